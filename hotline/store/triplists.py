"""Trips as a coordinator looks at them: by their number, in a list, counted, and without addresses after a month."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from hotline.domain.trips.trip import UNDER_WAY, Trip
from hotline.store import trips
from hotline.store.base import Tx
from hotline.store.offers import offer
from hotline.store.requests import request
from hotline.store.trips import trip

# What stands in place of an address that is erased.
GONE = ""
_OPEN = ("waiting", *UNDER_WAY)


def by_code(tx: Tx, code: int) -> Trip | None:
    """The trip that goes by a short number now and is not over, or None."""
    mine = select(trip.c.request_id).where(trip.c.code == code, trip.c.stage.in_(_OPEN))
    found = tx.conn.scalar(mine.order_by(trip.c.at).limit(1))
    return None if found is None else trips.get(tx, int(found))


def put_ends(tx: Tx, known: Trip) -> None:
    """Write where a trip goes from and to, its ZIPs and miles, in the place of what was known."""
    sealed = {"start_sealed": tx.vault.seal(known.start), "end_sealed": tx.vault.seal(known.end)}
    clear = {"start_zip": known.start_zip, "end_zip": known.end_zip, "miles": known.miles}
    tx.conn.execute(update(trip).where(trip.c.request_id == known.id).values(**sealed, **clear))


def forget_addresses(tx: Tx, before: datetime, at: datetime) -> int:
    """Erase where trips of before a moment went, who was not to drive, and what was noted; returns how many.

    Day, ZIPs and miles stay: they are what is counted, and tell of no door.
    """
    gone = tx.vault.seal(GONE)
    values = {"start_sealed": gone, "end_sealed": gone, "without_sealed": None, "note_sealed": None, "erased_at": at}
    old = update(trip).where(trip.c.at < before, trip.c.erased_at.is_(None))
    return tx.conn.execute(old.values(**values)).rowcount


def ask_counts(tx: Tx, ids: Sequence[int]) -> dict[int, int]:
    """How many drivers each of these trips was offered to."""
    found: dict[int, int] = {}
    for request_id in tx.conn.scalars(select(offer.c.request_id).where(offer.c.request_id.in_(list(ids)))):
        found[request_id] = found.get(request_id, 0) + 1
    return found


def driven(
    tx: Tx, since: datetime, until: datetime, *, helper_id: int | None = None
) -> list[tuple[Trip, float | None]]:
    """The trips that were driven in a time, by one driver or all, each with the miles its driver told, if they did."""
    rows = (
        select(trip.c.request_id, trip.c.driven)
        .join(request, request.c.id == trip.c.request_id)
        .where(trip.c.at >= since, trip.c.at < until, trip.c.stage.in_(("done", "home")))
        .where(request.c.helper_id.is_not(None) if helper_id is None else request.c.helper_id == helper_id)
        .order_by(trip.c.at, trip.c.request_id)
    )
    return [(trips.get(tx, row.request_id), row.driven) for row in tx.conn.execute(rows)]


def tell_miles(tx: Tx, request_id: int, miles: int) -> None:
    """Write down how many miles a driver says a trip took them."""
    tx.conn.execute(update(trip).where(trip.c.request_id == request_id).values(driven=miles))
