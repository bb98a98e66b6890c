"""The outbox: every text and call that goes out, as a row with one life (domain/delivery.py)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    bindparam,
    case,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from hotline.store.base import Instant, Tx, metadata
from hotline.store.people import person
from hotline.store.prepared import Prepared

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("channel", String(5), nullable=False, server_default="sms"),
    Column("lane", String(10), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("purpose", String(20), nullable=False),
    Column("sender", String(20), nullable=False),
    Column("body_sealed", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lease_until", Instant),
    Column("handed_at", Instant),
    Column("settled_at", Instant),
    Column("carrier_id", String(40), unique=True),
    Column("carrier_status", String(15)),
    Column("error_code", Integer),
    Column("relay_id", Integer),
    Column("offer_id", Integer),
    # The ask it is about, where nothing but texts about that very ask waits for it, as a page; else 0.
    Column("apart", Integer, nullable=False, server_default="0"),
    Column("repeats", Integer),
    Column("created_at", Instant, nullable=False),
)
# Written out, for a plan that is made before the values are known uses no partial index; and these are looked for every
# second, among all that was ever sent.
IN_FLIGHT = outbox.c.state.in_([literal_column("'sending'"), literal_column("'uncertain'")])
IS_QUEUED = outbox.c.state == literal_column("'queued'")
# At most one text per person and lane is in flight: order holds, and an uncertain one can be told from another. A call
# waits for no text, nor a text for a call: whoever does not get the one must get the other. And where several are in
# danger at once, the page for one of them waits for no doubt about that for another: each names its case.
Index(
    "uq_outbox_in_flight",
    outbox.c.person_id,
    outbox.c.lane,
    outbox.c.channel,
    outbox.c.apart,
    unique=True,
    sqlite_where=outbox.c.state.in_(("sending", "uncertain")),
    postgresql_where=outbox.c.state.in_(("sending", "uncertain")),
)
Index(
    "ix_outbox_queued",
    outbox.c.lane,
    outbox.c.due_at,
    sqlite_where=outbox.c.state == "queued",
    postgresql_where=outbox.c.state == "queued",
)
Index("ix_outbox_person", outbox.c.person_id, outbox.c.created_at)
Index("ix_outbox_offer", outbox.c.offer_id)


@dataclass(frozen=True, slots=True)
class OutText:
    """A text (or call) to go out: to whom, in which lane, from which of our numbers, until when it is worth sending."""

    person_id: int
    lane: str
    priority: int
    purpose: str
    sender: str
    body: str
    at: datetime
    expires_at: datetime
    channel: str = "sms"
    relay_id: int | None = None
    offer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row this sender alone may send now; `attempts` fences its result."""

    id: int
    person_id: int
    channel: str
    lane: str
    purpose: str
    sender: str
    to: str
    body: str
    attempts: int
    expires_at: datetime
    handed_at: datetime
    offer_id: int | None
    relay_id: int | None
    repeats: int | None


_ADDED = (
    *("person_id", "channel", "lane", "priority", "purpose", "sender", "body_sealed"),
    *("due_at", "expires_at", "relay_id", "offer_id", "apart", "created_at"),
)
_insert = Prepared(
    insert(outbox).values(state="queued", **{name: bindparam(name) for name in _ADDED}).returning(outbox.c.id)
)
_claim = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("row_id"),
        outbox.c.state == "queued",
        outbox.c.due_at <= bindparam("at"),
        outbox.c.expires_at > bindparam("at"),
    )
    .values(
        state="sending",
        attempts=outbox.c.attempts + 1,
        lease_until=bindparam("lease"),
        handed_at=bindparam("at"),
        # What an earlier try met is over.
        error_code=None,
    )
    .returning(outbox)
)
# A text that was given up is on its way no more: what is texted after it cannot have crossed it.
_given_up = or_(outbox.c.state == "failed", outbox.c.state == "expired", outbox.c.state == "dropped")
handed_or_given_up = func.coalesce(outbox.c.handed_at, case((_given_up, outbox.c.created_at)))


def add(tx: Tx, text: OutText) -> int:
    """Queue a text; returns its id, which is what its job will carry."""
    made = _insert.first(
        tx,
        person_id=text.person_id,
        channel=text.channel,
        lane=text.lane,
        priority=text.priority,
        purpose=text.purpose,
        sender=text.sender,
        body_sealed=tx.vault.seal(text.body),
        due_at=text.at,
        expires_at=text.expires_at,
        relay_id=text.relay_id,
        offer_id=text.offer_id,
        apart=text.offer_id or 0 if text.purpose == "page" and text.channel == "sms" else 0,
        created_at=text.at,
    )
    assert made is not None
    return int(made[0])


def lane_of(tx: Tx, row_id: int) -> str | None:
    """The lane of a row; None when there is no such row."""
    return tx.conn.scalar(select(outbox.c.lane).where(outbox.c.id == row_id))


def on_its_way(tx: Tx, row_id: int) -> bool:
    """Whether a row waits for the carrier to take it, or nobody knows whether it did."""
    mine = select(outbox.c.id).where(outbox.c.id == row_id, or_(IS_QUEUED, IN_FLIGHT))
    return tx.conn.scalar(mine) is not None


def claim(tx: Tx, row_id: int, at: datetime, lease_until: datetime) -> Claimed | None:
    """Take a queued row for sending; None when somebody else has it, or another text to this person is in flight."""
    try:
        with tx.savepoint():
            row = tx.conn.execute(_claim, {"row_id": row_id, "at": at, "lease": lease_until}).first()
    except IntegrityError:
        return None
    if row is None:
        return None
    to = tx.conn.scalar(select(person.c.phone_sealed).where(person.c.id == row.person_id))
    return unsealed(tx, row, str(to))


def settle(tx: Tx, claimed: Claimed, at: datetime, **columns: object) -> bool:
    """Write what came of a claim, if it is still this claim's to write."""
    mine = update(outbox).where(
        outbox.c.id == claimed.id, outbox.c.state == "sending", outbox.c.attempts == claimed.attempts
    )
    return tx.conn.execute(mine.values(settled_at=at, **columns)).rowcount == 1


def accepted(tx: Tx, claimed: Claimed, at: datetime, carrier_id: str) -> bool:
    """Write that the carrier took a text, even if its lease ran out meanwhile; False when it was sent another time too.

    The carrier's word ends any doubt, and takes a text back that was queued again but not claimed again.
    """
    mine = update(outbox).where(
        outbox.c.id == claimed.id,
        outbox.c.attempts == claimed.attempts,
        or_(outbox.c.state != "sent", outbox.c.carrier_id == carrier_id),
    )
    taken = mine.values(state="sent", carrier_id=carrier_id, handed_at=claimed.handed_at, settled_at=at)
    return tx.conn.execute(taken).rowcount == 1


def move(tx: Tx, row_id: int, expected: str, **columns: object) -> bool:
    """Compare-and-set: write `columns` where the state is still the expected one."""
    changed = update(outbox).where(outbox.c.id == row_id, outbox.c.state == expected)
    return tx.conn.execute(changed.values(**columns)).rowcount == 1


def report_first(tx: Tx, row_id: int, status: str) -> None:
    """The carrier's own answer is its first report; one that came by a receipt before it stands."""
    mine = update(outbox).where(outbox.c.id == row_id, outbox.c.carrier_status.is_(None))
    tx.conn.execute(mine.values(carrier_status=status))


def handed_over(tx: Tx, offer_ids: list[int]) -> dict[int, datetime]:
    """When the asks of these offers were handed to the carrier, of those that were."""
    rows = select(outbox.c.offer_id, func.min(outbox.c.handed_at)).where(
        outbox.c.offer_id.in_(offer_ids), outbox.c.handed_at.is_not(None)
    )
    return {int(offer): at for offer, at in tx.conn.execute(rows.group_by(outbox.c.offer_id))}


def unsealed(tx: Tx, row: Any, phone_sealed: str) -> Claimed:
    """A row and the number it goes to, opened for sending."""
    return Claimed(
        id=row.id,
        person_id=row.person_id,
        channel=row.channel,
        lane=row.lane,
        purpose=row.purpose,
        sender=row.sender,
        to=tx.vault.open(phone_sealed),
        body=tx.vault.open(row.body_sealed),
        attempts=row.attempts,
        expires_at=row.expires_at,
        handed_at=row.handed_at,
        offer_id=row.offer_id,
        relay_id=row.relay_id,
        repeats=row.repeats,
    )
