"""Somebody would rather talk to a woman, a man, or one who speaks Spanish, and says so in words."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import CIRCLE, ROSTER, Line

A_WOMAN = ROSTER.replace(",crisis,", ",crisis;woman,")


@pytest.mark.parametrize("words", ["can i talk to a woman", "quiero hablar con una mujer"])
def test_by_text_the_first_who_is_so_is_asked_before_the_others(line: Line, words: str) -> None:
    line.people(A_WOMAN, CIRCLE)
    assert "Rosa" in line.says("jo", words)
    assert "asked for a person" in line.reads("rosa") and line.reads("sam") == ""


@pytest.mark.parametrize("words", ["can i talk to a woman", "i want to talk to a man"])
def test_where_nobody_is_so_they_hear_it_and_others_are_asked(line: Line, words: str) -> None:
    told = line.says("jo", words)
    assert "No one like that is free" in told and "Sam" in told
    assert "asked for a person" in line.reads("sam")


def test_said_while_others_are_asked_whoever_is_so_is_asked_too(line: Line) -> None:
    line.people(A_WOMAN, CIRCLE)
    line.says("jo", "TALK")
    line.later(minutes=1)
    assert "asking Rosa now as well" in line.says("jo", "can i talk to a woman")
    assert "asked for a person" in line.reads("rosa")


def test_said_while_others_are_asked_and_nobody_is_so_they_hear_it(line: Line) -> None:
    line.says("jo", "TALK")
    line.later(minutes=1)
    told = line.says("jo", "quiero hablar con una mujer")
    assert "no hay nadie asi" in told and "Ya estoy buscando" in told


@pytest.mark.parametrize("words", ["a woman please", "can i talk to a woman", "una mujer por favor"])
def test_said_on_a_call_the_phones_of_those_who_are_so_ring(line: Line, words: str) -> None:
    line.people(A_WOMAN, CIRCLE)
    call = calling(line, "jo")
    call.say(words)
    assert call.rings == {"rosa"}


@pytest.mark.parametrize("words", ["a woman please", "someone who speaks spanish"])
def test_where_nobody_is_so_the_caller_hears_it_and_the_others_are_rung(line: Line, words: str) -> None:
    call = calling(line, "jo")
    assert "No one like that is free" in call.say(words) and call.rings


@pytest.mark.parametrize("words", ["lady not sam", "a lady, not sam", "una mujer pero no sam"])
def test_said_with_whom_they_do_not_want_the_wish_is_kept(line: Line, words: str) -> None:
    line.people(A_WOMAN, CIRCLE)
    assert "Rosa" in line.says("jo", words)
    assert "asked for a person" in line.reads("rosa") and line.reads("sam") == ""


def test_somebody_but_not_one_asks_the_others_at_once(line: Line) -> None:
    line.says("jo", "need to talk to somebody but not sam")
    assert "asked for a person" in line.reads("pat") and line.reads("sam") == ""


def hung_up_on_wishing(line: Line, words: str) -> None:
    """Jo said on a call whom they would rather talk to, and hung up while phones rang."""
    call = calling(line, "jo")
    call.say(words)
    call.hang_up()


@pytest.mark.parametrize("words", ["a woman please", "una mujer por favor"])
def test_whoever_hangs_up_is_called_back_by_one_as_they_wish(line: Line, words: str) -> None:
    line.people(A_WOMAN, CIRCLE)
    hung_up_on_wishing(line, words)
    assert "asked for a call" in line.reads("rosa") and line.reads("sam") == ""


def test_where_nobody_is_so_they_read_it_and_others_are_asked_to_call(line: Line) -> None:
    hung_up_on_wishing(line, "a woman please")
    assert "No one like that is free now" in line.reads("jo")
    assert "asked for a call" in line.reads("sam")


def test_in_spanish_they_read_it_as_well(line: Line) -> None:
    hung_up_on_wishing(line, "una mujer por favor")
    assert "Ahora nadie asi esta libre" in line.reads("jo")


def test_whoever_chooses_a_call_back_in_the_call_keeps_their_wish(line: Line) -> None:
    line.people(A_WOMAN, CIRCLE)
    call = calling(line, "jo")
    call.say("a woman please")
    while call.dial is not None:
        call.rung_out()
    line.reads("rosa")
    call.press("1")
    assert "asked for a call" in line.reads("rosa") and "asked for a call" not in line.reads("sam")


def test_where_nobody_is_so_it_is_said_in_the_call(line: Line) -> None:
    call = calling(line, "jo")
    call.say("a woman please")
    while call.dial is not None:
        call.rung_out()
    assert "No one like that is free" in call.press("1")
    assert "asked for a call" in line.reads("sam")
