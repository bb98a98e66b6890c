"""For how long, or until when, a helper is on or off: "2h", "tonight", "till mon", "sat 6pm-10pm"."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from hotline.domain.hearing.days import named_in
from hotline.domain.hearing.timepieces import read
from hotline.domain.hearing.times import time_of
from hotline.domain.words import plain

_JOINING = frozenset({"for", "from", "on", "this", "por", "el", "la", "los", "este", "esta", "next", "the", "to", "at"})
UNTIL = re.compile(r"\b(?:un)?(?:till?|untill?|thru|through|hasta|back|vuelvo|regreso)\b(?: (?:el|la|las|on|at))?")
_ALL_OF = frozenset({"thru", "through"})
# The letters of the pieces that name a day, an hour or a length (see `timewords`).
_TELLS_TIME = re.compile("[TGWmpnkwNHSAOCMDIRud]")
_CLOCK = r"\d{1,2}(?::\d\d)?\s?(?:[ap]m?)?"
_RANGE = re.compile(rf"(?P<day>.*?)(?P<a>{_CLOCK})\s?(?:-|to|till?|until|a)\s?(?P<b>{_CLOCK})")
# Hours of which nobody said whether they are before or after noon, on a day or on none: "fri 6-10".
HALF_SAID = re.compile(r"(?:[a-z ]+ )?\d{1,2}(?::\d\d)?\s?(?:-|to|a)\s?\d{1,2}(?::\d\d)?")
_WEEKEND = re.compile(r"(?:this |the |este |el )?(?:weekend|fin de semana|finde)")
_THIS_WEEK = re.compile(r"(?:(?:the )?rest of )?(?:the |this )?week|(?:(?:el )?resto de )?(?:la |esta )?semana")
_NEXT_WEEK = re.compile(r"(?:the |all )?next week|(?:la |toda la )?(?:proxima semana|semana que viene|semana proxima)")
_SEVERAL = re.compile(r"(?P<a>.+?)\s?(?:-|\b(?:to|al?|thru|through)\b)\s?(?P<b>.+)")
# "Dec 20-27": the month belongs to both.
_OF_A_MONTH = re.compile(r"(?P<month>[a-z]{3,10}) (?P<a>\d{1,2})\s?(?:-|to)\s?(?P<b>\d{1,2})")
# Whoever is off tonight and says so by day still has the day.
_EVENING, _NIGHT_ENDS = time(17), time(6)
# The small words before them are left out.
_TONIGHT = frozenset(
    {"tonight", "tonite", "2nite", "night", "evening", "rest of night", "rest of the night", "noche", "hoy noche"}
    | {"hoy en la noche", "hoy por la noche", "noche de hoy", "toda la noche"}
)
# "Saturday night", as `_tonight` is of today, and "fri morning".
_PART_OF_DAY = re.compile(
    r"(?P<day>.+?) (?:in the |at |en la |por la |a la )?"
    r"(?:(?P<night>nights?|nite|evening|eve|noche)|(?P<morning>morning|am|manana)|(?P<noon>afternoon|tarde))"
)
_DAY_BEGINS, _AFTERNOON = time(6), time(12)
_SATURDAY = 5
_NOON = 12
_HALF = re.compile(r"[ap]m?$")


@dataclass(frozen=True, slots=True)
class Span:
    """A time that was named: its start (None: now) and its end, aware; `days` when whole days were named."""

    start: datetime | None
    end: datetime
    days: bool = False


def span(said: str, now: datetime) -> Span | None:
    """The time some words name, looking ahead from `now` (aware, in the helper's zone); None where it is unclear."""
    words = without_joining(plain(said).replace("hrs", "hours"))
    if not words:
        return None
    if several := _next_week(said, now) or _several_days(words, now):
        return several
    # "Christmas eve" is a day of its own, and not the evening of Christmas.
    if part := _tonight(words, now) or _weekend(words, now) or _day(words, now) or _part_of_day(words, now):
        return part
    if ranged := _RANGE.fullmatch(words):
        return _ranged(ranged, now)
    if until := UNTIL.search(words):
        word, rest = until.group().split()[0], without_joining(words[until.end() :])
        return _from_until(_before_until(said), word, rest, now)
    return length(words, now)


def without_joining(words: str) -> str:
    """The words without "for", "on" and their like at the beginning; "next" stays before a day of the week."""
    said = words.split()
    while said and said[0] in _JOINING and not (said[0] == "next" and read(" ".join(said[1:2])).letters == "W"):
        said = said[1:]
    return " ".join(said)


def _tonight(words: str, now: datetime) -> Span | None:
    if words not in _TONIGHT:
        return None
    morning = now.date() + timedelta(days=int(now.time() >= _NIGHT_ENDS))
    by_day = _NIGHT_ENDS <= now.time() < _EVENING
    return Span(_at(now.date(), _EVENING, now) if by_day else None, _at(morning, _NIGHT_ENDS, now), days=True)


def _part_of_day(words: str, now: datetime) -> Span | None:
    """The morning, afternoon or night of a day: a night is over in the next morning."""
    match = _PART_OF_DAY.fullmatch(words)
    day = _whole_day(match["day"], now.date()) if match else None
    if match is None or day is None:
        return None
    if match["night"]:
        start, end = _at(day, _EVENING, now), _at(day + timedelta(days=1), _NIGHT_ENDS, now)
    elif match["morning"]:
        start, end = _at(day, _DAY_BEGINS, now), _at(day, _AFTERNOON, now)
    else:
        start, end = _at(day, _AFTERNOON, now), _at(day, _EVENING, now)
    return None if end <= now else Span(None if start <= now else start, end, days=bool(match["night"]))


def _weekend(words: str, now: datetime) -> Span | None:
    if not _WEEKEND.fullmatch(words):
        return None
    today = now.date()
    saturday = today + timedelta(days=(_SATURDAY - today.weekday()) % 7) if today.weekday() <= _SATURDAY else today
    monday = today + timedelta(days=7 - today.weekday())
    return Span(_at(saturday, time(), now) if saturday > today else None, _at(monday, time(), now), days=True)


def _next_week(said: str, now: datetime) -> Span | None:
    if not _NEXT_WEEK.fullmatch(plain(said).strip()):
        return None
    monday = _monday(now)
    return Span(_at(monday, time(), now), _at(monday + timedelta(days=7), time(), now), days=True)


def _monday(now: datetime) -> date:
    """The first day of next week."""
    return now.date() + timedelta(days=7 - now.weekday())


def _several_days(words: str, now: datetime) -> Span | None:
    """From one whole day to another, both of them in it: "dec 20 to dec 27", "12/20-12/27", "mon-wed"."""
    if of_a_month := _OF_A_MONTH.fullmatch(words):
        words = "{month} {a} to {month} {b}".format(**of_a_month.groupdict())
    match = _SEVERAL.fullmatch(words)
    first = _whole_day(match["a"], now.date()) if match else None
    last = _whole_day(match["b"], first) if match and first else None
    if first is None or last is None or last <= first:
        return None
    start = None if first == now.date() else _at(first, time(), now)
    return Span(start, _at(last + timedelta(days=1), time(), now), days=True)


def _whole_day(words: str, today: date) -> date | None:
    """The day that words name and nothing else of it."""
    found = named_in(read(without_joining(words.strip())), today)
    if found is None or not found[0].days or found[0].part is not None or found[1].letters.strip("f"):
        return None
    return found[0].days[0]


def length(words: str, now: datetime) -> Span | None:
    """A length of time: "2h", "30 min", "2 days", "a week"; days are counted on the clock of the wall."""
    bare = words.removeprefix("in ").removeprefix("en ")
    if (end := time_of(f"in {bare}", now)) is not None and re.search(r"[a-z]", bare):
        reading = read(bare)
        if "u" in reading.letters:
            return Span(None, end)
    if re.fullmatch(r"(?:\d{1,2}|an?|one|two|three|un|una|dos|tres)\s?(?:d|days?|dias?|w|weeks?|semanas?)", bare):
        count = {"a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "two": 2, "dos": 2, "three": 3, "tres": 3}
        number = re.match(r"\d+|[a-z]+?(?=\s)", bare)
        said = number.group() if number else "1"
        days = (int(said) if said.isdecimal() else count.get(said, 1)) * (7 if re.search(r"w|sem", bare) else 1)
        return Span(None, _at(now.date() + timedelta(days=days), now.time(), now))
    return None


def _day(words: str, now: datetime) -> Span | None:
    """A whole day: "today", "tomorrow", "sat", "12/24"; of today what is left of it."""
    named = _whole_day(words, now.date())
    if named is None:
        return None
    start = None if named == now.date() else _at(named, time(), now)
    return Span(start, _at(named + timedelta(days=1), time(), now), days=True)


def begins_late(said: str) -> bool:
    """Whether words name a time before their "until", as "sat till 5" does."""
    return _TELLS_TIME.search(read(_before_until(said)).letters) is not None


def _before_until(said: str) -> str:
    """The words before "until", "next" among them: which week is meant hangs on it."""
    folded = plain(said).replace("hrs", "hours")
    until = UNTIL.search(folded)
    return folded[: until.start()].strip() if until else ""


def _from_until(begins: str, word: str, rest: str, now: datetime) -> Span | None:
    """From the time that comes before "until", else from now: "sick till mon" names none, "fri till mon" does."""
    if _THIS_WEEK.fullmatch(begins) or not _TELLS_TIME.search(read(begins).letters):
        return _until(word, rest, now)
    from_then = span(begins, now)
    start = from_then.start if from_then else time_of(without_joining(begins), now)
    if start is None:
        return _until(word, rest, now) if from_then else None
    start = start if start > now else None
    found = _until(word, rest, start or now)
    return None if found is None else Span(start, found.end, found.days)


def _until(word: str, rest: str, now: datetime) -> Span | None:
    """Until a time, or until a day begins; "through Monday" has all of Monday in it."""
    if lasting := length(rest, now):
        return lasting
    if rest in {"week", "semana", "proxima semana", "semana que viene"}:
        # Of "next week" and its like all but the week has been left out before.
        return Span(None, _at(_monday(now), time(), now), days=True)
    found = named_in(read(rest), now.date())
    if found is not None and found[0].days and not found[1].letters.strip("f") and found[0].part is None:
        named = found[0].days[0] + timedelta(days=int(word in _ALL_OF))
        if named == now.date():
            named += timedelta(days=7)
        return Span(None, _at(named, time(), now), days=True)
    end = time_of(rest, now)
    return None if end is None else Span(None, end)


def _ranged(match: re.Match[str], now: datetime) -> Span | None:
    """Hours from one time to another, on a day that was named or the next on which they come.

    Where only the end is told to be am or pm, they begin in the half of the day that makes them shorter: "9-5pm",
    "11-2pm", "10-6am".
    """
    first, last = (_by_24_hours(match[name].replace(" ", "")) for name in ("a", "b"))
    half_told = _HALF.search(last) and not _HALF.search(first) and int(first.split(":")[0]) in range(1, _NOON + 1)
    day = without_joining(match["day"].strip())
    found: list[Span] = []
    for begins in (f"{first}am", f"{first}pm") if half_told else (first,):
        start = time_of(f"{day} {begins}".strip(), now)
        end = time_of(last, start.astimezone(now.tzinfo)) if start else None
        # From an hour to the same one is no time at all, or a whole day: nobody can tell.
        if start is not None and end is not None and end > start:
            found.append(Span(start, end))
    return min(found, key=lambda one: one.end.astimezone(UTC) - (one.start or now).astimezone(UTC), default=None)


def _by_24_hours(clock: str) -> str:
    """An hour past noon is one of 24: "18" is 18:00."""
    return f"{clock}:00" if clock.isdecimal() and int(clock) > _NOON else clock


def _at(day: date, clock: time, now: datetime) -> datetime:
    """A wall time in the zone of `now`; one that clocks skip is as far after midnight as it would have been."""
    wall = datetime.combine(day, clock.replace(second=0, microsecond=0), tzinfo=now.tzinfo)
    return wall.astimezone(UTC).astimezone(now.tzinfo)
