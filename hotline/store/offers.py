"""Offers: who was asked for what somebody needs, and what they answered."""

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
    UniqueConstraint,
    bindparam,
    insert,
    literal_column,
    select,
    update,
)

from hotline.store.base import Instant, Tx, metadata
from hotline.store.prepared import Prepared

offer = Table(
    "offer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
    Column("helper_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("rung", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("code", Integer, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("answered_at", Instant),
    Column("later_at", Instant),
    UniqueConstraint("request_id", "helper_id", "rung"),
)
Index(
    "ix_offer_open",
    offer.c.helper_id,
    sqlite_where=offer.c.state.in_(("open", "later")),
    postgresql_where=offer.c.state.in_(("open", "later")),
)
Index("ix_offer_helper", offer.c.helper_id, offer.c.asked_at)
LIVE = ("open", "later")
# Written out, for a plan that is made before the values are known uses no partial index.
is_live = offer.c.state.in_([literal_column(f"'{state}'") for state in LIVE])


@dataclass(frozen=True, slots=True)
class Offer:
    """One request put to one helper; `code` is the short number that tells it from others."""

    id: int
    request_id: int
    helper_id: int
    rung: int
    state: str
    code: int
    asked_at: datetime
    later_at: datetime | None


OFFER = (
    offer.c.id,
    offer.c.request_id,
    offer.c.helper_id,
    offer.c.rung,
    offer.c.state,
    offer.c.code,
    offer.c.asked_at,
    offer.c.later_at,
)


_offered: dict[str, Any] = {name: bindparam(name) for name in ("request_id", "helper_id", "rung", "code", "asked_at")}
_add_offer = Prepared(insert(offer).values(state="open", **_offered).returning(offer.c.id))


def add(tx: Tx, request_id: int, helper_id: int, rung: int, code: int, at: datetime) -> int:
    """Put a request to a helper; returns the id of the offer."""
    row = {"request_id": request_id, "helper_id": helper_id, "rung": rung, "code": code, "asked_at": at}
    made = _add_offer.first(tx, **row)
    assert made is not None
    return int(made[0])


_add_offers = insert(offer).returning(offer.c.id, offer.c.helper_id)


def add_all(tx: Tx, request_id: int, helper_ids: Iterable[int], rung: int, code: int, at: datetime) -> dict[int, int]:
    """Put a request to several helpers in one statement; returns the ids of the offers by their helpers."""
    asked = {"request_id": request_id, "rung": rung, "state": "open", "code": code, "asked_at": at}
    rows = [{**asked, "helper_id": helper_id} for helper_id in helper_ids]
    return {helper_id: offer_id for offer_id, helper_id in tx.conn.execute(_add_offers, rows)} if rows else {}


def of(tx: Tx, request_id: int) -> list[Offer]:
    """All offers of a request, in the order they were made."""
    rows = tx.conn.execute(select(*OFFER).where(offer.c.request_id == request_id).order_by(offer.c.id))
    return [offer_of(row) for row in rows]


_open_for = Prepared(select(*OFFER).where(is_live, offer.c.helper_id == bindparam("helper")).order_by(offer.c.id))


def to(tx: Tx, helper_id: int) -> list[Offer]:
    """What a helper is being asked now (and what they said "later" to), oldest first."""
    return [offer_of(row) for row in _open_for.all(tx, helper=helper_id)]


def get(tx: Tx, offer_id: int) -> Offer | None:
    """An offer by its id."""
    row = tx.conn.execute(select(*OFFER).where(offer.c.id == offer_id)).first()
    return None if row is None else offer_of(row)


def answer(tx: Tx, offer_id: int, state: str, at: datetime, **columns: object) -> bool:
    """A helper answered an offer that is still live; False when it was over."""
    changed = update(offer).where(offer.c.id == offer_id, offer.c.state.in_(LIVE))
    return tx.conn.execute(changed.values(state=state, answered_at=at, **columns)).rowcount == 1


def close(tx: Tx, request_id: int, state: str, *, but: int | None = None) -> list[int]:
    """End all live offers of a request (except one); returns their ids."""
    changed = update(offer).where(offer.c.request_id == request_id, offer.c.state.in_(LIVE))
    if but is not None:
        changed = changed.where(offer.c.id != but)
    return list(tx.conn.scalars(changed.values(state=state).returning(offer.c.id)))


def used_codes(tx: Tx) -> set[int]:
    """Short numbers that live offers have now."""
    return set(tx.conn.scalars(select(offer.c.code).where(is_live)))


def code_of(tx: Tx, request_id: int, helper_id: int) -> str:
    """The number a helper knows a request by; whoever came to it unasked reads the one the others were given."""
    asked = of(tx, request_id)
    known = [one.code for one in asked if one.helper_id == helper_id] or [one.code for one in asked]
    return str(known[-1]) if known else str(request_id)


def offer_of(row: Any) -> Offer:
    """The offer of a row of `OFFER`."""
    return Offer(*row)
