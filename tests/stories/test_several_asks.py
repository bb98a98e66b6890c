"""A helper with several asks: what is urgent is named first, and every answer that works is shown with its number."""

import re

from tests.kit.line import Line
from tests.kit.talking import case_in

STRANGER = "+16125550111"


def test_which_one_names_the_urgent_ask_first_and_shows_how_to_take_it(line: Line) -> None:
    code = two_asks(line)
    which = line.says("rosa", "yes")
    assert which.startswith(f"Which one? {code} URGENT. ") and f"like 1 {code} for yes" in which


def test_the_answer_that_is_shown_takes_the_case(line: Line) -> None:
    code = two_asks(line)
    assert f"You have case {code}" in line.says("rosa", f"1 {code}")


def test_a_second_ask_shows_its_number_with_every_answer(line: Line) -> None:
    line.says(STRANGER, "talk")
    line.reads("rosa")
    line.says("max", "hablar")
    assert re.search(r"Reply 1 (\d+) = yes, 2 \1 = in 1 hour, 3 \1 = can't", line.reads("rosa"))


def test_what_is_not_understood_is_answered_with_the_number_of_the_case(line: Line) -> None:
    code = two_asks(line)
    told = line.says("rosa", "what")
    assert f"case {code}" in told and f"1 {code} = I take it" in told


def test_with_one_page_alone_a_bare_1_is_enough(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    assert "Reply 1 I take it" in line.says("rosa", "what")
    assert "You have case" in line.says("rosa", "1")


def test_with_two_lesser_asks_what_is_not_understood_is_answered_with_both(line: Line) -> None:
    line.says(STRANGER, "talk")
    line.says("max", "hablar")
    line.reads("rosa")
    told = line.says("rosa", "what")
    assert "no name" in told and "Max" in told


def two_asks(line: Line) -> str:
    """Rosa is asked to talk with somebody, and then paged about another; returns the number of the case."""
    line.says(STRANGER, "talk")
    line.reads("rosa")
    line.says("jo", "i want to kill myself")
    return case_in(line.reads("rosa"))
