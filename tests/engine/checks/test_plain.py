from hotline.domain.words import words
from hotline.engine.checks import plain, texts
from hotline.engine.checks.plain import TELLING
from hotline.engine.flow import Book


def faults(**said):
    """What is wrong with the words of one step of a flow that people with a plain wish read."""
    said = {key.replace("__", "/"): text for key, text in said.items()}
    book = Book({}, {"en": {f"walk/a/{key}": text for key, text in said.items()}}, {}, {}, {})
    return [fault.what for fault in plain.telling(book)]


def test_the_real_texts_tell_nothing_to_a_glance(real, notices):
    assert [*plain.telling(real), *plain.notices_telling(texts.of_notices(notices))] == []


def test_a_telling_word_asks_for_plain_ones():
    assert 'has "craving"; add plain words' in faults(say="A craving passes.")[0]


def test_plain_words_must_tell_nothing():
    assert 'has "urge"' in faults(say="A craving passes.", plain_say="An urge passes.")[0]


def test_plain_words_are_no_longer_than_the_usual_ones():
    assert "longer in its plain words" in faults(say="Craving?", plain_say="Is it hard right now?")[0]


def test_a_choice_may_have_plain_words_too():
    assert (
        faults(ask="What now, my friend?", answers__x="Craving", plain_ask="What now?", plain__x="A hard moment") == []
    )


def test_what_is_only_spoken_is_heard_by_nobody_else():
    assert faults(say="It passes.", voice_say="A craving passes.") == []


def test_the_words_that_tell_are_words_as_texts_are_read():
    assert all(list(words(word)) == [word] for word in TELLING)
