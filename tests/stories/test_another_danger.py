"""Danger of another kind told in an open case by somebody whom nothing may be texted: whoever is asked hears of it."""

import pytest

from tests.kit.line import Line

MEDICAL, SUICIDE, OVERDOSE = "i cant breathe and my chest hurts", "ya no quiero vivir", "i took all my pills"
ANOTHER = "they told me of one more DANGER"


@pytest.fixture
def stopped(line: Line) -> Line:
    """Jo told of a medical danger seconds ago and stopped our texts; Rosa and Ana were paged and have read that."""
    for words in (MEDICAL, "STOP"):
        line.says("jo", words)
        line.later(seconds=5, sweep=False)
    assert "URGENT" in line.reads("rosa") and "URGENT" in line.reads("ana")
    return line


def test_all_who_were_paged_hear_at_once_that_there_is_another(stopped: Line) -> None:
    assert stopped.says("jo", SUICIDE) == ""
    assert ANOTHER in stopped.reads("rosa") and ANOTHER in stopped.reads("ana")


def test_of_the_words_and_the_kind_they_read_nothing(stopped: Line) -> None:
    stopped.says("jo", SUICIDE)
    told = stopped.reads("rosa").lower()
    assert not any(word in told for word in ("vivir", "suicid", "medical", "jo "))


def test_in_spanish_too(stopped: Line) -> None:
    stopped.says("rosa", "español")
    stopped.reads("rosa")
    stopped.says("jo", SUICIDE)
    assert "me dijo que hay otro PELIGRO" in stopped.reads("rosa")


def test_they_take_the_case_by_what_it_says(stopped: Line) -> None:
    stopped.says("jo", SUICIDE)
    stopped.reads("rosa")
    assert "someone who stopped our texts may be in danger" in stopped.says("rosa", "1")


def test_back_and_forth_between_two_kinds_tells_it_once(stopped: Line) -> None:
    stopped.says("jo", SUICIDE)
    stopped.reads("rosa")
    for words in (OVERDOSE, SUICIDE, MEDICAL):
        stopped.later(seconds=5, sweep=False)
        stopped.says("jo", words)
    assert stopped.reads("rosa") == ""


def test_the_same_kind_once_more_is_no_other(stopped: Line) -> None:
    stopped.says("jo", "my chest hurts so bad i cant breathe")
    assert stopped.reads("rosa") == ""


def test_whoever_said_no_is_not_paged_for_the_other(stopped: Line) -> None:
    stopped.says("rosa", "3")
    stopped.says("jo", SUICIDE)
    assert "DANGER" not in stopped.reads("rosa") and ANOTHER in stopped.reads("ana")


def test_where_nobody_takes_it_the_ladder_goes_on(stopped: Line) -> None:
    stopped.says("jo", SUICIDE)
    stopped.reads("rosa")
    stopped.later(minutes=5, seconds=10)
    assert "URGENT, AGAIN" in stopped.reads("rosa")


@pytest.mark.parametrize("first", ["yes", "stop"])
def test_whoever_has_the_case_reads_the_words_themselves_and_nobody_else_is_paged(line: Line, first: str) -> None:
    line.says("jo", MEDICAL)
    for who, words in (("jo", "STOP"), ("rosa", "1")) if first == "stop" else (("rosa", "1"), ("jo", "STOP")):
        line.later(seconds=5, sweep=False)
        line.says(who, words)
    line.reads("ana")
    line.says("jo", SUICIDE)
    assert line.reads("rosa").endswith(f"Jo: {SUICIDE}") and line.reads("ana") == ""
