"""The time of day in a reading: "quarter to 7", "7 y media", "6.30p", and which hours it may mean."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hotline.domain.hearing.timepieces import Reading
from hotline.domain.hearing.timewords import AFTERNOON, EVENING, MANANA, MORNING, NIGHT

Half = Literal["am", "pm"]
Values = tuple[tuple[int, ...], ...]
# The hour that ends a day.
MIDNIGHT = 24
# Hours as they are said on a clock with hands; any other hour is one of 24.
_TWELVE = range(1, 13)
# The hours of the parts of a day; Spanish "tarde" lasts until eight. A night goes on past midnight.
_PARTS = {MORNING: range(12), MANANA: range(13), AFTERNOON: range(12, 21), EVENING: range(16, 24), NIGHT: range(16, 24)}
_SMALL_HOURS = range(5)
_TENS = frozenset({20, 30, 40, 50})
# How far before an hour "10 to 7" is still a time and not the span from one hour to another.
_SPANS = range(1, 4)


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour and minute as said; `exact` when it was said on a 24-hour clock, else `half` may tell am from pm."""

    hour: int
    minute: int = 0
    half: Half | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the 24-hour clock, `days` after the day that was named (midnight ends a day, it does not start it)."""

    hour: int
    days: int = 0


def _bare(hour: int, minute: int = 0) -> Clock | None:
    if hour not in range(MIDNIGHT + 1) or minute not in range(60) or (hour == MIDNIGHT and minute):
        return None
    return Clock(hour, minute, exact=hour not in _TWELVE)


def _before(minutes: int, hour: int) -> Clock | None:
    """The time some minutes before an hour: "10 to 7". "5 to 6" is more likely a range, and so is no time."""
    if minutes not in range(1, 30) or hour - minutes in _SPANS:
        return None
    return _bare(hour - 1 if hour > 1 else 12, 60 - minutes)


def _after(minutes: int, hour: int) -> Clock | None:
    return _bare(hour, minutes) if minutes in range(1, 60) else None


def _joined(hour: int, minute: int) -> Clock | None:
    """Hour and minute said as two numbers: "seven thirty", "6 30"."""
    return _bare(hour, minute) if minute in range(10, 60) and hour in range(1, MIDNIGHT) else None


def _military(digits: tuple[int, ...]) -> Clock | None:
    """A time in three or four digits: 1830, 0630, 630."""
    hour, minute = divmod(digits[0], 100)
    clock = _bare(hour, minute)
    leading_zero = len(str(digits[0])) < digits[1]
    return Clock(clock.hour, clock.minute, exact=True) if clock and leading_zero else clock


def _written(value: tuple[int, ...]) -> Clock | None:
    clock = _bare(value[0], value[1])
    return Clock(clock.hour, clock.minute, exact=True) if clock and value[2] else clock


_FORMS: dict[str, Callable[[Values], Clock | None]] = {
    "n": lambda _: Clock(12, exact=True),
    "Nn": lambda v: Clock(12, exact=True) if v[0] == (12,) else None,
    "k": lambda _: Clock(MIDNIGHT, exact=True),
    "Nk": lambda v: Clock(MIDNIGHT, exact=True) if v[0] == (12,) else None,
    "N": lambda v: _bare(v[0][0]),
    "C": lambda v: _written(v[0]),
    "M": lambda v: _military(v[0]),
    "Mu": lambda v: _military(v[0]),
    "Y": lambda v: _military(v[0]),
    "Yu": lambda v: _military(v[0]),
    "NN": lambda v: _joined(v[0][0], v[1][0]),
    "NNN": lambda v: _joined(v[0][0], v[1][0] + v[2][0]) if v[1][0] in _TENS and v[2][0] in range(10) else None,
    "qtN": lambda v: _before(15, v[2][0]),
    "qPN": lambda v: _before(15, v[2][0]),
    "qsN": lambda v: _after(15, v[2][0]),
    "hsN": lambda v: _after(30, v[2][0]),
    "NtN": lambda v: _before(v[0][0], v[2][0]),
    "NPN": lambda v: _before(v[0][0], v[2][0]),
    "NsN": lambda v: _after(v[0][0], v[2][0]),
    "NutN": lambda v: _before(v[0][0], v[3][0]),
    "NusN": lambda v: _after(v[0][0], v[3][0]),
    "NvN": lambda v: _before(v[2][0], v[0][0]),
    "Nvq": lambda v: _before(15, v[0][0]),
    "N&h": lambda v: _after(30, v[0][0]),
    "Nh": lambda v: _after(30, v[0][0]),
    "N&q": lambda v: _after(15, v[0][0]),
    "N&N": lambda v: _after(v[2][0], v[0][0]) if v[2][0] in range(5, 60) else None,
}


def clock_in(reading: Reading) -> Clock | None:
    """The time of day a reading says, once its day and part of day are taken out; None unless all of it is one time."""
    half, letters, values = _half_of(_tidied(reading))
    clock = _FORMS[letters](values) if letters in _FORMS else None
    if clock is None or half is None:
        return clock
    # "18:30 pm" is said, "13 pm" is a slip of the thumb.
    if clock.exact and (clock.hour in {0, MIDNIGHT} or half == "am" or letters == "N"):
        return None
    return Clock(clock.hour, clock.minute, half, clock.exact)


def _tidied(reading: Reading) -> Reading:
    """The reading without "o'clock", with "a quarter" as "quarter" and "12 noon" as "noon"."""
    tidy = reading.dropping("o")
    if "aq" in tidy.letters:
        tidy = tidy.without(tidy.letters.index("aq"), tidy.letters.index("aq") + 1)
    return Reading(tidy.letters.replace("H", "N"), tidy.values)


def _half_of(reading: Reading) -> tuple[Half | None, str, Values]:
    """The am or pm that was said, and the reading with it taken out."""
    halves: tuple[Half, Half] = ("am", "pm")
    if reading.letters.endswith("b"):
        return halves[reading.values[-1][0]], reading.letters[:-1], reading.values[:-1]
    if reading.letters.endswith("A"):
        hour, minute, said = reading.values[-1]
        last = ("N", (hour,)) if minute == 0 else ("C", (hour, minute, 0))
        return halves[said], reading.letters[:-1] + last[0], (*reading.values[:-1], last[1])
    return None, reading.letters, reading.values


def hours(clock: Clock, part: int | None) -> tuple[Hour, ...]:
    """The hours of the day a clock may mean, given the part of day that was named; none when they contradict."""
    if clock.half:
        return _with_half(clock, part)
    if clock.exact:
        return (Hour(clock.hour),) if clock.hour < MIDNIGHT else (Hour(0, days=1),)
    twelve = clock.hour % 12
    if part is None:
        return (Hour(twelve), Hour(twelve + 12))
    return _in_part(twelve, part)


def _with_half(clock: Clock, part: int | None) -> tuple[Hour, ...]:
    hour = clock.hour if clock.exact else clock.hour % 12 + (12 if clock.half == "pm" else 0)
    if part == NIGHT and hour in _SMALL_HOURS:
        return (Hour(hour, days=1),)
    return (Hour(hour),) if part is None or hour in _PARTS[part] else ()


def _in_part(twelve: int, part: int) -> tuple[Hour, ...]:
    """The hours a clock with hands means in a part of the day: "1 at night" is after midnight."""
    if part == NIGHT and twelve in _SMALL_HOURS:
        return (Hour(twelve, days=1),)
    return tuple(Hour(hour) for hour in (twelve, twelve + 12) if hour in _PARTS[part])
