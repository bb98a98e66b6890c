"""Joining: a coordinator signs people up by text; and whoever was put on the roster is asked first."""

import pytest

from tests.kit.line import PEOPLE, Line

INVITED = "name,phone,roles,language\nLou L,+16125550111,{roles},{language}\n"
LOU = "+16125550111"


@pytest.mark.parametrize("words", ["JOIN", "join", "how do i sign up", "unirme"])
def test_somebody_asks_to_join(line: Line, words: str) -> None:
    answer = line.says("eve", words)
    assert "sign you up?" in answer or "inscribirte" in answer.lower()


def test_yes_asks_a_coordinator(line: Line) -> None:
    line.says("eve", "JOIN")
    assert "a coordinator" in line.says("eve", "yes")
    assert "new person asked to join" in line.reads("ana")


def test_the_coordinator_texts_with_them(line: Line) -> None:
    line.says("eve", "JOIN")
    line.says("eve", "1")
    line.says("ana", "1")
    line.reads("eve")
    line.says("ana", "welcome! whats your first name?")
    assert line.reads("eve") == "Ana: welcome! whats your first name?"


def test_a_coordinator_reads_no_number(line: Line) -> None:
    line.says("eve", "JOIN")
    line.says("eve", "1")
    assert PEOPLE["eve"][-4:] not in line.reads("ana")


def test_no_leaves_the_door_open(line: Line) -> None:
    line.says("eve", "JOIN")
    assert "any time" in line.says("eve", "no")
    assert line.reads("ana") == ""


def test_without_a_coordinator_they_hear_whom_to_reach(empty_line: Line) -> None:
    empty_line.says("eve", "JOIN")
    assert "Ana 612-555-0199" in empty_line.says("eve", "1")


def test_a_craving_in_the_middle_of_joining_comes_first(line: Line) -> None:
    line.says("eve", "JOIN")
    assert "0 to 10" in line.says("eve", "help im craving bad")


@pytest.mark.parametrize(
    ("roles", "words"), [("participant", "you asked us to text you"), ("supporter", "asked to help")]
)
def test_whoever_gave_no_consent_is_invited_once(line: Line, roles: str, words: str) -> None:
    line.people(INVITED.format(roles=roles, language="en"), "")
    assert words in line.reads(LOU)
    line.later(days=8)
    assert line.reads(LOU) == ""


def test_the_invitation_comes_in_their_language(line: Line) -> None:
    line.people(INVITED.format(roles="supporter", language="es"), "")
    assert "1 si" in line.reads(LOU)


@pytest.mark.parametrize("answer", ["1", "Yes I'd love to", "si"])
def test_yes_puts_them_on(line: Line, answer: str) -> None:
    line.people(INVITED.format(roles="supporter", language="en"), "")
    line.reads(LOU)
    said = line.says(LOU, answer)
    assert "automa" in said and "911" in said and "STOP" in said


def test_before_their_yes_a_helper_is_not_asked(line: Line) -> None:
    line.people(on_call_without_consent(), "")
    line.reads(LOU)
    line.says("eve", "talk")
    assert line.reads(LOU) == ""


def test_after_their_yes_a_helper_is_asked(line: Line) -> None:
    line.people(on_call_without_consent(), "")
    line.says(LOU, "yes")
    line.reads(LOU)
    line.says("eve", "talk")
    assert "asked for a person" in line.reads(LOU)


def test_no_is_the_end_of_it(line: Line) -> None:
    line.people(on_call_without_consent(), "")
    line.reads(LOU)
    assert "not be texted again" in line.says(LOU, "no")
    line.people(on_call_without_consent(), "")
    line.says("eve", "talk")
    assert line.reads(LOU) == ""


def test_an_answer_nobody_understands_is_asked_once_more(line: Line) -> None:
    line.people(INVITED.format(roles="supporter", language="en"), "")
    line.reads(LOU)
    assert "May Harbor Line text you?" in line.says(LOU, "wat")
    assert "can't read that" in line.says(LOU, "wat now")


def test_somebody_who_stopped_is_not_invited(line: Line) -> None:
    line.says(LOU, "STOP")
    line.reads(LOU)
    line.people(INVITED.format(roles="supporter", language="en"), "")
    assert line.reads(LOU) == ""


def on_call_without_consent() -> str:
    """Lou is on call at every hour, and nobody has asked Lou yet."""
    return "name,phone,roles,shifts\nLou L,+16125550111,supporter,Daily 00:00-24:00\n"
