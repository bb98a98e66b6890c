"""The time of day in a reading: "quarter to 7", "7 y media", "6.30p", and which hours it may mean."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hotline.domain.hearing.timepieces import Reading
from hotline.domain.hearing.timewords import AFTERNOON, EVENING, MORNING, NIGHT

Half = Literal["am", "pm"]
Values = tuple[tuple[int, ...], ...]
# The hour that ends a day.
MIDNIGHT = 24


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
    if not (0 <= hour <= 24 and 0 <= minute <= 59) or (hour == 24 and minute):
        return None
    return Clock(hour, minute, exact=hour > 12 or hour == 0)


def _before(minutes: int, hour: int) -> Clock | None:
    """The time some minutes before an hour: "10 to 7". "5 to 6" is more likely a range, and so is no time."""
    if not 0 < minutes < 30 or 0 < hour - minutes < 4:
        return None
    return _bare(hour - 1 if hour > 1 else 12, 60 - minutes)


def _after(minutes: int, hour: int) -> Clock | None:
    return _bare(hour, minutes) if 0 < minutes < 60 else None


def _joined(hour: int, minute: int) -> Clock | None:
    """Hour and minute said as two numbers: "seven thirty", "6 30"."""
    return _bare(hour, minute) if minute >= 10 and 1 <= hour <= 23 else None


def _military(digits: tuple[int, ...]) -> Clock | None:
    """A time in three or four digits: 1830, 0630, 630."""
    hour, minute = divmod(digits[0], 100)
    clock = _bare(hour, minute)
    leading_zero = digits[1] == 4 and digits[0] < 1000
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
    "Y": lambda v: _military(v[0]),
    "NN": lambda v: _joined(v[0][0], v[1][0]),
    "NNN": lambda v: _joined(v[0][0], v[1][0] + v[2][0]) if v[1][0] >= 20 and v[2][0] < 10 else None,
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
    "N&N": lambda v: _after(v[2][0], v[0][0]) if v[2][0] >= 5 else None,
}


def clock_in(reading: Reading) -> Clock | None:
    """The time of day a reading says, once its day and part of day are taken out; None unless all of it is one time."""
    half, letters, values = _half_of(_tidied(reading))
    clock = _FORMS[letters](values) if letters in _FORMS else None
    if clock is None or half is None:
        return clock
    if clock.exact and (clock.hour in {0, MIDNIGHT} or half == "am"):
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
    if part == NIGHT and hour < 5:
        return (Hour(hour, days=1),)
    fits = {MORNING: hour < 12, AFTERNOON: 12 <= hour < 20, EVENING: hour >= 16, NIGHT: hour >= 16}
    return (Hour(hour),) if part is None or fits[part] else ()


def _in_part(twelve: int, part: int) -> tuple[Hour, ...]:
    if part == MORNING:
        return (Hour(twelve),)
    if part == AFTERNOON:
        return (Hour(twelve + 12),) if twelve <= 8 else ()
    if part == EVENING:
        return (Hour(twelve + 12),) if twelve >= 4 else ()
    return (Hour(twelve + 12),) if twelve >= 5 else (Hour(twelve, days=1),)
