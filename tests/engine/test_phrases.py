from dataclasses import replace

import pytest

from hotline.domain.talk import Place, Talk
from hotline.engine import phrases

FLOW = """
silence = "bye"
unclear = "bye"
[pick]
say = "Hello."
ask = "{name} asks {who}: which?"
voice = "Which one?"
save = "pick"
answers.one = { label = "One, {who}", spoken = "number one", then = "bye" }
answers.two = { label = "Two", then = "bye" }
[bye]
end = "x"
"""
SPANISH = """
[pick]
say = "Hola."
ask = "Cual?"
voice = "Cual sera?"
answers.one = { label = "Uno" }
"""
PLACE = Place("walk", "pick")
TEXTED = Talk(saved={"who": "Ana"})
CALLED = replace(TEXTED, channel="voice")


@pytest.fixture
def book(book_of):
    english = '[unclear]\ntext = "Again?"\n[voice_unclear]\ntext = "Once more?"\n'
    spanish = '[unclear]\ntext = "Que dijiste?"\n[voice_unclear]\ntext = "¿Qué dijiste?"\n'
    return book_of(walk=FLOW, es_walk=SPANISH, notices=english, es_notices=spanish)


def test_blanks_are_filled_from_what_was_saved_and_from_the_line(book):
    assert phrases.text(book, TEXTED, PLACE, "ask") == "Harbor Line asks Ana: which?"


def test_a_blank_nobody_fills_stays_to_be_seen(book):
    assert "{who}" in phrases.text(book, Talk(), PLACE, "ask")


def test_a_call_has_its_own_words_where_there_are_any(book):
    assert phrases.text(book, CALLED, PLACE, "ask") == "Which one?"
    assert phrases.text(book, CALLED, PLACE, "say") == "Hello."


def test_words_in_the_language_of_the_talk(book):
    assert phrases.text(book, replace(CALLED, language="es"), PLACE, "ask") == "Cual sera?"


def test_no_words_where_there_are_none(book):
    assert phrases.text(book, TEXTED, PLACE, "waiting") is None


def test_labels_as_read_and_as_spoken(book):
    step = book.flows["walk"].steps["pick"]
    assert phrases.labels(book, TEXTED, PLACE, step) == ("One, Ana", "Two")
    assert phrases.labels(book, CALLED, PLACE, step) == ("number one", "Two")


def test_a_label_that_is_not_translated_stays_english(book):
    step = book.flows["walk"].steps["pick"]
    assert phrases.label(book, replace(TEXTED, language="es"), PLACE, step, "two") == "Two"


def test_an_answer_is_shown_by_its_label(book):
    step = book.flows["walk"].steps["pick"]
    assert phrases.shown(book, TEXTED, PLACE, step, ("two", "one")) == "Two, One, Ana"


def test_words_that_belong_to_no_flow(book):
    assert phrases.general(book, TEXTED, "unclear") == "Again?"
    assert phrases.general(book, replace(TEXTED, language="es"), "unclear") == "Que dijiste?"
    assert phrases.general(book, TEXTED, "nothing") == ""


def test_words_that_belong_to_no_flow_on_a_call(book):
    assert phrases.general(book, CALLED, "unclear") == "Once more?"
    assert phrases.general(book, replace(CALLED, language="es"), "unclear") == "¿Qué dijiste?"
