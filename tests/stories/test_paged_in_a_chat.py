"""Whoever is in a chat and is paged beside it: words for the chat answer no page, and go where they were meant to."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize(
    "words",
    [
        "give it 20 minutes it will pass",
        "cravings last half an hour",
        "im 12 years clean",
        "i was sick of it too",
        "1 day at a time",
        "ok and what happened then",
        "no one is mad at you",
        "en 20 minutos se te pasa",
    ],
)
def test_words_for_the_chat_go_to_the_chat(line: Line, words: str) -> None:
    paged_in_a_chat(line)
    line.says("rosa", words)
    assert line.reads("max") == f"Rosa: {words}"


def test_and_the_page_still_waits_for_an_answer(line: Line) -> None:
    paged_in_a_chat(line)
    line.says("rosa", "give it 20 minutes it will pass")
    line.says("rosa", "1")
    assert "Rosa is here for you" in line.reads("jo")


@pytest.mark.parametrize("words", ["1", "yes", "on my way", "1 im calling now", "no problem, ill call"])
def test_a_plain_answer_is_one_to_the_page(line: Line, words: str) -> None:
    paged_in_a_chat(line)
    line.says("rosa", words)
    assert "Rosa is here for you" in line.reads("jo")
    assert line.reads("max") == ""


@pytest.mark.parametrize("words", ["yes", "im here", "i got you", "no", "ok", "aqui estoy"])
def test_once_the_chat_has_gone_on_a_bare_word_is_for_whoever_is_there(line: Line, words: str) -> None:
    gone_on(line)
    read = line.says("rosa", words)
    assert line.reads("max") == f"Rosa: {words}"
    assert "That goes to Max" in read and "1 " in read


def test_and_by_its_digit_the_page_is_taken_all_the_same(line: Line) -> None:
    gone_on(line)
    line.says("rosa", "1")
    assert "Rosa is here for you" in line.reads("jo")


def gone_on(line: Line) -> None:
    """Rosa was paged for Jo, and Max has written in their chat since."""
    paged_in_a_chat(line)
    line.says("max", "estas ahi? te importo?")
    line.reads("rosa")
    line.later(seconds=20, sweep=False)


def paged_in_a_chat(line: Line) -> None:
    """Rosa is in a chat with Max, and was paged for Jo."""
    line.says("max", "hablar")
    for minutes in (2, 3):
        line.later(minutes=minutes, seconds=5)
    line.says("rosa", "1")
    line.says("jo", "i want to kill myself")
    line.later(minutes=1)
    assert "URGENT" in line.reads("rosa")
    line.reads("jo")
    line.reads("max")
