"""A day and an hour as a caller presses or says them."""

from datetime import UTC, datetime, time

import pytest

from hotline.domain.trips.keyed import HALF, clock_of, day_of

# A Wednesday at ten.
NOW = datetime(2027, 3, 3, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("0305", "2027-03-05"),
        ("305", "2027-03-05"),
        ("0303", "2027-03-03"),
        ("0302", "2028-03-02"),
        ("0229", "2028-02-29"),
        ("friday", "2027-03-05"),
        ("march 5", "2027-03-05"),
        ("el viernes", "2027-03-05"),
    ],
)
def test_a_day_is_the_next_of_its_name(said: str, day: str) -> None:
    assert str(day_of("other", said, NOW)) == day


@pytest.mark.parametrize("said", ["0230", "1301", "0000", "5", "99", "blue", ""])
def test_what_is_no_day_is_none(said: str) -> None:
    assert day_of("other", said, NOW) is None


@pytest.mark.parametrize(
    ("said", "half", "clock"),
    [
        ("0930", "am", time(9, 30)),
        ("930", "pm", time(21, 30)),
        ("12", "pm", time(12)),
        ("1200", "am", time(0)),
        ("9", "am", time(9)),
        ("1430", "", time(14, 30)),
        ("0015", "", time(0, 15)),
        ("noon", "", time(12)),
        ("9:30 a.m.", "", time(9, 30)),
        ("3 pm", "", time(15)),
        ("0930", "", HALF),
        ("2460", "", None),
        ("0960", "am", None),
        ("blue", "", None),
    ],
)
def test_a_time_of_day_may_need_its_half(said: str, half: str, clock: object) -> None:
    assert clock_of(said, half, NOW) == clock
