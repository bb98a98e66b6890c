"""Needs: what somebody said of the ride or the meeting they ask for, sealed until a helper has taken it."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, insert, select, update

from hotline.store.base import Instant, Tx, metadata

need = Table(
    "need",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("words_sealed", Text, nullable=False),
    Column("said_at", Instant, nullable=False),
)
Index("ix_need_request", need.c.request_id)


def add(tx: Tx, request_id: int, person_id: int, words: str, at: datetime) -> None:
    """Keep what somebody said of what they ask for."""
    row = {"request_id": request_id, "person_id": person_id, "words_sealed": tx.vault.seal(words), "said_at": at}
    tx.conn.execute(insert(need).values(**row))


def hand_on(tx: Tx, before: int, request_id: int) -> None:
    """What was said of a request was said of the one in its place."""
    tx.conn.execute(update(need).where(need.c.request_id == before).values(request_id=request_id))


def of_request(tx: Tx, request_id: int) -> list[str]:
    """What was said about a request, opened, in order."""
    rows = select(need.c.words_sealed).where(need.c.request_id == request_id).order_by(need.c.id)
    return [tx.vault.open(sealed) for sealed in tx.conn.scalars(rows)]
