"""When somebody who was in danger is looked after again: the next day, at an hour when people may be disturbed."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

_HOUR = time(10)
# After a crisis at four in the morning the same day's ten o'clock is the next day; at eight it is too soon.
_AT_LEAST = timedelta(hours=6)


def next_day(at: datetime, zone: ZoneInfo) -> datetime:
    """The first ten o'clock in a zone that is at least six hours after a moment (aware)."""
    local = (at + _AT_LEAST).astimezone(zone)
    day = local.date() if local.time() <= _HOUR else local.date() + timedelta(days=1)
    return datetime.combine(day, _HOUR, tzinfo=zone)
