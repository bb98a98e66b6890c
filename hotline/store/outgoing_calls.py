"""Calls that we make: whether a phone may be ringing, and what ends one that rings."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select

from hotline.store.base import Tx
from hotline.store.dropped import dropped
from hotline.store.outbox import outbox

# A row of this channel ends a call that rings: its body is the carrier's id of that call.
RING_OFF = "end"
# One of this channel leads a caller whose phones still ring to the helper who waits for them: its body is the request.
LEAD = "lead"
# One of this channel rings whoever reads no texts with news of their trip: its body is the request.
NEWS = "news"
# One of this channel rings whoever is only called, to see whether a call reaches them: its body is the ask of a drill.
DRILL = "drill"
UNPACED = frozenset({RING_OFF, LEAD})
"""What makes no call and sends no text, and so has no pace to keep."""
_WAITS = timedelta(minutes=1)
_OVER = ("delivered", "undelivered", "failed", "canceled")


_not_over = or_(outbox.c.carrier_status.is_(None), outbox.c.carrier_status.not_in(_OVER))


def called_since(tx: Tx, person_id: int, since: datetime) -> bool:
    """Whether a call of ours to a person may still be ringing, or is about to.

    It was handed to the carrier since a moment and is not over as far as we know, or waits to be handed over; one that
    has waited for longer than the carrier's usual troubles last holds the phone for nobody.
    """
    waits = and_(outbox.c.handed_at.is_(None), outbox.c.created_at > since - _WAITS)
    return _any_call(tx, person_id, or_(outbox.c.handed_at > since, waits))


def rings(tx: Tx, person_id: int, since: datetime) -> bool:
    """Whether a call to a person was handed to the carrier since a moment, and may still be ringing."""
    return _any_call(tx, person_id, outbox.c.handed_at > since)


def _any_call(tx: Tx, person_id: int, which: ColumnElement[bool]) -> bool:
    mine = (outbox.c.person_id == person_id, outbox.c.channel == "call", which)
    alive = outbox.c.state.in_(("queued", "sending", "uncertain", "sent"))
    return tx.conn.scalar(select(outbox.c.id).where(*mine, alive, _not_over).limit(1)) is not None


@dataclass(frozen=True, slots=True)
class Ringing:
    """A call of ours that may be ringing: whose phone, from which number, and the carrier's id of it."""

    person_id: int
    sender: str
    carrier_id: str


def ringing(tx: Tx, offer_ids: Collection[int], since: datetime) -> list[Ringing]:
    """The calls about these offers, handed over since a moment, that are not over as far as we know."""
    rows = select(outbox.c.person_id, outbox.c.sender, outbox.c.carrier_id).where(
        outbox.c.offer_id.in_(offer_ids), outbox.c.channel == "call", outbox.c.state == "sent", _not_over
    )
    found = tx.conn.execute(rows.where(outbox.c.handed_at > since, outbox.c.carrier_id.is_not(None)))
    return [Ringing(*row) for row in found]


def drop_calls(tx: Tx, offer_ids: Collection[int]) -> None:
    """Drop the calls about these offers that have not been made yet."""
    tx.conn.execute(dropped.where(outbox.c.offer_id.in_(offer_ids), outbox.c.channel == "call"))
