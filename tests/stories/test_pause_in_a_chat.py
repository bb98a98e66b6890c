"""PAUSE and "never mind" in a chat: what is for the line is not passed on, and what is for a person is."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import chatting


@pytest.fixture
def chat(line: Line) -> Line:
    """Jo and Sam are in a chat, and have read everything."""
    return chatting(line)


def test_a_pause_of_the_one_who_is_helped_asks_once_whether_all_texts_are_meant(chat: Line) -> None:
    assert "To stop only this chat, text DONE" in chat.says("jo", "PAUSE")
    assert chat.reads("sam") == ""


def test_and_the_chat_goes_on_until_they_say_so(chat: Line) -> None:
    chat.says("jo", "PAUSE")
    chat.says("jo", "i am still here")
    assert chat.reads("sam") == "Jo: i am still here"


@pytest.mark.parametrize("words", ["all", "all texts", "todos"])
def test_all_is_an_answer_and_stops_all_texts(chat: Line, words: str) -> None:
    chat.says("jo", "PAUSE")
    assert "you get no more texts" in chat.says("jo", words) or "ya no recibes" in chat.reads("jo")
    assert "Jo: " not in chat.reads("sam")


def test_long_after_it_is_words_for_the_other(chat: Line) -> None:
    chat.says("jo", "PAUSE")
    chat.later(minutes=11)
    chat.says("jo", "all")
    assert chat.reads("sam") == "Jo: all"


def test_a_pause_of_the_helper_is_a_break_and_the_chat_goes_on(chat: Line) -> None:
    said = chat.says("sam", "PAUSE")
    assert "You are off until" in said and "Your chat goes on" in said and chat.reads("jo") == ""
    chat.says("jo", "thank you")
    assert chat.reads("sam") == "Jo: thank you"


@pytest.mark.parametrize(("who", "other", "name"), [("jo", "sam", "Jo"), ("sam", "jo", "Sam")])
def test_never_mind_is_words_for_the_other_where_nothing_else_is_asked(
    chat: Line, who: str, other: str, name: str
) -> None:
    assert chat.says(who, "never mind") == "" and chat.reads(other) == f"{name}: never mind"


def test_what_was_asked_for_besides_is_taken_back_and_the_chat_stays(chat: Line) -> None:
    chat.says("jo", "CALLME")
    chat.reads("sam")
    chat.says("jo", "NEVER MIND")
    chat.later(minutes=20)
    assert "call" not in chat.reads("pat")
    chat.reads("sam")
    chat.says("jo", "still with you")
    assert chat.reads("sam") == "Jo: still with you"
