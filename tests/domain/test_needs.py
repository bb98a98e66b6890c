"""By when somebody who asked for a ride or a meeting is reached: at a full or half hour, and never at night."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline.domain.needs import reached_by

CHICAGO = ZoneInfo("America/Chicago")


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        ("2026-03-04 13:00", "2026-03-04 15:00"),
        ("2026-03-04 13:01", "2026-03-04 15:30"),
        ("2026-03-04 19:00", "2026-03-04 21:00"),
        ("2026-03-04 19:01", "2026-03-05 09:00"),
        ("2026-03-04 23:30", "2026-03-05 09:00"),
        ("2026-03-04 03:00", "2026-03-04 09:00"),
        # The night in which clocks go forward, and the one in which they go back.
        ("2026-03-07 23:30", "2026-03-08 09:00"),
        ("2026-10-31 22:30", "2026-11-01 09:00"),
    ],
)
def test_it_is_an_hour_at_which_people_are_called(asked: str, by: str) -> None:
    at = datetime.fromisoformat(asked).replace(tzinfo=CHICAGO).astimezone(UTC)
    found = reached_by(at, timedelta(hours=2), CHICAGO)
    assert found.astimezone(CHICAGO).strftime("%Y-%m-%d %H:%M") == by and found > at


def test_every_minute_of_a_day_has_an_hour_that_is_not_past() -> None:
    began = datetime(2026, 3, 8, tzinfo=UTC)
    for minute in range(24 * 60):
        at = began + timedelta(minutes=minute)
        assert reached_by(at, timedelta(hours=2), CHICAGO) >= at + timedelta(hours=2)
