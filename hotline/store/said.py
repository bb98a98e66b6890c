"""What was texted to somebody of late."""

from datetime import datetime

from sqlalchemy import func, select

from hotline.store.base import Tx
from hotline.store.outbox import outbox


def last_to(tx: Tx, person_id: int) -> tuple[datetime, str] | None:
    """When the newest text to a person was written down, and its words; None where they never got one."""
    mine = select(outbox.c.created_at, outbox.c.body_sealed)
    mine = mine.where(outbox.c.person_id == person_id, outbox.c.channel == "sms")
    row = tx.conn.execute(mine.order_by(outbox.c.created_at.desc(), outbox.c.id.desc()).limit(1)).first()
    return None if row is None else (row.created_at, tx.vault.open(row.body_sealed))


def anything_to(tx: Tx, person_id: int) -> bool:
    """Whether a text was ever written down for a person that was not taken back."""
    mine = (outbox.c.person_id == person_id, outbox.c.channel == "sms", outbox.c.state != "dropped")
    return tx.conn.scalar(select(outbox.c.id).where(*mine).limit(1)) is not None


def all_to(tx: Tx, person_id: int) -> list[str]:
    """The words of every text that was ever written down for a person and not taken back, the first of them first."""
    mine = (outbox.c.person_id == person_id, outbox.c.channel == "sms", outbox.c.state != "dropped")
    rows = tx.conn.scalars(select(outbox.c.body_sealed).where(*mine).order_by(outbox.c.id))
    return [tx.vault.open_optional(sealed) or "" for sealed in rows]


def answers_since(tx: Tx, person_id: int, since: datetime) -> int:
    """How many answers were written down for somebody at or after a moment, what is said by itself left out."""
    mine = (outbox.c.person_id == person_id, outbox.c.channel == "sms", outbox.c.purpose.in_(("reply", "crisis")))
    count = select(func.count()).select_from(outbox).where(*mine, outbox.c.created_at >= since)
    return int(tx.conn.scalar(count) or 0)


def last_passed_on(tx: Tx, relay_id: int, person_id: int) -> str:
    """What somebody was passed on last in a chat; empty where nothing was."""
    mine = (outbox.c.person_id == person_id, outbox.c.relay_id == relay_id)
    sealed = tx.conn.scalar(select(outbox.c.body_sealed).where(*mine).order_by(outbox.c.id.desc()).limit(1))
    return tx.vault.open_optional(sealed) or ""


def last_words_to(tx: Tx, person_id: int) -> str:
    """What somebody was passed on last in no chat, as on the day of a trip; empty where nothing was."""
    mine = (outbox.c.person_id == person_id, outbox.c.purpose == "relay", outbox.c.relay_id.is_(None))
    sealed = tx.conn.scalar(select(outbox.c.body_sealed).where(*mine).order_by(outbox.c.id.desc()).limit(1))
    return tx.vault.open_optional(sealed) or ""


def words_of(tx: Tx, row_id: int) -> str:
    """The words of one text; empty where they are kept no more."""
    return tx.vault.open_optional(tx.conn.scalar(select(outbox.c.body_sealed).where(outbox.c.id == row_id))) or ""
