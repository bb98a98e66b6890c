"""Somebody in danger calls with their number hidden: whoever takes it reads, and hears, what is so of their call."""

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import Line


@pytest.fixture
def caller(line: Line) -> Call:
    """Somebody says on a call, number hidden, that they may end their life, and waits on the line."""
    call = calling(line, "anonymous")
    call.say("i want to kill myself")
    return call


def test_while_they_are_on_the_line_whoever_takes_it_reads_how_to_talk_to_them(line: Line, caller: Call) -> None:
    told = line.says("rosa", "1")
    assert "on the phone with us now" in told and "press 1 to talk" in told
    assert "no one can text or call them" not in told


def test_what_they_write_then_is_answered_with_how_to_talk_to_them(line: Line, caller: Call) -> None:
    line.says("rosa", "1")
    assert "press 1 to talk" in line.says("rosa", "are you there?")


def test_the_key_they_read_connects_the_two(line: Line, caller: Call) -> None:
    line.says("rosa", "1")
    helper = calling(line, "rosa")
    assert "press 1" in helper.heard
    helper.press("1")
    assert "<Queue" in helper.document


def test_after_the_call_they_read_that_only_the_caller_can_call_again(line: Line, caller: Call) -> None:
    caller.hang_up()
    told = line.says("rosa", "1")
    assert "They may call again" in told and "on the phone" not in told and "If they text" not in told


def test_a_number_that_is_not_known_is_not_offered(line: Line, caller: Call) -> None:
    line.says("rosa", "1")
    assert "To be told their number" not in calling(line, "rosa").heard


def test_whoever_asks_for_it_all_the_same_is_back_at_the_greeting(line: Line, caller: Call) -> None:
    line.says("rosa", "PIN 4719")
    line.says("rosa", "1")
    helper = calling(line, "rosa")
    assert "To be connected with them now, press 1" in helper.press("4")
    helper.press("1")
    assert "<Queue" in helper.document


def test_when_it_is_over_it_is_no_case_to_be_told_a_number_of(line: Line, caller: Call) -> None:
    caller.hang_up()
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    assert "You took case" not in calling(line, "rosa").heard


def test_a_caller_who_hangs_up_before_they_are_fetched_is_not_said_to_be_there(line: Line, caller: Call) -> None:
    helper = calling(line, "rosa")
    helper.press("1")
    line.reads("rosa")
    caller.hang_up()
    helper.rung_out()
    told = line.reads("rosa")
    assert "They may call again" in told and "on the phone" not in told
