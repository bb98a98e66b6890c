"""Which part of a day the hours that somebody names have all of in them."""

import pytest

from hotline.domain.hearing.partsofday import part_of_day


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("5pm-9pm", "evening"),
        ("5-9pm", "evening"),
        ("5 to 9", "evening"),
        ("mon-fri after work til 9", "evening"),
        ("de 9 a 9", "any"),
        ("from 8 am to 10 pm", "any"),
        ("9-noon", "morning"),
        ("8 to 12", "morning"),
        ("12-5pm", "afternoon"),
        ("9 to 5", "afternoon"),
        ("de las 12 a las 6", "afternoon"),
        ("8:30-5", "afternoon"),
    ],
)
def test_the_longest_part_that_lies_in_them(text, part):
    assert part_of_day(text) == part


@pytest.mark.parametrize(
    "text", ["10 to 4", "1-4", "1", "mornings", "9-10am and 3-4pm", "6-7pm", "612-555-0109", "24/7"]
)
def test_where_they_hold_none_nothing_is_taken(text):
    assert part_of_day(text) is None
