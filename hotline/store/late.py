"""What the sweeps look for in the outbox: what is lost, in doubt, too old or due again."""

from datetime import datetime

from sqlalchemy import Row, case, func, select, union_all, update

from hotline.store import relays
from hotline.store.base import Tx
from hotline.store.crypto import SealBroken
from hotline.store.outbox import IN_FLIGHT, IS_QUEUED, Claimed, move, outbox, unsealed
from hotline.store.pace import pace
from hotline.store.people import person
from hotline.store.relays import relay


def waits_since(tx: Tx, lane: str, before: datetime) -> int | None:
    """A row of a lane that was due before a moment and that nobody took: its job was lost, or is late."""
    rows = select(outbox.c.id).where(IS_QUEUED, outbox.c.lane == lane, outbox.c.due_at <= before)
    return tx.conn.scalar(rows.limit(1))


def due_retries(tx: Tx, after: datetime, at: datetime, limit: int) -> list[tuple[int, str, str]]:
    """Rows whose next try has just come due: id, lane and purpose, for a job each."""
    rows = select(outbox.c.id, outbox.c.lane, outbox.c.purpose).where(
        IS_QUEUED, outbox.c.attempts > 0, outbox.c.due_at <= at, outbox.c.due_at > after
    )
    return [(row.id, row.lane, row.purpose) for row in tx.conn.execute(rows.limit(limit))]


def too_old(tx: Tx, at: datetime, limit: int = 500) -> list[Row[tuple[object, ...]]]:
    """Queued rows that are no longer worth sending, those first that have not been for longest."""
    old = select(outbox).where(IS_QUEUED, outbox.c.expires_at <= at)
    # In the order of their ids SQLite would rather look at every row there ever was.
    return list(tx.conn.execute(old.order_by(outbox.c.expires_at, outbox.c.id).limit(limit)))


def mend_clock(tx: Tx, at: datetime, before: datetime) -> None:
    """The clock was put back: what is dated after this moment counts from now, and `before` is when it was handed over.

    Otherwise a pace, a lease or a retry would last until the clock has caught up, every answer would seem to have
    crossed its question, and a chat would stay the latest although others were written in since.
    """
    tx.conn.execute(update(outbox).where(IS_QUEUED, outbox.c.due_at > at).values(due_at=at))
    tx.conn.execute(update(outbox).where(outbox.c.state == "sending", outbox.c.handed_at > at).values(lease_until=at))
    tx.conn.execute(update(outbox).where(outbox.c.handed_at > at).values(handed_at=before))
    tx.conn.execute(update(pace).where(pace.c.free_at > at).values(free_at=at))
    tx.conn.execute(update(relay).where(relays.is_open, relay.c.last_at > at).values(last_at=at))
    tx.conn.execute(update(relay).where(relays.is_open, relay.c.opened_at > at).values(opened_at=at))


def doubt_stale(tx: Tx, at: datetime) -> int:
    """Rows whose sender has not come back within its lease may or may not have gone out; returns how many."""
    stale = update(outbox).where(IN_FLIGHT, outbox.c.state == "sending", outbox.c.lease_until < at)
    return tx.conn.execute(stale.values(state="uncertain")).rowcount


def number_again(tx: Tx, claimed: Claimed, at: datetime) -> bool:
    """Queue an urgent text once more, numbered, so that two of them are not taken for two alarms.

    It may be with its person already, so the moment it was handed over stands: an answer to it is one.
    """
    repeats = (claimed.repeats or 1) + 1
    first = claimed.body.removesuffix(f" ({claimed.repeats})") if claimed.repeats else claimed.body
    return move(
        tx,
        claimed.id,
        "uncertain",
        state="queued",
        due_at=at,
        repeats=repeats,
        body_sealed=tx.vault.seal(first if claimed.channel != "sms" else f"{first} ({repeats})"),
    )


def not_handed(claimed: Claimed) -> dict[str, object]:
    """What to write of a try that was not taken: it was handed over to nobody.

    An earlier copy of a numbered text may be with its person all the same, and an answer to that one is one.
    """
    return {} if claimed.repeats and claimed.channel == "sms" else {"handed_at": None}


def uncertain(tx: Tx, limit: int = 50) -> tuple[list[Claimed], list[int]]:
    """Rows of which we do not know whether the carrier took them, urgent ones first, then the oldest.

    Beside them the ids of those that no key opens: they keep none of the others in doubt.
    """
    rows = select(outbox, person.c.phone_sealed).join(person, person.c.id == outbox.c.person_id)
    pressing = rows.order_by(outbox.c.lane != "urgent", outbox.c.handed_at).limit(limit)
    found = tx.conn.execute(pressing.where(IN_FLIGHT, outbox.c.state == "uncertain"))
    opened: list[Claimed] = []
    shut: list[int] = []
    for row in found:
        try:
            opened.append(unsealed(tx, row, row.phone_sealed))
        except SealBroken:
            shut.append(row.id)
    return opened, shut


def owned(tx: Tx, carrier_ids: list[str]) -> set[str]:
    """Those of these carrier ids that some row of ours already has."""
    return set(tx.conn.scalars(select(outbox.c.carrier_id).where(outbox.c.carrier_id.in_(carrier_ids))))


def ages(tx: Tx) -> dict[str, datetime]:
    """For each lane, since when its oldest unsent text has waited: a try that failed does not make it younger."""
    since = case((outbox.c.attempts > 0, outbox.c.created_at), else_=outbox.c.due_at)
    # Two looks in one: no index serves for both.
    parts = (select(outbox.c.lane, since.label("since")).where(state) for state in (IS_QUEUED, IN_FLIGHT))
    unsent = union_all(*parts).subquery()
    oldest = select(unsent.c.lane, func.min(unsent.c.since)).group_by(unsent.c.lane)
    return {row[0]: row[1] for row in tx.conn.execute(oldest)}
