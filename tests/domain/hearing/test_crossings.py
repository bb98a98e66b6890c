import pytest

from hotline.domain.hearing.crossings import crossing_in


@pytest.mark.parametrize(
    "text", ["5th & vine", "5th and vine", "corner of 5th and vine", "5th @ vine", "5th/vine by the wawa"]
)
def test_two_streets(text):
    assert crossing_in(text) == {"cross": "5th and vine"}


def test_spanish_streets_are_joined_in_spanish():
    assert crossing_in("la esquina de 5 y vine") == {"cross": "5 y vine"}


@pytest.mark.parametrize("text", ["bread and milk", "3/7", "sad and lonely", "5th", "a and b and c", "yes & no"])
def test_other_things_joined(text):
    assert crossing_in(text) is None
