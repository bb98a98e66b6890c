"""What the sweeps look for in the outbox: retries now due, what is too old, in doubt, or ahead of the clock."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from hotline.services.work import working
from hotline.store import late
from hotline.store.outbox import outbox
from hotline.store.pace import pace
from tests.kit.line import Line
from tests.kit.sending import claim, queue, set_rows, urgent

MINUTE = timedelta(minutes=1)


def test_a_retry_is_woken_once_when_it_comes_due(empty_line: Line) -> None:
    first, second, fresh = queue(empty_line, "jo", "one", "two", "three")
    with working(empty_line.hotline) as work:
        at = work.at
    set_rows(empty_line, [first], attempts=1, due_at=at - MINUTE)
    set_rows(empty_line, [second], attempts=1, due_at=at + MINUTE)
    set_rows(empty_line, [fresh], due_at=at)
    with working(empty_line.hotline) as work:
        found = late.due_retries(work.tx, at - MINUTE, at, 10), late.due_retries(work.tx, at - 2 * MINUTE, at, 10)
        assert [[row[0] for row in rows] for rows in found] == [[], [first]]


def test_what_has_been_too_old_for_longest_is_given_up_first(empty_line: Line) -> None:
    first, second, good = queue(empty_line, "jo", "one", "two", "three")
    with working(empty_line.hotline) as work:
        at = work.at
    set_rows(empty_line, [first], expires_at=at - MINUTE)
    set_rows(empty_line, [second], expires_at=at - 2 * MINUTE)
    set_rows(empty_line, [good], expires_at=at + MINUTE)
    with working(empty_line.hotline) as work:
        assert [row.id for row in late.too_old(work.tx, at)] == [second, first]


def test_of_what_is_in_doubt_the_urgent_is_settled_first_then_the_oldest(empty_line: Line) -> None:
    first, second = queue(empty_line, "jo", "one"), queue(empty_line, "max", "two")
    urgent(empty_line, "sam", "page", work=False)
    page = claim(empty_line, "urgent").id
    with working(empty_line.hotline) as work:
        at = work.at
    set_rows(empty_line, first, state="uncertain", handed_at=at - MINUTE)
    set_rows(empty_line, second, state="uncertain", handed_at=at - 2 * MINUTE)
    set_rows(empty_line, [page], state="uncertain", handed_at=at)
    with working(empty_line.hotline) as work:
        assert [row.id for row in late.uncertain(work.tx)[0]] == [page, *second, *first]


@pytest.mark.parametrize(("attempts", "waited"), [(0, MINUTE), (1, 5 * MINUTE)])
def test_a_try_that_failed_makes_no_text_younger(empty_line: Line, attempts: int, waited: timedelta) -> None:
    rows = queue(empty_line, "jo", "one")
    with working(empty_line.hotline) as work:
        at = work.at
    set_rows(empty_line, rows, attempts=attempts, created_at=at - 5 * MINUTE, due_at=at - MINUTE)
    with working(empty_line.hotline) as work:
        assert late.ages(work.tx) == {"ordinary": at - waited}


def test_a_text_in_flight_has_an_age_too(empty_line: Line) -> None:
    queue(empty_line, "jo", "one")
    claimed = claim(empty_line)
    with working(empty_line.hotline) as work:
        assert late.ages(work.tx).keys() == {claimed.lane}


def test_when_the_clock_is_put_back_nothing_waits_until_it_has_caught_up(empty_line: Line) -> None:
    rows = queue(empty_line, "jo", "one")
    with working(empty_line.hotline) as work:
        at = work.at
        work.tx.conn.execute(pace.insert().values(number="+16125550100", lane="spare", free_at=at + 60 * MINUTE))
    set_rows(empty_line, rows, due_at=at + 60 * MINUTE)
    with working(empty_line.hotline) as work:
        late.mend_clock(work.tx, at, at - MINUTE)
        due = work.tx.conn.scalar(select(outbox.c.due_at))
        free = work.tx.conn.scalar(select(pace.c.free_at).where(pace.c.lane == "spare"))
    assert (due, free) == (at, at)


def test_what_a_sender_holds_counts_from_now_too(empty_line: Line) -> None:
    queue(empty_line, "jo", "one")
    claimed = claim(empty_line)
    at = claimed.handed_at - 60 * MINUTE
    with working(empty_line.hotline) as work:
        late.mend_clock(work.tx, at, at - MINUTE)
        row = work.tx.conn.execute(select(outbox.c.lease_until, outbox.c.handed_at)).one()
    assert tuple(row) == (at, at - MINUTE)
