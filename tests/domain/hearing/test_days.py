from datetime import date

import pytest

from hotline.domain.hearing.days import full_year, month_first, named_in
from hotline.domain.hearing.timepieces import read

WEDNESDAY = date(2025, 3, 5)


def days(text):
    found = named_in(read(text).dropping("f"), WEDNESDAY)
    return found and [day.day for day in found[0].days]


@pytest.mark.parametrize(
    ("text", "day"),
    [("today", 5), ("tomorrow", 6), ("fri", 7), ("3/8", 8), ("the 9th", 9), ("march 10", 10), ("in 2 days", 7)],
)
def test_one_day(text, day):
    assert days(text) == [day]


def test_the_weekday_of_today_may_be_a_week_ahead():
    assert days("wed") == [5, 12]


def test_a_weekday_and_a_date_must_agree():
    assert days("fri 3/7") == [7]
    assert days("fri 3/8") is None


def test_the_past_is_no_day():
    assert days("yesterday") is None


@pytest.mark.parametrize(("year", "full"), [(24, 2024), (87, 1987), (2019, 2019)])
def test_years_in_full(year, full):
    assert full_year(year) == full


def test_the_month_comes_first_unless_it_cannot():
    assert month_first(3, 7) == (3, 7)
    assert month_first(13, 2) == (2, 13)
