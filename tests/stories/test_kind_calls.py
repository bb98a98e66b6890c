"""Whoever says on a call how they are, or asks whether anybody is there, hears kind words and how to have a person."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line

BEFORE = {"the menu": (), "how strong": ("2",), "something else": ("4",)}


HARD = "That is hard, and I'm glad you told me. I can ring a person for you now."
HERE = "Yes, this line is here, day and night. It is a program, not a person."
SAID = {
    **dict.fromkeys(["I'm scared", "I am so sad", "I can't stop crying"], HARD),
    **dict.fromkeys(["Hello?", "Is anyone there?", "are you there", "is anybody there"], HERE),
}


@pytest.mark.parametrize(("words", "answer"), SAID.items())
@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_how_they_are_or_whether_anybody_is_there(line: Line, before: tuple[str, ...], words: str, answer: str) -> None:
    call = calling(line, "jo")
    call.press(*before)
    heard = call.say(words)
    assert answer in heard and "missed" not in heard


def test_and_in_spanish(line: Line) -> None:
    call = calling(line, "max")
    call.press("2")
    heard = call.say("¿Hay alguien?")
    assert "Sí, " in heard and call.languages == {"es-US"}


def test_then_a_person_by_one_key(line: Line) -> None:
    call = calling(line, "jo")
    call.say("I'm scared")
    call.press("1")
    assert call.rings == {"sam"}


def test_or_on_as_before(line: Line) -> None:
    call = calling(line, "jo")
    call.press("2")
    call.say("hello?")
    assert "OK, we go on." in call.press("2") and "How strong is the craving" in call.heard


def test_zero_is_a_person_there_too(line: Line) -> None:
    call = calling(line, "jo")
    call.say("is anyone there")
    call.press("0")
    assert call.rings == {"sam"}


@pytest.mark.parametrize(("before", "then"), [((), "How can I help?"), (("2",), "How strong")])
@pytest.mark.parametrize("words", ["are you there", "I'm scared"])
def test_it_is_not_said_again_after_a_ride_they_ask_for_instead(
    line: Line, before: tuple[str, ...], then: str, words: str
) -> None:
    call = calling(line, "jo")
    call.press(*before)
    call.say(words)
    call.say("i need a ride")
    heard = call.leaves_a_message("RE1")
    assert then in heard and not any(kind in heard for kind in (HARD, HERE))
