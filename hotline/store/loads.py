"""Loads: what helpers have in hand already, for whoever is free is asked first."""

from collections.abc import Iterable, Mapping
from contextlib import suppress

from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from hotline.domain.trips.trip import KINDS
from hotline.store.base import Tx
from hotline.store.offers import is_live, offer
from hotline.store.requests import request

# Somebody with a person in danger is the last to be given another.
FREE, WITH_SOMEBODY, IN_CRISIS = range(3)
# Half a second, where a turn waits eight for any other lock: shorter than PostgreSQL takes to break a deadlock.
_NOT_FOR_LONG = text(
    "SELECT set_config('lock_timeout', (setting::int / 16)::text, true) FROM pg_settings WHERE name = 'lock_timeout'"
)
_ONE_BY_ONE = text("SELECT pg_advisory_xact_lock(hashtext('hotline: whom to page'))")
_AS_BEFORE = text("SET LOCAL lock_timeout TO DEFAULT")


def wait_to_page(tx: Tx) -> None:
    """Let nobody else choose whom to page until this transaction ends: two would find the same helper free.

    What the others chose is seen from then on. Where one of them hangs, nobody in danger waits for it: after half a
    second the choice is made as things stand. SQLite has one writer at a time anyway.
    """
    if tx.conn.dialect.name != "postgresql":
        return
    with suppress(OperationalError), tx.savepoint():
        for statement in (_NOT_FOR_LONG, _ONE_BY_ONE, _AS_BEFORE):
            tx.conn.execute(statement)


def of(tx: Tx, helper_ids: Iterable[int]) -> Mapping[int, int]:
    """How much each of these helpers has taken and not ended, but for trips; whoever has nothing is left out."""
    mine = select(request.c.helper_id, request.c.kind).where(request.c.helper_id.in_(list(helper_ids)))
    found: dict[int, int] = {}
    for helper_id, kind in tx.conn.execute(mine.where(request.c.state == "claimed", request.c.kind.not_in(KINDS))):
        found[helper_id] = max(found.get(helper_id, FREE), IN_CRISIS if kind == "crisis" else WITH_SOMEBODY)
    return found


def busy(tx: Tx, helper_ids: Iterable[int]) -> set[int]:
    """Those of these helpers who have taken something that is not over."""
    return set(of(tx, helper_ids))


def paged(tx: Tx, helper_ids: Iterable[int]) -> Mapping[int, int]:
    """How many pages about somebody in danger each of these helpers has not answered yet; who has none is left out."""
    mine = select(offer.c.helper_id, func.count().label("pages")).join(request, request.c.id == offer.c.request_id)
    unanswered = mine.where(offer.c.helper_id.in_(list(helper_ids)), is_live, request.c.kind == "crisis")
    rows = tx.conn.execute(unanswered.where(request.c.state == "open").group_by(offer.c.helper_id))
    return {row.helper_id: row.pages for row in rows}
