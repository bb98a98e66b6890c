from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hearing.dates import sober_date

TODAY = date(2025, 3, 5)


def since(text):
    found = sober_date(text, TODAY)
    return found and found.isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "jan 5",
        "January 5th, 2025",
        "1/5/25",
        "1-5-2025",
        "01052025",
        "2025-01-05",
        "5 de enero",
        "since jan 5",
        "59 days",
    ],
)
def test_one_date_however_it_is_put(text):
    assert since(text) == "2025-01-05"


@pytest.mark.parametrize(
    ("text", "date_"),
    [
        ("6 months", "2024-09-05"),
        ("a year and a half", "2023-09-05"),
        ("1 yr 2 months", "2024-01-05"),
        ("hace 2 semanas", "2025-02-19"),
        ("72 hours", "2025-03-02"),
    ],
)
def test_a_length_of_time_counts_back_from_today(text, date_):
    assert since(text) == date_


@pytest.mark.parametrize(
    ("text", "date_"),
    [("today", "2025-03-05"), ("ayer", "2025-03-04"), ("last friday", "2025-02-28"), ("the 20th", "2025-02-20")],
)
def test_a_day_by_name(text, date_):
    assert since(text) == date_


def test_a_date_without_a_year_is_the_last_one():
    assert since("june 1") == "2024-06-01"


def test_the_first_day_is_day_one():
    assert since("day 1") == "2025-03-05"


@pytest.mark.parametrize("text", ["next week", "tomorrow", "in 2 weeks", "12/25/2026", "3/6/2025"])
def test_the_future_is_declined(text):
    assert since(text) is None


@pytest.mark.parametrize(
    "text", ["a while", "a few weeks", "last year", "2019", "april", "idk", "2/29/2025", "100 years", ""]
)
def test_what_is_vague_or_impossible_is_declined(text):
    assert since(text) is None


@given(st.text(alphabet="0123456789 /-.daymonthjeu", max_size=24))
def test_no_date_is_in_the_future(text):
    found = sober_date(text, TODAY)
    assert found is None or found <= TODAY
