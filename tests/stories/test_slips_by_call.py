"""Somebody says on a call that they used or drank: they are helped there and then, and sent to no text."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line


@pytest.mark.parametrize("words", ["i relapsed", "i drank"])
def test_whoever_says_it_is_asked_at_once_whether_it_was_too_much(line: Line, words: str) -> None:
    heard = calling(line, "jo").say(words)
    assert "No blame here. Could you have taken too much?" in heard and "by text" not in heard


def test_it_is_so_in_spanish_too(line: Line) -> None:
    call = calling(line, "max")
    call.press("2")
    assert "¿Puede que fuera demasiado?" in call.say("recaí")


def test_whoever_may_have_taken_too_much_hears_to_call_911(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i relapsed")
    assert "9 1 1" in call.say("yes") and "URGENT" in line.reads("rosa")


def test_whoever_wants_a_person_then_is_connected_with_one(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i relapsed")
    call.say("no")
    call.say("a person")
    assert call.rings == {"sam"}


def test_whoever_hides_their_number_is_helped_too(line: Line) -> None:
    call = calling(line, "anonymous")
    assert "Could you have taken too much?" in call.say("i relapsed")
