"""Debriefs: what each side said when a chat was over; the helper's answer is the note of it."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, insert, select, update

from hotline.store.base import Instant, Tx, metadata

debrief = Table(
    "debrief",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("relay_id", ForeignKey("relay.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("answered_at", Instant),
    # How a crisis ended: talked, no_answer, emergency. It is a state, and counted.
    Column("outcome", String(10)),
    Column("note_sealed", Text),
    UniqueConstraint("relay_id", "person_id"),
)
Index("ix_debrief_person", debrief.c.person_id)


def ask(tx: Tx, relay_id: int, person_id: int, at: datetime) -> bool:
    """Write down that a side is asked; False when it was asked before."""
    mine = select(debrief.c.id).where(debrief.c.relay_id == relay_id, debrief.c.person_id == person_id)
    if tx.conn.execute(mine).first() is not None:
        return False
    tx.conn.execute(insert(debrief).values(relay_id=relay_id, person_id=person_id, asked_at=at))
    return True


def answer(tx: Tx, relay_id: int, person_id: int, note: str, at: datetime, *, outcome: str | None) -> bool:
    """Keep what a side answered, sealed, and for a crisis how it ended; False when it was never asked."""
    mine = update(debrief).where(debrief.c.relay_id == relay_id, debrief.c.person_id == person_id)
    columns = {"answered_at": at, "note_sealed": tx.vault.seal(note), "outcome": outcome}
    return tx.conn.execute(mine.values(**columns)).rowcount == 1


def note_of(tx: Tx, relay_id: int, person_id: int) -> str | None:
    """What a side said of a chat; None where it said nothing."""
    mine = select(debrief.c.note_sealed).where(debrief.c.relay_id == relay_id, debrief.c.person_id == person_id)
    return tx.vault.open_optional(tx.conn.scalar(mine))
