"""The day after a danger that nobody took: the look-in and the case say each thing once, and only what is so."""

import pytest

from tests.kit.line import Line

SUICIDE, UNSURE = "i want to kill myself", "i cant do this anymore"
SORRY, STILL = "on us", "still trying"


def untaken(line: Line, danger: str, *, begun: float) -> None:
    """Jo is in danger so many hours on, nobody takes it, and at ten the next day somebody is asked to look in."""
    line.later(hours=begun)
    line.says("jo", danger)
    for _ in range(8):
        line.later(minutes=10)
    until_ten = 24 - begun - 80 / 60
    line.later(hours=until_ten + 0.01)
    assert "asking one of our people to text you here today" in line.reads("jo")


def reads_for(line: Line, hours: int) -> str:
    """What Jo reads in so many hours in which nobody answers."""
    for _ in range(hours):
        line.later(hours=1)
    return line.reads("jo")


@pytest.mark.parametrize("danger", [SUICIDE, "my friend overdosed", "i cant breathe", "im gonna kill him"])
@pytest.mark.parametrize("begun", [3, 12])
def test_nobody_is_sorry_twice_for_one_danger(line: Line, danger: str, begun: int) -> None:
    untaken(line, danger, begun=begun)
    assert reads_for(line, 24).count(SORRY) == 1


def test_the_lead_hears_of_the_look_in_also_where_the_person_hears_later(line: Line) -> None:
    untaken(line, SUICIDE, begun=12)
    line.reads("ana")
    line.later(hours=10, minutes=1)
    assert "nobody has looked in on Jo" in line.reads("ana") and line.reads("jo") == ""


def test_once_nobody_is_asked_any_more_that_is_not_said(line: Line) -> None:
    untaken(line, UNSURE, begun=12)
    line.says("jo", "yes")
    assert SORRY in reads_for(line, 36)
    assert STILL not in "".join(line.says("jo", words) for words in ("1", "hello", "better", "anyone"))


def test_ok_to_the_look_in_is_no_yes_to_the_question_of_the_day_before(line: Line) -> None:
    untaken(line, UNSURE, begun=12)
    assert "I'm glad you told me" not in line.says("jo", "ok")


@pytest.mark.parametrize("yes", ["1", "yes"])
def test_a_yes_still_is(line: Line, yes: str) -> None:
    untaken(line, UNSURE, begun=12)
    assert "I'm glad you told me" in line.says("jo", yes)


@pytest.mark.parametrize("words", ["ok", "im ok", "better"])
def test_how_they_are_is_answered_by_how_the_look_in_stands(line: Line, words: str) -> None:
    untaken(line, SUICIDE, begun=3)
    line.later(hours=5)
    line.reads("jo")
    assert "no yes so far" in line.says("jo", words)


def test_what_is_hard_is_offered_a_person_meanwhile(line: Line) -> None:
    untaken(line, SUICIDE, begun=3)
    line.later(hours=5)
    line.reads("jo")
    assert "I can ask a person to text you now" in line.says("jo", "not good")


def test_in_spanish(line: Line) -> None:
    line.later(hours=3)
    line.says("max", "quiero matarme")
    for _ in range(26):
        line.later(hours=1)
    line.reads("max")
    assert "nadie ha dicho que si todavia" in line.says("max", "mejor")
