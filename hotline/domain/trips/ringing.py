"""When whoever reads no texts may be rung about a trip of theirs: by day, and at any hour where it is soon."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_WAKES: Final = time(8, 0)
_SLEEPS: Final = time(21, 0)
_SOON: Final = timedelta(hours=3)


def may_ring_from(now: datetime, at: datetime, zone: ZoneInfo) -> datetime:
    """From when a phone in `zone` may ring about a trip at `at`: now by day, in the morning by night; all aware.

    What is soon, or must be known before the morning comes, is rung about at once.
    """
    local = now.astimezone(zone)
    if _WAKES <= local.time() < _SLEEPS or at - now <= _SOON:
        return now
    day = local.date() if local.time() < _WAKES else local.date() + timedelta(days=1)
    morning = datetime.combine(day, _WAKES, tzinfo=zone).astimezone(now.tzinfo)
    return min(morning, at - _SOON)
