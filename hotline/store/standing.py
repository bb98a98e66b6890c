"""How somebody stands at the moment they text, in one look: what is open decides what their text is for."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, literal_column, or_, select

from hotline.domain.trips.trip import KINDS
from hotline.store.base import Tx
from hotline.store.offers import is_live, offer
from hotline.store.outbox import handed_or_given_up, outbox
from hotline.store.people import person
from hotline.store.prepared import Prepared
from hotline.store.relays import is_open, relay
from hotline.store.requests import request


@dataclass(frozen=True, slots=True)
class Look:
    """When their open question was handed to the carrier, if it was, and whether there are asks, chats or trips."""

    handed_at: datetime | None
    has_offers: bool
    has_relays: bool
    has_trips: bool


# Written out, for a plan that is made before the values are known.
_KINDS: list[ColumnElement[str]] = [literal_column(f"'{kind}'") for kind in KINDS]
# One statement instead of four: most texts come from people nobody asks anything, in no chat and with no trip.
_look = Prepared(
    select(
        select(handed_or_given_up).where(outbox.c.id == bindparam("question")).scalar_subquery(),
        select(offer.c.id).where(is_live, offer.c.helper_id == bindparam("person")).exists(),
        select(relay.c.id)
        .where(is_open, or_(relay.c.participant_id == bindparam("person"), relay.c.helper_id == bindparam("person")))
        .exists(),
        select(request.c.id)
        .where(
            request.c.state.in_([literal_column("'open'"), literal_column("'claimed'")]),
            request.c.kind.in_(_KINDS),
            or_(request.c.person_id == bindparam("person"), request.c.helper_id == bindparam("person")),
        )
        .exists(),
    )
)


def look(tx: Tx, person_id: int, question_id: int | None) -> Look:
    """How this person stands; `question_id` is the text that carries their open question."""
    row = _look.first(tx, person=person_id, question=question_id)
    assert row is not None
    handed_at, has_offers, has_relays, has_trips = row
    return Look(handed_at, bool(has_offers), bool(has_relays), bool(has_trips))


def stopped_since(tx: Tx, person_id: int) -> datetime | None:
    """Since when this person wants no texts; None where they take them."""
    found: datetime | None = tx.conn.scalar(select(person.c.stopped_at).where(person.c.id == person_id))
    return found
