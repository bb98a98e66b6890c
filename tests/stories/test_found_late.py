"""Texts that no door brought are found late, after newer ones of the same person: the newer word stands."""

from hotline.services import sweeps
from tests.kit.line import NUMBER, PEOPLE, Line

JO = PEOPLE["jo"]


def found(line: Line, body: str, *, ago: float = 15) -> str:
    """Jo's text of some seconds ago is found; returns what they read of it."""
    line.reads("jo")
    line.carrier.comes_in(JO, NUMBER, body, ago=ago)
    sweeps.find_unheard(line.hotline)
    line.work()
    return line.reads("jo")


def test_an_older_stop_does_not_take_back_a_start(line: Line) -> None:
    line.says("jo", "START")
    assert found(line, "STOP") == ""
    assert "0 to 10" in line.says("jo", "HELP")


def test_an_older_start_does_not_take_back_a_stop(line: Line) -> None:
    line.says("jo", "please stop texting me")
    assert found(line, "START") == ""
    assert line.says("jo", "CRAVE") == ""


def test_a_stop_that_is_the_newest_word_is_one(line: Line) -> None:
    line.says("jo", "START")
    line.later(minutes=1)
    assert "you get no more texts" in found(line, "STOP")
    assert line.says("jo", "CRAVE") == ""


def test_an_older_never_mind_does_not_take_back_what_was_asked_since(line: Line) -> None:
    line.says("jo", "talk")
    assert found(line, "never mind") == ""
    assert "You are with Jo" in line.says("sam", "1")


def test_a_never_mind_that_is_the_newest_word_is_one(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=1)
    assert "I won't ask anyone" in found(line, "never mind")


def test_danger_is_heard_however_late_it_is_found(line: Line) -> None:
    line.says("jo", "im ok thanks")
    assert "988" in found(line, "i want to kill myself")
    assert "URGENT" in line.reads("rosa")
