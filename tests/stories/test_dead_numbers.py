"""A number that takes no texts: who writes to it hears what is so, and never to try again; coordinators hear once."""

import pytest

from tests.kit.line import Line
from tests.kit.sending import undelivered
from tests.kit.talking import chatting

DEAD = (21211, 21614)
RECEIPTS = (30005, 30006)


@pytest.mark.parametrize("code", DEAD)
def test_the_helper_of_a_number_that_takes_no_texts_hears_what_else_there_is(line: Line, code: int) -> None:
    chatting(line)
    line.carrier.next_answers.append(f"refuse:{code}")
    told = line.says("sam", "hi jo")
    assert "takes no texts" in told and "Ana" in told and "Try again" not in told


@pytest.mark.parametrize("code", RECEIPTS)
def test_so_they_do_where_the_carrier_tells_it_later(line: Line, code: int) -> None:
    chatting(line)
    line.says("sam", "hi jo")
    undelivered(line, "jo", code)
    told = line.reads("sam")
    assert "takes no texts" in told and "Try again" not in told


def test_who_waits_for_a_helper_with_such_a_number_hears_how_to_reach_somebody(line: Line) -> None:
    chatting(line)
    line.carrier.next_answers.append("refuse:21614")
    told = line.says("jo", "hi sam")
    assert "takes no texts" in told and "call 612-555-0100" in told and "TALK" in told
    line.later(seconds=10)
    assert "takes no texts" in line.says("jo", "hello?")


def test_a_phone_that_is_only_off_is_worth_another_try(line: Line) -> None:
    chatting(line)
    line.says("sam", "hi jo")
    undelivered(line, "jo", 30003)
    assert "Try again" in line.reads("sam")


def test_a_sponsor_the_carrier_bars_is_told_to_the_coordinator(line: Line) -> None:
    barred(line, 21610)
    assert "Sam's phone company says they stopped our texts" in line.reads("ana")


def test_that_our_number_is_not_registered_is_told_to_the_coordinator_once_a_day(line: Line) -> None:
    barred(line, 30034)
    assert line.reads("ana").count("our own account or settings") == 1
    line.later(hours=1)
    line.says("sam", "SHIFT")
    undelivered(line, "sam", 30034)
    assert "our own account" not in line.reads("ana")
    line.later(hours=25)
    line.says("sam", "SHIFT")
    undelivered(line, "sam", 30034)
    assert "our own account" in line.reads("ana")


def test_that_telling_it_fails_too_tells_nobody_again(line: Line) -> None:
    barred(line, 30034)
    line.reads("ana")
    undelivered(line, "ana", 30034)
    assert line.reads("ana") == ""


def barred(line: Line, code: int) -> None:
    """The ask to Sam does not arrive."""
    line.says("jo", "talk")
    undelivered(line, "sam", code)
