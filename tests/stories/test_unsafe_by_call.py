"""Somebody is not safe with their driver and says so on a call: by a key or in words, it does what the text does."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line
from tests.kit.rides import before, stage, suspended, taken


def riding(line: Line) -> None:
    """Jo sits in Dee's car."""
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("dee", "picked up")
    for who in ("jo", "dee", "ana", "rosa"):
        line.reads(who)


def test_whoever_rides_hears_the_key_for_it(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    assert "If you don't feel safe with them, press 5" in calling(line, "jo").heard


def test_the_key_stops_the_driver_and_pages_a_human(line: Line) -> None:
    riding(line)
    calling(line, "jo").press("5")
    assert suspended(line, "dee") and "may be in DANGER now" in line.reads("rosa")
    assert "Jo does not feel safe with Dee" in line.reads("ana")


def test_then_they_are_asked_if_it_is_safe_to_talk(line: Line) -> None:
    riding(line)
    call = calling(line, "jo")
    call.press("5")
    assert "Is it safe to talk?" in call.heard


def test_pressed_once_and_fetched_twice_is_one_page(line: Line) -> None:
    riding(line)
    call = calling(line, "jo")
    action = call.action
    first = call.press("5")
    assert call.fetch(action, Digits="5") == first and line.reads("rosa").count("DANGER") == 1


@pytest.mark.parametrize("words", ["unsafe", "i do not feel safe with him", "he is drunk"])
def test_in_words_it_does_the_same(line: Line, words: str) -> None:
    riding(line)
    calling(line, "jo").say(words)
    assert suspended(line, "dee") and "may be in DANGER now" in line.reads("rosa")


def test_in_words_at_the_menu_too(line: Line) -> None:
    riding(line)
    call = calling(line, "jo")
    call.press("3")
    call.say("my driver is touching me")
    assert suspended(line, "dee")


def test_the_day_after_by_the_word(line: Line) -> None:
    riding(line)
    line.says("dee", "done")
    line.later(hours=24)
    calling(line, "jo").say("unsafe")
    assert suspended(line, "dee")


def test_no_call_of_the_driver_reaches_them_any_more(line: Line) -> None:
    taken(line)
    before(line, minutes=60)
    calling(line, "jo").press("5")
    assert "You drive for" not in calling(line, "dee").heard and stage(line) == "waiting"


def test_a_driver_has_no_such_key(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, "dee")
    call.press("5")
    assert not suspended(line, "dee") and "craving" in call.heard


def test_what_else_they_say_to_it_is_not_lost(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, "jo")
    call.say("talk to someone")
    assert call.rings and "dee" not in call.rings
