import pytest

from hotline.domain.hearing.numbers import number


@pytest.mark.parametrize(("word", "value"), [("8", 8), ("ocho", 8), ("thirty", 30), ("nuebe", 9), ("cero", 0)])
def test_numbers_in_digits_and_words(word, value):
    assert number(word) == value


@pytest.mark.parametrize("word", ["ate", "won", "", "²", "99999999999"])
def test_other_words(word):
    assert number(word) is None
