"""When a trip is reminded of: in the evening by the clock on the wall, and an hour before, but not in the night."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline.domain.trips.reminding import reminders

CHICAGO = ZoneInfo("America/Chicago")


def local(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment by the clock in Chicago, in 2027."""
    return datetime(2027, month, day, hour, minute, tzinfo=CHICAGO)


def test_the_evening_before_at_six_and_an_hour_before() -> None:
    evening, soon = reminders(local(3, 5, 12), CHICAGO, local(3, 3, 10))
    assert (evening, soon) == (local(3, 4, 18), local(3, 5, 11))


def test_what_is_past_is_not_told() -> None:
    assert reminders(local(3, 5, 12), CHICAGO, local(3, 5, 11, 30)) == (None, None)


def test_nobody_is_woken_who_was_told_in_the_evening() -> None:
    assert reminders(local(3, 5, 6, 30), CHICAGO, local(3, 3, 10))[1] is None


def test_who_was_not_told_in_the_evening_is_told_however_early() -> None:
    assert reminders(local(3, 5, 6, 30), CHICAGO, local(3, 4, 21))[1] == local(3, 5, 5, 30)


@pytest.mark.parametrize(("month", "day"), [(3, 14), (11, 7)])
def test_on_the_nights_that_clocks_change_the_evening_is_at_six(month: int, day: int) -> None:
    at = local(month, day, 9)
    evening, soon = reminders(at, CHICAGO, local(month, day - 2, 9))
    assert evening is not None and evening.astimezone(CHICAGO).hour == 18
    assert soon is not None and at.astimezone(UTC) - soon.astimezone(UTC) == timedelta(hours=1)


@pytest.mark.parametrize("hour", [0, 1, 2, 3])
def test_in_the_hour_that_is_not_there_or_twice_nothing_breaks(hour: int) -> None:
    for month, day in ((3, 14), (11, 7)):
        evening, _ = reminders(local(month, day, hour, 30), CHICAGO, local(month, day - 2, 9))
        assert evening == local(month, day - 1, 18)
