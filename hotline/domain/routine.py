"""What the line does week after week: reminders of shifts, the drill, and the hours in which it may text for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hotline.domain.lengths import length

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_KEYS: Mapping[str, tuple[str, ...]] = {
    "reminder": ("before",),
    "drill": ("day", "at", "over"),
    "waking": ("from", "until"),
}


class RoutineFaults(ValueError):
    """The routine cannot be used: every fault, one a line, with its place and what to write."""


@dataclass(frozen=True, slots=True)
class Routine:
    """How long before a shift its reminder goes out, when the drill is, and the waking hours of anybody's day."""

    before: timedelta = timedelta(hours=1)
    drill_day: int = 2
    drill_at: time = time(12)
    drill_over: timedelta = timedelta(hours=24)
    wakes: time = time(9)
    sleeps: time = time(20)

    def awake(self, at: datetime, zone: ZoneInfo) -> bool:
        """Whether a text nobody waits for may go out at a moment, where its reader lives."""
        return self.wakes <= at.astimezone(zone).time() < self.sleeps

    def next_waking(self, at: datetime, zone: ZoneInfo) -> datetime:
        """That moment, or the next at which its reader is awake, in UTC."""
        if self.awake(at, zone):
            return at
        local = at.astimezone(zone)
        day = local.date() + timedelta(days=int(local.time() >= self.sleeps))
        return _moment(day, self.wakes, zone)

    def remind_at(self, start: datetime, zone: ZoneInfo) -> datetime:
        """When to remind of a shift that begins at `start`, in UTC: before sleep where the hour before is too early."""
        due = start - self.before
        local = due.astimezone(zone)
        if local.time() < self.wakes:
            return _moment(local.date() - timedelta(days=1), self.sleeps, zone) - timedelta(minutes=1)
        if local.time() >= self.sleeps:
            return _moment(local.date(), self.sleeps, zone) - timedelta(minutes=1)
        return due.astimezone(UTC)

    def next_drill(self, at: datetime, zone: ZoneInfo) -> datetime:
        """When the next drill after a moment begins, in UTC."""
        today = at.astimezone(zone).date()
        days = (today + timedelta(days=n) for n in range(9))
        moments = (_moment(day, self.drill_at, zone) for day in days if day.weekday() == self.drill_day)
        return next(moment for moment in moments if moment > at)


def read_routine(content: Mapping[str, object]) -> Routine:
    """The routine of a parsed `config/routine.toml`. Raises RoutineFaults with all that is wrong."""
    faults: list[str] = []
    given: dict[str, str] = {}
    for section, keys in _KEYS.items():
        table = content.get(section, {})
        found = table if isinstance(table, Mapping) else {}
        given |= {f"{section}.{key}": str(found[key]) for key in keys if key in found}
        faults += [f"[{section}] {key}: no such key; use {', '.join(keys)}" for key in found if key not in keys]
    faults += [f"[{name}] is no part of the routine; use {', '.join(_KEYS)}" for name in content if name not in _KEYS]
    usual = Routine()
    day = given.get("drill.day", _DAYS[usual.drill_day]).casefold()
    if day not in _DAYS:
        faults.append('[drill] day: a day such as "Wednesday"')
    made = Routine(
        before=_long("reminder.before", given, usual.before, faults),
        drill_day=_DAYS.index(day) if day in _DAYS else usual.drill_day,
        drill_at=_clock("drill.at", given, usual.drill_at, faults),
        drill_over=_long("drill.over", given, usual.drill_over, faults),
        wakes=_clock("waking.from", given, usual.wakes, faults),
        sleeps=_clock("waking.until", given, usual.sleeps, faults),
    )
    if made.wakes >= made.sleeps:
        faults.append("[waking] until: a time later than from")
    if faults:
        raise RoutineFaults("\n".join(f"routine.toml: {fault}" for fault in faults))
    return made


def _long(key: str, given: Mapping[str, str], usual: timedelta, faults: list[str]) -> timedelta:
    if key not in given:
        return usual
    found = length(given[key])
    if found is None:
        faults.append(f'[{key.replace(".", "] ")}: a time such as "1 hour" or "30 minutes"')
    return found or usual


def _clock(key: str, given: Mapping[str, str], usual: time, faults: list[str]) -> time:
    hour, _, minute = given.get(key, f"{usual:%H:%M}").partition(":")
    try:
        return time(int(hour), int(minute))
    except ValueError:
        faults.append(f'[{key.replace(".", "] ")}: a time of day such as "9:00"')
        return usual


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)
