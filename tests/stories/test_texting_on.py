"""Whoever texts on while people are asked reads something else each time, and all of it is so."""

from datetime import timedelta
from itertools import pairwise

import pytest

from hotline import clock
from tests.kit.line import Line

WORDS = ("hello?", "are you there", "anyone", "please", "still here")


def texts_on(line: Line, who: str = "jo", words: tuple[str, ...] = WORDS) -> list[str]:
    """What somebody reads who texts again and again, some seconds apart."""
    read = []
    for one in words:
        line.later(seconds=7, sweep=False)
        read.append(line.says(who, one))
    return read


@pytest.mark.parametrize("asking", ["talk", "i want to kill myself", "i cant do this anymore"])
def test_no_answer_is_the_one_before_and_each_names_988_and_911(line: Line, asking: str) -> None:
    line.says("jo", asking)
    if "anymore" in asking:
        line.later(minutes=6)
        line.reads("jo")
    read = texts_on(line)
    assert all(read) and all(one != two for one, two in pairwise(read))
    assert all("988" in one and "911" in one for one in read)


def test_they_read_since_when_and_how_many_were_asked(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=3)
    line.reads("jo")
    since = line.hotline.clock_text(clock.now() - timedelta(minutes=3), None)
    assert f"Since {since} I've asked 2 of our people" in texts_on(line)[1]


def test_in_danger_how_many_were_paged(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.later(minutes=3)
    line.reads("jo")
    assert "I've paged 2 of our people" in texts_on(line)[1]


def test_what_helped_before_is_offered_meanwhile(line: Line) -> None:
    for words in ("crave", "6", "3", "2", "0", "cold water"):
        line.says("jo", words)
        line.later(seconds=7, sweep=False)
    line.later(hours=3)
    line.says("jo", "talk")
    assert "Helped before: cold water" in texts_on(line)[2]


def test_else_what_helps_anybody(line: Line) -> None:
    line.says("jo", "talk")
    assert "sip cold water" in texts_on(line)[2]


def test_of_an_overdose_the_words_go_on_saying_what_to_do(line: Line) -> None:
    line.says("jo", "my friend overdosed")
    assert all("Call 911 now" in one for one in texts_on(line))


def test_in_spanish_too(line: Line) -> None:
    line.says("max", "hablar")
    read = texts_on(line, "max", ("hola?", "hay alguien", "por favor"))
    assert len(set(read)) == len(read) and all("988" in one for one in read)
