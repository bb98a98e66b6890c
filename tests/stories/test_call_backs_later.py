"""Somebody asks for a call, and a helper names an hour: it stays a call, in all that both of them read of it."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line


def named_an_hour(line: Line, words: str = "CALLME") -> None:
    """Jo asked for a call, and Sam can in an hour."""
    line.says("jo", words)
    line.says("sam", "2")


def test_the_person_reads_that_they_can_be_called_then(line: Line) -> None:
    named_an_hour(line)
    assert "Sam can call you at 11:00 AM" in line.reads("jo")


def test_whoever_waits_for_it_reads_that_they_will_be_called(line: Line) -> None:
    named_an_hour(line)
    assert "At 11:00 AM I'll ask Sam to call you" in line.says("jo", "1")
    assert "At 11:00 AM I'll ask Sam to call you" in line.says("jo", "are you there?")


def test_in_spanish_it_is_a_call_as_well(line: Line) -> None:
    line.says("jo", "espanol")
    named_an_hour(line, "llamame")
    assert "Sam puede llamarte a las 11:00 AM" in line.reads("jo")
    assert "le pido a Sam que te llame" in line.says("jo", "1")


@pytest.mark.parametrize("answer", ["1", "", "2"])
def test_nobody_who_asked_for_a_call_reads_of_texts(line: Line, answer: str) -> None:
    named_an_hour(line)
    line.says("jo", answer)
    line.later(minutes=12)
    assert "text with you" not in line.reads("jo") and "text you here" not in line.reads("jo")


def test_where_nobody_else_comes_they_read_who_can_call_and_when(line: Line) -> None:
    named_an_hour(line)
    for _ in range(3):
        line.later(minutes=7)
    assert "Sam can call you at 11:00 AM, and I'll ask then" in line.reads("jo")


def test_at_that_hour_the_helper_is_asked_to_call(line: Line) -> None:
    named_an_hour(line)
    line.says("jo", "1")
    line.reads("sam")
    line.later(minutes=60)
    assert "Jo would like you to call now" in line.reads("sam")


def test_and_a_yes_then_is_bridged_by_a_call(line: Line) -> None:
    named_an_hour(line)
    line.says("jo", "1")
    line.later(minutes=60)
    line.reads("sam")
    assert "Call 612-555-0100 and press 1" in line.says("sam", "1")
    helper = calling(line, "sam")
    helper.press("1")
    assert helper.rings == {"jo"}


def test_whoever_asked_to_text_reads_of_texts_as_before(line: Line) -> None:
    named_an_hour(line, "talk")
    assert "Sam can text with you at 11:00 AM" in line.reads("jo")
    line.says("jo", "1")
    line.reads("sam")
    line.later(minutes=60)
    assert "Jo would like to text with you now" in line.reads("sam")


def test_whoever_cannot_wait_after_all_is_promised_no_text_for_their_call(line: Line) -> None:
    named_an_hour(line)
    line.says("jo", "1")
    assert line.says("jo", "CALLME").startswith("I'm asking our people to call you on this number")
