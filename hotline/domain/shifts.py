"""When a helper is on call: weekly hours by the wall clock of where they live, right on the nights clocks change."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

HOUR: Final = 60  # minutes
DAY: Final = 24 * HOUR
WEEK: Final = 7  # days

_NAMES: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GROUPS: Final = {"daily": range(WEEK), "every day": range(WEEK), "weekdays": range(5), "weekends": range(5, WEEK)}

_TIME: Final = r"\d{1,2}:[0-5]\d"
_SHIFT: Final = re.compile(rf"(?P<days>[a-z ,\-]*[a-z]) ?(?P<start>{_TIME}) ?- ?(?P<end>{_TIME})")
_DASHES: Final = re.compile("[‐‑‒–—−]")
_HOW: Final = "Write days and 24-hour times, such as Mon-Fri 18:00-23:00, Sat,Sun 22:00-06:00 or Daily 00:00-24:00."

# Weekly hours leave a gap within 7 days or never; one change of the clocks can close a single short gap.
_HORIZON: Final = timedelta(days=15)
_MINUTE: Final = timedelta(minutes=1)

Stretch = tuple[datetime, datetime]


class ShiftFault(ValueError):
    """A shift that cannot be read; its text is a sentence that says what to write instead."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Weekly hours on local wall time: `days` (Monday is 0) each begin one at `start`, which lasts until `end`.

    `end` is in minutes after midnight, 1 to 1440 (24:00). An end before the start is on the next day.
    Raises ShiftFault when there is no day, or when start and end are the same.
    """

    days: frozenset[int]
    start: time
    end: int

    def __post_init__(self) -> None:
        if not self.days <= set(range(WEEK)) or not self.days:
            raise ShiftFault(f"The shift names no day. {_HOW}")
        if not 1 <= self.end <= DAY:
            raise ShiftFault(f"A shift ends between 00:01 and 24:00. {_HOW}")
        if self.end == _minutes(self.start):
            raise ShiftFault("The shift ends when it starts. For a whole day write Daily 00:00-24:00.")

    def __str__(self) -> str:
        """The shift as `parse` reads it, in one spelling: "Mon-Fri 18:00-23:00"."""
        return f"{_written(self.days)} {self.start:%H:%M}-{self.end // HOUR:02}:{self.end % HOUR:02}"


def parse(text: str) -> Shift:
    """Reads "Mon-Fri 18:00-23:00": days, a start and an end, in any case, with hyphens or dashes.

    Days are names or their first three letters, ranges ("Fri-Mon"), lists ("Sat,Sun"), Daily, Weekdays or Weekends.
    Raises ShiftFault.
    """
    plain = " ".join(_DASHES.sub("-", text.casefold()).split())
    found = _SHIFT.fullmatch(plain)
    if found is None:
        raise ShiftFault(f"This is not a shift. {_HOW}")
    start, end = _clock(found["start"]), _clock(found["end"])
    if start == DAY:
        raise ShiftFault(f"A shift starts between 00:00 and 23:59. {_HOW}")
    return Shift(_days(found["days"]), time(start // HOUR, start % HOUR), end or DAY)


def on(shifts: Iterable[Shift], at: datetime, zone: ZoneInfo) -> bool:
    """Whether one of the shifts, lived in `zone`, covers the moment `at` (aware); a start is in, an end is out."""
    day = at.astimezone(zone).date()
    return any(start <= at < end for start, end in _each(shifts, zone, day - timedelta(days=1), 3))


def ends(shifts: Iterable[Shift], at: datetime, zone: ZoneInfo) -> datetime | None:
    """When the stretch that covers `at` (aware) ends, in UTC, shifts that touch or overlap counted as one.

    None when no shift covers `at`, and when the stretch never ends.
    """
    for start, end in _ahead(shifts, at, zone):
        if start <= at < end:
            return end if end - at < _HORIZON else None
    return None


def next_start(shifts: Iterable[Shift], at: datetime, zone: ZoneInfo) -> datetime | None:
    """When the next stretch after `at` (aware) begins, in UTC; None when there is none, or this one never ends."""
    return next((start for start, _ in _ahead(shifts, at, zone) if start > at), None)


def stretches(shifts: Iterable[Shift], zone: ZoneInfo, first: date, days: int) -> tuple[Stretch, ...]:
    """The hours of all shifts that begin on `days` local days from `first`: (start, end) in UTC, in order, joined.

    A shift is wall time: it runs from the first minute whose clock time is in it to the last. On the night the clocks
    go back 22:00-06:00 is nine hours, and a shift that ends inside the hour that comes twice ends the second time, so
    that nothing falls between two helpers. A time the clocks skip in spring is the moment they skip it: 02:30 is
    03:00, and a shift wholly inside the skip is none.
    """
    joined: list[Stretch] = []
    for start, end in sorted(_each(shifts, zone, first, days)):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _ahead(shifts: Iterable[Shift], at: datetime, zone: ZoneInfo) -> tuple[Stretch, ...]:
    first = at.astimezone(zone).date() - timedelta(days=1)
    return stretches(shifts, zone, first, _HORIZON.days + 3)


def _each(shifts: Iterable[Shift], zone: ZoneInfo, first: date, days: int) -> Iterator[Stretch]:
    """Every shift on every day, in UTC, neither sorted nor joined; those inside a skipped hour left out."""
    kept = tuple(shifts)
    for day in (first + timedelta(days=n) for n in range(days)):
        for shift in kept:
            if day.weekday() in shift.days:
                begun, over = _lived(shift, day, zone)
                if begun < over:
                    yield begun, over


def _lived(shift: Shift, day: date, zone: ZoneInfo) -> Stretch:
    """One shift as it is lived on one day: the moments, in UTC, at which it begins and is over."""
    start = datetime.combine(day, shift.start)
    end = datetime.combine(day, time()) + shift.end * _MINUTE
    if end < start:
        end += timedelta(days=1)
    # An end is the second of two showings only if the minute before it comes twice as well.
    return _moment(start, zone, fold=0), _moment(end, zone, fold=int(_twice(end - _MINUTE, zone)))


def _moment(wall: datetime, zone: ZoneInfo, *, fold: int) -> datetime:
    """The moment, in UTC, when clocks in `zone` show a wall time, for the first (fold 0) or the second time."""
    moment = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == wall:
        return moment
    return _skip(wall, zone)


def _twice(wall: datetime, zone: ZoneInfo) -> bool:
    return wall.replace(tzinfo=zone, fold=0).utcoffset() != wall.replace(tzinfo=zone, fold=1).utcoffset()


def _skip(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which clocks jump over a wall time, in UTC, found by halving between the two readings of it."""
    early, late = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (1, 0))
    after = late.astimezone(zone).utcoffset() or timedelta()
    tried = range((late - early) // _MINUTE)
    found = bisect_left(tried, after, key=lambda n: (early + n * _MINUTE).astimezone(zone).utcoffset() or timedelta())
    return early + found * _MINUTE


def _minutes(clock: time) -> int:
    return clock.hour * HOUR + clock.minute


def _clock(text: str) -> int:
    """A time such as "18:00" in minutes after midnight, up to 24:00."""
    hours, minutes = text.split(":")
    after = int(hours) * HOUR + int(minutes)
    if after > DAY:
        raise ShiftFault(f"A day has 24 hours. {_HOW}")
    return after


def _days(text: str) -> frozenset[int]:
    if text in _GROUPS:
        return frozenset(_GROUPS[text])
    return frozenset(day for part in text.split(",") for day in _range(part))


def _range(text: str) -> list[int]:
    """The days from the first named to the last, over the end of the week if need be ("fri-mon")."""
    first, _, last = text.partition("-")
    start, end = _day(first), _day(last or first)
    return [day % WEEK for day in range(start, end + (WEEK if end < start else 0) + 1)]


def _day(name: str) -> int:
    """Monday is 0. A name is whole or cut after three letters or more, as people do ("Tues", "Thurs")."""
    found = [day for day, long in enumerate(_LONG) if long.startswith(name.strip())]
    if len(found) != 1 or len(name.strip()) < len(_NAMES[0]):
        raise ShiftFault(f"Days are {', '.join(_NAMES)}, Daily, Weekdays or Weekends. {_HOW}")
    return found[0]


def _written(days: frozenset[int]) -> str:
    """Days as "Daily", as ranges where three or more follow each other, and as a list."""
    if len(days) == WEEK:
        return "Daily"
    runs = [[day for _, day in run] for _, run in groupby(enumerate(sorted(days)), lambda pair: pair[1] - pair[0])]
    return ",".join(_run([_NAMES[day] for day in run]) for run in runs)


def _run(names: list[str]) -> str:
    """Days in a row: two as a list, a third makes a range of them."""
    return f"{names[0]}-{names[-1]}" if names[2:] else ",".join(names)
