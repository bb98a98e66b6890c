"""Receipts: what the carrier reported on what we sent, kept raw under a unique key."""

from datetime import datetime

from sqlalchemy import Column, Integer, Row, String, Table, UniqueConstraint, and_, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from hotline.store.base import Instant, Tx, metadata
from hotline.store.outbox import outbox

receipt = Table(
    "receipt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("carrier_id", String(40), nullable=False),
    Column("status", String(15), nullable=False),
    Column("error_code", Integer, nullable=False, server_default="0"),
    Column("outbox_id", Integer),
    Column("received_at", Instant, nullable=False),
    UniqueConstraint("carrier_id", "status", "error_code"),
)
_keys = ["carrier_id", "status", "error_code"]
_insert = {
    "sqlite": sqlite.insert(receipt).on_conflict_do_nothing(index_elements=_keys).returning(receipt.c.id),
    "postgresql": postgresql.insert(receipt).on_conflict_do_nothing(index_elements=_keys).returning(receipt.c.id),
}


def add(tx: Tx, carrier_id: str, status: str, error_code: int, outbox_id: int | None, at: datetime) -> bool:
    """Store a receipt; False when exactly this one was stored before."""
    values = {
        "carrier_id": carrier_id,
        "status": status,
        "error_code": error_code,
        "outbox_id": outbox_id,
        "received_at": at,
    }
    return tx.conn.scalar(_insert[tx.conn.dialect.name], values) is not None


def subject(tx: Tx, carrier_id: str, outbox_id: int | None) -> Row[tuple[object, ...]] | None:
    """The outgoing row a receipt speaks of, locked: the one with the carrier's id, else ours if it has none yet.

    None where our own row has another id by now, or was never handed over: the receipt is of an earlier try, or of
    a text from before a restore.
    """
    mine = and_(outbox.c.id == outbox_id, outbox.c.carrier_id.is_(None), outbox.c.attempts > 0)
    ours = or_(outbox.c.carrier_id == carrier_id, mine)
    rows = tx.conn.execute(select(outbox).where(ours).with_for_update()).all()
    return next((row for row in rows if row.carrier_id == carrier_id), rows[0] if rows else None)


def report(tx: Tx, row_id: int, expected: str | None, status: str, **columns: object) -> bool:
    """Compare-and-set of the carrier's status of an outgoing row."""
    same = outbox.c.carrier_status.is_(None) if expected is None else outbox.c.carrier_status == expected
    changed = update(outbox).where(outbox.c.id == row_id, same).values(carrier_status=status, **columns)
    return tx.conn.execute(changed).rowcount == 1
