"""The days a command is asked about, also where the clocks are set."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hotline.cli.days import span

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(("day", "hours"), [("2026-11-01", 25), ("2026-11-02", 24), ("2026-03-08", 23)])
def test_a_day_is_all_of_its_hours(day: str, hours: int) -> None:
    asked = datetime.fromisoformat(day)
    since, until = span(asked, asked, NOW, CHICAGO)
    assert until - since == timedelta(hours=hours)
    assert until.astimezone(CHICAGO).date() == asked.date() + timedelta(days=1)


def test_else_it_is_the_last_thirty_days() -> None:
    assert span(None, None, NOW, CHICAGO) == (NOW - timedelta(days=30), NOW)


def test_an_end_before_the_beginning_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        span(datetime(2026, 11, 2), datetime(2026, 11, 1), NOW, CHICAGO)  # noqa: DTZ001 - as click gives a day
    assert "--from" in capsys.readouterr().err
