"""Beats: when each process was last known to work."""

from datetime import datetime

from sqlalchemy import Column, String, Table, select
from sqlalchemy.dialects import postgresql, sqlite

from hotline.store.base import Instant, Tx, metadata

beat = Table(
    "beat",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("at", Instant, nullable=False),
)


def strike(tx: Tx, name: str, at: datetime) -> None:
    """This process, or this chore, worked at this moment."""
    dialect = sqlite if tx.conn.dialect.name == "sqlite" else postgresql
    row = dialect.insert(beat).values(name=name, at=at)
    tx.conn.execute(row.on_conflict_do_update(index_elements=["name"], set_={"at": at}))


def all_beats(tx: Tx) -> dict[str, datetime]:
    """When each was last known to work."""
    return {row[0]: row[1] for row in tx.conn.execute(select(beat.c.name, beat.c.at))}
