"""Two things happen to one case at the same instant: both lock its rows in one order, and neither is ended for it."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import Select, select, text, update
from structlog.testing import capture_logs

from hotline.clock import now
from hotline.services import outbox, sweeps, timers
from hotline.store.outbox import outbox as rows
from hotline.store.promises import promise
from hotline.store.requests import request
from hotline.store.talks import talk
from hotline.store.timers import timer
from tests.kit.line import Line
from tests.kit.persons import person
from tests.kit.sending import queue, states
from tests.kit.waiting import until

ENDED = {"done_again", "receipt_again", "timer_failed", "turn_failed", "promise_stuck"}
_WAIT = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
Act = Callable[[], object]


def ended(line: Line, held: Select[tuple[int]], first: Act, second: Act) -> set[str]:
    """What was ended for what else happens: both come to rows that are held until both wait; SQLite has a queue."""
    threads = [threading.Thread(target=one) for one in (first, second)]
    with capture_logs() as logs:
        with line.hotline.db.begin() as conn:
            conn.execute(held.with_for_update()).all()
            for number, one in enumerate(threads, 1):
                one.start()
                if not line.hotline.db.is_sqlite:
                    until(lambda number=number: waiting(line) >= number)
        for one in threads:
            one.join()
    line.work()
    return {log["event"] for log in logs} & ENDED


def waiting(line: Line) -> int:
    with line.hotline.db.read() as conn:
        return int(conn.scalar(text(_WAIT)) or 0)


def fires(line: Line, kind: str) -> Act:
    """The newest timer of a kind that waits fires now, whatever its hour."""
    mine = (timer.c.kind == kind, timer.c.state == "waiting")
    with line.hotline.db.begin() as conn:
        timer_id = conn.scalar(select(timer.c.id).where(*mine).order_by(timer.c.id.desc()).limit(1))
        conn.execute(update(timer).where(timer.c.id == timer_id).values(due_at=now()))
    return partial(timers.fire_one, line.hotline, timer_id)


def breaks(line: Line) -> Act:
    """What was promised is overdue, and the clock process finds it so."""
    with line.hotline.db.begin() as conn:
        conn.execute(update(promise).where(promise.c.state == "open").values(due_at=now()))
    return partial(sweeps.break_promises, line.hotline)


def refused(line: Line, who: str) -> Act:
    """The carrier reports that the newest text to somebody was refused, for they had stopped."""
    sent = line.carrier.to(person(line, who).phone)[-1]
    form = {"MessageSid": sent.sid, "MessageStatus": "failed", "ErrorCode": "21610"}
    return partial(line.post, sent.callback.removeprefix(line.base), form)


def texts(line: Line, who: str, words: str) -> Act:
    return partial(line.text, who, words, work=False)


def at_the_top(line: Line) -> None:
    """Jo has asked, and all of the ladder were asked for them."""
    line.says("jo", "talk")
    with line.hotline.db.begin() as conn:
        conn.execute(update(request).values(rung=len(line.hotline.ladders["talk"].rungs)))


A_CASE = select(request.c.id)


def test_a_stop_and_the_refusal_of_a_text_to_whoever_sent_it(line: Line) -> None:
    line.says("jo", "talk")
    assert ended(line, A_CASE, refused(line, "sam"), texts(line, "sam", "STOP")) == set()


def test_a_stop_that_comes_a_moment_before_the_refusal(line: Line) -> None:
    line.says("jo", "talk")
    assert ended(line, A_CASE, texts(line, "sam", "STOP"), refused(line, "sam")) == set()


def test_the_end_of_the_ladder_and_a_never_mind(line: Line) -> None:
    at_the_top(line)
    assert ended(line, A_CASE, fires(line, "rung"), texts(line, "jo", "never mind")) == set()


@pytest.mark.parametrize("kind", ["rung", "give_up"])
def test_a_yes_and_what_the_clock_does_next(line: Line, kind: str) -> None:
    line.says("jo", "talk")
    assert ended(line, A_CASE, texts(line, "sam", "1"), fires(line, kind)) == set()


def test_a_yes_and_the_hour_of_a_promise(line: Line) -> None:
    line.says("jo", "talk")
    assert ended(line, A_CASE, texts(line, "sam", "1"), breaks(line)) == set()


def test_an_answer_and_the_end_of_the_time_for_it(line: Line) -> None:
    line.says("jo", "HELP")
    jo = select(talk.c.id).where(talk.c.person_id == person(line, "jo").id)
    assert ended(line, jo, texts(line, "jo", "6"), fires(line, "silence")) == set()


def refused_while_another_waits_for_it(line: Line) -> None:
    """Another process has the talk that is needed once a text was refused, and needs the row of that text."""
    line.carrier.next_answers.append("refuse:21610")
    sends = threading.Thread(target=outbox.deliver_next, args=(line.hotline, "ordinary"))
    with line.hotline.db.begin() as conn:
        conn.execute(select(talk.c.id).where(talk.c.person_id == person(line, "jo").id).with_for_update()).all()
        sends.start()
        if not line.hotline.db.is_sqlite:
            until(lambda: waiting(line))
            # Whoever looks first ends itself: it is to be the sender.
            conn.execute(text("SET LOCAL deadlock_timeout = '1min'"))
            conn.execute(select(rows.c.id).with_for_update()).all()
    sends.join()


def test_a_refusal_that_the_database_ended_for_another_is_taken_in_at_once(line: Line) -> None:
    line.says("jo", "hello")
    queue(line, "jo", "Hello.")
    refused_while_another_waits_for_it(line)
    assert states(line)[-1] == "failed" and person(line, "jo").stopped
