"""FORGET ME in one's own words, at any moment: whoever says so is asked whether they are sure, no helper is told."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import chatting

ENGLISH = ["FORGET ME", "delete everythin about me", "forget everythin u kno bout me"]


@pytest.mark.parametrize("words", ENGLISH)
def test_while_people_are_asked_for_them(line: Line, words: str) -> None:
    line.says("jo", "talk")
    assert "Erase it all?" in line.says("jo", words)


@pytest.mark.parametrize("words", ENGLISH)
def test_just_after_a_chat(line: Line, words: str) -> None:
    chatting(line)
    line.says("jo", "DONE")
    assert "Erase it all?" in line.says("jo", words)


@pytest.mark.parametrize("words", ENGLISH)
def test_in_an_open_chat_they_are_asked(line: Line, words: str) -> None:
    chatting(line)
    assert "Erase it all?" in line.says("jo", words)


@pytest.mark.parametrize("words", ["FORGET ME", "delete everythin about me"])
def test_and_whoever_they_are_with_reads_none_of_it(line: Line, words: str) -> None:
    chatting(line)
    line.says("jo", words)
    line.says("jo", "no")
    assert line.reads("sam") == ""


def test_in_spanish(line: Line) -> None:
    assert "Lo borro?" in line.says("max", "borren todo lo mio")


def test_in_danger_it_may_be_despair_and_a_human_reads_it(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", "forget me")
    assert "forget me" in line.reads("rosa")


def test_what_is_kept_in_ones_own_words(line: Line) -> None:
    assert "FORGET ME" in line.says("jo", "wat do u hav on me")
