"""Whoever says "im not ok" has not said no: not to danger, not to having taken too much; and nobody is glad of it."""

import pytest

from tests.kit.line import Line

ENGLISH = ("im not ok", "no im not ok", "not really ok", "i dont feel better", "no im not safe")
SPANISH = ("no estoy bien", "no me siento bien", "no muy bien", "nada bien", "no me siento a salvo")
BOTH = [*(("jo", words) for words in ENGLISH), *(("max", words) for words in SPANISH)]


@pytest.mark.parametrize(("who", "words"), BOTH)
def test_asked_whether_they_are_in_danger_they_get_what_danger_gets(line: Line, who: str, words: str) -> None:
    asked = line.says(who, "whats the point anymore" if who == "jo" else "ya no aguanto mas")
    assert "sure you're OK" in asked or "Quiero saber si estas bien" in asked
    assert "988" in line.says(who, words)
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("jo", "not yet"), ("jo", "not tonight"), ("jo", "no but i want to"), ("jo", "no one cares"), ("jo", "no idea"),
        ("max", "no se"), ("max", "no lo se"), ("max", "todavia no"), ("max", "no pero casi"),
        ("max", "no quiero decir"),
    ],
)  # fmt: skip
def test_nor_is_a_no_that_says_not_yet_or_that_they_do_not_know(line: Line, who: str, words: str) -> None:
    line.says(who, "whats the point anymore" if who == "jo" else "ya no aguanto mas")
    line.says(who, words)
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize(("who", "words"), BOTH)
def test_asked_whether_it_was_too_much_nobody_takes_them_for_safe(line: Line, who: str, words: str) -> None:
    line.says(who, "i relapsed" if who == "jo" else "recaida")
    said = line.says(who, words)
    assert "A slip is not the end" not in said and "Un tropiezo no es el final" not in said


@pytest.mark.parametrize(("who", "words"), BOTH)
def test_asked_how_they_are_after_a_chat_nobody_is_glad(line: Line, who: str, words: str) -> None:
    line.says(who, "talk")
    line.says("sam" if who == "jo" else "rosa", "1")
    line.says(who, "DONE")
    said = line.says(who, words)
    assert "Good that you reached out" not in said and "Que bueno que buscaste" not in said


@pytest.mark.parametrize(
    ("who", "words"), [("jo", "no im ok"), ("jo", "no"), ("max", "no, estoy bien"), ("max", "no gracias")]
)
def test_a_no_is_still_one(line: Line, who: str, words: str) -> None:
    line.says(who, "whats the point anymore" if who == "jo" else "ya no aguanto mas")
    said = line.says(who, words)
    assert "Thank you for telling me" in said or "Gracias por decirme." in said
