"""What waits in timers and promises when the clock is put back: it waits for no clock to catch up."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from hotline.store.base import Tx
from hotline.store.promises import promise
from hotline.store.requests import request
from hotline.store.timers import timer


def wait_at_most(tx: Tx, kind: str, at: datetime, longest: timedelta, *, of: str = "", turn: int | None = None) -> None:
    """No timer of a kind waits longer from this moment on than such a timer ever does.

    `of` narrows it to those of one kind of request, `turn` to one of its rungs.
    """
    beyond = update(timer).where(timer.c.kind == kind, timer.c.state == "waiting", timer.c.due_at > at + longest)
    if of:
        beyond = beyond.where(timer.c.subject_id.in_(select(request.c.id).where(request.c.kind == of)))
    if turn is not None:
        beyond = beyond.where(timer.c.turn == turn)
    tx.conn.execute(beyond.values(due_at=at + longest))


def mend_questions(tx: Tx, at: datetime) -> None:
    """No question that is open waits longer from this moment on than its own patience, nor does what was promised."""
    asked = select(timer.c.id, timer.c.patience, timer.c.due_at).where(
        timer.c.state == "waiting", timer.c.patience.is_not(None), timer.c.due_at > at
    )
    for row in tx.conn.execute(asked).all():
        due = min(row.due_at, at + timedelta(seconds=row.patience))
        tx.conn.execute(update(timer).where(timer.c.id == row.id, timer.c.state == "waiting").values(due_at=due))
    made = select(promise.c.id, promise.c.made_at, promise.c.due_at).where(
        promise.c.state == "open", promise.c.made_at > at
    )
    for row in tx.conn.execute(made).all():
        mine = update(promise).where(promise.c.id == row.id, promise.c.state == "open")
        tx.conn.execute(mine.values(made_at=at, due_at=at + (row.due_at - row.made_at)))
