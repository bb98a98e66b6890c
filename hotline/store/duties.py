"""Duties: what helpers said of their own hours, each a change over their weekly shifts; the newest holds."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, insert, or_, select, update

from hotline.domain.duty import Change
from hotline.store.base import Instant, Tx, metadata

duty = Table(
    "duty",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    # On call in this time, or off.
    Column("is_on", Integer, nullable=False),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant),
    # text: they said so; swap: they gave or took a shift.
    Column("how", String(10), nullable=False),
    # asked: they are the only one on call then and have not confirmed; set; dropped.
    Column("state", String(10), nullable=False),
    Column("made_at", Instant, nullable=False),
)
Index("ix_duty_person", duty.c.person_id, duty.c.end_at)


def add(tx: Tx, person_id: int, change: Change, at: datetime, *, how: str = "text", state: str = "set") -> int:
    """Write a change down; returns its id. One that is only `asked` does not hold yet."""
    row = {"person_id": person_id, "is_on": int(change.on), "start_at": change.start, "end_at": change.end}
    made = insert(duty).values(**row, how=how, state=state, made_at=at).returning(duty.c.id)
    return int(tx.conn.scalar(made) or 0)


def of(tx: Tx, people: Iterable[int], at: datetime) -> dict[int, list[Change]]:
    """The changes of these helpers that are not over at a moment, by their id, in the order they were made."""
    found: dict[int, list[Change]] = {}
    rows = select(duty.c.person_id, duty.c.is_on, duty.c.start_at, duty.c.end_at).where(
        duty.c.person_id.in_(list(people)), duty.c.state == "set", or_(duty.c.end_at.is_(None), duty.c.end_at > at)
    )
    for row in tx.conn.execute(rows.order_by(duty.c.id)):
        found.setdefault(row.person_id, []).append(Change(bool(row.is_on), row.start_at, row.end_at))
    return found


def confirm(tx: Tx, duty_id: int, person_id: int) -> Change | None:
    """A helper confirmed that they go off although nobody else is there; None when that is no question any more."""
    mine = update(duty).where(duty.c.id == duty_id, duty.c.person_id == person_id, duty.c.state == "asked")
    row = tx.conn.execute(mine.values(state="set").returning(duty.c.is_on, duty.c.start_at, duty.c.end_at)).first()
    return None if row is None else Change(bool(row.is_on), row.start_at, row.end_at)


def drop_asked(tx: Tx, person_id: int) -> bool:
    """A newer wish takes the place of one that was never confirmed; False where there was none."""
    mine = update(duty).where(duty.c.person_id == person_id, duty.c.state == "asked")
    return tx.conn.execute(mine.values(state="dropped")).rowcount > 0


def end_off(tx: Tx, person_id: int, at: datetime) -> bool:
    """Whoever is back is off no longer; False when they were not off."""
    mine = update(duty).where(
        duty.c.person_id == person_id,
        duty.c.is_on == 0,
        duty.c.state == "set",
        duty.c.how == "text",
        duty.c.start_at <= at,
        or_(duty.c.end_at.is_(None), duty.c.end_at > at),
    )
    return tx.conn.execute(mine.values(end_at=at)).rowcount > 0


def just_off(tx: Tx, person_id: int, since: datetime) -> bool:
    """Whether the last they said of their hours since then is that they are off, or are asked whether they go."""
    rows = select(duty.c.is_on).where(
        duty.c.person_id == person_id, duty.c.how == "text", duty.c.state.in_(["set", "asked"]), duty.c.made_at >= since
    )
    return tx.conn.scalar(rows.order_by(duty.c.id.desc()).limit(1)) == 0


def take_back(tx: Tx, person_id: int, since: datetime) -> None:
    """What they said last of being off, since then, is not so."""
    last = select(duty.c.id).where(
        duty.c.person_id == person_id, duty.c.how == "text", duty.c.state == "set", duty.c.made_at >= since
    )
    last_id = tx.conn.scalar(last.order_by(duty.c.id.desc()).limit(1))
    mine = update(duty).where(duty.c.id == last_id, duty.c.is_on == 0)
    tx.conn.execute(mine.values(state="dropped"))
