"""Whoever cries for help and does not get our answer, for it did not arrive, is told of to a human."""

import pytest

from tests.kit.line import Line
from tests.kit.sending import undelivered


@pytest.mark.parametrize("code", [30003, 30005, 30007, 30008, 30034])
def test_a_human_is_paged_where_the_first_answer_does_not_arrive(line: Line, code: int) -> None:
    line.says("jo", "HELP")
    undelivered(line, "jo", code)
    assert "URGENT" in line.reads("rosa")


def test_so_for_an_answer_in_the_middle_of_a_check_in(line: Line) -> None:
    line.says("jo", "HELP")
    line.says("jo", "6")
    undelivered(line, "jo", 30008)
    assert "URGENT" in line.reads("rosa")


def test_whoever_takes_it_hears_that_they_asked_for_help(line: Line) -> None:
    line.says("jo", "HELP")
    undelivered(line, "jo", 30007)
    line.reads("rosa")
    assert "case" in line.says("rosa", "1")


def test_two_answers_that_do_not_arrive_are_one_page(line: Line) -> None:
    line.says("jo", "HELP")
    undelivered(line, "jo", 30008)
    line.reads("rosa")
    line.says("jo", "6")
    undelivered(line, "jo", 30008)
    assert "URGENT" not in line.reads("rosa")


def test_nobody_is_paged_for_whoever_is_asked_for_already(line: Line) -> None:
    line.says("jo", "TALK")
    undelivered(line, "jo", 30008)
    assert "URGENT" not in line.reads("rosa")


def test_nor_for_an_answer_to_no_cry(line: Line) -> None:
    line.says("jo", "thank you")
    undelivered(line, "jo", 30008)
    assert line.reads("rosa") == ""


def test_so_where_the_carrier_takes_no_answer_until_it_is_not_worth_sending(line: Line) -> None:
    without_carrier(line, "HELP", minutes=31)
    assert "URGENT" in line.reads("rosa")


def test_a_question_that_waits_for_the_carrier_does_not_run_out(line: Line) -> None:
    without_carrier(line, "HELP", minutes=20)
    read = line.reads("jo")
    assert "0 to 10" in read and "door" not in read
    assert "What set it off" in line.says("jo", "7")


def test_its_time_begins_when_it_is_sent(line: Line) -> None:
    without_carrier(line, "HELP", minutes=20)
    line.reads("jo")
    line.later(minutes=13)
    assert line.reads("jo") == ""
    line.later(minutes=2)
    assert "door" in line.reads("jo")


def test_nor_does_one_that_nobody_knows_to_have_arrived(line: Line) -> None:
    line.carrier.list_down = True
    without_carrier(line, "HELP", minutes=31, answer="broken")
    assert "URGENT" in line.reads("rosa")


def test_whether_it_is_safe_to_text_is_asked_when_the_carrier_is_back(line: Line) -> None:
    without_carrier(line, "my husband is beating me", minutes=15)
    assert "Is it safe to text?" in line.reads("jo")
    assert "800-799-7233" in line.says("jo", "1")


def test_a_human_is_paged_as_soon_for_whoever_could_not_be_asked_of_danger(line: Line) -> None:
    without_carrier(line, "i cant do this anymore", minutes=6)
    assert "URGENT" in line.reads("rosa")


def test_what_is_promised_waits_with_the_question_that_promises_it(line: Line) -> None:
    for words in ("CRAVE", "6", "3"):
        line.says("jo", words)
    without_carrier(line, "2", minutes=20)
    line.later(minutes=14)
    read = line.reads("jo")
    assert "in 15 min" in read and "---" not in read


def without_carrier(line: Line, words: str, *, minutes: int, answer: str = "busy") -> None:
    """Jo texts while the carrier takes nothing from us for so long, and then it does."""
    line.carrier.always = answer
    line.text("jo", words)
    for _ in range(minutes * 3):
        line.later(seconds=20)
    line.carrier.always, line.carrier.list_down = "accept", False
    for _ in range(3):
        line.later(seconds=20)
