"""Loads: what helpers have in hand already, for whoever is free is asked first."""

from collections.abc import Iterable, Mapping

from sqlalchemy import func, select

from hotline.domain.trips.trip import KINDS
from hotline.store.base import Tx
from hotline.store.offers import is_live, offer
from hotline.store.requests import request

# Somebody with a person in danger is the last to be given another.
FREE, WITH_SOMEBODY, IN_CRISIS = range(3)


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
