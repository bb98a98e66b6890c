"""Texts that are taken back before they go out: to whoever stopped texts, or of asks that are over."""

from collections.abc import Collection

from sqlalchemy import case, or_, select, update

from hotline.store.base import Tx
from hotline.store.outbox import IN_FLIGHT, move, outbox

# Dropping takes back what is queued. What is in flight cannot be taken back, but it must not go out once more: from
# now on it is as if it had never been worth sending. One statement, so that no row slips through between two states.
dropped = (
    update(outbox)
    .where(or_(outbox.c.state == "queued", IN_FLIGHT))
    .values(
        state=case((outbox.c.state == "queued", "dropped"), else_=outbox.c.state),
        expires_at=case((outbox.c.state == "queued", outbox.c.expires_at), else_=outbox.c.created_at),
    )
)


def drop_for(tx: Tx, person_id: int) -> None:
    """Drop the texts that are still on their way to a person, because they stopped texts."""
    tx.conn.execute(dropped.where(outbox.c.person_id == person_id, outbox.c.channel == "sms"))


def take_back(tx: Tx, person_id: int, bodies: Collection[str]) -> str | None:
    """Drop a text to a person that is one of these and has not gone out yet; returns it, or None if there is none."""
    rows = select(outbox.c.id, outbox.c.body_sealed).where(
        outbox.c.person_id == person_id, outbox.c.channel == "sms", outbox.c.state == "queued"
    )
    for row_id, sealed in tx.conn.execute(rows).all():
        if (body := tx.vault.open(sealed)) in bodies and move(tx, row_id, "queued", state="dropped"):
            return body
    return None


def drop_of_offer(tx: Tx, offer_ids: list[int]) -> None:
    """Drop the asks of offers that are over."""
    if offer_ids:
        tx.conn.execute(dropped.where(outbox.c.offer_id.in_(offer_ids)))
