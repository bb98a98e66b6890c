"""Which drivers may be offered a trip, and in which order: papers first, then fit, then the nearest."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from hotline.domain import shifts as weekly
from hotline.domain.shifts import DAY, HOUR, Shift
from hotline.domain.trips.distance import Spot, miles
from hotline.domain.trips.trip import ERRAND, FOOD, PHARMACY, RIDE, Trip

# Hours at which a driver is texted an offer unless they said otherwise, in their own zone.
USUAL_HOURS: Final = Shift(frozenset(range(7)), time(7), 21 * HOUR)
AT_ANY_HOUR: Final = Shift(frozenset(range(7)), time(), DAY)
# Two trips of one driver are at least so far apart.
_BETWEEN: Final = timedelta(minutes=90)
_PAPERS: Final = ("license", "insurance", "background")
_SKILLS: Final = {FOOD: "groceries", ERRAND: "errands"}


class Papers(NamedTuple):
    """A driver's paperwork; each `…_until` is the last day it is good for, `trained_on` the day they were trained."""

    license_until: date | None = None
    insurance_until: date | None = None
    background_until: date | None = None
    trained_on: date | None = None


class Driver(NamedTuple):
    """A driver as a trip needs to know them.

    `hours` are when they want to be offered trips, none where they said nothing; `area` is how many miles they go to
    a pick-up; `resting`: they want no offers for now; `taken` are the pick-up times of trips they have; `names` what
    they are called, folded.
    """

    person_id: int
    papers: Papers
    zone: ZoneInfo
    spot: Spot | None = None
    seats: int | None = None
    skills: frozenset[str] = frozenset()
    hours: tuple[Shift, ...] = ()
    area: int | None = None
    suspended: bool = False
    resting: bool = False
    taken: tuple[datetime, ...] = ()
    names: frozenset[str] = frozenset()


def lacking(driver: Driver, day: date) -> str | None:
    """What keeps a driver from any trip on a day: "suspended", or the paper that is missing or past; None if nothing.

    A trip must be covered on the day it is driven, not on the day it is offered (National RTAP keeps such a file for
    each volunteer driver: license, insurance, background check, training).
    """
    if driver.suspended:
        return "suspended"
    *until, trained = driver.papers
    for paper, last in zip(_PAPERS, until, strict=True):
        if last is None or last < day:
            return paper
    return "training" if trained is None or trained > day else None


def fits(driver: Driver, trip: Trip) -> bool:
    """Whether car, skills and wishes fit, and the driver is free at that time."""
    if trip.kind == RIDE and (driver.seats or 0) < trip.riders:
        return False
    if not needed(trip) <= driver.skills or (trip.without and not driver.names.isdisjoint(trip.without.split())):
        return False
    return all(abs(trip.at - other) >= _BETWEEN for other in driver.taken)


def needed(trip: Trip) -> frozenset[str]:
    """The skills a driver must have for a trip: what car and driver bring, and what they do besides driving."""
    return _skilled(trip.kind, trip.thing, trip.wheelchair, trip.child, trip.driver_is)


@lru_cache(maxsize=100)
def _skilled(kind: str, thing: str | None, wheelchair: bool, child: bool, driver_is: str | None) -> frozenset[str]:
    wanted = {
        "wheelchair": wheelchair,
        "child_seat": child,
        PHARMACY: thing == PHARMACY,
        _SKILLS.get(kind, ""): kind in _SKILLS and thing != PHARMACY,
        driver_is or "": driver_is is not None,
    }
    return frozenset(skill for skill, is_wanted in wanted.items() if is_wanted)


def awake(driver: Driver, at: datetime) -> bool:
    """Whether a driver may be texted an offer at a moment: in the hours they gave, else from seven to nine at night."""
    return _on(driver.hours or (USUAL_HOURS,), at, driver.zone)


@lru_cache(maxsize=1000)
def _on(hours: tuple[Shift, ...], at: datetime, zone: ZoneInfo) -> bool:
    """Most drivers have the same hours, and of a thousand all are looked at."""
    return weekly.on(hours, at, zone)


def able(drivers: Iterable[Driver], trip: Trip) -> list[Driver]:
    """Drivers who may be offered a trip wherever it begins: willing, fit, and with papers good on its day."""
    day = trip.at.astimezone(ZoneInfo(trip.zone)).date()
    willing = (one for one in drivers if one.person_id != trip.person_id and not one.resting)
    return [one for one in willing if lacking(one, day) is None and fits(one, trip)]


def in_order(able: Iterable[Driver], start: Spot | None, reach: int) -> list[Driver]:
    """Able drivers by how near they are, the nearest first; those of whom that is not known come last.

    Each goes as many miles as they said, or else `reach`.
    """
    found = []
    for driver in able:
        far = miles(driver.spot, start)
        if far is None or far <= (driver.area or reach):
            found.append((far is None, far or 0.0, len(driver.taken), driver.person_id, driver))
    return [one[-1] for one in sorted(found, key=itemgetter(0, 1, 2, 3))]


def wakes(driver: Driver, at: datetime) -> datetime | None:
    """The next moment from `at` on at which a driver may be texted an offer, in UTC; None when there is none."""
    return at if awake(driver, at) else _next_start(driver.hours or (USUAL_HOURS,), at, driver.zone)


@lru_cache(maxsize=1000)
def _next_start(hours: tuple[Shift, ...], at: datetime, zone: ZoneInfo) -> datetime | None:
    return weekly.next_start(hours, at, zone)
