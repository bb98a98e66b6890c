"""A page rang and was taken by its key; its text is answered as well: that is no word for whoever is in danger."""

import pytest

from tests.kit.calls import paged
from tests.kit.line import Line


def taken_by_key(line: Line) -> None:
    """Jo is in danger, and Rosa has pressed 1 on the phone."""
    line.says("jo", "i want to kill myself")
    paged(line, "rosa").press("1")
    line.reads("rosa")
    line.reads("jo")
    line.later(seconds=20)


@pytest.mark.parametrize("words", ["1", "Yes", "ok", "I take it", "1 i take it", "lo tomo", "si", "1."])
def test_a_claim_said_again_by_text_is_heard_as_that(line: Line, words: str) -> None:
    taken_by_key(line)
    assert "You have that ask: you are with Jo" in line.says("rosa", words)
    assert line.reads("jo") == ""


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("1 tell her I come", "tell her I come"),
        ("1, dile que ya voy", "dile que ya voy"),
        ("1 omw", "omw"),
        ("1 hi jo im rosa", "hi jo im rosa"),
    ],
)
def test_the_words_beside_it_go_on_without_the_digit(line: Line, words: str, read: str) -> None:
    taken_by_key(line)
    line.says("rosa", words)
    assert line.reads("jo") == f"Rosa: {read}"


@pytest.mark.parametrize("words", ["1 day at a time", "yes im on my way", "10 min", "are you safe now?"])
def test_whatever_else_is_said_goes_on_as_it_is(line: Line, words: str) -> None:
    taken_by_key(line)
    line.says("rosa", words)
    assert line.reads("jo") == f"Rosa: {words}"


def test_a_yes_to_what_the_other_asked_goes_on(line: Line) -> None:
    taken_by_key(line)
    line.says("jo", "are you there?")
    line.says("rosa", "yes")
    assert line.reads("jo") == "Rosa: yes"


def test_a_1_is_still_the_claim_when_the_other_wrote_first(line: Line) -> None:
    taken_by_key(line)
    line.says("jo", "are you there?")
    assert "You have that ask" in line.says("rosa", "1")[-120:]
    assert line.reads("jo") == ""


def test_once_they_have_written_a_1_is_a_word(line: Line) -> None:
    taken_by_key(line)
    line.says("rosa", "how many pills?")
    line.reads("jo")
    line.says("rosa", "1")
    assert line.reads("jo") == "Rosa: 1"
