"""Attempts: how often a secret was tried lately, so that nobody can try them all."""

from datetime import datetime

from sqlalchemy import Column, Index, Integer, String, Table, delete, func, insert, select

from hotline.store.base import Instant, Tx, metadata

attempt = Table(
    "attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    # A blind index of whoever tries, or of what is tried.
    Column("key", String(40), nullable=False),
    Column("at", Instant, nullable=False),
)
Index("ix_attempt_key", attempt.c.key, attempt.c.at)


def count(tx: Tx, key: str, since: datetime) -> int:
    """How often this was tried since a moment."""
    mine = select(func.count()).select_from(attempt).where(attempt.c.key == key, attempt.c.at >= since)
    return tx.conn.scalar(mine) or 0


def add(tx: Tx, key: str, at: datetime) -> None:
    """One more try."""
    tx.conn.execute(insert(attempt).values(key=key, at=at))


def forget(tx: Tx, before: datetime) -> None:
    """Drop what is too old to count."""
    tx.conn.execute(delete(attempt).where(attempt.c.at < before))
