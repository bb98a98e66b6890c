"""When both sides of a trip are reminded of it: the evening before and an hour before, and not in the night."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

EVENING: Final = time(18, 0)
HOUR: Final = timedelta(hours=1)
# Before this hour nobody is woken for a trip of which they were reminded in the evening.
_WAKES: Final = time(6, 0)


def reminders(at: datetime, zone: ZoneInfo, now: datetime) -> tuple[datetime | None, datetime | None]:
    """The evening and the hour at which a trip at `at` is to be told of; None for one that is past or is not to be.

    All aware. The evening is that of the day before by the clock of `zone`, also across the nights its clocks change;
    the hour is an hour of real time.
    """
    local = at.astimezone(zone)
    before = datetime.combine(local.date() - timedelta(days=1), EVENING, tzinfo=zone).astimezone(now.tzinfo)
    evening = before if before > now else None
    soon = at - HOUR
    if soon <= now:
        return evening, None
    asleep = soon.astimezone(zone).time() < _WAKES
    return evening, None if asleep and evening else soon
