"""Legs: phones of helpers that ring for a caller. The same phone is never rung twice at once."""

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
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from hotline.store.base import Instant, Tx, metadata
from hotline.store.requests import request

leg = Table(
    "leg",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
    Column("offer_id", ForeignKey("offer.id", ondelete="CASCADE"), nullable=False),
    Column("helper_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("wave", Integer, nullable=False),
    # ringing; picked: somebody, or a machine, answered; taken: they pressed 1; cannot: they pressed 3; passed: they
    # pressed something else or nothing; over: it rang out; cut: it stopped ringing because another phone of its wave
    # was picked up; waits: they called us, and wait on the line for the caller; called: one of two of whom one called
    # us and rang the other, and gone when that is over.
    Column("state", String(10), nullable=False),
    Column("rung_at", Instant, nullable=False),
    # By then it has stopped ringing, whatever the carrier told us of it.
    Column("until", Instant, nullable=False),
)
_OCCUPIED = ("ringing", "picked")
_IN_VAIN = ("over", "passed", "cannot")
CALLED, CANNOT = "called", "cannot"
Index(
    "uq_leg_occupied",
    leg.c.helper_id,
    unique=True,
    sqlite_where=leg.c.state.in_(_OCCUPIED),
    postgresql_where=leg.c.state.in_(_OCCUPIED),
)
Index("ix_leg_helper", leg.c.helper_id, leg.c.rung_at)
Index("ix_leg_request", leg.c.request_id)
Index("ix_leg_offer", leg.c.offer_id)


@dataclass(frozen=True, slots=True)
class Leg:
    """One phone of one wave."""

    id: int
    request_id: int
    offer_id: int
    helper_id: int
    wave: int
    state: str


_COLUMNS = (leg.c.id, leg.c.request_id, leg.c.offer_id, leg.c.helper_id, leg.c.wave, leg.c.state)
_insert = {
    "sqlite": sqlite.insert(leg).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(leg).on_conflict_do_nothing(),
}


def ring(tx: Tx, of: Leg, at: datetime, until: datetime) -> bool:
    """Let a phone ring (`id` and `state` of the leg are made here); False when it rings for somebody else."""
    stale = update(leg).where(leg.c.helper_id == of.helper_id, leg.c.state.in_(_OCCUPIED), leg.c.until <= at)
    tx.conn.execute(stale.values(state="over"))
    row = {"request_id": of.request_id, "offer_id": of.offer_id, "helper_id": of.helper_id, "wave": of.wave}
    made = _insert[tx.conn.dialect.name].values(**row, state="ringing", rung_at=at, until=until)
    return tx.conn.scalar(made.returning(leg.c.id)) is not None


def rang_at(tx: Tx, offer_ids: list[int]) -> dict[int, datetime]:
    """When the phones of these offers first rang for a caller, of those that did."""
    rows = select(leg.c.offer_id, func.min(leg.c.rung_at)).where(leg.c.offer_id.in_(offer_ids))
    return {int(offer): at for offer, at in tx.conn.execute(rows.group_by(leg.c.offer_id))}


def add(tx: Tx, of: Leg, at: datetime) -> None:
    """A phone that need not ring: its owner is on the line."""
    row = {"request_id": of.request_id, "offer_id": of.offer_id, "helper_id": of.helper_id, "wave": of.wave}
    tx.conn.execute(insert(leg).values(**row, state=of.state, rung_at=at, until=at))


def occupied(tx: Tx, helper_ids: Iterable[int], at: datetime) -> set[int]:
    """Those of these helpers whose phones ring right now."""
    rows = select(leg.c.helper_id).where(
        leg.c.helper_id.in_(list(helper_ids)), leg.c.state.in_(_OCCUPIED), leg.c.until > at
    )
    return set(tx.conn.scalars(rows))


def talking(tx: Tx, helper_ids: Iterable[int], since: datetime, *, but: int = 0) -> set[int]:
    """Those of these helpers who have been on a call with a caller since a moment, and still are as far as we know.

    Whoever waits on the line for their caller is too, and both sides of a call that one of them made. `but` is a
    request whose own call does not count.
    """
    rows = select(leg.c.helper_id).join(request, request.c.id == leg.c.request_id)
    with_a_caller = and_(leg.c.state.in_(("taken", "waits")), request.c.state == "claimed")
    theirs = (leg.c.helper_id.in_(list(helper_ids)), leg.c.rung_at > since, request.c.id != but)
    return set(tx.conn.scalars(rows.where(*theirs, or_(with_a_caller, leg.c.state == CALLED))))


def call_over(tx: Tx, *, request_id: int | None = None, helper_id: int | None = None) -> None:
    """The call that one side of a request made to the other, or that somebody made or got, is over for both."""
    theirs = select(leg.c.request_id).where(leg.c.helper_id == helper_id, leg.c.state == CALLED)
    whose = leg.c.request_id == request_id if helper_id is None else leg.c.request_id.in_(theirs)
    tx.conn.execute(delete(leg).where(leg.c.state == CALLED, whose))


def tired(tx: Tx, person_id: int, talk_id: int, since: datetime, often: int) -> set[int]:
    """Those whose phones rang this often in one call of a person since a moment, and nobody came.

    They rang out, a machine took them, or somebody said no: to ring on would bring nobody.
    """
    mine = select(request.c.id).where(request.c.person_id == person_id, request.c.talk_id == talk_id)
    rang = (leg.c.request_id.in_(mine), leg.c.state.in_(_IN_VAIN), leg.c.rung_at > since)
    rows = select(leg.c.helper_id, func.count()).where(*rang).group_by(leg.c.helper_id)
    return {helper_id for helper_id, times in tx.conn.execute(rows) if times >= often}


def of_request(tx: Tx, request_id: int) -> list[Leg]:
    """All phones rung for a request, in order."""
    rung = select(*_COLUMNS).where(leg.c.request_id == request_id, leg.c.state != CALLED)
    rows = tx.conn.execute(rung.order_by(leg.c.id))
    return [_leg(row) for row in rows]


def of_offer(tx: Tx, offer_id: int) -> Leg | None:
    """The newest leg of an offer."""
    rung = select(*_COLUMNS).where(leg.c.offer_id == offer_id, leg.c.state != CALLED)
    row = tx.conn.execute(rung.order_by(leg.c.id.desc()).limit(1)).first()
    return None if row is None else _leg(row)


def rings_till(tx: Tx, leg_id: int, at: datetime) -> bool:
    """Whether a phone that rang, and was picked up, is asked until that moment at least."""
    wanted = select(leg.c.id).where(leg.c.id == leg_id, leg.c.state.in_(_OCCUPIED), leg.c.until >= at)
    return tx.conn.scalar(wanted) is not None


def move(tx: Tx, leg_id: int, expected: Iterable[str], state: str) -> bool:
    """Compare-and-set of the state of a leg."""
    mine = update(leg).where(leg.c.id == leg_id, leg.c.state.in_(list(expected)))
    return tx.conn.execute(mine.values(state=state)).rowcount == 1


def end_all(tx: Tx, request_id: int, states: Iterable[str] = _OCCUPIED) -> None:
    """Whatever still rings for a request (or is in one of these states) has stopped."""
    mine = update(leg).where(leg.c.request_id == request_id, leg.c.state.in_(list(states)))
    tx.conn.execute(mine.values(state="over"))


def _leg(row: Any) -> Leg:
    return Leg(*row)
