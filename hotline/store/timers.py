"""Timers: everything that happens later is a row, due at a moment, fired once."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta

from sqlalchemy import Column, Float, Index, Integer, String, Table, bindparam, select, update

from hotline.store import promises
from hotline.store.base import Instant, Tx, metadata
from hotline.store.prepared import Prepared, inserting

timer = Table(
    "timer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(20), nullable=False),
    # What the timer is about: a talk, a request, a relay; the kind tells which.
    Column("subject_id", Integer, nullable=False),
    Column("turn", Integer, nullable=False, server_default="0"),
    # A question's clock starts when its words go out: the outgoing row, and how long from then.
    Column("outbox_id", Integer),
    Column("patience", Float),
    Column("due_at", Instant, nullable=False),
    Column("state", String(10), nullable=False, server_default="waiting"),
    Column("failures", Integer, nullable=False, server_default="0"),
)
Index(
    "ix_timer_due",
    timer.c.due_at,
    sqlite_where=timer.c.state == "waiting",
    postgresql_where=timer.c.state == "waiting",
)
Index("ix_timer_subject", timer.c.kind, timer.c.subject_id)
Index("ix_timer_outbox", timer.c.outbox_id)

_insert = inserting(timer, "kind", "subject_id", "turn", "due_at", "outbox_id", "patience")
_off = Prepared(
    update(timer)
    .where(
        timer.c.kind == bindparam("of_kind"),
        timer.c.subject_id == bindparam("of_subject"),
        timer.c.state == "waiting",
    )
    .values(state="off")
)


@dataclass(frozen=True, slots=True)
class Timer:
    """One timer that is due; `failures` counts how often it was tried in vain, `outbox_id` is the question's text."""

    id: int
    kind: str
    subject_id: int
    turn: int
    due_at: datetime
    failures: int
    outbox_id: int | None


_TIMER = tuple(timer.c[one.name] for one in fields(Timer))


def arm(
    tx: Tx,
    kind: str,
    subject_id: int,
    due_at: datetime,
    *,
    turn: int = 0,
    outbox_id: int | None = None,
    patience: timedelta | None = None,
) -> None:
    """Set a timer; with `outbox_id` it starts over, `patience` long, when that text goes out."""
    seconds = None if patience is None else patience.total_seconds()
    row = {"kind": kind, "subject_id": subject_id, "turn": turn, "due_at": due_at}
    _insert.run(tx, **row, outbox_id=outbox_id, patience=seconds)


def disarm(tx: Tx, kind: str, subject_id: int) -> None:
    """Switch off whatever waits of a kind for a subject."""
    _off.run(tx, of_kind=kind, of_subject=subject_id)


def hasten(tx: Tx, kind: str, at: datetime) -> None:
    """What waits of a kind is due now: what it waits for may have come."""
    mine = update(timer).where(timer.c.kind == kind, timer.c.state == "waiting", timer.c.due_at > at)
    tx.conn.execute(mine.values(due_at=at))


def started(tx: Tx, outbox_id: int, at: datetime) -> None:
    """The words of a question went out at this moment: its clock starts now, and so does that of what they promise."""
    row = tx.conn.execute(
        select(timer.c.id, timer.c.subject_id, timer.c.patience).where(
            timer.c.outbox_id == outbox_id, timer.c.state == "waiting"
        )
    ).first()
    if row is not None and row.patience is not None:
        due = at + timedelta(seconds=row.patience)
        moved = update(timer).where(timer.c.id == row.id, timer.c.state == "waiting").values(due_at=due)
        if tx.conn.execute(moved).rowcount:
            promises.move_in_talk(tx, row.subject_id, due)


def waiting(tx: Tx, kind: str) -> dict[int, datetime]:
    """The timers of a kind that wait: for each subject, when the first of them is due."""
    rows = select(timer.c.subject_id, timer.c.due_at).where(timer.c.kind == kind, timer.c.state == "waiting")
    found: dict[int, datetime] = {}
    for row in tx.conn.execute(rows.order_by(timer.c.due_at)):
        found.setdefault(row.subject_id, row.due_at)
    return found


def due(tx: Tx, at: datetime, limit: int = 100) -> list[int]:
    """The ids of timers that are due, the longest overdue first."""
    rows = select(timer.c.id).where(timer.c.state == "waiting", timer.c.due_at <= at)
    return list(tx.conn.scalars(rows.order_by(timer.c.due_at).limit(limit)))


def find(tx: Tx, timer_id: int) -> Timer | None:
    """A timer as it is, unlocked, whether it waits or not; None where it is gone."""
    row = tx.conn.execute(select(*_TIMER).where(timer.c.id == timer_id)).first()
    return None if row is None else Timer(*row)


def fire(tx: Tx, timer_id: int, at: datetime) -> Timer | None:
    """Take a due timer for good; None when it was taken, switched off or moved."""
    row = tx.conn.execute(
        update(timer)
        .where(timer.c.id == timer_id, timer.c.state == "waiting", timer.c.due_at <= at)
        .values(state="fired")
        .returning(*_TIMER)
    ).first()
    return None if row is None else Timer(*row)


def postpone(tx: Tx, timer_id: int, until: datetime) -> int:
    """After a fault: try a timer that still waits again later; returns how often it failed."""
    changed = update(timer).where(timer.c.id == timer_id, timer.c.state == "waiting")
    changed = changed.values(due_at=until, failures=timer.c.failures + 1)
    return tx.conn.scalar(changed.returning(timer.c.failures)) or 0


def put_off(tx: Tx, fired: Timer, until: datetime) -> None:
    """The words of a question have not gone out yet: its clock waits for them, and so does what they promise."""
    tx.conn.execute(update(timer).where(timer.c.id == fired.id).values(state="waiting", due_at=until))
    promises.move_in_talk(tx, fired.subject_id, until)


def due_of(tx: Tx, kind: str, subject_id: int) -> datetime | None:
    """When what waits of a kind for a subject is due; None when nothing waits."""
    rows = select(timer.c.due_at).where(timer.c.kind == kind, timer.c.subject_id == subject_id)
    return tx.conn.scalar(rows.where(timer.c.state == "waiting").order_by(timer.c.due_at).limit(1))


def is_armed(tx: Tx, kind: str, subject_id: int) -> bool:
    """Whether a timer of a kind waits for a subject."""
    return due_of(tx, kind, subject_id) is not None
