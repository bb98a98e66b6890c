"""What the roster says of helpers: their shifts, a driver's paperwork, and consents given on paper."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, Text, delete, func, insert, or_, select, update

from hotline.domain.shifts import Shift, parse
from hotline.store.base import Instant, Tx, metadata
from hotline.store.people import STARTED, person

shift = Table(
    "shift",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("hours", String(60), nullable=False),
)
driver = Table(
    "driver",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("seats", Integer),
    Column("car_sealed", Text),
    Column("plate_sealed", Text),
    Column("license_until", Date),
    Column("insurance_until", Date),
    Column("background_until", Date),
    Column("trained_on", Date),
    # Offered no trip until a coordinator has looked into it, and why: unsafe, no_show, other.
    Column("suspended_at", Instant),
    Column("suspended_for", String(10)),
    # What drivers set by text: how many miles to a pick-up, and at which hours they want to be offered trips.
    Column("area", Integer),
    Column("hours", String(200)),
    # Since when they want no offers, by STOP RIDES.
    Column("resting_at", Instant),
)
consent = Table(
    "consent",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("what", String(20), nullable=False),
    Column("how", String(40), nullable=False),
    Column("given_on", Date, nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    # To whom it was given, where it is about one person: a supporter who may hear of something.
    Column("about_id", Integer),
    # The words it was given to, as they were sent; and the blind index of the number, which proves it when all else
    # of somebody is erased.
    Column("words", Text),
    Column("number_index", String(40)),
)
# What is consented to beside the roles: to be in the circles of participants.
CIRCLES = "circles"
# What is written down where somebody takes one of their circle off it; it is no consent, and revoked as it is written.
_TAKEN_OFF = "taken_off"
# What somebody in a circle may hear of, in words as a file of circles has them; and the yes to asking them again.
HEARS, _PUT_BACK = "hears", "put_back"
# What somebody agreed to and did not take back by a no: not revoked, or only by the stop that stands. That one is of
# texts, and what else hangs on having agreed (that they are no newcomer, that a call may ring) goes by the stop itself.
agreed = or_(
    consent.c.revoked_at.is_(None),
    consent.c.revoked_at
    == select(person.c.stopped_at).where(person.c.id == consent.c.person_id).correlate(consent).scalar_subquery(),
)


def set_shifts(tx: Tx, person_id: int, shifts: Iterable[Shift]) -> None:
    """Replace the shifts of a helper."""
    tx.conn.execute(delete(shift).where(shift.c.person_id == person_id))
    rows = [{"person_id": person_id, "hours": str(one)} for one in shifts]
    if rows:
        tx.conn.execute(insert(shift), rows)


def shifts_of(tx: Tx, people: Iterable[int]) -> dict[int, list[Shift]]:
    """The shifts of these helpers, by their id."""
    found: dict[int, list[Shift]] = {}
    rows = tx.conn.execute(select(shift.c.person_id, shift.c.hours).where(shift.c.person_id.in_(list(people))))
    for row in rows:
        found.setdefault(row.person_id, []).append(parse(row.hours))
    return found


def reach(tx: Tx, person_id: int, *, by_call: bool) -> None:
    """Write how the roster says that a person is reached: called and never texted, or texted as well.

    Where it says texted as it did before, what the carrier told of the phone meanwhile stands.
    """
    mine = update(person).where(person.c.id == person_id)
    if by_call:
        tx.conn.execute(mine.values(by_call=1, can_text=0))
    else:
        tx.conn.execute(mine.where(person.c.by_call == 1).values(by_call=0, can_text=1))


def by_call(tx: Tx) -> set[int]:
    """The ids of those whom the roster has called and never texted."""
    return set(tx.conn.scalars(select(person.c.id).where(person.c.by_call == 1)))


def set_driver(
    tx: Tx, person_id: int, seats: int | None, car: str | None, plate: str | None, dates: dict[str, date | None]
) -> None:
    """Replace a driver's paperwork; car and plate are sealed. What they set by text stays, and so does a suspension."""
    sealed = {name: None if text is None else tx.vault.seal(text) for name, text in (("car", car), ("plate", plate))}
    row = {"seats": seats, "car_sealed": sealed["car"], "plate_sealed": sealed["plate"], **dates}
    mine = update(driver).where(driver.c.person_id == person_id)
    if tx.conn.execute(mine.values(**row)).rowcount == 0:
        tx.conn.execute(insert(driver).values(person_id=person_id, **row))


def driver_of(tx: Tx, person_id: int) -> dict[str, Any]:
    """A driver's paperwork as `set_driver` took it, opened, by column of the roster; empty where there is none."""
    row = tx.conn.execute(select(driver).where(driver.c.person_id == person_id)).mappings().first()
    if row is None:
        return {}
    opened = {name: tx.vault.open_optional(row[f"{name}_sealed"]) for name in ("car", "plate")}
    clear = ("seats", "license_until", "insurance_until", "background_until", "trained_on")
    return opened | {name: row[name] for name in clear}


def first_consent(tx: Tx, person_id: int) -> tuple[date | None, str | None]:
    """The day a person first agreed to something they have not taken back, and how; (None, None) if they never did."""
    mine = select(consent.c.given_on, consent.c.how).where(
        consent.c.person_id == person_id, agreed, consent.c.about_id.is_(None)
    )
    row = tx.conn.execute(mine.order_by(consent.c.given_on, consent.c.id)).first()
    return (None, None) if row is None else (row.given_on, row.how)


def consents(tx: Tx, person_id: int) -> list[str]:
    """What a person consented to and has not revoked."""
    mine = select(consent.c.what).where(consent.c.person_id == person_id, agreed)
    return list(tx.conn.scalars(mine.order_by(consent.c.id)))


def consented(tx: Tx, people: Iterable[int]) -> set[int]:
    """Those of these people who consented to something and have not revoked it."""
    rows = select(consent.c.person_id).where(consent.c.person_id.in_(list(people)), agreed)
    return set(tx.conn.scalars(rows))


def said_yes_on(tx: Tx, person_id: int) -> date | None:
    """The day a person said yes to our invitation, by text, and has not taken it back; None if they never did."""
    mine = select(func.min(consent.c.given_on)).where(
        consent.c.person_id == person_id, consent.c.what == CIRCLES, agreed
    )
    found: date | None = tx.conn.scalar(mine)
    return found


def give_consent(
    tx: Tx,
    person_id: int,
    what: str,
    how: str,
    given_on: date,
    at: datetime,
    *,
    words: str | None = None,
    about_id: int | None = None,
) -> None:
    """Write down a consent, once: to what, how, in which words if any, and about whom if about somebody."""
    mine = select(consent.c.id).where(
        consent.c.person_id == person_id,
        consent.c.what == what,
        consent.c.about_id.is_(about_id) if about_id is None else consent.c.about_id == about_id,
        agreed,
    )
    if tx.conn.scalar(mine) is None:
        number = select(person.c.phone_index).where(person.c.id == person_id).scalar_subquery()
        row = {"person_id": person_id, "what": what, "how": how, "given_on": given_on, "written_at": at}
        tx.conn.execute(insert(consent).values(**row, words=words, about_id=about_id, number_index=number))


def words_about(tx: Tx, person_id: int, about_id: int) -> str | None:
    """What a person lets one other hear of, as a file of circles has it; None where there is no such consent."""
    mine = select(consent.c.words).where(
        consent.c.person_id == person_id,
        consent.c.about_id == about_id,
        consent.c.what == HEARS,
        consent.c.revoked_at.is_(None),
    )
    found: str | None = tx.conn.scalar(mine)
    return found


def take_off(tx: Tx, person_id: int, about_id: int, on: date, at: datetime) -> None:
    """A person wants one of their circle not asked and not told: what they might hear is revoked, and this is kept."""
    revoke_about(tx, person_id, about_id, at)
    number = select(person.c.phone_index).where(person.c.id == person_id).scalar_subquery()
    row = {
        "person_id": person_id,
        "what": _TAKEN_OFF,
        "how": "text",
        "given_on": on,
        "written_at": at,
        "revoked_at": at,
    }
    tx.conn.execute(insert(consent).values(**row, about_id=about_id, number_index=number))


def started(tx: Tx, person_id: int, on: date, at: datetime) -> None:
    """A person wants texts again: kept with the proofs, so that no stop of theirs before it counts any longer."""
    number = select(person.c.phone_index).where(person.c.id == person_id).scalar_subquery()
    row = {"person_id": person_id, "what": STARTED, "how": "text", "given_on": on, "written_at": at, "revoked_at": at}
    tx.conn.execute(insert(consent).values(**row, number_index=number))


def taken_off(tx: Tx, person_id: int) -> dict[int, date]:
    """Whom a person took off their circle, and the day; without those they let hear of something since."""
    newest = select(func.max(consent.c.id)).where(consent.c.person_id == person_id, consent.c.about_id.is_not(None))
    rows = select(consent.c.about_id, consent.c.given_on).where(
        consent.c.id.in_(newest.group_by(consent.c.about_id)), consent.c.what == _TAKEN_OFF
    )
    return {row.about_id: row.given_on for row in tx.conn.execute(rows)}


def could_hear(tx: Tx, person_id: int, about_id: int) -> frozenset[str]:
    """What a person last let one other hear of, whether they took it back since or not."""
    mine = select(consent.c.words).where(
        consent.c.person_id == person_id, consent.c.about_id == about_id, consent.c.what == HEARS
    )
    words: str | None = tx.conn.scalar(mine.order_by(consent.c.id.desc()).limit(1))
    return frozenset(filter(None, (words or "").split(";")))


def put_back(
    tx: Tx,
    person_id: int,
    about_id: int,
    hears: Iterable[str],
    on: date,
    at: datetime,
    *,
    words: str,
    how: str,
) -> None:
    """A person wants one whom they took off asked again: the words they said yes to, and what that one may hear."""
    give_consent(tx, person_id, _PUT_BACK, how, on, at, words=words, about_id=about_id)
    give_consent(tx, person_id, HEARS, how, on, at, words=";".join(sorted(hears)), about_id=about_id)


def revoke_about(tx: Tx, person_id: int, about_id: int, at: datetime) -> None:
    """Revoke what a person consented to about one other person."""
    mine = update(consent).where(
        consent.c.person_id == person_id, consent.c.about_id == about_id, consent.c.revoked_at.is_(None)
    )
    tx.conn.execute(mine.values(revoked_at=at))


def revoke(tx: Tx, person_id: int, at: datetime) -> None:
    """Revoke every consent of a person."""
    mine = update(consent).where(consent.c.person_id == person_id, consent.c.revoked_at.is_(None))
    tx.conn.execute(mine.values(revoked_at=at))
