"""Somebody used or drank and says so: no blame, safety first, then a person or something to do."""

import pytest

from tests.kit.line import Line

STRANGER = "+16125550111"


@pytest.mark.parametrize("words", ["i used last night and feel like shit", "i relapsed", "im drunk"])
def test_a_stranger_hears_no_blame_and_is_asked_whether_they_are_safe(line: Line, words: str) -> None:
    told = line.says(STRANGER, words)
    assert "glad you told me" in told and "too much" in told and "STOP" in told and "How can I help" not in told


def test_who_is_safe_is_offered_a_person_and_has_one(line: Line) -> None:
    line.says(STRANGER, "i relapsed")
    assert "not the end" in line.says(STRANGER, "1")
    line.later(seconds=5, sweep=False)
    assert "I'm asking" in line.says(STRANGER, "1")
    assert "asked for a person" in line.reads("rosa")


def test_or_something_to_do(line: Line) -> None:
    line.says("jo", "i relapsed")
    line.says("jo", "no im safe")
    assert "0 to 10" in line.says("jo", "2")


def test_who_may_have_taken_too_much_hears_what_to_do_and_a_human_is_paged(line: Line) -> None:
    line.says("jo", "i relapsed")
    assert "911" in line.says("jo", "not sure")
    assert "URGENT" in line.reads("rosa")


def test_silence_leaves_the_door_open(line: Line) -> None:
    line.says("jo", "i relapsed")
    line.later(minutes=16)
    assert "I'm still here" in line.reads("jo")


def test_in_spanish_as_well(line: Line) -> None:
    assert "nadie te juzga" in line.says("max", "recai anoche")
    assert "no es el final" in line.says("max", "no, estoy bien")
