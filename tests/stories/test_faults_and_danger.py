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
