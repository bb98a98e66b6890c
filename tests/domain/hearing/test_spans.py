import pytest

from hotline.domain.hearing.spans import coded, minutes_in


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("20 min", 20), ("an hour", 60), ("half an hour", 30), ("hora y media", 90), ("eta 15", 15), ("two hours", 120)],
)
def test_minutes(text, minutes):
    assert minutes_in(text) == minutes


@pytest.mark.parametrize("text", ["le llamo ahora", "at 8", "in 10 am", "yes", "r20"])
def test_no_minutes(text):
    assert minutes_in(text) is None


def test_a_code_is_taken_out_of_the_text():
    code, rest = coded("yes #14 ok")
    assert (code, rest.split()) == ("14", ["yes", "ok"])


def test_two_codes_are_none():
    assert coded("14 or 15")[0] is None
