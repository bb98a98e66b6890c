"""The pace of our numbers: when each may send again, lane by lane."""

from datetime import datetime

from sqlalchemy import Column, String, Table, insert, select, update
from sqlalchemy.exc import IntegrityError

from hotline.store.base import Instant, Tx, metadata

# Calls keep a pace of their own, whatever their lane.
CALLS = "call"

pace = Table(
    "pace",
    metadata,
    Column("number", String(20), primary_key=True),
    Column("lane", String(10), primary_key=True),
    Column("free_at", Instant, nullable=False),
)


def free_at(tx: Tx, number: str, lane: str) -> datetime | None:
    """When a number of ours may send again in a lane; None when it never did."""
    return tx.conn.scalar(select(pace.c.free_at).where(pace.c.number == number, pace.c.lane == lane))


def take_slot(tx: Tx, number: str, lane: str, at: datetime, until: datetime) -> bool:
    """Take the next slot of a number in a lane; False when another sender took it first."""
    mine = update(pace).where(pace.c.number == number, pace.c.lane == lane, pace.c.free_at <= at)
    if tx.conn.execute(mine.values(free_at=until)).rowcount == 1:
        return True
    if free_at(tx, number, lane) is not None:
        return False
    try:
        with tx.savepoint():
            tx.conn.execute(insert(pace).values(number=number, lane=lane, free_at=until))
    except IntegrityError:
        return False
    return True


def push_slot(tx: Tx, number: str, lane: str, until: datetime) -> None:
    """Let a lane of a number wait until a moment, if it would have been free before that."""
    later = update(pace).where(pace.c.number == number, pace.c.lane == lane, pace.c.free_at < until)
    tx.conn.execute(later.values(free_at=until))
