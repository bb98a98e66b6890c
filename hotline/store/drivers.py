"""Drivers as a trip needs to know them: their papers, car, hours and where they live, read for all at once."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select, update

from hotline.domain.shifts import Shift, parse
from hotline.domain.trips.distance import Spot
from hotline.domain.trips.drivers import Driver, Papers
from hotline.domain.words import plain
from hotline.store import trips, zips
from hotline.store.base import Tx
from hotline.store.people import person, role, skill
from hotline.store.rosters import consent, driver

_agreed = select(consent.c.person_id).where(consent.c.revoked_at.is_(None))
_drivers = (
    select(person.c.id, person.c.time_zone, person.c.zip, person.c.name_sealed, driver)
    .join(role, role.c.person_id == person.c.id)
    .join(driver, driver.c.person_id == person.c.id)
    .where(role.c.role == "driver", person.c.id.in_(_agreed))
    .order_by(person.c.id)
)


def all_of(tx: Tx, usual: ZoneInfo, *, named: bool = False) -> list[Driver]:
    """Everyone who drives and agreed to be asked, whatever their papers; `usual` is the zone of who gave none.

    Their names are read only where they are `named`: to open a thousand seals takes longer than all the rest.
    """
    return _read(tx, _drivers, usual, named=named)


def one(tx: Tx, person_id: int, usual: ZoneInfo) -> Driver | None:
    """A driver who agreed to be asked, or None where they are none."""
    found = _read(tx, _drivers.where(person.c.id == person_id), usual, named=True)
    return found[0] if found else None


def _read(tx: Tx, wanted: Select[Any], usual: ZoneInfo, *, named: bool) -> list[Driver]:
    rows = tx.conn.execute(wanted).all()
    ids = [row.id for row in rows]
    skills, taken = _skills(tx, ids), trips.driven_by(tx, ids)
    spots = zips.spots(tx, (row.zip for row in rows if row.zip))
    return [
        Driver(
            person_id=row.id,
            papers=_papers(row),
            zone=ZoneInfo(row.time_zone) if row.time_zone else usual,
            spot=_spot(spots, row.zip),
            seats=row.seats,
            skills=skills.get(row.id, frozenset()),
            hours=hours_of(row.hours),
            area=row.area,
            suspended=row.suspended_at is not None,
            resting=row.resting_at is not None,
            taken=taken.get(row.id, ()),
            names=_names(tx, row.name_sealed) if named else frozenset(),
        )
        for row in rows
    ]


def change(tx: Tx, person_id: int, **columns: object) -> bool:
    """Set clear columns of a driver, such as `seats`, `area` or `resting_at`; False where they are none."""
    return tx.conn.execute(update(driver).where(driver.c.person_id == person_id).values(**columns)).rowcount == 1


def area_of(tx: Tx, person_id: int) -> int | None:
    """How many miles a driver goes to a pick-up; None where they said nothing."""
    found: int | None = tx.conn.scalar(select(driver.c.area).where(driver.c.person_id == person_id))
    return found


def offer_hours(tx: Tx, person_id: int) -> tuple[Shift, ...]:
    """The hours at which a driver wants to be offered trips; none where they said nothing."""
    return hours_of(tx.conn.scalar(select(driver.c.hours).where(driver.c.person_id == person_id)))


def wanting(tx: Tx) -> set[int]:
    """Those who joined to drive and are no drivers yet, whom a coordinator has to see."""
    drive = select(role.c.person_id).where(role.c.role == "driver")
    joined = select(consent.c.person_id).where(consent.c.what == "driver", consent.c.revoked_at.is_(None))
    return set(tx.conn.scalars(joined.where(consent.c.person_id.not_in(drive))))


def suspended(tx: Tx) -> dict[int, str]:
    """Why each suspended driver is suspended, by who they are."""
    rows = select(driver.c.person_id, driver.c.suspended_for).where(driver.c.suspended_at.is_not(None))
    return {row.person_id: row.suspended_for or "other" for row in tx.conn.execute(rows)}


def suspend(tx: Tx, person_id: int, why: str, at: datetime) -> bool:
    """Offer a driver no trip until a coordinator has looked into it; False where that is so already."""
    mine = update(driver).where(driver.c.person_id == person_id, driver.c.suspended_at.is_(None))
    return tx.conn.execute(mine.values(suspended_at=at, suspended_for=why)).rowcount == 1


def hours_of(written: str | None) -> tuple[Shift, ...]:
    """Hours as they are kept, `;` between them, as shifts; none where nothing was said."""
    return tuple(parse(one) for one in written.split(";")) if written else ()


def _names(tx: Tx, sealed: str | None) -> frozenset[str]:
    return frozenset(plain(tx.vault.open_optional(sealed) or "").split())


def _papers(row: Any) -> Papers:
    return Papers(row.license_until, row.insurance_until, row.background_until, row.trained_on)


def _spot(spots: dict[str, Spot], zip_code: str | None) -> Spot | None:
    return spots.get(zip_code) if zip_code else None


def _skills(tx: Tx, ids: Iterable[int]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for row in tx.conn.execute(select(skill.c.person_id, skill.c.skill).where(skill.c.person_id.in_(list(ids)))):
        found.setdefault(row.person_id, set()).add(row.skill)
    return {one: frozenset(skills) for one, skills in found.items()}
