"""Joining, the name: however somebody says it, it is the name alone, and "call me tiff" asks for no call."""

import pytest

from tests.kit.line import Line
from tests.stories.test_joining import answers


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("call me tiff", "Tiff"),
        ("tiffany but call me tiff", "Tiff"),
        ("its tam", "Tam"),
        ("my names dre", "Dre"),
        ("me yamo ceci", "Ceci"),
        ("Soy Ceci", "Ceci"),
    ],
)
def test_what_they_are_called_is_the_name_alone(line: Line, words: str, name: str) -> None:
    assert f"Here you are {name}." in joined_as(line, words)


@pytest.mark.parametrize("words", ["call me tiff", "tiffany but call me tiff", "llamame tifa"])
def test_whoever_says_what_to_call_them_has_asked_for_no_call(line: Line, words: str) -> None:
    asked_for_a_name(line)
    answers(line, words)
    assert line.reads("rosa") == ""


@pytest.mark.parametrize("words", ["call me tiff", "just call me tiff please", "my friends call me T"])
def test_nor_at_another_question_of_joining(line: Line, words: str) -> None:
    line.says("eve", "JOIN")
    assert "join" in answers(line, words)
    assert line.reads("rosa") == ""


@pytest.mark.parametrize("words", ["call me now", "call me back please", "can someone call me", "llamame ahorita"])
def test_whoever_asks_for_a_call_there_is_called(line: Line, words: str) -> None:
    asked_for_a_name(line)
    answers(line, words)
    assert "asked for a call" in line.reads("rosa")


@pytest.mark.parametrize("words", ["im in duluth minesota", "i been takin pills", "dont wanna say", "👍"])
def test_what_is_no_name_is_asked_for_once_more(line: Line, words: str) -> None:
    asked_for_a_name(line)
    assert "first name or nickname" in answers(line, words)


def test_whoever_gives_none_after_all_goes_on(line: Line) -> None:
    asked_for_a_name(line)
    answers(line, "im not sure yet")
    assert "Which language" in answers(line, "i dont want to say")


def asked_for_a_name(line: Line) -> None:
    for words in ("JOIN", "1", "yes"):
        answers(line, words)


def joined_as(line: Line, words: str) -> str:
    """Eve joins under a name, said in these words, and reads who she is here."""
    asked_for_a_name(line)
    for answer in (words, "1", "2", "1", "no", "2", "Bluebird", "yes"):
        answers(line, answer)
    return line.says("eve", "WHO AM I")
