"""Who has been quiet for long: people on the line from whom nothing was heard."""

from datetime import datetime

from sqlalchemy import func, or_, select

from hotline.store.base import Tx
from hotline.store.inbound import inbound
from hotline.store.people import person, role

_heard_at = select(func.max(inbound.c.received_at)).where(inbound.c.person_id == person.c.id).scalar_subquery()


def since(tx: Tx, before: datetime) -> list[int]:
    """The ids of people with a role and a name who can be texted, were last heard before a moment, and not asked since.

    All of them: whoever is asleep, or is not asked for another reason, must not stand before those who can be.
    """
    there = select(role.c.person_id).where(role.c.person_id == person.c.id).exists()
    rows = select(person.c.id).where(
        there,
        person.c.stopped_at.is_(None),
        person.c.can_text == 1,
        person.c.name_sealed.is_not(None),
        person.c.created_at < before,
        or_(person.c.checked_at.is_(None), person.c.checked_at < before),
        func.coalesce(_heard_at, person.c.created_at) < before,
    )
    return list(tx.conn.scalars(rows.order_by(person.c.id)))
