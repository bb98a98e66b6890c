"""A stop asked in words that may be danger: danger is asked about, and once it is denied the texts stop, honestly."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import chatting

ASKS = "Are you thinking of ending your life"
DONE = "dont text me anymore im done"


@pytest.fixture(autouse=True)
def _people(line: Line) -> None:
    line.people()


def test_danger_is_asked_about_before_the_stop(line: Line) -> None:
    assert ASKS in line.says("jo", DONE)


@pytest.mark.parametrize(
    ("words", "no"),
    [(DONE, "no"), (DONE, "2"), (DONE, "no im not"), ("unsubscribe me i give up", "nope")],
)
def test_once_danger_is_denied_the_texts_stop(line: Line, words: str, no: str) -> None:
    line.says("jo", words)
    assert "no more texts, as you asked" in line.says("jo", no)
    assert line.says("jo", "hello") == ""


def test_in_a_chat_it_is_asked_whether_that_alone_was_meant(line: Line) -> None:
    chatting(line)
    line.says("jo", DONE)
    assert "To stop only this chat, text DONE" in line.says("jo", "no")


def test_beside_words_that_are_no_danger_it_stops_at_once(line: Line) -> None:
    assert "you get no more texts" in line.says("jo", "im done dont txt me no more")


def test_it_is_said_in_their_language(line: Line) -> None:
    line.says("max", "ya no me escriban ya no puedo mas")
    assert "ya no recibes textos, como pediste" in line.says("max", "no")


def test_where_danger_is_not_denied_they_are_looked_after(line: Line) -> None:
    line.says("jo", DONE)
    assert "988" in line.says("jo", "yes")
    assert "URGENT" in line.reads("rosa")


def test_who_asked_for_no_stop_is_texted_on(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    assert "text TALK" in line.says("jo", "no")
    assert "0 to 10" in line.says("jo", "HELP")
