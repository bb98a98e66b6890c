"""Requests: what a participant needs from a human, how far that has come, and who has it."""

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
    insert,
    select,
    update,
)

from hotline.store.base import Instant, Tx, metadata

request = Table(
    "request",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(10), nullable=False),
    # For a crisis: suicide, overdose, violence, medical, threat, attempt, or a word below. It is never put into a text.
    Column("about", String(10)),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(10), nullable=False),
    Column("helper_id", ForeignKey("person.id", ondelete="SET NULL")),
    Column("rung", Integer, nullable=False, server_default="0"),
    Column("talk_id", Integer),
    Column("turn", Integer),
    # Nothing may be texted to the person: whoever holds the phone may be reading along.
    Column("hushed", Integer, nullable=False, server_default="0"),
    Column("opened_at", Instant, nullable=False),
    Column("claimed_at", Instant),
    Column("closed_at", Instant),
    # Whom a caller would rather talk to: woman, man, or a language; kept, or declined in words.
    Column("wish", String(10)),
    # For a crisis: when those paged were told that the person stopped our texts. They are told once.
    Column("stop_told_at", Instant),
    # And when they were told of a second danger, of another kind: so soon after their page they are told once.
    Column("another_told_at", Instant),
)
Index("ix_request_person", request.c.person_id, request.c.state)
Index("ix_request_helper", request.c.helper_id, request.c.state)

# What a crisis is about where whoever holds the phone may be reading along.
VIOLENCE = "violence"
# Without danger: somebody who stopped texts asks for help, or a fault of ours, by which nobody needs looking after.
ASKED, FAULT = "asked", "fault"
# Danger of which we know no more: they were asked and were silent, or whoever helped them is worried.
UNSURE, WORRY = "unsure", "worry"
# What may end a life has been taken or done already.
ATTEMPT = "attempt"
# A helper tells of danger to somebody they help, whom we do not know: the helper is the one to be reached.
HELPING = "helping"
# Of somebody to talk to: nobody asked for one, but nothing they texted was understood.
UNHEARD = "unheard"
LESS_THAN_DANGER = frozenset({ASKED, FAULT})


@dataclass(frozen=True, slots=True)
class Request:
    """A participant's need and how far it has come."""

    id: int
    kind: str
    about: str | None
    person_id: int
    state: str
    helper_id: int | None
    rung: int
    talk_id: int | None
    turn: int | None
    hushed: bool
    opened_at: datetime
    claimed_at: datetime | None
    wish: str | None = None


REQUEST = (
    request.c.id,
    request.c.kind,
    request.c.about,
    request.c.person_id,
    request.c.state,
    request.c.helper_id,
    request.c.rung,
    request.c.talk_id,
    request.c.turn,
    request.c.hushed,
    request.c.opened_at,
    request.c.claimed_at,
    request.c.wish,
)


def open_request(
    tx: Tx, kind: str, person_id: int, at: datetime, *, about: str | None, talk_id: int | None, turn: int | None
) -> int:
    """A new open request; returns its id."""
    row = {"kind": kind, "about": about, "person_id": person_id, "state": "open", "opened_at": at}
    return int(tx.conn.scalar(insert(request).values(**row, talk_id=talk_id, turn=turn).returning(request.c.id)) or 0)


def get(tx: Tx, request_id: int, *, lock: bool = False) -> Request:
    """A request by its id; KeyError when there is none."""
    found = find(tx, request_id, lock=lock)
    if found is None:
        raise KeyError(request_id)
    return found


def find(tx: Tx, request_id: int, *, lock: bool = False) -> Request | None:
    """A request by its id, or None."""
    wanted = select(*REQUEST).where(request.c.id == request_id)
    row = tx.conn.execute(wanted.with_for_update() if lock else wanted).first()
    return None if row is None else request_of(row)


def live_for(tx: Tx, person_id: int, kinds: Iterable[str]) -> Request | None:
    """The newest request of a person that is still open or promised for later, of one of these kinds."""
    rows = select(*REQUEST).where(request.c.person_id == person_id, request.c.state.in_(("open", "scheduled")))
    row = tx.conn.execute(rows.where(request.c.kind.in_(list(kinds))).order_by(request.c.id.desc()).limit(1)).first()
    return None if row is None else request_of(row)


def live_about(tx: Tx, person_id: int, kind: str, about: str | None) -> Request | None:
    """The newest request of a person that is open or promised for later, of this kind and about the very same."""
    same = request.c.about.is_(None) if about is None else request.c.about == about
    rows = select(*REQUEST).where(request.c.person_id == person_id, request.c.kind == kind, same)
    live = rows.where(request.c.state.in_(("open", "scheduled"))).order_by(request.c.id.desc()).limit(1)
    row = tx.conn.execute(live).first()
    return None if row is None else request_of(row)


def claim(tx: Tx, request_id: int, helper_id: int, at: datetime) -> bool:
    """The first valid yes wins: one row changed means the helper has it."""
    mine = update(request).where(request.c.id == request_id, request.c.state.in_(("open", "scheduled")))
    return tx.conn.execute(mine.values(state="claimed", helper_id=helper_id, claimed_at=at)).rowcount == 1


def move(tx: Tx, request_id: int, expected: Iterable[str], **columns: object) -> bool:
    """Compare-and-set of a request's state (and other clear columns)."""
    changed = update(request).where(request.c.id == request_id, request.c.state.in_(list(expected)))
    return tx.conn.execute(changed.values(**columns)).rowcount == 1


def set_rung(tx: Tx, request_id: int, expected: int, rung: int) -> bool:
    """Go on to the next rung, unless another process already did."""
    changed = update(request).where(
        request.c.id == request_id, request.c.rung == expected, request.c.state.in_(("open", "scheduled"))
    )
    return tx.conn.execute(changed.values(rung=rung)).rowcount == 1


def taken_by(tx: Tx, helper_id: int, kind: str, since: datetime) -> list[Request]:
    """What a helper took of one kind since a moment, whether it is over or not, the newest first."""
    rows = select(*REQUEST).where(
        request.c.helper_id == helper_id, request.c.kind == kind, request.c.claimed_at >= since
    )
    return [request_of(row) for row in tx.conn.execute(rows.order_by(request.c.claimed_at.desc()))]


def newest_of(tx: Tx, person_id: int, kind: str) -> Request | None:
    """The newest request of a person of one kind that is not over."""
    rows = select(*REQUEST).where(
        request.c.person_id == person_id,
        request.c.kind == kind,
        request.c.state.in_(("open", "scheduled", "claimed")),
    )
    row = tx.conn.execute(rows.order_by(request.c.id.desc()).limit(1)).first()
    return None if row is None else request_of(row)


def of_talk(tx: Tx, person_id: int, talk_id: int, kinds: Iterable[str]) -> Request | None:
    """The newest request of these kinds that came of a talk of a person, in whatever state."""
    mine = (request.c.person_id == person_id, request.c.talk_id == talk_id, request.c.kind.in_(list(kinds)))
    row = tx.conn.execute(select(*REQUEST).where(*mine).order_by(request.c.id.desc()).limit(1)).first()
    return None if row is None else request_of(row)


def leave(tx: Tx, talk_id: int, kind: str) -> None:
    """What was asked of one kind in a talk is not what is waited for there any more."""
    mine = update(request).where(request.c.talk_id == talk_id, request.c.kind == kind)
    tx.conn.execute(mine.values(talk_id=None))


def unhush(tx: Tx, person_id: int, *, but: str | None = None) -> None:
    """Words may be texted to a person again; with `but`, what is about that stays hushed."""
    mine = update(request).where(request.c.person_id == person_id, request.c.hushed == 1)
    if but is not None:
        mine = mine.where(request.c.about != but)
    tx.conn.execute(mine.values(hushed=0))


def request_of(row: Any) -> Request:
    """The request of a row of `REQUEST`."""
    return Request(*row)
