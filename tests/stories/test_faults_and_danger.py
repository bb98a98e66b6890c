"""A fault of ours on the night of somebody in danger takes nothing from them: a human looks in the next day."""

from hotline.services import hearing
from hotline.services.work import working
from hotline.store import people
from tests.kit.line import PEOPLE, Line


def fault(line: Line) -> None:
    """Three tries to hear what Jo texted have failed, and a human is paged for that."""
    with working(line.hotline) as work:
        jo = people.by_phone(work.tx, PEOPLE["jo"])
        assert jo is not None
        hearing.page_for_fault(work, jo)
    line.work()


def danger(line: Line) -> None:
    """Jo is in danger, and Rosa is with them until it is over."""
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    line.says("rosa", "1")


def test_whoever_was_in_danger_before_it_is_looked_in_on(line: Line) -> None:
    danger(line)
    fault(line)
    line.later(hours=31)
    assert "look in on Jo" in line.reads("rosa")


def test_whoever_told_of_danger_while_it_was_open_is_looked_in_on(line: Line) -> None:
    fault(line)
    danger(line)
    line.later(hours=31)
    assert "look in on Jo" in line.reads("rosa")


# --- danger that somebody has, and a fault after it ---------------------------------------------------------


def test_whoever_joins_them_still_reads_of_the_danger(line: Line) -> None:
    line.says("jo", "talk")
    line.later(seconds=7)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    fault(line)
    line.later(seconds=7)
    assert "One of our people has that case too" in line.says("sam", "1")


def test_by_two_words_they_are_not_rid_of_whoever_has_their_case(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    fault(line)
    line.later(seconds=7)
    line.says("jo", "wrong number")
    assert "somebody else's" not in line.reads("ana")


def test_whoever_worries_about_them_reads_that_one_of_us_has_the_case(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.later(seconds=7)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    fault(line)
    line.says("sam", "DONE")
    line.later(seconds=7)
    assert "One of our people has the case" in line.says("sam", "are you thinking of killing yourself?")
