"""Codes: with one a helper may call the person of a chat from a phone we do not know, for a while."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, insert, select, update

from hotline.store.base import Instant, Tx, metadata

code = Table(
    "code",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("relay_id", ForeignKey("relay.id", ondelete="CASCADE"), nullable=False, unique=True),
    # Only its keyed hash is kept, as of a number.
    Column("code_index", String(40), nullable=False),
    Column("until", Instant, nullable=False),
    # Wrong tries by anybody while it holds: too many, and it holds no more.
    Column("wrong", Integer, nullable=False, server_default="0"),
)


def give(tx: Tx, relay_id: int, words: str, until: datetime) -> None:
    """A new code for a chat, in the place of the one before."""
    tx.conn.execute(delete(code).where(code.c.relay_id == relay_id))
    row = {"relay_id": relay_id, "code_index": tx.vault.index(words), "until": until}
    tx.conn.execute(insert(code).values(**row))


def relay_of(tx: Tx, words: str, at: datetime, most_wrong: int) -> int | None:
    """The chat that a code opens; None where it is wrong, has expired or is locked."""
    holds = (code.c.until > at, code.c.wrong < most_wrong)
    return tx.conn.scalar(select(code.c.relay_id).where(code.c.code_index == tx.vault.index(words), *holds))


def wrong(tx: Tx, at: datetime) -> None:
    """Somebody tried a code that is none: it counts against all that hold now."""
    tx.conn.execute(update(code).where(code.c.until > at).values(wrong=code.c.wrong + 1))
