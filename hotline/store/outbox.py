"""The outbox: every text and call that goes out, as a row with one life (domain/delivery.py)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    Text,
    bindparam,
    case,
    func,
    insert,
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
    Column("repeats", Integer),
    Column("created_at", Instant, nullable=False),
)
_IN_FLIGHT = outbox.c.state.in_(("sending", "uncertain"))
# At most one text per person and lane is in flight: order holds, and an uncertain one can be told from another.
Index(
    "uq_outbox_in_flight",
    outbox.c.person_id,
    outbox.c.lane,
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

pace = Table(
    "pace",
    metadata,
    Column("number", String(20), primary_key=True),
    Column("lane", String(10), primary_key=True),
    Column("free_at", Instant, nullable=False),
)


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
    *("due_at", "expires_at", "relay_id", "offer_id", "created_at"),
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
    )
    .returning(outbox)
)
# A text that was given up is on its way no more: what is texted after it cannot have crossed it.
_given_up = or_(outbox.c.state == "failed", outbox.c.state == "expired", outbox.c.state == "dropped")
handed_or_given_up = func.coalesce(outbox.c.handed_at, case((_given_up, outbox.c.created_at)))
_older = outbox.alias("older")
_flying = outbox.alias("flying")


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
        created_at=text.at,
    )
    assert made is not None
    return int(made[0])


@dataclass(frozen=True, slots=True)
class Next:
    """The row to send next, and the number whose pace it keeps."""

    id: int
    sender: str
    channel: str


def lane_of(tx: Tx, row_id: int) -> str | None:
    """The lane of a row; None when there is no such row."""
    return tx.conn.scalar(select(outbox.c.lane).where(outbox.c.id == row_id))


def next_for(tx: Tx, lane: str, at: datetime) -> Next | None:
    """The row of a lane to send next: the most pressing that is due, whose person has none in flight or before it.

    What is no longer worth sending is passed over, here and not by the sweep alone, whose process may be down.
    """
    candidates = select(outbox.c.id, outbox.c.sender, outbox.c.channel).where(
        outbox.c.state == "queued",
        outbox.c.lane == lane,
        outbox.c.due_at <= at,
        outbox.c.expires_at > at,
        ~select(_flying.c.id)
        .where(
            _flying.c.person_id == outbox.c.person_id,
            _flying.c.lane == outbox.c.lane,
            _flying.c.state.in_(("sending", "uncertain")),
        )
        .exists(),
        ~select(_older.c.id)
        .where(
            _older.c.person_id == outbox.c.person_id,
            _older.c.lane == outbox.c.lane,
            _older.c.state == "queued",
            _older.c.expires_at > at,
            _older.c.id < outbox.c.id,
        )
        .exists(),
    )
    ordered = candidates.order_by(outbox.c.priority, outbox.c.id).limit(1)
    if tx.conn.dialect.name == "postgresql":
        ordered = ordered.with_for_update(skip_locked=True, of=outbox)
    row = tx.conn.execute(ordered).first()
    return None if row is None else Next(*row)


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
    return Claimed(
        id=row.id,
        person_id=row.person_id,
        channel=row.channel,
        lane=row.lane,
        purpose=row.purpose,
        sender=row.sender,
        to=tx.vault.open(str(to)),
        body=tx.vault.open(row.body_sealed),
        attempts=row.attempts,
        expires_at=row.expires_at,
        handed_at=row.handed_at,
        offer_id=row.offer_id,
        relay_id=row.relay_id,
        repeats=row.repeats,
    )


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


# Dropping takes back what is queued. What is in flight cannot be taken back, but it must not go out once more: from
# now on it is as if it had never been worth sending. One statement, so that no row slips through between two states.
_dropped = (
    update(outbox)
    .where(or_(outbox.c.state == "queued", _IN_FLIGHT))
    .values(
        state=case((outbox.c.state == "queued", "dropped"), else_=outbox.c.state),
        expires_at=case((outbox.c.state == "queued", outbox.c.expires_at), else_=outbox.c.created_at),
    )
)


def drop_for(tx: Tx, person_id: int) -> None:
    """Drop the texts that are still on their way to a person, because they stopped texts."""
    tx.conn.execute(_dropped.where(outbox.c.person_id == person_id, outbox.c.channel == "sms"))


def drop_of_offer(tx: Tx, offer_ids: list[int]) -> None:
    """Drop the asks of offers that are over."""
    if offer_ids:
        tx.conn.execute(_dropped.where(outbox.c.offer_id.in_(offer_ids)))


def handed_over(tx: Tx, offer_ids: list[int]) -> dict[int, datetime]:
    """When the asks of these offers were handed to the carrier, of those that were."""
    rows = select(outbox.c.offer_id, func.min(outbox.c.handed_at)).where(
        outbox.c.offer_id.in_(offer_ids), outbox.c.handed_at.is_not(None)
    )
    return {int(offer): at for offer, at in tx.conn.execute(rows.group_by(outbox.c.offer_id))}


def free_at(tx: Tx, number: str, lane: str) -> datetime | None:
    """When a number of ours may send again in a lane; None when it never did."""
    return tx.conn.scalar(select(pace.c.free_at).where(pace.c.number == number, pace.c.lane == lane))


def take_slot(tx: Tx, number: str, lane: str, at: datetime, until: datetime) -> bool:
    """Take the next slot of a number in a lane; False when another sender took it first."""
    mine = update(pace).where(pace.c.number == number, pace.c.lane == lane, pace.c.free_at <= at)
    if tx.conn.execute(mine.values(free_at=until)).rowcount == 1:
        return True
    if free_at(tx, number, lane) is not None:
        return False
    try:
        with tx.savepoint():
            tx.conn.execute(insert(pace).values(number=number, lane=lane, free_at=until))
    except IntegrityError:
        return False
    return True


def push_slot(tx: Tx, number: str, lane: str, until: datetime) -> None:
    """Let a lane of a number wait until a moment, if it would have been free before that."""
    later = update(pace).where(pace.c.number == number, pace.c.lane == lane, pace.c.free_at < until)
    tx.conn.execute(later.values(free_at=until))


def waits_since(tx: Tx, lane: str, before: datetime) -> int | None:
    """A row of a lane that was due before a moment and that nobody took: its job was lost, or is late."""
    rows = select(outbox.c.id).where(outbox.c.state == "queued", outbox.c.lane == lane, outbox.c.due_at <= before)
    return tx.conn.scalar(rows.limit(1))


def due_retries(tx: Tx, after: datetime, at: datetime, limit: int) -> list[tuple[int, str, str]]:
    """Rows whose next try has just come due: id, lane and purpose, for a job each."""
    rows = select(outbox.c.id, outbox.c.lane, outbox.c.purpose).where(
        outbox.c.state == "queued", outbox.c.attempts > 0, outbox.c.due_at <= at, outbox.c.due_at > after
    )
    return [(row.id, row.lane, row.purpose) for row in tx.conn.execute(rows.limit(limit))]


def too_old(tx: Tx, at: datetime, limit: int = 500) -> list[Row[tuple[object, ...]]]:
    """Queued rows that are no longer worth sending, oldest first."""
    old = select(outbox).where(outbox.c.state == "queued", outbox.c.expires_at <= at)
    return list(tx.conn.execute(old.order_by(outbox.c.id).limit(limit)))


def mend_clock(tx: Tx, at: datetime, before: datetime) -> None:
    """The clock was put back: what is dated after this moment counts from now, and `before` is when it was handed over.

    Otherwise a pace, a lease or a retry would last until the clock has caught up, and every answer would seem to have
    crossed its question.
    """
    tx.conn.execute(update(outbox).where(outbox.c.state == "queued", outbox.c.due_at > at).values(due_at=at))
    tx.conn.execute(update(outbox).where(outbox.c.state == "sending", outbox.c.handed_at > at).values(lease_until=at))
    tx.conn.execute(update(outbox).where(outbox.c.handed_at > at).values(handed_at=before))
    tx.conn.execute(update(pace).where(pace.c.free_at > at).values(free_at=at))


def doubt_stale(tx: Tx, at: datetime) -> int:
    """Rows whose sender has not come back within its lease may or may not have gone out; returns how many."""
    stale = update(outbox).where(outbox.c.state == "sending", outbox.c.lease_until < at)
    return tx.conn.execute(stale.values(state="uncertain")).rowcount


def number_again(tx: Tx, claimed: Claimed, at: datetime) -> bool:
    """Queue an urgent text once more, numbered, so that two of them are not taken for two alarms.

    It may be with its person already, so the moment it was handed over stands: an answer to it is one.
    """
    repeats = (claimed.repeats or 1) + 1
    first = claimed.body.removesuffix(f" ({claimed.repeats})") if claimed.repeats else claimed.body
    return move(
        tx,
        claimed.id,
        "uncertain",
        state="queued",
        due_at=at,
        repeats=repeats,
        body_sealed=tx.vault.seal(first if claimed.channel == "call" else f"{first} ({repeats})"),
    )


def uncertain(tx: Tx, limit: int = 50) -> list[Claimed]:
    """Rows of which we do not know whether the carrier took them, urgent ones first, then the oldest."""
    rows = select(outbox, person.c.phone_sealed).join(person, person.c.id == outbox.c.person_id)
    pressing = rows.order_by(outbox.c.lane != "urgent", outbox.c.handed_at).limit(limit)
    found = tx.conn.execute(pressing.where(outbox.c.state == "uncertain"))
    return [
        Claimed(
            id=row.id,
            person_id=row.person_id,
            channel=row.channel,
            lane=row.lane,
            purpose=row.purpose,
            sender=row.sender,
            to=tx.vault.open(row.phone_sealed),
            body=tx.vault.open(row.body_sealed),
            attempts=row.attempts,
            expires_at=row.expires_at,
            handed_at=row.handed_at,
            offer_id=row.offer_id,
            relay_id=row.relay_id,
            repeats=row.repeats,
        )
        for row in found
    ]


def owned(tx: Tx, carrier_ids: list[str]) -> set[str]:
    """Those of these carrier ids that some row of ours already has."""
    return set(tx.conn.scalars(select(outbox.c.carrier_id).where(outbox.c.carrier_id.in_(carrier_ids))))


def ages(tx: Tx) -> dict[str, datetime]:
    """For each lane, since when its oldest unsent text has been due."""
    oldest = select(outbox.c.lane, func.min(outbox.c.due_at)).where(or_(outbox.c.state == "queued", _IN_FLIGHT))
    return {row[0]: row[1] for row in tx.conn.execute(oldest.group_by(outbox.c.lane))}
