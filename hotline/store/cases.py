"""Crises of people: the danger somebody is in, as far as we know, whatever else was asked or went wrong since."""

from datetime import datetime

from sqlalchemy import or_, select

from hotline.store.asks import NOT_OVER
from hotline.store.base import Tx
from hotline.store.requests import FAULT, HELPING, LESS_THAN_DANGER, REQUEST, VIOLENCE, Request, request, request_of

_CRISIS = request.c.kind == "crisis"
_DANGER = or_(request.c.about.is_(None), request.c.about.not_in(sorted(LESS_THAN_DANGER)))


def danger_of(tx: Tx, person_id: int) -> Request | None:
    """The newest case of a person's danger that is not over; what is less than danger hides none that is older."""
    mine = (request.c.person_id == person_id, _CRISIS, _DANGER, request.c.state.in_(NOT_OVER))
    row = tx.conn.execute(select(*REQUEST).where(*mine).order_by(request.c.id.desc()).limit(1)).first()
    return None if row is None else request_of(row)


def in_crisis(tx: Tx, ids: list[int], since: datetime) -> set[int]:
    """Those of these people who were paged for in danger of their own since a moment: no fault of ours, nor a worry."""
    theirs = or_(request.c.about.is_(None), request.c.about.not_in((FAULT, HELPING)))
    own = (_CRISIS, theirs, request.c.opened_at >= since)
    return set(tx.conn.scalars(select(request.c.person_id).where(request.c.person_id.in_(ids), *own)))


def violence_since(tx: Tx, person_id: int, since: datetime) -> bool:
    """Whether a person was paged for, since a moment, as somebody who is hurt or threatened."""
    mine = (request.c.person_id == person_id, _CRISIS, request.c.about == VIOLENCE, request.c.opened_at >= since)
    return tx.conn.execute(select(request.c.id).where(*mine).limit(1)).first() is not None


def newest_id(tx: Tx, person_id: int) -> int | None:
    """The id of a person's newest case, whatever became of it; a fault of ours is about nobody."""
    mine = (request.c.person_id == person_id, request.c.about.is_distinct_from(FAULT), _CRISIS)
    return tx.conn.scalar(select(request.c.id).where(*mine).order_by(request.c.id.desc()).limit(1))
