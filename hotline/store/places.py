"""Places people go: each person's own names for them ("home", "clinic"), sealed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    delete,
    insert,
    select,
    update,
)

from hotline.store.base import Instant, Tx, metadata

place = Table(
    "place",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    # The blind index of the name, so that it is found and never read off the table.
    Column("name_index", String(40), nullable=False),
    Column("name_sealed", Text, nullable=False),
    Column("where_sealed", Text, nullable=False),
    Column("zip", String(5)),
    Column("used_at", Instant, nullable=False),
    UniqueConstraint("person_id", "name_index"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a person: what they call it, folded, where it is in their words, and its ZIP where known."""

    name: str
    where: str
    zip: str | None


def keep(tx: Tx, person_id: int, known: Place, at: datetime) -> None:
    """Remember where a place of somebody is, in the place of what was known of that name."""
    index = tx.vault.index(known.name)
    row = {"where_sealed": tx.vault.seal(known.where), "zip": known.zip, "used_at": at}
    mine = update(place).where(place.c.person_id == person_id, place.c.name_index == index)
    if tx.conn.execute(mine.values(**row)).rowcount == 0:
        named = {"person_id": person_id, "name_index": index, "name_sealed": tx.vault.seal(known.name)}
        tx.conn.execute(insert(place).values(**named, **row))


def of(tx: Tx, person_id: int) -> list[Place]:
    """The places of a person, the one used last first."""
    rows = tx.conn.execute(select(place).where(place.c.person_id == person_id).order_by(place.c.used_at.desc()))
    return [Place(tx.vault.open(row.name_sealed), tx.vault.open(row.where_sealed), row.zip) for row in rows]


def forget(tx: Tx, person_id: int, name: str) -> bool:
    """Forget a place of somebody by its name, folded; False when there was none."""
    mine = delete(place).where(place.c.person_id == person_id, place.c.name_index == tx.vault.index(name))
    return tx.conn.execute(mine).rowcount == 1
