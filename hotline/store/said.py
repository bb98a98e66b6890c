"""What was last texted to somebody."""

from datetime import datetime

from sqlalchemy import select

from hotline.store.base import Tx
from hotline.store.outbox import outbox


def last_to(tx: Tx, person_id: int) -> tuple[datetime, str] | None:
    """When the newest text to a person was written down, and its words; None where they never got one."""
    mine = select(outbox.c.created_at, outbox.c.body_sealed)
    mine = mine.where(outbox.c.person_id == person_id, outbox.c.channel == "sms")
    row = tx.conn.execute(mine.order_by(outbox.c.created_at.desc(), outbox.c.id.desc()).limit(1)).first()
    return None if row is None else (row.created_at, tx.vault.open(row.body_sealed))
