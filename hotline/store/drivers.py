"""Drivers as a trip needs to know them: their papers, car, hours and where they live, read for all at once."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select, update

from hotline.domain.shifts import Shift, parse
from hotline.domain.trips.distance import Spot
from hotline.domain.trips.drivers import Driver, Papers
from hotline.domain.words import plain
from hotline.store import trips, zips
from hotline.store.base import Tx
from hotline.store.offers import offer
from hotline.store.people import person, role, skill
from hotline.store.rosters import agreed, consent, driver

_NONE: Final = frozenset[str]()
_agreed = select(consent.c.person_id).where(agreed)
_they = select(role.c.person_id).where(role.c.role == "driver", role.c.person_id.in_(_agreed))
# Only what is needed: of a thousand drivers all are read for every wave.
_drivers = (
    select(
        person.c.id,
        person.c.time_zone,
        person.c.name_sealed,
        zips.zip_area.c.north,
        zips.zip_area.c.east,
        driver.c.seats,
        driver.c.area,
        driver.c.hours,
        driver.c.suspended_at.is_not(None).label("suspended"),
        driver.c.resting_at.is_not(None).label("resting"),
        driver.c.license_until,
        driver.c.insurance_until,
        driver.c.background_until,
        driver.c.trained_on,
    )
    .join(driver, driver.c.person_id == person.c.id)
    .outerjoin(zips.zip_area, zips.zip_area.c.zip == person.c.zip)
    .order_by(person.c.id)
)


def all_of(tx: Tx, usual: ZoneInfo) -> list[Driver]:
    """Everyone who drives and agreed to be asked, whatever their papers; `usual` is the zone of who gave none.

    Their names are not read: to open a thousand seals takes longer than all the rest.
    """
    return _read(tx, _they, usual, named=False)


def unasked(tx: Tx, usual: ZoneInfo, request_id: int, states: Iterable[str], *, named: bool) -> list[Driver]:
    """Those of them who have no offer of a request in one of these states; their names only where they are `named`."""
    asked = select(offer.c.helper_id).where(offer.c.request_id == request_id, offer.c.state.in_(sorted(states)))
    return _read(tx, _they.where(role.c.person_id.not_in(asked)), usual, named=named)


def one(tx: Tx, person_id: int, usual: ZoneInfo) -> Driver | None:
    """A driver who agreed to be asked, or None where they are none."""
    found = _read(tx, _they.where(role.c.person_id == person_id), usual, named=True)
    return found[0] if found else None


def _read(tx: Tx, who: Select[Any], usual: ZoneInfo, *, named: bool) -> list[Driver]:
    skills, taken = _skills(tx, who), trips.driven(tx)
    rows = tx.conn.execute(_drivers.where(person.c.id.in_(who))).all()
    return [
        Driver(
            person_id=person_id,
            papers=Papers(*papers),
            zone=ZoneInfo(zone) if zone else usual,
            spot=None if north is None else Spot(north, east),
            seats=seats,
            skills=skills.get(person_id, _NONE),
            hours=hours_of(hours),
            area=area,
            suspended=bool(suspended),
            resting=bool(resting),
            taken=taken.get(person_id, ()),
            names=_names(tx, name) if named else _NONE,
        )
        for person_id, zone, name, north, east, seats, area, hours, suspended, resting, *papers in rows
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
    joined = select(consent.c.person_id).where(consent.c.what == "driver", agreed)
    return set(tx.conn.scalars(joined.where(consent.c.person_id.not_in(drive))))


def offered_none(tx: Tx) -> set[int]:
    """Those drivers who are offered no trips for now: they rest, or are suspended."""
    none = driver.c.resting_at.is_not(None) | driver.c.suspended_at.is_not(None)
    return set(tx.conn.scalars(select(driver.c.person_id).where(none)))


def suspended(tx: Tx) -> dict[int, str]:
    """Why each suspended driver is suspended, by who they are."""
    rows = select(driver.c.person_id, driver.c.suspended_for).where(driver.c.suspended_at.is_not(None))
    return {row.person_id: row.suspended_for or "other" for row in tx.conn.execute(rows)}


def suspend(tx: Tx, person_id: int, why: str, at: datetime) -> bool:
    """Offer a driver no trip until a coordinator has looked into it; False where that is so already."""
    mine = update(driver).where(driver.c.person_id == person_id, driver.c.suspended_at.is_(None))
    return tx.conn.execute(mine.values(suspended_at=at, suspended_for=why)).rowcount == 1


@lru_cache(maxsize=1000)
def hours_of(written: str | None) -> tuple[Shift, ...]:
    """Hours as they are kept, `;` between them, as shifts; none where nothing was said."""
    return tuple(parse(one) for one in written.split(";")) if written else ()


def _names(tx: Tx, sealed: str | None) -> frozenset[str]:
    return frozenset(plain(tx.vault.open_optional(sealed) or "").split())


def _skills(tx: Tx, who: Select[Any]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    rows = tx.conn.execute(select(skill.c.person_id, skill.c.skill).where(skill.c.person_id.in_(who))).all()
    for person_id, name in rows:
        found.setdefault(person_id, set()).add(name)
    return {one: frozenset(skills) for one, skills in found.items()}
