import pytest

from hotline.domain.hearing.nearly import nearly


@pytest.mark.parametrize(
    ("typed", "meant"), [("sponsr", "sponsor"), ("gorceries", "groceries"), ("errnd", "errand"), ("padrnio", "padrino")]
)
def test_a_slip_of_the_thumb(typed, meant):
    assert nearly(typed) == meant


@pytest.mark.parametrize("word", ["rid", "xyz", "step", "hope", "mode", "12345", "zponsor"])
def test_short_real_and_far_words_are_left_alone(word):
    assert nearly(word) is None


def test_two_slips_need_a_long_word():
    assert nearly("grcries") == "groceries"
    assert nearly("goxx") is None
