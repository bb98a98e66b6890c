"""Messages: what callers spoke after the tone, sealed here and deleted at the carrier."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from hotline.store.base import Instant, Tx, metadata

message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
    Column("carrier_id", String(40), nullable=False, unique=True),
    # waiting: it lies at the carrier; kept: it lies here, and there too; done: it lies only here; lost: nowhere.
    Column("state", String(10), nullable=False),
    Column("seconds", Integer, nullable=False, server_default="0"),
    Column("sound_sealed", Text),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("due_at", Instant, nullable=False),
    Column("left_at", Instant, nullable=False),
)
Index("ix_message_request", message.c.request_id)
Index(
    "ix_message_due",
    message.c.due_at,
    sqlite_where=message.c.state.in_(("waiting", "kept")),
    postgresql_where=message.c.state.in_(("waiting", "kept")),
)
_insert = {
    "sqlite": sqlite.insert(message).on_conflict_do_nothing(index_elements=["carrier_id"]),
    "postgresql": postgresql.insert(message).on_conflict_do_nothing(index_elements=["carrier_id"]),
}


@dataclass(frozen=True, slots=True)
class Due:
    """A message that has to be fetched from the carrier, or deleted there."""

    id: int
    carrier_id: str
    state: str
    tries: int


_DUE = (message.c.id, message.c.carrier_id, message.c.state, message.c.tries)


def add(tx: Tx, request_id: int, carrier_id: str, seconds: int, at: datetime) -> None:
    """A message was left; told twice, it is one."""
    row = {"request_id": request_id, "carrier_id": carrier_id, "seconds": seconds, "state": "waiting"}
    tx.conn.execute(_insert[tx.conn.dialect.name].values(**row, due_at=at, left_at=at))


def known(tx: Tx, carrier_id: str) -> bool:
    """Whether this message was taken in before."""
    return tx.conn.scalar(select(message.c.id).where(message.c.carrier_id == carrier_id)) is not None


def due(tx: Tx, at: datetime, limit: int = 20) -> list[Due]:
    """What has to be fetched or deleted at the carrier now."""
    rows = select(*_DUE).where(message.c.state.in_(("waiting", "kept")), message.c.due_at <= at)
    return [Due(*row) for row in tx.conn.execute(rows.order_by(message.c.due_at).limit(limit))]


def move(tx: Tx, message_id: int, expected: str, **columns: object) -> bool:
    """Compare-and-set: write `columns` where the state is still the expected one."""
    mine = update(message).where(message.c.id == message_id, message.c.state == expected)
    return tx.conn.execute(mine.values(**columns)).rowcount == 1


def hand_on(tx: Tx, before: int, request_id: int) -> None:
    """The messages that came with a request are those of the one in its place."""
    tx.conn.execute(update(message).where(message.c.request_id == before).values(request_id=request_id))


def of_request(tx: Tx, request_id: int) -> list[int]:
    """The ids of the messages of a request that can be heard, oldest first."""
    rows = select(message.c.id).where(message.c.request_id == request_id, message.c.sound_sealed.is_not(None))
    return list(tx.conn.scalars(rows.order_by(message.c.id)))


def left(tx: Tx, request_id: int) -> bool:
    """Whether a request came with a message, fetched already or not."""
    return tx.conn.scalar(select(message.c.id).where(message.c.request_id == request_id).limit(1)) is not None


def request_of(tx: Tx, message_id: int) -> int | None:
    """The request a message came with; None where there is no such message."""
    return tx.conn.scalar(select(message.c.request_id).where(message.c.id == message_id))


def outlived(tx: Tx, before: datetime, at: datetime, limit: int = 20) -> list[Due]:
    """The messages that were left before a moment, wherever they lie, but for those to be tried again later."""
    rows = select(*_DUE).where(message.c.left_at <= before, message.c.due_at <= at)
    return [Due(*row) for row in tx.conn.execute(rows.order_by(message.c.due_at).limit(limit))]


def erase(tx: Tx, message_id: int) -> None:
    """Erase a message here."""
    tx.conn.execute(delete(message).where(message.c.id == message_id))


def forget_of(tx: Tx, request_ids: Iterable[int], at: datetime) -> None:
    """Erase the messages of these requests; of what the carrier still has only its id stays, until it is deleted."""
    mine = message.c.request_id.in_(list(request_ids))
    there = message.c.state.in_(("waiting", "kept"))
    tx.conn.execute(update(message).where(mine, there).values(sound_sealed=None, state="kept", due_at=at))
    tx.conn.execute(delete(message).where(mine, message.c.state.in_(("done", "lost"))))


def sound(tx: Tx, message_id: int) -> str | None:
    """The sound of a message as it was sealed, opened: WAV in base64; None when there is none."""
    return tx.vault.open_optional(tx.conn.scalar(select(message.c.sound_sealed).where(message.c.id == message_id)))
