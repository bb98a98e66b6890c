"""Whose number it is: numbers that move to another person, and people who move to another number."""

from datetime import datetime
from secrets import token_hex

from sqlalchemy import or_, select, update

from hotline.store.base import Tx
from hotline.store.people import Person, by_phone, get, person, role


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

    False when somebody with a role has that number.
    """
    holder = by_phone(tx, phone)
    if holder is not None and holder.id != person_id:
        if holder.roles:
            return False
        values = {"phone_index": f"gone-{token_hex(16)}"}
        tx.conn.execute(update(person).where(person.c.id == holder.id).values(**values))
    mine = {"phone_index": tx.vault.index(phone), "phone_sealed": tx.vault.seal(phone), "can_text": 1, "by_call": 0}
    tx.conn.execute(update(person).where(person.c.id == person_id).values(**mine, was_index=None))
    return True


def asked_whether_still(tx: Tx, person_id: int, at: datetime) -> None:
    """Record that a person was asked whether the number is still theirs."""
    tx.conn.execute(update(person).where(person.c.id == person_id).values(checked_at=at))
