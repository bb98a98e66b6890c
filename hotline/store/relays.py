"""Relays: masked texting between a participant and a helper who never see each other's number."""

from collections.abc import Iterable
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
    bindparam,
    delete,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from hotline.domain.pool import Use
from hotline.store.base import Instant, Tx, metadata
from hotline.store.people import person
from hotline.store.prepared import Prepared

relay = Table(
    "relay",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("participant_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("helper_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(10), nullable=False, server_default="open"),
    # held: what the helper texts is not passed on, because it may not be safe to text the participant.
    Column("held", Integer, nullable=False, server_default="0"),
    # The number of ours this chat goes by, where there is a pool and one was free; else it is the line's.
    Column("number", String(20)),
    # The short number each side tells it by while it has several chats at one number of ours.
    Column("tag", Integer, nullable=False, server_default="1"),
    Column("opened_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("closed_by", String(15)),
)
for _side in (relay.c.participant_id, relay.c.helper_id):
    Index(
        f"ix_relay_open_{_side.name}",
        _side,
        sqlite_where=relay.c.state == "open",
        postgresql_where=relay.c.state == "open",
    )
    # And those that are over, which are asked for whenever somebody texts with nothing open.
    Index(f"ix_relay_{_side.name}", _side, relay.c.closed_at)
_COLUMNS = (
    relay.c.id,
    relay.c.request_id,
    relay.c.participant_id,
    relay.c.helper_id,
    relay.c.state,
    relay.c.held,
    relay.c.number,
    relay.c.tag,
    relay.c.opened_at,
    relay.c.last_at,
)


@dataclass(frozen=True, slots=True)
class Relay:
    """One masked conversation."""

    id: int
    request_id: int
    participant_id: int
    helper_id: int
    state: str
    held: bool
    number: str | None
    tag: int
    opened_at: datetime
    last_at: datetime

    def other(self, person_id: int) -> int:
        """The id of the one at the other end."""
        return self.helper_id if person_id == self.participant_id else self.participant_id


@dataclass(frozen=True, slots=True)
class New:
    """A chat to be opened: for which request, between whom, by which number of ours and which tag."""

    request_id: int
    participant_id: int
    helper_id: int
    number: str | None = None
    tag: int = 1
    held: bool = False


def open_relay(tx: Tx, new: New, at: datetime) -> int:
    """Connect two people; returns the id of the relay."""
    row: dict[str, object] = {"number": new.number, "tag": new.tag, "held": int(new.held)}
    row |= {"request_id": new.request_id, "participant_id": new.participant_id, "helper_id": new.helper_id}
    return int(tx.conn.scalar(insert(relay).values(**row, opened_at=at, last_at=at).returning(relay.c.id)) or 0)


def wait_for(tx: Tx, person_ids: Iterable[int]) -> None:
    """Let nobody else open a chat of these people until this transaction ends: two would choose the same number."""
    rows = select(person.c.id).where(person.c.id.in_(list(person_ids))).order_by(person.c.id)
    tx.conn.execute(rows.with_for_update(key_share=True)).all()


_MANY = 500


def uses_of(tx: Tx, person_ids: Iterable[int]) -> list[Use]:
    """The latest chats of any of these people that had a number of their own."""
    ids = list(person_ids)
    rows = (
        select(relay.c.number, relay.c.participant_id, relay.c.helper_id, relay.c.opened_at, relay.c.closed_at)
        .where(relay.c.number.is_not(None), or_(relay.c.participant_id.in_(ids), relay.c.helper_id.in_(ids)))
        .order_by(relay.c.id.desc())
        .limit(_MANY)
    )
    return [
        Use(row.number, frozenset((row.participant_id, row.helper_id)), row.opened_at, row.closed_at)
        for row in tx.conn.execute(rows)
    ]


def was_in(tx: Tx, person_id: int, *, number: str | None = None, since: datetime | None = None) -> bool:
    """Whether a person was in a chat that is over: by this number of ours, or closed since this moment."""
    over = select(relay.c.id).where(
        relay.c.state == "closed", or_(relay.c.participant_id == person_id, relay.c.helper_id == person_id)
    )
    if number is not None:
        over = over.where(relay.c.number == number)
    if since is not None:
        over = over.where(relay.c.closed_at >= since)
    return tx.conn.execute(over.limit(1)).first() is not None


# Written out, for a plan that is made before the values are known uses no partial index.
is_open = relay.c.state == literal_column("'open'")
_open_of = Prepared(
    select(*_COLUMNS)
    .where(is_open, or_(relay.c.participant_id == bindparam("person"), relay.c.helper_id == bindparam("person")))
    .order_by(relay.c.last_at.desc(), relay.c.id.desc())
)


def open_of(tx: Tx, person_id: int) -> list[Relay]:
    """The open relays of a person, on either side, the latest first."""
    return [Relay(*row) for row in _open_of.all(tx, person=person_id)]


def helping(tx: Tx, person_id: int) -> list[Relay]:
    """The open relays in which a person is the one who is helped, the latest first."""
    return [one for one in open_of(tx, person_id) if one.participant_id == person_id]


def get(tx: Tx, relay_id: int) -> Relay | None:
    """A relay by its id."""
    row = tx.conn.execute(select(*_COLUMNS).where(relay.c.id == relay_id)).first()
    return None if row is None else _relay(row)


def of_request(tx: Tx, request_id: int) -> Relay | None:
    """The relay of a request."""
    row = tx.conn.execute(select(*_COLUMNS).where(relay.c.request_id == request_id)).first()
    return None if row is None else _relay(row)


def helped_since(tx: Tx, person_id: int, since: datetime) -> Relay | None:
    """The newest chat in which somebody helped a person at any time since a moment, whether it is over or not."""
    return next(iter(with_since(tx, person_id, since)), None)


def with_since(tx: Tx, person_id: int, since: datetime) -> list[Relay]:
    """The chats in which somebody helped a person at any time since a moment, the open ones and the newest first."""
    rows = select(*_COLUMNS).where(
        relay.c.participant_id == person_id, or_(relay.c.state == "open", relay.c.closed_at >= since)
    )
    return [_relay(row) for row in tx.conn.execute(rows.order_by(relay.c.state.desc(), relay.c.id.desc()))]


def just_helped(tx: Tx, helper_id: int, since: datetime) -> int | None:
    """Whom somebody helped in the newest chat of theirs that was closed since a moment."""
    rows = select(relay.c.participant_id).where(relay.c.helper_id == helper_id, relay.c.closed_at >= since)
    return tx.conn.scalar(rows.order_by(relay.c.closed_at.desc()).limit(1))


def carry_over(tx: Tx, relay_id: int, request_id: int) -> None:
    """A chat goes on as that of another request of the same two."""
    tx.conn.execute(update(relay).where(relay.c.id == relay_id).values(request_id=request_id))


def touch(tx: Tx, relay_id: int, at: datetime) -> None:
    """Somebody wrote: the relay is alive."""
    tx.conn.execute(update(relay).where(relay.c.id == relay_id).values(last_at=at))


def hold(tx: Tx, relay_id: int, *, held: bool) -> None:
    """Hold back, or let through, what the helper texts."""
    tx.conn.execute(update(relay).where(relay.c.id == relay_id).values(held=int(held)))


def remove(tx: Tx, relay_id: int) -> None:
    """Take back a relay whose two never met."""
    tx.conn.execute(delete(relay).where(relay.c.id == relay_id))


def close(tx: Tx, relay_id: int, at: datetime, by: str) -> bool:
    """End a relay; False when it had ended."""
    changed = update(relay).where(relay.c.id == relay_id, relay.c.state == "open")
    return tx.conn.execute(changed.values(state="closed", closed_at=at, closed_by=by)).rowcount == 1


def _relay(row: Any) -> Relay:
    return Relay(*row)
