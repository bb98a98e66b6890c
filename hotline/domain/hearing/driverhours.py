"""Weekly hours as people text them: "weekdays 8am-5pm", "mon wed fri 9-3 and sat 10-2"."""

import re
from typing import Final

from hotline.domain.shifts import DAY, HOUR, WEEK, Shift, ShiftFault, parse

_CLOCK: Final = r"(\d{1,2})(?::?([0-5]\d))?\s?(a|p|am|pm)?"
_RANGE: Final = re.compile(
    rf"(?P<days>[a-z ,&/-]*?)\s*(?P<from>{_CLOCK})\s?(?:-|to|till|until|a)\s?(?P<until>{_CLOCK})"
)
_PARTS: Final = re.compile(r"\s*(?:;|,? (?:and|y) (?=[a-z])|(?:(?<=\d)|(?<=[ap]m)|(?<=\d[ap])), (?=[a-z]))\s*")
_DAYS_LAST: Final = re.compile(
    r"(?P<time>[\d: apm-]+?(?:to|till|until|a)?[\d: apm-]+?) (?P<days>(?:on )?[a-z][a-z ,&/-]+)"
)
_NAMES: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPANISH: Final = ("lun", "mar", "mie", "jue", "vie", "sab", "dom")
_GROUPS: Final = {
    "daily": range(WEEK),
    "every day": range(WEEK),
    "everyday": range(WEEK),
    "any day": range(WEEK),
    "all week": range(WEEK),
    "todos los dias": range(WEEK),
    "weekdays": range(5),
    "weekday": range(5),
    "weekends": range(5, WEEK),
    "weekend": range(5, WEEK),
    "": range(WEEK),
}
_ALWAYS: Final = frozenset(
    {"any", "any time", "anytime", "all", "always", "24/7", "24 7", "a cualquier hora", "siempre"}
)
_LATE: Final = 7  # "8-5" begins in the morning, "1-5" after noon
_NOON: Final = 12
_MOST: Final = 3


def hours_said(said: str) -> tuple[Shift, ...] | None:
    """The weekly hours that folded words name, at most three stretches; None where they cannot be read."""
    if said in _ALWAYS:
        return (parse("Daily 00:00-24:00"),)
    found = [_shift(part) for part in _PARTS.split(said)]
    shifts = [one for one in found if one is not None]
    return tuple(shifts) if len(shifts) == len(found) <= _MOST else None


def _shift(part: str) -> Shift | None:
    turned = _DAYS_LAST.fullmatch(part.strip())
    found = _RANGE.fullmatch(f"{turned['days']} {turned['time']}" if turned else part.strip())
    days = None if found is None else _days(found["days"])
    if found is None or days is None:
        return None
    # Named groups are numbered too: days, from and its three, until and its three.
    start, end = _ends(_three(found, 3), _three(found, 7))
    if start is None or end is None:
        return None
    names = ",".join(_NAMES[day] for day in sorted(days))
    try:
        return parse(f"{names} {start // HOUR:02}:{start % HOUR:02}-{end // HOUR:02}:{end % HOUR:02}")
    except ShiftFault:
        return None


def _three(found: re.Match[str], first: int) -> tuple[str, str, str]:
    """Hour, minutes and half of a clock time, each "" where it was not told."""
    return found[first], found[first + 1] or "", found[first + 2] or ""


def _ends(start: tuple[str, str, str], end: tuple[str, str, str]) -> tuple[int | None, int | None]:
    """Minutes of the day; a half that was not told is guessed as people mean it: "8-5", "9-5pm", "1-5"."""
    begins, ends = _minutes(start), _minutes(end)
    if begins is None or ends is None:
        return None, None
    if end[2] and not start[2] and not start[0].startswith("0") and int(start[0]) in range(1, _NOON + 1):
        # Where only the end is told, they begin in the half of the day that makes them shorter: "11-2pm", "10-6am".
        halves = [begins % (_NOON * HOUR), begins % (_NOON * HOUR) + _NOON * HOUR]
        return min(halves, key=lambda one: (ends - one) % DAY or DAY), ends
    if not start[2] and not start[0].startswith("0") and HOUR <= begins < min(ends, _LATE * HOUR):
        begins += _NOON * HOUR
    if not end[2] and not end[0].startswith("0") and ends <= begins < ends + _NOON * HOUR <= DAY:
        ends += _NOON * HOUR
    return begins, ends


def _minutes(clock: tuple[str, str, str]) -> int | None:
    hour, minute, half = int(clock[0]), int(clock[1] or 0), (clock[2] or "")[:1]
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    found = hour * HOUR + minute
    return found if found <= DAY else None


def _days(said: str) -> set[int] | None:
    words = re.sub(r"\b(?:from|de|los|las|el|on|only|at|a las)\b", " ", said).strip(" ,")
    words = " ".join(words.split())
    if words in _GROUPS:
        return set(_GROUPS[words])
    days: set[int] = set()
    for part in re.split(r"[ ,&/]+(?:and |y )?", re.sub(r"\s?(?:-|\bto\b|\bthru\b|\bthrough\b|\ba\b)\s?", "-", words)):
        first, _, last = part.partition("-")
        begin, end = _day(first), _day(last or first)
        if begin is None or end is None:
            return None
        days |= {(begin + step) % WEEK for step in range((end - begin) % WEEK + 1)}
    return days


def _day(name: str) -> int | None:
    for names in (_NAMES, _SPANISH):
        if name[:3] in names and len(name) <= len("wednesdays"):
            return names.index(name[:3])
    return None
