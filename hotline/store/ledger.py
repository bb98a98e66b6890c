"""What the ledger is made from: promises and requests of a time, with the channel they came by."""

from datetime import datetime

from sqlalchemy import case, func, select

from hotline.domain.ledger import Promised, Waited
from hotline.store.base import Tx
from hotline.store.promises import promise
from hotline.store.requests import request
from hotline.store.talks import talk

# A call is a talk of its own, under the carrier's id of it; what no talk owns was begun by a text.
_channel = case((talk.c.channel.is_(None), "text"), (talk.c.channel == "sms", "text"), else_="call")
_OVER = ("closed", "unmet")


def promises(tx: Tx, since: datetime, until: datetime) -> list[Promised]:
    """The promises made in a time; those about no request are check-backs of a talk."""
    owner = func.coalesce(promise.c.talk_id, request.c.talk_id)
    kind = func.coalesce(request.c.kind, promise.c.what)
    rows = (
        select(promise.c.person_id, kind, _channel, promise.c.state)
        .select_from(promise)
        .outerjoin(request, request.c.id == promise.c.request_id)
        .outerjoin(talk, talk.c.id == owner)
        .where(promise.c.made_at >= since, promise.c.made_at < until)
    )
    return [Promised(*row) for row in tx.conn.execute(rows)]


def requests(tx: Tx, since: datetime, until: datetime) -> list[Waited]:
    """The requests opened in a time, and how long each took until a human had it."""
    columns = (
        request.c.person_id,
        request.c.kind,
        _channel,
        request.c.opened_at,
        request.c.claimed_at,
        request.c.state,
    )
    rows = (
        select(*columns)
        .select_from(request)
        .outerjoin(talk, talk.c.id == request.c.talk_id)
        .where(request.c.opened_at >= since, request.c.opened_at < until)
    )
    return [
        Waited(person, kind, channel, claimed - opened if claimed else None, state in _OVER)
        for person, kind, channel, opened, claimed, state in tx.conn.execute(rows)
    ]
