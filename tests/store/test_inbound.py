"""Texts that wait to be handled: the oldest first, what failed after them, and what the clock put ahead."""

from datetime import timedelta

from hotline.services.work import Work, working
from hotline.store import inbound, people
from hotline.store.inbound import Incoming
from tests.kit.line import NUMBER, PEOPLE, Line


def received(work: Work, carrier_id: str, *, minutes: float, failures: int = 0) -> int:
    """A text that came so many minutes ago and that no turn was taken for."""
    made = inbound.add(
        work.tx, Incoming(carrier_id, PEOPLE["jo"], NUMBER, "HELP", 0, None, work.at - timedelta(minutes=minutes))
    )
    assert made is not None
    for _ in range(failures + 1):
        inbound.failed(work.tx, made.id)
    return made.id


def test_the_oldest_is_handled_first(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        late, early = received(work, "SM1", minutes=1), received(work, "SM2", minutes=3)
        assert inbound.waiting(work.tx, work.at) == [early, late]


def test_what_failed_lets_the_others_pass(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        failed, fresh = received(work, "SM1", minutes=3, failures=1), received(work, "SM2", minutes=1)
        assert inbound.waiting(work.tx, work.at) == [fresh, failed]


def test_what_came_after_the_moment_waits_for_its_own_turn(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        received(work, "SM1", minutes=0)
        assert inbound.waiting(work.tx, work.at - timedelta(seconds=1)) == []


def test_what_seems_to_come_from_the_future_came_before_the_clock_was_put_back(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        ahead = received(work, "SM1", minutes=-60)
        assert inbound.waiting(work.tx, work.at) == [ahead]


def test_what_is_handled_waits_no_more(empty_line: Line) -> None:
    with working(empty_line.hotline) as work:
        row = received(work, "SM1", minutes=1)
        inbound.handled(work.tx, row, people.find_or_make(work.tx, PEOPLE["jo"], work.at).id)
        assert inbound.waiting(work.tx, work.at) == []
