"""Whoever is asked on a call whether they are in danger: whatever is no clear no brings a human, as it does by text."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.staying import LANDLINE

ANYTHING = (
    *("i took some pills", "help", "i want to drink", "i need a ride", "meeting", "forget me", "is this free"),
    *("are you a real person", "menu", "start over", "my mood is bad", "no i can't do this"),
)


def asked(line: Line, who: str = "jo") -> Call:
    """A caller who is asked whether they are in danger."""
    call = calling(line, who)
    if who == LANDLINE:
        call.press("1")
    assert "Are you thinking of ending your life" in call.say("I can't go on")
    return call


@pytest.mark.parametrize("words", ANYTHING)
def test_whatever_begins_something_else_elsewhere_pages_a_human_there(line: Line, words: str) -> None:
    asked(line).say(words)
    assert "URGENT" in line.reads("rosa")


def test_so_does_the_key_that_leads_back(line: Line) -> None:
    asked(line).press("*")
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize("words", ["no", "not at all", "no I'm fine"])
def test_a_clear_no_pages_nobody(line: Line, words: str) -> None:
    assert "Thank you for telling me" in asked(line).say(words)
    assert "URGENT" not in line.reads("rosa")


@pytest.mark.parametrize("who", ["jo", LANDLINE, "anonymous"])
def test_whoever_hangs_up_there_is_paged_for(line: Line, who: str) -> None:
    call = calling(line, who)
    if who != "jo":
        call.press("1")
    call.say("I can't go on")
    call.hang_up()
    assert "URGENT" in line.reads("rosa")


def test_whoever_said_no_before_they_hung_up_is_not(line: Line) -> None:
    call = asked(line)
    call.say("no")
    call.hang_up()
    assert "URGENT" not in line.reads("rosa")
