"""By when somebody who asked for a ride or a meeting is reached: an hour at which people are called."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

# Nobody is called before nine or after nine (the law on calls says eight to nine, 47 CFR 64.1200(c)(1)).
_FIRST, _LAST = 9, 21
_STEP = timedelta(minutes=30)


def reached_by(at: datetime, within: timedelta, zone: ZoneInfo) -> datetime:
    """The moment by which somebody is reached who asks at `at`: within that time, at a full or half hour of their day.

    What would fall into the night of their zone is the next morning at nine. All moments are aware.
    """
    local = (at + within).astimezone(zone)
    past = timedelta(minutes=local.minute % 30, seconds=local.second, microseconds=local.microsecond)
    local = local if not past else (local + (_STEP - past))
    if local.hour < _FIRST:
        local = local.replace(hour=_FIRST, minute=0)
    elif (local.hour, local.minute) > (_LAST, 0):
        local = (local + timedelta(days=1)).replace(hour=_FIRST, minute=0)
    return local.astimezone(at.tzinfo)
