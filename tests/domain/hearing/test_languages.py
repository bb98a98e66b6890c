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


@pytest.mark.parametrize(
    "text",
    ["im english actually", "english pls i dont speak spanish", "why is this in spanish english please",
     "im not spanish i speak english", "stop texting in spanish", "whats this say i dont speak spanish"],
)  # fmt: skip
def test_english_however_the_other_is_named(text):
    assert wish(text) == "LANG_EN"


@pytest.mark.parametrize(
    "text",
    ["en español por fa", "no hablo ingles hablame en español", "no le entiendo al ingles", "mejor en español",
     "no entiendo en español", "mandame los mensajes en español", "perdon no ablo ingles"],
)  # fmt: skip
def test_spanish_however_the_other_is_named(text):
    assert wish(text) == "LANG_ES"


@pytest.mark.parametrize("text", ["i dont speak english very well", "hablo muy poco ingles", "i speak little english"])
def test_whoever_speaks_little_english_has_spanish(text):
    assert wish(text) == "LANG_ES"


@pytest.mark.parametrize("text", ["i speak a little spanish", "no hablo bien español", "solo un poco de español"])
def test_and_whoever_speaks_little_spanish_has_english(text):
    assert wish(text) == "LANG_EN"
