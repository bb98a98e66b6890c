"""Two things happen to one case at the same instant: both lock its rows in one order, and neither is ended for it."""

import threading

from sqlalchemy import select, text

from hotline.services import outbox
from hotline.store.outbox import outbox as rows
from hotline.store.talks import talk
from tests.kit.line import Line
from tests.kit.sending import person, queue, states
from tests.kit.waiting import until

_WAIT = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def waiting(line: Line) -> int:
    with line.hotline.db.read() as conn:
        return int(conn.scalar(text(_WAIT)) or 0)


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
