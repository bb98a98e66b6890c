"""Hearings: who had which message played when. It outlives the message, and holds no word of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, delete, func, insert, select

from hotline.store.base import Instant, Tx, metadata
from hotline.store.messages import message
from hotline.store.requests import request

hearing = Table(
    "hearing",
    metadata,
    Column("id", Integer, primary_key=True),
    # The id of a message that may be erased by now.
    Column("message_id", Integer, nullable=False),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
    Column("listener_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("heard_at", Instant, nullable=False),
)
Index("ix_hearing_message", hearing.c.message_id)


@dataclass(frozen=True, slots=True)
class Listed:
    """A message without its words: when it was left, how long it is, where it lies, and who heard it how often."""

    id: int
    request_id: int
    left_at: datetime
    seconds: int
    state: str
    # What it was left for, and what became of that ask.
    kind: str
    ask: str
    heard: int
    last_heard_at: datetime | None


_columns = (
    message.c.id,
    message.c.request_id,
    message.c.left_at,
    message.c.seconds,
    message.c.state,
    request.c.kind,
    request.c.state.label("ask"),
    func.count(hearing.c.id),
    func.max(hearing.c.heard_at).label("last_heard_at"),
)
_listed = (
    select(*_columns)
    .join(request, request.c.id == message.c.request_id)
    .outerjoin(hearing, hearing.c.message_id == message.c.id)
    .group_by(message.c.id, request.c.kind, request.c.state)
    .order_by(message.c.id)
)


def heard(tx: Tx, message_id: int, request_id: int, listener_id: int, at: datetime) -> None:
    """Somebody had a message played."""
    row = {"message_id": message_id, "request_id": request_id, "listener_id": listener_id, "heard_at": at}
    tx.conn.execute(insert(hearing).values(**row))


def listed(tx: Tx) -> list[Listed]:
    """All messages that are kept, oldest first."""
    return [Listed(*row) for row in tx.conn.execute(_listed)]


def unheard(tx: Tx) -> list[tuple[int, int]]:
    """The messages that lie here and that nobody has heard, oldest first: each with the request it came with."""
    rows = (
        select(message.c.id, message.c.request_id)
        .outerjoin(hearing, hearing.c.message_id == message.c.id)
        .where(message.c.sound_sealed.is_not(None), hearing.c.id.is_(None))
    )
    return [(row.id, row.request_id) for row in tx.conn.execute(rows.order_by(message.c.id))]


def forget(tx: Tx, request_ids: Iterable[int]) -> None:
    """Forget who heard the messages of these requests."""
    tx.conn.execute(delete(hearing).where(hearing.c.request_id.in_(list(request_ids))))
