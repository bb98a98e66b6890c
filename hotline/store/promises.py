"""Promises: what the line told a person will happen, by when, and whether it did."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, bindparam, select, update

from hotline.store.base import Instant, Tx, metadata
from hotline.store.prepared import Prepared, inserting

promise = Table(
    "promise",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("what", String(20), nullable=False),
    # Who owns it: a request, or a talk's turn.
    Column("request_id", Integer),
    Column("talk_id", Integer),
    Column("made_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("state", String(10), nullable=False, server_default="open"),
    Column("settled_at", Instant),
)
Index(
    "ix_promise_open",
    promise.c.due_at,
    sqlite_where=promise.c.state == "open",
    postgresql_where=promise.c.state == "open",
)
Index("ix_promise_request", promise.c.request_id)
Index("ix_promise_talk", promise.c.talk_id)

# So long after its moment what was promised in a talk is late.
_LATE = timedelta(minutes=2)
_insert = inserting(promise, "person_id", "what", "made_at", "due_at", "request_id", "talk_id")
_kept = update(promise).where(promise.c.state == "open").values(state="kept", settled_at=bindparam("at"))
_keep_of_request = Prepared(_kept.where(promise.c.request_id == bindparam("owner")))
_keep_of_talk = Prepared(_kept.where(promise.c.talk_id == bindparam("owner")))


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise that is open."""

    id: int
    person_id: int
    what: str
    request_id: int | None
    talk_id: int | None
    due_at: datetime


def make(
    tx: Tx,
    person_id: int,
    what: str,
    at: datetime,
    due_at: datetime,
    *,
    request_id: int | None = None,
    talk_id: int | None = None,
) -> None:
    """Write down what was promised, to be kept by `due_at`."""
    row = {"person_id": person_id, "what": what, "made_at": at, "due_at": due_at}
    _insert.run(tx, **row, request_id=request_id, talk_id=talk_id)


def make_in_talk(tx: Tx, person_id: int, what: str, at: datetime, moment: datetime, talk_id: int) -> None:
    """Write down what was promised in a talk for a moment."""
    make(tx, person_id, what, at, moment + _LATE, talk_id=talk_id)


def move_in_talk(tx: Tx, talk_id: int, moment: datetime) -> None:
    """What was promised in a talk, and has not come, is promised for this moment instead."""
    mine = promise.c.talk_id == talk_id, promise.c.request_id.is_(None), promise.c.state == "open"
    tx.conn.execute(update(promise).where(*mine).values(due_at=moment + _LATE))


def keep(tx: Tx, at: datetime, *, request_id: int | None = None, talk_id: int | None = None) -> None:
    """What was promised about a request, or in a talk, has happened."""
    owned = _keep_of_talk if request_id is None else _keep_of_request
    owned.run(tx, owner=talk_id if request_id is None else request_id, at=at)


def any_for(tx: Tx, request_id: int) -> bool:
    """Whether anything was ever promised about a request."""
    return tx.conn.execute(select(promise.c.id).where(promise.c.request_id == request_id).limit(1)).first() is not None


def open_for(tx: Tx, request_id: int) -> bool:
    """Whether something is promised about a request and not yet kept."""
    open_ = (promise.c.request_id == request_id, promise.c.state == "open")
    return tx.conn.execute(select(promise.c.id).where(*open_).limit(1)).first() is not None


def due_for(tx: Tx, request_id: int) -> datetime | None:
    """Until when something is promised about a request and not yet kept; None where nothing is."""
    open_ = (promise.c.request_id == request_id, promise.c.state == "open")
    return tx.conn.scalar(select(promise.c.due_at).where(*open_).order_by(promise.c.due_at.desc()).limit(1))


def request_of(tx: Tx, promise_id: int) -> int | None:
    """The request that a promise is about; None where it is about none."""
    found: int | None = tx.conn.scalar(select(promise.c.request_id).where(promise.c.id == promise_id))
    return found


def overdue(tx: Tx, at: datetime) -> list[int]:
    """Ids of open promises whose time is past, the longest overdue first."""
    late = select(promise.c.id).where(promise.c.state == "open", promise.c.due_at <= at)
    return list(tx.conn.scalars(late.order_by(promise.c.due_at)))


def postpone(tx: Tx, promise_id: int, due_at: datetime) -> None:
    """Look at a promise again only then: it could not be said that it is broken."""
    tx.conn.execute(update(promise).where(promise.c.id == promise_id, promise.c.state == "open").values(due_at=due_at))


def break_(tx: Tx, promise_id: int, at: datetime) -> Promise | None:
    """Record that a promise was broken; None when it was kept meanwhile."""
    row = tx.conn.execute(
        update(promise)
        .where(promise.c.id == promise_id, promise.c.state == "open")
        .values(state="broken", settled_at=at)
        .returning(
            promise.c.id,
            promise.c.person_id,
            promise.c.what,
            promise.c.request_id,
            promise.c.talk_id,
            promise.c.due_at,
        )
    ).first()
    return None if row is None else Promise(*row)
