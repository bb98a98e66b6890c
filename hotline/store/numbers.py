"""Whose number it is: numbers that move to another person, and people who move to another number."""

from datetime import datetime
from secrets import token_hex

from sqlalchemy import func, or_, select, true, update

from hotline.store.asks import NOT_OVER
from hotline.store.base import Tx
from hotline.store.needs import need
from hotline.store.outbox import outbox
from hotline.store.people import Person, by_phone, get, person, role
from hotline.store.promises import promise
from hotline.store.relays import is_open, relay
from hotline.store.requests import request
from hotline.store.timers import timer


def had(tx: Tx, phone: str) -> Person | None:
    """Who has this number (E.164) on the line, or had it until it turned out to be somebody else's; with a role."""
    index = tx.vault.index(phone)
    has_role = select(role.c.person_id).where(role.c.person_id == person.c.id).exists()
    found = tx.conn.scalar(
        select(person.c.id)
        .where(or_(person.c.phone_index == index, person.c.was_index == index), has_role)
        .order_by(person.c.was_index.is_not(None).desc())
    )
    return None if found is None else get(tx, found)


def secret_of(tx: Tx, person_id: int) -> str | None:
    """The secret word of a person, as `plain` folds it; None when they have none."""
    sealed = tx.conn.scalar(select(person.c.secret_sealed).where(person.c.id == person_id))
    return tx.vault.open_optional(sealed)


def let_go(tx: Tx, person_id: int) -> None:
    """The number is not this person's any more: they cannot be reached until they come back with a new one."""
    index = tx.conn.scalar(select(person.c.phone_index).where(person.c.id == person_id))
    gone = {"phone_index": f"gone-{token_hex(16)}", "phone_sealed": tx.vault.seal(""), "can_text": 0}
    tx.conn.execute(update(person).where(person.c.id == person_id).values(**gone, was_index=index))


def move(tx: Tx, person_id: int, phone: str) -> bool:
    """Give a person this number (E.164); whoever was known by it alone keeps what they said, and is nobody now.

    What is open with them goes on with the person, and so does a stop: it is of that phone, whoever is known by it.
    False when somebody with a role has that number.
    """
    holder, stop = by_phone(tx, phone), dict[str, object]()
    if holder is not None and holder.id != person_id:
        if holder.roles:
            return False
        values = {"phone_index": f"gone-{token_hex(16)}"}
        tx.conn.execute(update(person).where(person.c.id == holder.id).values(**values))
        _hand_over(tx, holder.id, person_id)
        stop = _stop_of(tx, holder.id)
    mine = {"phone_index": tx.vault.index(phone), "phone_sealed": tx.vault.seal(phone), "can_text": 1, "by_call": 0}
    tx.conn.execute(update(person).where(person.c.id == person_id).values(**mine, **stop, was_index=None))
    return True


def _stop_of(tx: Tx, holder_id: int) -> dict[str, object]:
    """When and how whoever was known by a number stopped texts to it, as columns; none where they did not."""
    columns = (person.c.stopped_at, person.c.stopped_how)
    stopped = select(*columns).where(person.c.id == holder_id, person.c.stopped_at.is_not(None))
    row = tx.conn.execute(stopped).first()
    if row is None:
        return {}
    # Whoever had stopped already did so then: by that moment their consents are known to be revoked by it.
    return {"stopped_at": func.coalesce(person.c.stopped_at, row.stopped_at), "stopped_how": row.stopped_how}


def _hand_over(tx: Tx, holder_id: int, person_id: int) -> None:
    """Asks, chats, promises and texts that are not over are this person's now, or answers would reach nobody.

    No ask waits for a turn any more: the talk it came of is nobody's.
    """
    asks = update(request).where(request.c.person_id == holder_id, request.c.state.in_(NOT_OVER))
    tx.conn.execute(asks.values(person_id=person_id, turn=None))
    chats = update(relay).where(relay.c.participant_id == holder_id, is_open)
    tx.conn.execute(chats.values(participant_id=person_id))
    for table, still in ((promise, promise.c.state == "open"), (outbox, outbox.c.state == "queued"), (need, true())):
        tx.conn.execute(update(table).where(table.c.person_id == holder_id, still).values(person_id=person_id))
    hush = update(timer).where(timer.c.kind == "hush", timer.c.subject_id == holder_id, timer.c.state == "waiting")
    tx.conn.execute(hush.values(subject_id=person_id))


def asked_whether_still(tx: Tx, person_id: int, at: datetime) -> None:
    """Record that a person was asked whether the number is still theirs."""
    tx.conn.execute(update(person).where(person.c.id == person_id).values(checked_at=at))
