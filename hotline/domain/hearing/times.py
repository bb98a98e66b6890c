"""When somebody means, as people text it; declines rather than guesses, and says what it guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from hotline.domain.hearing.clocks import Hour, clock_in, hours
from hotline.domain.hearing.days import Named, named_in
from hotline.domain.hearing.respelling import twice
from hotline.domain.hearing.timepieces import Reading, read
from hotline.domain.words import plain

Guess = Literal["ampm", "day"]

# Lengths of time: "20 min", "an hour and a half", "1 hr 15 min", "media hora". Values are read in _LENGTHS.
_LENGTH = re.compile(r"(?P<whole>[NaMD])?(?:&?a?(?P<half>h))?a?(?P<unit>u)(?:(?P<more>&?a?h)|&?(?P<rest>N)u)?")
_QUARTER_HOUR = re.compile(r"a?qf?a?u")
_LONGEST_WAIT = 60 * 24 * 3
# No question offers more readings than this.
_OFFERED = 4
# Hours at which people ask to be met, unless they say otherwise.
_WAKING = range(6, 22)
_WORKING = range(7, 22)
# Where a longer text comes to the time that is asked for, unless it is refused.
_ASKED = re.compile(
    r"\b(?:no wait|no w8|wait no|no(?= \d)|make it|i mean|actually|better|mejor|digo|perdon)\b"
    r"|(?<!dont )(?<!not )(?<!never )(?<!no )(?<!cant )\b(?:so )?"
    r"(?:call|text|txt|ring|phone|get|pick) (?:me|us)(?: up)?\b"
    r"|(?<!no )\b(?:llamame|llamenme|marcame|recogeme|recojanme|pasen por mi)\b"
)
_DANGLING = re.compile(r"[tPisrecza&]*\?+")
# "the 12 at 10am" names a day in a way that is not known: better ask again than read 12:10.
_TWO_NUMBERS = re.compile("[NMCA][er]+[NMCAH]")
_IDLE_TO = re.compile("t(?=[fe])")
_CERTAIN = re.compile(r"A|[nk]|C|[NH]o?b|[TGWSIOmx].*[NHM]|[NHM].*[TGW]|i[NaDh].*u")


@dataclass(frozen=True, slots=True)
class Heard:
    """A time as heard: the likeliest reading, what was guessed to get it, and all that make sense, soonest first.

    All times are aware, in the zone of the `now` that was given.
    """

    at: datetime
    guessed: frozenset[Guess] = frozenset()
    candidates: tuple[datetime, ...] = ()


def time_of(text: str, now: datetime) -> datetime | None:
    """The time a text means, aware and in the zone of `now` (aware); None where it is unclear or past.

    A wall-clock time that a change of clocks skips is as long after midnight as it would have been; one that comes
    twice is taken the first time.
    """
    found = when(text, now)
    return found.at if found else None


@twice
def when(text: str, now: datetime) -> Heard | None:
    """As `time_of`, with what was guessed and the other readings, for a question that offers a choice.

    Of a text that is not understood as one, what comes after its last word of asking or correcting counts, where
    that leaves nothing to guess: "bus till 12 so call me 1:30 pm", "5... no wait, make it 6 pm".
    """
    found = _said_at_once(text, now)
    if found is not None or not (asked := list(_ASKED.finditer(plain(text)))):
        return found
    rest = plain(text)[asked[-1].end() :]
    return _said_at_once(rest, now) if _CERTAIN.search(read(rest).letters) else None


def _said_at_once(text: str, now: datetime) -> Heard | None:
    reading = _known_pieces(_without_idle_to(read(text)).dropping("f"))
    if reading is None:
        return None
    minute = now.replace(second=0, microsecond=0)
    if reading.letters.strip("e") == "w":
        return Heard(minute, candidates=(minute,))
    if (wait := _wait(reading.dropping("e"))) is not None:
        at = (minute.astimezone(UTC) + timedelta(minutes=wait)).astimezone(now.tzinfo)
        return Heard(at, candidates=(at,))
    return _on_clock(reading, minute)


def _without_idle_to(reading: Reading) -> Reading:
    """The reading without a "to" that belongs to a verb: "need to be there at 5", not "quarter to 5"."""
    while match := _IDLE_TO.search(reading.letters):
        reading = reading.without(match.start(), match.end())
    return reading


def _known_pieces(reading: Reading) -> Reading | None:
    """The reading without words nobody listed, which are passed over only beside a time that needs no guess."""
    if any(spoilt in reading.letters for spoilt in "!~gcLB") or not reading.letters:
        return None
    if "?" not in reading.letters:
        return reading
    while match := _DANGLING.search(reading.letters):
        reading = reading.without(match.start(), match.end())
    return reading if _CERTAIN.search(reading.letters) else None


def _wait(reading: Reading) -> int | None:
    """Minutes from now: "in an hour", "20min", "hour and a half"; None where no length of time is all that is said."""
    letters = reading.letters.removeprefix("i").removesuffix("l")
    skipped = len(reading.letters) - len(reading.letters.removeprefix("i"))
    if _QUARTER_HOUR.fullmatch(letters):
        return 15
    match = _LENGTH.fullmatch(letters)
    if not match or not (match["whole"] or match["half"] or match["more"] or reading.letters[:1] == "i"):
        return None
    values = reading.values[skipped:]
    unit = values[match.start("unit")][0]
    minutes = _amount(match, values) * unit + (unit / 2 if match["more"] else 0)
    if match["rest"]:
        minutes += values[match.start("rest")][0]
    return int(minutes) if 0 < minutes <= _LONGEST_WAIT else None


def _amount(match: re.Match[str], values: tuple[tuple[int, ...], ...]) -> float:
    whole = values[match.start("whole")] if match["whole"] else None
    half = 0.5 if match["half"] else 0.0
    if whole is None:
        return half or 1.0
    return float(f"{whole[0]}.{whole[1]}") if match["whole"] == "D" else whole[0] + half


def _on_clock(reading: Reading, now: datetime) -> Heard | None:
    """A time of day, on the day that was named or the next on which it comes."""
    named = named_in(_dates_read(reading), now.date())
    if named is None:
        return None
    day, rest = named
    marked = bool(day.days or day.part) or any(letter in rest.letters for letter in "eHo")
    if _TWO_NUMBERS.search(rest.letters):
        return None
    letters = rest.dropping("er")
    if letters.letters[:1] == "P":
        letters, marked = letters.without(0, 1), True
    clock = clock_in(letters)
    if clock is None or (letters.letters == "N" and not marked):
        return None
    meant = hours(clock, day.part)
    return _placed(day, meant, clock.minute, now) if meant else None


def _dates_read(reading: Reading) -> Reading:
    """The reading with "3-7" as a date where another piece tells the time; alone it may be a range."""
    if "R" in reading.letters and re.search("[ACMnkH]|eN", reading.letters):
        return Reading(reading.letters.replace("R", "S"), reading.values)
    return reading


def _placed(day: Named, meant: tuple[Hour, ...], minute: int, now: datetime) -> Heard | None:
    """The likeliest moment at one of the hours that are meant, on one of the days that are meant."""
    days = day.days or (now.date(), now.date() + timedelta(days=1))
    possible = sorted(set(_moments(days, meant, minute, now)))
    if not possible:
        return None
    best = _likeliest(possible, days, now)
    guessed: set[Guess] = {"ampm"} if len(meant) > 1 else set()
    rolled = not day.days and best.date() != now.date() and meant[0].days == 0
    if day.guessed or (rolled and best.hour > 0) or (len(days) > 1 and day.days):
        guessed.add("day")
    return Heard(best, frozenset(guessed), tuple(possible[:_OFFERED]) if guessed else (best,))


def _moments(days: tuple[date, ...], meant: tuple[Hour, ...], minute: int, now: datetime) -> Iterator[datetime]:
    """All moments at those hours of those days that are still to come.

    Of an hour that clocks show twice it is the first to come. One that they skip, such as 2:30 AM, is as long after
    midnight as it would have been, which the clock on the wall calls 3:30.
    """
    for day in days:
        for hour in meant:
            wall = datetime.combine(day + timedelta(days=hour.days), time(hour.hour, minute), tzinfo=now.tzinfo)
            both = (wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
            moment = next((one for one in both if one >= now.astimezone(UTC)), None)
            if moment is not None:
                yield moment.astimezone(now.tzinfo)


def _likeliest(possible: list[datetime], days: tuple[date, ...], now: datetime) -> datetime:
    """The first day that was preferred; of its hours the first to come today, else the one in the working day."""
    first = [p for p in possible if p.date() == days[0]] or possible
    waking = [p for p in first if p.hour in _WAKING] or first
    if waking[0].date() == now.date():
        return waking[0]
    return next((p for p in waking if p.hour in _WORKING), waking[0])
