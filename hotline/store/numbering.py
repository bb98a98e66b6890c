"""The short number of a request: one case, one number, whoever is asked for it."""

from sqlalchemy import select

from hotline.domain.requests import next_code
from hotline.store import trips
from hotline.store.base import Tx
from hotline.store.offers import is_live, offer, used_codes


def code_for(tx: Tx, request_id: int) -> int:
    """The number it has been put to helpers by, or a free one where nobody was asked yet."""
    if (trip := trips.find_code(tx, request_id)) is not None:
        return trip
    mine = select(offer.c.code).where(offer.c.request_id == request_id).order_by(offer.c.id.desc())
    known = tx.conn.scalar(mine.limit(1))
    # Once nobody was being asked for it any more, its number was free for another request, be it a trip taken since.
    others = select(offer.c.id).where(is_live, offer.c.code == known, offer.c.request_id != request_id).limit(1)
    if known is not None and known not in trips.codes(tx) and not tx.conn.execute(others).first():
        return int(known)
    return next_code(used_codes(tx) | trips.codes(tx), request_id * 7)
