import pytest

from hotline.domain.hearing.clocks import Clock, Hour, clock_in, hours
from hotline.domain.hearing.timepieces import read
from hotline.domain.hearing.timewords import AFTERNOON, MORNING, NIGHT


def clock(text):
    return clock_in(read(text))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [("quarter to 7", 6, 45), ("half past 6", 6, 30), ("7 y media", 7, 30), ("10 to 7", 6, 50), ("630", 6, 30)],
)
def test_a_clock_with_hands(text, hour, minute):
    assert clock(text) == Clock(hour, minute)


@pytest.mark.parametrize("text", ["18:30", "1830"])
def test_a_clock_of_24_hours_is_exact(text):
    assert clock(text) == Clock(18, 30, exact=True)


@pytest.mark.parametrize("text", ["25:00", "6:75", "5 to 6", "13 pm", "6pm 7pm"])
def test_no_time_of_day(text):
    assert clock(text) is None


def test_am_or_pm_leaves_one_hour():
    assert hours(Clock(9, half="pm"), None) == (Hour(21),)


def test_without_it_there_are_two():
    assert hours(Clock(9), None) == (Hour(9), Hour(21))


@pytest.mark.parametrize(("part", "hour"), [(MORNING, 8), (AFTERNOON, 20), (NIGHT, 20)])
def test_the_part_of_the_day_decides(part, hour):
    assert hours(Clock(8), part) == (Hour(hour),)


def test_a_contradiction_is_no_hour():
    assert hours(Clock(9, half="am"), AFTERNOON) == ()


def test_the_small_hours_of_a_night_are_the_next_day():
    assert hours(Clock(1), NIGHT) == (Hour(1, days=1),)
