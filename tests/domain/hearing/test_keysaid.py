import pytest

from hotline.domain.hearing.keysaid import key_said


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Zero.", "0"),
        ("press zero", "0"),
        ("cero", "0"),
        ("marco el cero por favor", "0"),
        ("nine", "9"),
        ("press one", "1"),
        ("press 1", "1"),
        ("option two please", "2"),
        ("la tecla tres", "3"),
        ("star", "*"),
        ("asterisco", "*"),
    ],
)
def test_a_key_may_be_said(text, key):
    assert key_said(text) == key


@pytest.mark.parametrize("text", ["", "zero hope", "no one", "one of my friends", "press", "i took nine", "911", "10"])
def test_a_number_in_other_words_is_no_key(text):
    assert key_said(text) is None
