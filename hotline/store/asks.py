"""Asks that are not over: what somebody waits for, since when, until when word was promised, and who has it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from hotline.store.base import Tx
from hotline.store.promises import promise
from hotline.store.requests import request

# The states of an ask that is not over.
NOT_OVER = ("open", "scheduled", "claimed")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One ask: its kind and state, whose it is, since when, by when something is promised, and who has it."""

    id: int
    kind: str
    state: str
    person_id: int
    helper_id: int | None
    since: datetime
    by: datetime | None


_by = (
    select(func.max(promise.c.due_at))
    .where(promise.c.request_id == request.c.id, promise.c.state == "open")
    .scalar_subquery()
    .label("by")
)
_columns = (request.c.id, request.c.kind, request.c.state, request.c.person_id, request.c.helper_id)
_waiting = select(*_columns, request.c.opened_at, _by).where(request.c.state.in_(NOT_OVER)).order_by(request.c.id)


def waiting(tx: Tx, kinds: Collection[str]) -> list[Waiting]:
    """The asks of these kinds that are not over, oldest first."""
    return [Waiting(*row) for row in tx.conn.execute(_waiting.where(request.c.kind.in_(list(kinds))))]
