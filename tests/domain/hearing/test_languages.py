import pytest

from hotline.domain.hearing.languages import language_wish


def wish(text):
    return language_wish(tuple(text.split()))


@pytest.mark.parametrize(
    "text", ["español", "spanish please", "can you text in spanish", "no hablo ingles", "habla en español"]
)
def test_spanish(text):
    assert wish(text) == "LANG_ES"


@pytest.mark.parametrize("text", ["english", "solo ingles", "i dont speak spanish", "can i get this in english"])
def test_english(text):
    assert wish(text) == "LANG_EN"


@pytest.mark.parametrize("text", ["english or spanish", "my english teacher", "hello", "spanish meeting tonight"])
def test_speaking_of_a_language_is_no_wish(text):
    assert wish(text) is None
