"""Circles: the supporters a participant chose, each with a rank and what they may hear."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, delete, insert, select, update

from hotline.store.base import Tx, metadata

circle = Table(
    "circle",
    metadata,
    Column("participant_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("supporter_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("relation", String(15), nullable=False),
    Column("rank", Integer, nullable=False),
    Column("hears", String(60), nullable=False, server_default=""),
    Column("consented_on", Date),
)


@dataclass(frozen=True, slots=True)
class Supporter:
    """One person in somebody's circle; without a consent date they are not asked."""

    supporter_id: int
    relation: str
    rank: int
    hears: frozenset[str]
    consented_on: date | None


def of(tx: Tx, participant_id: int) -> list[Supporter]:
    """The circle of a participant, in the order they chose."""
    mine = select(circle).where(circle.c.participant_id == participant_id)
    rows = tx.conn.execute(mine.order_by(circle.c.rank, circle.c.supporter_id))
    return [
        Supporter(
            row.supporter_id, row.relation, row.rank, frozenset(filter(None, row.hears.split(";"))), row.consented_on
        )
        for row in rows
    ]


def put(
    tx: Tx,
    participant_id: int,
    supporter_id: int,
    relation: str,
    rank: int,
    hears: Iterable[str],
    consented_on: date | None,
) -> None:
    """Add a supporter to a circle, or replace what was written there about them."""
    both = (circle.c.participant_id == participant_id, circle.c.supporter_id == supporter_id)
    tx.conn.execute(delete(circle).where(*both))
    row = {"participant_id": participant_id, "supporter_id": supporter_id, "relation": relation, "rank": rank}
    tx.conn.execute(insert(circle).values(**row, hears=";".join(sorted(hears)), consented_on=consented_on))


def consent(tx: Tx, supporter_id: int, on: date) -> None:
    """A supporter agreed to be in the circles they were invited to."""
    mine = update(circle).where(circle.c.supporter_id == supporter_id, circle.c.consented_on.is_(None))
    tx.conn.execute(mine.values(consented_on=on))


def leave(tx: Tx, supporter_id: int) -> None:
    """A supporter leaves every circle."""
    tx.conn.execute(delete(circle).where(circle.c.supporter_id == supporter_id))


def hear(tx: Tx, participant_id: int, supporter_id: int, hears: Iterable[str]) -> None:
    """A supporter of a circle hears of these from now on, and of nothing else."""
    both = (circle.c.participant_id == participant_id, circle.c.supporter_id == supporter_id)
    tx.conn.execute(update(circle).where(*both).values(hears=";".join(sorted(hears))))
