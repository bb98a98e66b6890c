"""The consent to be texted, row by row: STOP revokes it, and START gives it anew."""

from datetime import date, datetime

from sqlalchemy import insert, literal, select, update

from hotline.store.base import Tx
from hotline.store.people import STARTED, STOPPED, person
from hotline.store.rosters import consent

# What somebody lets others hear of is about one of their circle, and no stop of their own texts takes it back.
_of_texts = consent.c.about_id.is_(None) & consent.c.what.not_in((STOPPED, STARTED))


def stop(tx: Tx, person_id: int) -> None:
    """Revoke what a person who has just stopped agreed to be texted for, at the moment of their stop."""
    when = select(person.c.stopped_at).where(person.c.id == person_id).scalar_subquery()
    mine = consent.c.person_id == person_id, consent.c.revoked_at.is_(None), _of_texts
    tx.conn.execute(update(consent).where(*mine).values(revoked_at=when))


def start(tx: Tx, person_id: int, since: datetime | None, on: date, at: datetime) -> None:
    """Write anew, by text, what a person's stop at `since` revoked: they want it again, in the words they agreed to."""
    if since is None:
        return
    kept = consent.c.person_id, consent.c.what, consent.c.words
    number = select(person.c.phone_index).where(person.c.id == person_id).scalar_subquery()
    anew = literal("text"), literal(on), literal(at, consent.c.written_at.type), number
    rows = select(*kept, *anew).where(consent.c.person_id == person_id, consent.c.revoked_at == since, _of_texts)
    columns = "person_id", "what", "words", "how", "given_on", "written_at", "number_index"
    tx.conn.execute(insert(consent).from_select(columns, rows.order_by(consent.c.id)))
