import pytest

from hotline.domain.danger import english
from tests.kit.screening import SCREEN


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sucidle", "suicidal"),
        ("sewicidal", "suicidal"),
        ("sueside", "suicide"),
        ("seezure", "seizure"),
        ("unkonshus", "unconscious"),
        ("fentinal", "fentanyl"),
        ("brething", "breathing"),
    ],
)
def test_a_word_sounds_as_it_is_spelt_or_misspelt(typed, meant):
    assert english.sound(typed) == english.sound(meant)


@pytest.mark.parametrize(("one", "other"), [("sucker", "seizure"), ("building", "bleeding"), ("sacked", "suicide")])
def test_other_words_sound_otherwise(one, other):
    assert english.sound(one) != english.sound(other)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("feelin sucidle agian", " . feel suicidal again . "),
        ("gna hurt me wen he gets hom", " . going to hurt me when he get home . "),
        ("me kiere acuchiyar", " . me quiere acuchillar . "),
        ("seaside sucker", " . seaside sucker . "),
    ],
)
def test_a_text_spelt_by_ear_is_read_as_it_is_meant(typed, read):
    assert SCREEN.read(typed).text == read


@pytest.mark.parametrize("text", ["im unkonshusly suisidle", "hes gna hurt me wen he gets hom", "me kiere acuchiyar"])
def test_danger_spelt_by_ear_is_heard(text):
    assert SCREEN(text) is not None
