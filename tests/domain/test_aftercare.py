"""The day after: at ten in the person's zone, and never in the middle of the same night."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from hotline.domain.aftercare import next_day

CHICAGO = ZoneInfo("America/Chicago")


@pytest.mark.parametrize(
    ("crisis", "looked_after"),
    [
        ("2026-05-05 23:00", "2026-05-06 10:00"),
        ("2026-05-05 12:00", "2026-05-06 10:00"),
        ("2026-05-06 00:30", "2026-05-06 10:00"),
        ("2026-05-06 04:00", "2026-05-06 10:00"),
        ("2026-05-06 04:01", "2026-05-07 10:00"),
        ("2026-05-06 09:30", "2026-05-07 10:00"),
        # The nights in which the clocks change.
        ("2026-10-31 22:00", "2026-11-01 10:00"),
        ("2026-03-07 22:00", "2026-03-08 10:00"),
    ],
)
def test_the_next_day_at_ten(crisis: str, looked_after: str) -> None:
    at = datetime.fromisoformat(crisis).replace(tzinfo=CHICAGO)
    assert next_day(at, CHICAGO).strftime("%Y-%m-%d %H:%M") == looked_after
