"""The rotation: helpers whose numbers failed are out of it until they text us, unsafe drivers until looked into."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, ForeignKey, String, Table, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from hotline.store.base import Instant, Tx, metadata
from hotline.store.outbox import outbox
from hotline.store.rosters import driver

unreachable = Table(
    "unreachable",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    # dead: no phone that takes texts; undelivered: two texts in a row did not arrive.
    Column("why", String(15), nullable=False),
    Column("since", Instant, nullable=False),
)
# Why a driver is suspended with whom somebody was not safe.
UNSAFE = "unsafe"
_ENOUGH = 2
_FAILED = frozenset({"undelivered", "failed"})


def leave(tx: Tx, person_id: int, why: str, at: datetime) -> bool:
    """Take a helper out; False when they were out."""
    dialect = sqlite if tx.conn.dialect.name == "sqlite" else postgresql
    row = dialect.insert(unreachable).values(person_id=person_id, why=why, since=at)
    added = row.on_conflict_do_nothing(index_elements=["person_id"]).returning(unreachable.c.person_id)
    return tx.conn.scalar(added) is not None


def come_back(tx: Tx, person_id: int) -> bool:
    """Take a helper in again; False when they were not out."""
    return tx.conn.execute(delete(unreachable).where(unreachable.c.person_id == person_id)).rowcount == 1


def out(tx: Tx, people: Iterable[int] | None = None) -> dict[int, str]:
    """Who is out, of these or of all, and why.

    With whom somebody was not safe is asked for nobody, on the road or off it, until a coordinator has looked into it.
    """
    failed = select(unreachable.c.person_id, unreachable.c.why)
    unsafe = select(driver.c.person_id, driver.c.suspended_for).where(driver.c.suspended_for == UNSAFE)
    if people is not None:
        some = list(people)
        failed, unsafe = failed.where(unreachable.c.person_id.in_(some)), unsafe.where(driver.c.person_id.in_(some))
    return {row[0]: row[1] for row in tx.conn.execute(failed.union_all(unsafe))}


def failed_twice(tx: Tx, person_id: int) -> bool:
    """Whether the carrier could deliver neither of the last two texts it reported on for this person."""
    told = select(outbox.c.carrier_status).where(
        outbox.c.person_id == person_id,
        outbox.c.channel == "sms",
        outbox.c.carrier_status.in_((*_FAILED, "delivered", "read")),
    )
    last = list(tx.conn.scalars(told.order_by(outbox.c.id.desc()).limit(_ENOUGH)))
    return len(last) == _ENOUGH and set(last) <= _FAILED
