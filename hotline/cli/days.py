"""The days a command is asked about: from the first to the last of them, both in it, as the line's clock has them."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hotline.cli import given

_MONTH, _A_DAY = timedelta(days=30), timedelta(days=1)


def span(first: datetime | None, last: datetime | None, at: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The time between two days of a zone, both in it; else up to now, and from thirty days before the end.

    Refuses an end before the beginning. A day of which an hour is left out, or comes twice, is no twenty-four of them.
    """
    until = _begins(last + _A_DAY, zone) if last else at
    since = _begins(first, zone) if first else until - _MONTH
    if since >= until:
        given.refuse("--from must be a day before --to.")
    return since, until


def _begins(day: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(day.date(), time(), tzinfo=zone).astimezone(UTC)
