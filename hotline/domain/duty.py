"""Who is on call once helpers have changed their hours: weekly shifts, and over them what each said since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hotline.domain import shifts as weekly
from hotline.domain.shifts import Shift, Stretch

# So far ahead changes and shifts are laid out; weekly hours repeat, so a gap shows within it or never.
AHEAD = timedelta(days=21)
# Whoever says OFF this long before their next shift means that one.
_THAT_ONE = timedelta(hours=16)
# How long somebody is on call who says ON outside their shifts, and away who says BREAK, and no time.
ON_FOR = timedelta(hours=4)
BREAK_FOR = timedelta(hours=1)
# Who is on call for longer than this at a stretch gives no shift away but a day; of one that is nearly over, its night.
_LONGEST_SHIFT = timedelta(days=1)
_LITTLE_LEFT = timedelta(hours=4)
_MORNING = time(6)
# "Away till Monday" spares whoever has a night shift into Monday the rest of that night.
_NIGHT = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Change:
    """A helper is on call, or off, from `start` until `end` (aware; None: until they say otherwise)."""

    on: bool
    start: datetime
    end: datetime | None

    def covers(self, at: datetime) -> bool:
        """Whether the change holds at a moment."""
        return self.start <= at and (self.end is None or at < self.end)


@dataclass(frozen=True, slots=True)
class Hours:
    """The weekly shifts of a helper in their own zone, and their changes in the order they were made."""

    zone: ZoneInfo
    shifts: tuple[Shift, ...] = ()
    changes: tuple[Change, ...] = ()

    def on(self, at: datetime) -> bool:
        """Whether the helper is on call at a moment (aware): the newest change that covers it decides."""
        change = self._change(at)
        return change.on if change else weekly.on(self.shifts, at, self.zone)

    def off(self, at: datetime) -> bool:
        """Whether the helper said that they are off at a moment, shift or not: then nobody asks them for anything."""
        change = self._change(at)
        return change is not None and not change.on

    def stretches(self, at: datetime, ahead: timedelta = AHEAD) -> tuple[Stretch, ...]:
        """The times on call from `at` until `ahead` of it, in UTC, in order, joined; one that lasts is cut there."""
        until = at + ahead
        first = at.astimezone(self.zone).date() - timedelta(days=1)
        lived = weekly.stretches(self.shifts, self.zone, first, ahead.days + 3)
        edges = {at, until}
        for start, end in (*lived, *((change.start, change.end or until) for change in self.changes)):
            edges |= {edge for edge in (start, end) if at < edge < until}
        found: list[Stretch] = []
        for start, end in pairwise(sorted(edges)):
            change = self._change(start)
            if not (change.on if change else any(begun <= start < over for begun, over in lived)):
                continue
            if found and found[-1][1] == start:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return tuple(found)

    def until(self, at: datetime) -> datetime | None:
        """When the stretch that covers `at` ends; None when none covers it, or when it goes on and on."""
        found = next((end for start, end in self.stretches(at) if start <= at), None)
        return found if found is not None and found < at + AHEAD else None

    def without(self, at: datetime) -> "Hours":
        """The same hours as if the helper had never said that they are off at this moment."""
        return Hours(self.zone, self.shifts, tuple(one for one in self.changes if one.on or not one.covers(at)))

    def _change(self, at: datetime) -> Change | None:
        return next((one for one in reversed(self.changes) if one.covers(at)), None)


def meant_by_off(hours: Hours, at: datetime) -> Stretch | None:
    """The stretch that somebody means who only says OFF: the one they are in, or the one that begins soon."""
    found = hours.stretches(at)
    return found[0] if found and found[0][0] - at <= _THAT_ONE else None


def shift_meant(hours: Hours, named: Stretch | None, at: datetime) -> Stretch | None:
    """The shift somebody wants to give away: one that begins in the time they named, or the one they are in or next."""
    found = hours.stretches(at)
    if named is None:
        return _of_one_day(found[0], hours.zone) if found else None
    touched = [one for one in found if overlap([one], named)]
    meant = next((one for one in touched if named[0] <= one[0]), None) or next(iter(touched), None)
    if meant is None or meant[1] - meant[0] <= _LONGEST_SHIFT:
        return meant
    # Of somebody who is on call day and night only what they named.
    return overlap([meant], named)[0]


def _of_one_day(stretch: Stretch, zone: ZoneInfo) -> Stretch:
    """A shift; of somebody who is on call day and night only the rest of that day, late in it with the night."""
    start, end = stretch
    if end - start <= _LONGEST_SHIFT:
        return stretch
    local = start.astimezone(zone)
    tomorrow = local.date() + timedelta(days=1)
    over = datetime.combine(tomorrow, time(), tzinfo=zone)
    if over.astimezone(UTC) - start < _LITTLE_LEFT:
        over = datetime.combine(tomorrow, _MORNING, tzinfo=zone)
    return start, min(end, over.astimezone(UTC))


def off_until(hours: Hours, at: datetime) -> datetime | None:
    """How long somebody is off who only says OFF: until their next shift; None when they have none."""
    meant = meant_by_off(hours, at)
    over = meant[1] if meant else at
    return next((start for start, _ in hours.stretches(at) if start > at and start >= over), None)


def rounded(hours: Hours, end: datetime) -> datetime:
    """A day off ends with the night shift that began on it, not in its middle."""
    over = hours.until(end)
    began_before = hours.on(end) and hours.on(end - timedelta(minutes=1))
    return over if began_before and over is not None and over - end <= _NIGHT else end


def overlap(stretches: Iterable[Stretch], window: Stretch) -> list[Stretch]:
    """Those parts of the stretches that lie in the window."""
    start, end = window
    cut = ((max(start, begun), min(end, over)) for begun, over in stretches)
    return [(begun, over) for begun, over in cut if begun < over]


def uncovered(stretches: Sequence[Iterable[Stretch]], window: Stretch) -> list[Stretch]:
    """The parts of a window in which nobody is on call, given the stretches of everybody."""
    at, end = window
    gaps: list[Stretch] = []
    for begun, over in sorted(stretch for mine in stretches for stretch in mine):
        if begun > at:
            gaps.append((at, min(begun, end)))
        at = max(at, over)
        if at >= end:
            return [gap for gap in gaps if gap[0] < gap[1]]
    return [gap for gap in [*gaps, (at, end)] if gap[0] < gap[1]]
