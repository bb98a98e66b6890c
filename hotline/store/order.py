"""Which text of a lane goes next: the most pressing that may, one at a time for each person, in their order.

Only pages about two cases wait for each other in nothing but the pace.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, case, func, select

from hotline.store.base import Tx
from hotline.store.outbox import IS_QUEUED, outbox
from hotline.store.outgoing_calls import UNPACED
from hotline.store.pace import CALLS, pace

_older = outbox.alias("older")
_flying = outbox.alias("flying")
_later = outbox.alias("later")
# An answer must not wait behind its own person's less pressing texts, which go before it: they are as pressing as it.
_pressing = (
    select(func.min(_later.c.priority))
    .where(
        _later.c.person_id == outbox.c.person_id,
        _later.c.lane == outbox.c.lane,
        _later.c.channel == outbox.c.channel,
        _later.c.apart == outbox.c.apart,
        _later.c.state == "queued",
        _later.c.due_at <= bindparam("at"),
        _later.c.expires_at > bindparam("at"),
    )
    .scalar_subquery()
)
# A number that may not send yet holds up what goes out by it, and neither calls nor what goes by another number.
_held_up = (
    select(pace.c.number)
    .where(
        pace.c.number == outbox.c.sender,
        pace.c.lane == case((outbox.c.channel == "sms", outbox.c.lane), else_=CALLS),
        pace.c.free_at > bindparam("at"),
        outbox.c.channel.not_in(UNPACED),
    )
    .exists()
)


@dataclass(frozen=True, slots=True)
class Next:
    """The row to send next, whose it is, and the number whose pace it keeps."""

    id: int
    person_id: int
    sender: str
    channel: str


def next_for(tx: Tx, lane: str, at: datetime) -> Next | None:
    """The row of a lane to send next: the most pressing that is due, whose person has none in flight or before it.

    Calls and texts do not wait for each other. Where all of it has to wait for the pace of our numbers, it is the most
    pressing.

    What is no longer worth sending is passed over, here and not by the sweep alone, whose process may be down.
    """
    candidates = select(outbox.c.id, outbox.c.person_id, outbox.c.sender, outbox.c.channel).where(
        IS_QUEUED,
        outbox.c.lane == lane,
        outbox.c.due_at <= at,
        outbox.c.expires_at > at,
        ~select(_flying.c.id)
        .where(
            _flying.c.person_id == outbox.c.person_id,
            _flying.c.lane == outbox.c.lane,
            _flying.c.channel == outbox.c.channel,
            _flying.c.apart == outbox.c.apart,
            _flying.c.state.in_(("sending", "uncertain")),
        )
        .exists(),
        ~select(_older.c.id)
        .where(
            _older.c.person_id == outbox.c.person_id,
            _older.c.lane == outbox.c.lane,
            _older.c.channel == outbox.c.channel,
            _older.c.apart == outbox.c.apart,
            _older.c.state == "queued",
            _older.c.expires_at > at,
            _older.c.id < outbox.c.id,
        )
        .exists(),
    )
    ordered = candidates.order_by(_pressing, outbox.c.id).limit(1)
    if tx.conn.dialect.name == "postgresql":
        ordered = ordered.with_for_update(skip_locked=True, of=outbox)
    row = tx.conn.execute(ordered.where(~_held_up), {"at": at}).first() or tx.conn.execute(ordered, {"at": at}).first()
    return None if row is None else Next(*row)
