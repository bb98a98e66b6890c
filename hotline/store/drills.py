"""Drills: the weekly test text or call, who was asked, who answered, and how fast."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, insert, select, update

from hotline.store.base import Instant, Tx, metadata

drill = Table(
    "drill",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("began_at", Instant, nullable=False),
    Column("over_at", Instant),
)
drill_ask = Table(
    "drill_ask",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("drill_id", ForeignKey("drill.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    # waiting: not asked yet; asked; answered; silent; unasked: there was no way to ask them, or they were never free.
    Column("state", String(10), nullable=False),
    Column("asked_at", Instant),
    Column("answered_at", Instant),
    UniqueConstraint("drill_id", "person_id"),
)
Index("ix_drill_ask_person", drill_ask.c.person_id, drill_ask.c.state)


@dataclass(frozen=True, slots=True)
class Ask:
    """One helper in one drill."""

    id: int
    drill_id: int
    person_id: int
    state: str
    asked_at: datetime | None
    answered_at: datetime | None


_ASK = (
    drill_ask.c.id,
    drill_ask.c.drill_id,
    drill_ask.c.person_id,
    drill_ask.c.state,
    drill_ask.c.asked_at,
    drill_ask.c.answered_at,
)


def begin(tx: Tx, people: list[int], at: datetime) -> tuple[int, list[int]]:
    """A drill for these helpers; returns its id and the ids of its asks."""
    drill_id = int(tx.conn.scalar(insert(drill).values(began_at=at).returning(drill.c.id)) or 0)
    row = insert(drill_ask).returning(drill_ask.c.id)
    asks = [tx.conn.scalar(row.values(drill_id=drill_id, person_id=one, state="waiting")) for one in people]
    return drill_id, [int(one) for one in asks if one]


def ask(tx: Tx, ask_id: int) -> Ask | None:
    """One ask by its id."""
    row = tx.conn.execute(select(*_ASK).where(drill_ask.c.id == ask_id)).first()
    return None if row is None else Ask(*row)


def move(tx: Tx, ask_id: int, expected: str, state: str, **columns: object) -> bool:
    """Compare-and-set of how far an ask has come."""
    mine = update(drill_ask).where(drill_ask.c.id == ask_id, drill_ask.c.state == expected)
    return tx.conn.execute(mine.values(state=state, **columns)).rowcount == 1


def heard_from(tx: Tx, person_id: int, at: datetime) -> bool:
    """A helper texted: whatever they said, their phone works; False when no drill waits for them."""
    mine = update(drill_ask).where(drill_ask.c.person_id == person_id, drill_ask.c.state == "asked")
    return tx.conn.execute(mine.values(state="answered", answered_at=at)).rowcount > 0


def answered(tx: Tx, ask_id: int, at: datetime) -> bool:
    """Whoever was called pressed the key; False when that drill waits for them no longer."""
    return move(tx, ask_id, "asked", "answered", answered_at=at)


def close(tx: Tx, drill_id: int, at: datetime) -> bool:
    """End a drill: whoever has not answered was silent; False when it was over."""
    mine = update(drill).where(drill.c.id == drill_id, drill.c.over_at.is_(None))
    if tx.conn.execute(mine.values(over_at=at)).rowcount != 1:
        return False
    for before, after in (("asked", "silent"), ("waiting", "unasked")):
        left = update(drill_ask).where(drill_ask.c.drill_id == drill_id, drill_ask.c.state == before)
        tx.conn.execute(left.values(state=after))
    return True


def newest(tx: Tx) -> tuple[int, datetime, datetime | None] | None:
    """The newest drill: its id, when it began and when it was over."""
    row = tx.conn.execute(select(drill).order_by(drill.c.id.desc()).limit(1)).first()
    return None if row is None else (row.id, row.began_at, row.over_at)


def asks_of(tx: Tx, drill_id: int) -> list[Ask]:
    """Everybody in a drill."""
    rows = select(*_ASK).where(drill_ask.c.drill_id == drill_id).order_by(drill_ask.c.id)
    return [Ask(*row) for row in tx.conn.execute(rows)]
