"""Erasing a person: every row that tells of them, in every table, but for the proof of their consents."""

from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

from sqlalchemy import ColumnElement, Table, delete, func, or_, select, update

from hotline.store import hearings, messages, trips
from hotline.store.base import Tx
from hotline.store.circles import circle
from hotline.store.debriefs import debrief
from hotline.store.drills import drill_ask
from hotline.store.duties import duty
from hotline.store.inbound import forget_of as forget_texts
from hotline.store.inbound import inbound
from hotline.store.legs import leg
from hotline.store.needs import need
from hotline.store.offers import offer
from hotline.store.outbox import IN_FLIGHT, outbox
from hotline.store.passages import episode
from hotline.store.people import person, role, skill
from hotline.store.pins import pin
from hotline.store.places import place
from hotline.store.promises import promise
from hotline.store.relays import relay
from hotline.store.requests import request
from hotline.store.rosters import consent, driver, shift
from hotline.store.rotation import unreachable
from hotline.store.swaps import swap, swap_ask
from hotline.store.talks import talk
from hotline.store.timers import timer

# What tells of nobody but the person it belongs to.
OWN = (talk, need, episode, role, skill, shift, driver, duty, pin, place, swap_ask, unreachable)

# What a copy for a person holds, and the columns that make a row theirs. Of an ask somebody else's danger is not.
_OF_ANYBODY = (inbound, outbox, talk, episode, request, need, place, promise, debrief, role, skill, consent)
_OF_HELPERS = (shift, driver, duty, drill_ask, swap, swap_ask, unreachable)
THEIRS: dict[Table, tuple[ColumnElement[int], ...]] = {
    **{table: (table.c.person_id,) for table in (*_OF_ANYBODY, *_OF_HELPERS)},
    offer: (offer.c.helper_id,),
    leg: (leg.c.helper_id,),
    hearings.hearing: (hearings.hearing.c.listener_id,),
    relay: (relay.c.participant_id, relay.c.helper_id),
    circle: (circle.c.participant_id, circle.c.supporter_id),
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is kept about a person."""

    texts: int
    episodes: int


def counts(tx: Tx, person_id: int) -> Counts:
    """How many texts to and from a person, and how many check-ins of theirs, are kept."""
    texts = sum(_count(tx, table, person_id) for table in (inbound, outbox))
    return Counts(texts, _count(tx, episode, person_id))


def rows_of(tx: Tx, person_id: int) -> dict[str, list[dict[str, object]]]:
    """Every row about a person, by table, with what is sealed opened; for their own eyes."""
    found = {
        table.name: _rows(tx, table, or_(*(column == person_id for column in columns)))
        for table, columns in THEIRS.items()
    }
    asks = select(request.c.id).where(request.c.person_id == person_id)
    messages_left = _rows(tx, messages.message, messages.message.c.request_id.in_(asks))
    return found | {"message": messages_left, "trip": _rows(tx, trips.trip, trips.trip.c.request_id.in_(asks))}


def _rows(tx: Tx, table: Table, mine: ColumnElement[bool]) -> list[dict[str, object]]:
    return [_opened(tx, dict(row)) for row in tx.conn.execute(select(table).where(mine)).mappings()]


def _opened(tx: Tx, row: dict[str, object]) -> dict[str, object]:
    """A row with its sealed columns opened, under their names without the seal."""
    return {
        name.removesuffix("_sealed"): tx.vault.open(str(value)) if name.endswith("_sealed") and value else value
        for name, value in row.items()
    }


def in_flight(tx: Tx, person_id: int) -> bool:
    """Whether something to this person is being sent at this moment, or waits to be."""
    waiting = or_(IN_FLIGHT, outbox.c.state == "queued")
    return tx.conn.scalar(select(outbox.c.id).where(outbox.c.person_id == person_id, waiting)) is not None


def erase(tx: Tx, person_id: int, at: datetime) -> None:
    """Erase a person. What others were sent about them goes as well: words of a chat, and asks that name them."""
    conn = tx.conn
    chats = select(relay.c.id).where(or_(relay.c.participant_id == person_id, relay.c.helper_id == person_id))
    mine = request.c.person_id == person_id
    asked = select(offer.c.id).join(request).where(mine)
    told = or_(outbox.c.person_id == person_id, outbox.c.relay_id.in_(chats), outbox.c.offer_id.in_(asked))
    talks = select(talk.c.id).where(talk.c.person_id == person_id)
    conn.execute(delete(timer).where(timer.c.kind == "silence", timer.c.subject_id.in_(talks)))
    conn.execute(delete(outbox).where(told))
    asks = list(conn.scalars(select(request.c.id).where(mine)))
    hearings.forget(tx, asks)
    messages.forget_of(tx, asks, at)
    trips.forget_of(tx, asks)
    conn.execute(delete(hearings.hearing).where(hearings.hearing.c.listener_id == person_id))
    conn.execute(delete(debrief).where(debrief.c.relay_id.in_(chats)))
    forget_texts(tx, person_id, at)
    for table in OWN:
        conn.execute(delete(table).where(table.c.person_id == person_id))
    conn.execute(delete(circle).where(or_(circle.c.participant_id == person_id, circle.c.supporter_id == person_id)))
    conn.execute(update(person).where(person.c.id == person_id).values(**_nobody(tx)))


def _nobody(tx: Tx) -> dict[str, object]:
    """A row that is left of a person, so that counts stay right: without a number, a name or a word."""
    kept = {"id", "created_at", "phone_index", "phone_sealed", "can_text", "by_call", "minor", "plain"}
    empty: dict[str, object] = {column.name: None for column in person.columns if column.name not in kept}
    blank = {"phone_index": f"gone-{token_hex(16)}", "phone_sealed": tx.vault.seal(""), "can_text": 0}
    return empty | blank | {"by_call": 0, "minor": 0, "plain": 0}


def _count(tx: Tx, table: Table, person_id: int) -> int:
    mine = select(func.count()).select_from(table).where(table.c.person_id == person_id)
    return tx.conn.scalar(mine) or 0
