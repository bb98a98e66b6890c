"""The higher of two numbers that somebody says an urge lies between."""

import pytest

from hotline.domain.hearing.ratingspans import higher_of_two


@pytest.mark.parametrize(
    "text",
    [
        "prolly like a 5 or 6", "5 or 6", "como un 5 o 6", "between 5 and 6", "5-6", "5/6", "five or six",
        "entre 5 y 6", "5 maybe 6", "5 or 6 out of 10", "its a 5 or a 6 rn", "cinco o seis", "5 to 6 i guess",
        "im at 5 or 6 i hate this", "from 5 to 6", "idk 5, 6", "un 5 o un 6 creo", "5 or 6 maybe", "about 5-6ish",
    ],
)  # fmt: skip
def test_the_higher_one_counts(text):
    assert higher_of_two(text) == 6


@pytest.mark.parametrize(
    "text",
    [
        "5 or 6 beers", "had 5 or 6", "at 5 or 6", "5 6", "5", "8 to 3", "call me at 5 or 6", "5:30 or 6", "10 or 11",
        "in 5 or 6 min", "5 or 6 days", "1 2", "apt 5 or 6", "tome 5 o 6", "5 de 10", "not 5 or 6",
    ],
)  # fmt: skip
def test_what_counts_or_falls_or_is_a_time_is_none(text):
    assert higher_of_two(text) is None
