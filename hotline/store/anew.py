"""Helpers who hear of a case anew: when each was last asked, a no that is asked about again, a stop told once."""

from datetime import datetime

from sqlalchemy import func, select, update

from hotline.store.base import Tx
from hotline.store.offers import OFFER, Offer, offer, offer_of
from hotline.store.outbox import outbox
from hotline.store.requests import request

# An ask that was answered with no, or that nobody waits for any more.
OVER = frozenset({"declined", "expired", "withdrawn"})

_NOT_SENT = ("queued", "sending", "uncertain")


def last_put(tx: Tx, offer_ids: list[int]) -> dict[int, datetime]:
    """When each of these offers was last put to its helper by text, of those that were."""
    rows = select(outbox.c.offer_id, func.max(outbox.c.created_at)).where(
        outbox.c.offer_id.in_(offer_ids), outbox.c.channel == "sms"
    )
    return {int(one): at for one, at in tx.conn.execute(rows.group_by(outbox.c.offer_id))}


def on_its_way(tx: Tx, offer_id: int) -> bool:
    """Whether a text about an offer has not reached the carrier yet, as far as we know."""
    waits = (outbox.c.offer_id == offer_id, outbox.c.channel == "sms", outbox.c.state.in_(_NOT_SENT))
    return tx.conn.execute(select(outbox.c.id).where(*waits).limit(1)).first() is not None


def reopen(tx: Tx, offer_id: int) -> bool:
    """Put an offer again to a helper who said no to it, or whom it did not reach; False where it is live or taken."""
    changed = update(offer).where(offer.c.id == offer_id, offer.c.state.in_(OVER))
    return tx.conn.execute(changed.values(state="open", answered_at=None)).rowcount == 1


def give_back(tx: Tx, request_id: int, helper_id: int) -> None:
    """Whoever had taken a request cannot after all: their yes has become a no."""
    mine = (offer.c.request_id == request_id, offer.c.helper_id == helper_id, offer.c.state == "accepted")
    tx.conn.execute(update(offer).where(*mine).values(state="declined"))


def tell_of_stop(tx: Tx, request_id: int, at: datetime) -> bool:
    """Write down that those paged hear of a stop now; False where they were told of one in this case before."""
    changed = update(request).where(request.c.id == request_id, request.c.stop_told_at.is_(None))
    return tx.conn.execute(changed.values(stop_told_at=at)).rowcount == 1


def tell_of_another(tx: Tx, request_id: int, at: datetime) -> bool:
    """Write down that those paged hear of a second danger now; False where they were told of one in this case."""
    changed = update(request).where(request.c.id == request_id, request.c.another_told_at.is_(None))
    return tx.conn.execute(changed.values(another_told_at=at)).rowcount == 1


def newest_offer(tx: Tx, helper_id: int, since: datetime, *, code: str | None = None) -> Offer | None:
    """What a helper was asked last since a moment, in whatever state; with `code`, of the asks with that number."""
    mine = select(*OFFER).where(offer.c.helper_id == helper_id, offer.c.asked_at >= since)
    if code is not None:
        mine = mine.where(offer.c.code == int(code))
    row = tx.conn.execute(mine.order_by(offer.c.id.desc()).limit(1)).first()
    return None if row is None else offer_of(row)
