"""What people sent us: one row a text or call, unique by the carrier's id, handled once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, bindparam, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from hotline.store.base import Instant, Tx, metadata
from hotline.store.people import person
from hotline.store.prepared import Prepared

inbound = Table(
    "inbound",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("carrier_id", String(40), nullable=False, unique=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE")),
    Column("from_sealed", Text, nullable=False),
    Column("to_number", String(20), nullable=False),
    Column("body_sealed", Text, nullable=False),
    Column("media", Integer, nullable=False, server_default="0"),
    Column("opt_out", String(10)),
    Column("received_at", Instant, nullable=False),
    Column("state", String(10), nullable=False, server_default="waiting"),
    Column("failures", Integer, nullable=False, server_default="0"),
    # Found in the carrier's list, because it came while nobody was listening here.
    Column("found_late", Integer, nullable=False, server_default="0"),
)
Index(
    "ix_inbound_waiting",
    inbound.c.received_at,
    sqlite_where=inbound.c.state == "waiting",
    postgresql_where=inbound.c.state == "waiting",
)
Index("ix_inbound_person", inbound.c.person_id, inbound.c.received_at)

# The sender of a text that was erased with them, and how long it is known that it came: the carrier's list of the last
# two days has it still, and would have it heard as if they had texted now.
NOBODY = ""
STILL_LISTED = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A text as it came: who from and which of our numbers to (E.164), the words, and when it reached us."""

    carrier_id: str
    sender: str
    to: str
    body: str
    media: int
    opt_out: str | None
    received_at: datetime
    found_late: bool = False


_PUT_BACK = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Stored:
    """The row of a text; `handled` tells whether it says already whose text it is and that it was handled."""

    id: int
    handled: bool = False


_ADDED = ("carrier_id", "from_sealed", "to_number", "body_sealed", "media", "opt_out", "received_at", "found_late")
_sender = select(person.c.id).where(person.c.phone_index == bindparam("sender_index")).scalar_subquery()
# It is written as handled at once, for so it ends in nearly every case and that saves a second statement; `failed`
# takes it back in the same transaction.
_insert = Prepared(
    {
        name: made(inbound)
        .values({column: bindparam(column) for column in _ADDED})
        .values(state="handled", person_id=_sender)
        .on_conflict_do_nothing(index_elements=["carrier_id"])
        .returning(inbound.c.id, inbound.c.person_id)
        for name, made in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
    }
)
_handled = Prepared(
    update(inbound)
    .where(inbound.c.id == bindparam("inbound_id"))
    .values(state=bindparam("new_state"), person_id=bindparam("owner"))
)


def add(tx: Tx, text: Incoming) -> Stored | None:
    """Store a text; None when one with this carrier id is here already."""
    made = _insert.first(
        tx,
        carrier_id=text.carrier_id,
        sender_index=tx.vault.index(text.sender),
        from_sealed=tx.vault.seal(text.sender),
        to_number=text.to,
        body_sealed=tx.vault.seal(text.body),
        media=text.media,
        opt_out=text.opt_out,
        received_at=text.received_at,
        found_late=int(text.found_late),
    )
    return None if made is None else Stored(made[0], handled=made[1] is not None)


def handled(tx: Tx, inbound_id: int, person_id: int, state: str = "handled") -> None:
    """Record that a text was handled: `handled`, or `given_up` when a human must look."""
    _handled.run(tx, inbound_id=inbound_id, owner=person_id, new_state=state)


def failed(tx: Tx, inbound_id: int) -> int:
    """Count one more failure to handle a text, which waits then; returns how many there were."""
    changed = update(inbound).where(inbound.c.id == inbound_id)
    changed = changed.values(state="waiting", failures=inbound.c.failures + 1)
    return tx.conn.scalar(changed.returning(inbound.c.failures)) or 0


def waiting(tx: Tx, before: datetime, limit: int = 50) -> list[int]:
    """The ids of texts received before this moment and not handled yet, oldest first, those that failed after those.

    What seems to come from the future was received before the clock was put back.
    """
    old = or_(inbound.c.received_at <= before, inbound.c.received_at > before + _PUT_BACK)
    found = select(inbound.c.id).where(inbound.c.state == "waiting", old)
    return list(tx.conn.scalars(found.order_by(inbound.c.failures, inbound.c.received_at).limit(limit)))


def get(tx: Tx, inbound_id: int) -> Incoming | None:
    """A text that still waits to be handled, locked; None when it has been handled."""
    row = tx.conn.execute(
        select(inbound).where(inbound.c.id == inbound_id, inbound.c.state == "waiting").with_for_update()
    ).first()
    if row is None:
        return None
    return Incoming(
        carrier_id=row.carrier_id,
        sender=tx.vault.open(row.from_sealed),
        to=row.to_number,
        body=tx.vault.open(row.body_sealed),
        media=row.media,
        opt_out=row.opt_out,
        received_at=row.received_at,
        found_late=bool(row.found_late),
    )


def last_to(tx: Tx, person_id: int) -> str | None:
    """Which number of ours a person texted last; None when they never did."""
    mine = select(inbound.c.to_number).where(inbound.c.person_id == person_id)
    return tx.conn.scalar(mine.order_by(inbound.c.received_at.desc(), inbound.c.id.desc()).limit(1))


def since(tx: Tx, person_id: int, after: datetime) -> list[tuple[str, str | None]]:
    """What a person has texted after a moment: the words, and what the carrier made of them (its OptOutType)."""
    rows = select(inbound.c.body_sealed, inbound.c.opt_out).where(
        inbound.c.person_id == person_id, inbound.c.received_at > after
    )
    return [(tx.vault.open(body), opt_out) for body, opt_out in tx.conn.execute(rows)]


_before = Prepared(
    select(inbound.c.body_sealed)
    .where(
        inbound.c.person_id == bindparam("person"),
        inbound.c.received_at > bindparam("after"),
        inbound.c.received_at <= bindparam("at"),
        inbound.c.carrier_id != bindparam("carrier"),
    )
    .order_by(inbound.c.received_at.desc(), inbound.c.id.desc())
)


def just_before(tx: Tx, person_id: int, text: Incoming, after: datetime, most: int) -> list[str]:
    """What a person texted before this text and after a moment, the latest first, at most so many."""
    rows = _before.all(tx, person=person_id, after=after, at=text.received_at, carrier=text.carrier_id)
    return [tx.vault.open(body) for (body,) in rows[:most]]


def blank(tx: Tx, carrier_id: str) -> None:
    """Take the words out of a text that held a secret."""
    mine = update(inbound).where(inbound.c.carrier_id == carrier_id)
    tx.conn.execute(mine.values(body_sealed=tx.vault.seal("")))


def forget_of(tx: Tx, person_id: int, at: datetime) -> None:
    """Erase the texts of a person; of the latest it stays known, without whose they were, that they came."""
    mine = inbound.c.person_id == person_id
    nothing = {"person_id": None, "from_sealed": NOBODY, "body_sealed": "", "media": 0, "opt_out": None}
    tx.conn.execute(update(inbound).where(mine, inbound.c.received_at >= at - STILL_LISTED).values(**nothing))
    tx.conn.execute(delete(inbound).where(mine))


def known(tx: Tx, carrier_ids: list[str]) -> set[str]:
    """Those of these carrier ids that we have a row for."""
    return set(tx.conn.scalars(select(inbound.c.carrier_id).where(inbound.c.carrier_id.in_(carrier_ids))))
