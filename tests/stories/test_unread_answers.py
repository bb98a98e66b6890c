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
