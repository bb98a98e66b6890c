"""Trips: what a driver is asked for and how far it has come; where it goes is sealed, ZIP and time are clear."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from hotline.domain.trips.trip import UNDER_WAY, Trip
from hotline.store import requests
from hotline.store.base import Instant, Tx, metadata
from hotline.store.requests import request

# Somebody is in the car, or the car is nearly there.
_ON_THE_ROAD = ("on_way", "here", "riding")
trip = Table(
    "trip",
    metadata,
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), primary_key=True),
    # The short number it goes by in texts, its own until the day is over.
    Column("code", Integer, nullable=False),
    Column("start_sealed", Text, nullable=False),
    Column("end_sealed", Text, nullable=False),
    Column("start_zip", String(5)),
    Column("end_zip", String(5)),
    Column("at", Instant, nullable=False),
    Column("zone", String(40), nullable=False),
    Column("riders", Integer, nullable=False, server_default="1"),
    Column("wheelchair", Integer, nullable=False, server_default="0"),
    Column("child", Integer, nullable=False, server_default="0"),
    Column("driver_is", String(5)),
    Column("without_sealed", Text),
    Column("thing", String(12)),
    Column("note_sealed", Text),
    Column("back_of", ForeignKey("request.id", ondelete="SET NULL")),
    Column("miles", Float),
    Column("stage", String(10), nullable=False, server_default="waiting"),
    Column("stage_at", Instant, nullable=False),
    # The miles its driver told by text, and when its addresses were erased.
    Column("driven", Float),
    Column("erased_at", Instant),
)
Index("ix_trip_stage", trip.c.stage, trip.c.at)
Index("ix_trip_back", trip.c.back_of)
_rows = select(trip, request.c.kind, request.c.person_id, request.c.helper_id).join(
    request, request.c.id == trip.c.request_id
)


def add(tx: Tx, new: Trip, at: datetime) -> None:
    """Write down a trip of an open request; its places, wishes and note are sealed."""
    sealed = {
        "start_sealed": tx.vault.seal(new.start),
        "end_sealed": tx.vault.seal(new.end),
        "without_sealed": tx.vault.seal(new.without) if new.without else None,
        "note_sealed": tx.vault.seal(new.note) if new.note else None,
    }
    clear = {
        name: getattr(new, name)
        for name in (
            "start_zip",
            "end_zip",
            "at",
            "zone",
            "riders",
            "driver_is",
            "thing",
            "back_of",
            "miles",
            "stage",
            "code",
        )
    }
    flags = {"wheelchair": int(new.wheelchair), "child": int(new.child)}
    tx.conn.execute(insert(trip).values(request_id=new.id, stage_at=at, **sealed, **clear, **flags))


def find(tx: Tx, request_id: int) -> Trip | None:
    """The trip of a request, or None where it has none."""
    row = tx.conn.execute(_rows.where(trip.c.request_id == request_id)).first()
    return None if row is None else _trip(tx, row)


def get(tx: Tx, request_id: int) -> Trip:
    """The trip of a request; KeyError where it has none."""
    found = find(tx, request_id)
    if found is None:
        raise KeyError(request_id)
    return found


def lock_open(tx: Tx, request_id: int) -> bool:
    """Lock the request of a trip and tell whether drivers may still be asked; False where it is gone."""
    found = requests.find(tx, request_id, lock=True)
    return found is not None and found.state == "open"


def move(tx: Tx, request_id: int, expected: Iterable[str], stage: str, at: datetime) -> bool:
    """Compare-and-set of how far a trip has come; False when it was not where it was thought to be."""
    changed = update(trip).where(trip.c.request_id == request_id, trip.c.stage.in_(list(expected)))
    return tx.conn.execute(changed.values(stage=stage, stage_at=at)).rowcount == 1


def driven(tx: Tx) -> dict[int, tuple[datetime, ...]]:
    """The pick-up times of the trips that drivers have taken and not yet driven, by driver."""
    rows = (
        select(request.c.helper_id, trip.c.at)
        .join(request, request.c.id == trip.c.request_id)
        .where(request.c.helper_id.is_not(None), request.c.state == "claimed", trip.c.stage.in_(UNDER_WAY))
    )
    found: dict[int, tuple[datetime, ...]] = {}
    for helper_id, at in tx.conn.execute(rows):
        found[helper_id] = (*found.get(helper_id, ()), at)
    return found


def of_rider(tx: Tx, person_id: int, stages: Iterable[str]) -> list[Trip]:
    """The trips of a person that stand at one of these stages, the soonest first."""
    mine = _rows.where(request.c.person_id == person_id, trip.c.stage.in_(list(stages)))
    return [_trip(tx, row) for row in tx.conn.execute(mine.order_by(trip.c.at, trip.c.request_id))]


def of_driver(tx: Tx, helper_id: int, stages: Iterable[str]) -> list[Trip]:
    """The trips a driver has that stand at one of these stages, the soonest first."""
    mine = _rows.where(request.c.helper_id == helper_id, trip.c.stage.in_(list(stages)))
    return [_trip(tx, row) for row in tx.conn.execute(mine.order_by(trip.c.at, trip.c.request_id))]


def held_by(tx: Tx, person_id: int) -> list[Trip]:
    """The trips that have a driver and are not closed, of whoever rides or drives, the soonest first."""
    mine = or_(request.c.person_id == person_id, request.c.helper_id == person_id)
    rows = _rows.where(mine, request.c.state == "claimed")
    return [_trip(tx, row) for row in tx.conn.execute(rows.order_by(trip.c.at, trip.c.request_id))]


def last_ridden(tx: Tx, person_id: int, at: datetime, since: datetime) -> Trip | None:
    """The trip of a rider with a driver whose time is nearest to a moment; None where there is none since another.

    One that was given up was ridden with nobody, and one that is under way is nearer than any that is still to come.
    """
    ridden = (*UNDER_WAY, "done", "home", "no_show")
    mine = (request.c.person_id == person_id, request.c.helper_id.is_not(None), trip.c.at >= since)
    found = [_trip(tx, row) for row in tx.conn.execute(_rows.where(*mine, trip.c.stage.in_(ridden)))]
    return min(found, key=lambda one: (one.stage not in _ON_THE_ROAD, abs(one.at - at)), default=None)


def missed(tx: Tx, person_id: int, since: datetime) -> int:
    """How often a driver waited in vain for this person since a moment."""
    mine = (request.c.person_id == person_id, trip.c.stage == "no_show", trip.c.stage_at >= since)
    rows = select(func.count()).select_from(trip).join(request, request.c.id == trip.c.request_id).where(*mine)
    return int(tx.conn.scalar(rows) or 0)


def between(tx: Tx, since: datetime, until: datetime) -> list[Trip]:
    """All trips whose time lies from `since` on and before `until`, the soonest first."""
    rows = _rows.where(trip.c.at >= since, trip.c.at < until).order_by(trip.c.at, trip.c.request_id)
    return [_trip(tx, row) for row in tx.conn.execute(rows)]


def back_from(tx: Tx, request_id: int) -> Trip | None:
    """The return leg of a trip, or None."""
    row = tx.conn.execute(_rows.where(trip.c.back_of == request_id)).first()
    return None if row is None else _trip(tx, row)


def among(tx: Tx, request_ids: Iterable[int]) -> set[int]:
    """Those of these requests that are trips."""
    return set(tx.conn.scalars(select(trip.c.request_id).where(trip.c.request_id.in_(list(request_ids)))))


def codes(tx: Tx) -> set[int]:
    """The short numbers of trips that are not over, which nothing else may go by."""
    # One that was driven may never be said to be over: then it is once it is shut.
    live = select(trip.c.code).join(request, request.c.id == trip.c.request_id)
    return set(tx.conn.scalars(live.where(request.c.state.in_(("open", "claimed")))))


def find_code(tx: Tx, request_id: int) -> int | None:
    """The short number of the trip of a request, or None where it has no trip."""
    found: int | None = tx.conn.scalar(select(trip.c.code).where(trip.c.request_id == request_id))
    return found


def forget_of(tx: Tx, request_ids: Iterable[int]) -> None:
    """Delete the trips of these requests: where somebody went is theirs alone."""
    tx.conn.execute(delete(trip).where(trip.c.request_id.in_(list(request_ids))))


def _trip(tx: Tx, row: Any) -> Trip:
    return Trip(
        id=row.request_id,
        kind=row.kind,
        person_id=row.person_id,
        start=tx.vault.open(row.start_sealed),
        end=tx.vault.open(row.end_sealed),
        start_zip=row.start_zip,
        end_zip=row.end_zip,
        at=row.at,
        zone=row.zone,
        riders=row.riders,
        wheelchair=bool(row.wheelchair),
        child=bool(row.child),
        driver_is=row.driver_is,
        without=tx.vault.open_optional(row.without_sealed) or "",
        thing=row.thing,
        note=tx.vault.open_optional(row.note_sealed) or "",
        code=row.code,
        back_of=row.back_of,
        miles=row.miles,
        stage=row.stage,
        helper_id=row.helper_id,
        stage_at=row.stage_at,
    )
