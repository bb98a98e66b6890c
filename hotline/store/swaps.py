"""Swaps: shifts that helpers want others to take, and who was asked; the first yes has it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, insert, select, update

from hotline.store.base import Instant, Tx, metadata

swap = Table(
    "swap",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    # open, taken, over (nobody took it in time).
    Column("state", String(10), nullable=False),
    Column("taken_by", ForeignKey("person.id", ondelete="SET NULL")),
    Column("made_at", Instant, nullable=False),
)
Index("ix_swap_person", swap.c.person_id, swap.c.state)
swap_ask = Table(
    "swap_ask",
    metadata,
    Column("swap_id", ForeignKey("swap.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("asked_at", Instant, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Swap:
    """A shift somebody wants to give away, from `start` to `end`."""

    id: int
    person_id: int
    start: datetime
    end: datetime
    state: str
    made: datetime


_SWAP = (swap.c.id, swap.c.person_id, swap.c.start_at, swap.c.end_at, swap.c.state, swap.c.made_at)


def begin(tx: Tx, person_id: int, start: datetime, end: datetime, at: datetime) -> Swap:
    """A helper wants to give a shift away."""
    row = {"person_id": person_id, "start_at": start, "end_at": end, "state": "open", "made_at": at}
    swap_id = int(tx.conn.scalar(insert(swap).values(**row).returning(swap.c.id)) or 0)
    return Swap(swap_id, person_id, start, end, "open", at)


def get(tx: Tx, swap_id: int) -> Swap | None:
    """A swap by its id."""
    row = tx.conn.execute(select(*_SWAP).where(swap.c.id == swap_id)).first()
    return None if row is None else Swap(*row)


def open_of(tx: Tx, person_id: int, at: datetime) -> list[Swap]:
    """What a helper wants to give away and nobody has taken, oldest first; what is over is none."""
    mine = select(*_SWAP).where(swap.c.person_id == person_id, swap.c.state == "open", swap.c.end_at > at)
    return [Swap(*row) for row in tx.conn.execute(mine.order_by(swap.c.id))]


def newest(tx: Tx, person_id: int, since: datetime) -> Swap | None:
    """What a helper wanted to give away last since then, if nobody has taken it."""
    mine = select(*_SWAP).where(swap.c.person_id == person_id, swap.c.state != "taken", swap.c.made_at >= since)
    row = tx.conn.execute(mine.order_by(swap.c.id.desc()).limit(1)).first()
    return None if row is None else Swap(*row)


def settle(tx: Tx, swap_id: int, state: str, taken_by: int | None = None) -> bool:
    """The first yes has it: False when it was taken, or over, before."""
    mine = update(swap).where(swap.c.id == swap_id, swap.c.state == "open")
    return tx.conn.execute(mine.values(state=state, taken_by=taken_by)).rowcount == 1


def asked(tx: Tx, swap_id: int) -> set[int]:
    """Who was asked to take a shift."""
    return set(tx.conn.scalars(select(swap_ask.c.person_id).where(swap_ask.c.swap_id == swap_id)))


def note_asked(tx: Tx, swap_id: int, people: Iterable[int], at: datetime) -> None:
    """These were asked."""
    rows = [{"swap_id": swap_id, "person_id": one, "asked_at": at} for one in people]
    if rows:
        tx.conn.execute(insert(swap_ask), rows)
