import pytest

from hotline.engine.checks import reading, texts
from hotline.engine.checks.texts import Text

HARD = "Immediate professional intervention is recommended whenever symptoms deteriorate significantly."


def test_the_real_texts_are_easy(real, notices):
    assert list(reading.easy([*texts.of_book(real), *texts.of_notices(notices)])) == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("text", 1), ("please", 1), ("people", 2), ("little", 2), ("texted", 2), ("asked", 1),
        ("breathe", 1), ("emergency", 4), ("recovery", 4), ("places", 2), ("times", 1), ("911", 1), ("I'm", 1),
    ],
)  # fmt: skip
def test_syllables(word, count):
    assert reading.syllables(word.replace("'", "")) == count


def test_a_plain_sentence_is_of_the_first_grades():
    assert reading.grade("You did right to text. How strong is it now?") < 2


def test_a_hard_sentence_is_found():
    (fault,) = reading.easy([Text("en", "walk", "a", "say", HARD)])
    assert "reads like grade" in fault.what


def test_nothing_said_is_easy():
    assert reading.grade("...") == 0
    assert reading.sentence_length("...") == 0


def test_a_long_spanish_sentence_is_found():
    (fault,) = reading.easy([Text("es", "walk", "a", "say", "palabra " * 16 + ".")])
    assert "has sentences of 16 words" in fault.what


@pytest.mark.parametrize("key", ["answers/yes", "voice_say", "spoken/yes"])
def test_labels_and_spoken_words_are_not_read(key):
    assert list(reading.easy([Text("en", "walk", "a", key, HARD)])) == []
