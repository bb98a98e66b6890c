"""Which drivers may be offered a trip, and in which order: papers first, then fit, then the nearest."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hotline.domain import shifts as weekly
from hotline.domain.shifts import HOUR, Shift
from hotline.domain.trips.distance import Spot, miles
from hotline.domain.trips.trip import ERRAND, FOOD, PHARMACY, RIDE, Trip

# Hours at which a driver is texted an offer unless they said otherwise, in their own zone.
USUAL_HOURS: Final = Shift(frozenset(range(7)), time(7), 21 * HOUR)
# Two trips of one driver are at least so far apart.
_BETWEEN: Final = timedelta(minutes=90)
_PAPERS: Final = ("license", "insurance", "background")
_SKILLS: Final = {FOOD: "groceries", ERRAND: "errands"}


@dataclass(frozen=True, slots=True)
class Papers:
    """A driver's paperwork; each `…_until` is the last day it is good for, `trained_on` the day they were trained."""

    license_until: date | None = None
    insurance_until: date | None = None
    background_until: date | None = None
    trained_on: date | None = None


@dataclass(frozen=True, slots=True)
class Driver:
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
    names: frozenset[str] = field(default_factory=frozenset)


def lacking(driver: Driver, day: date) -> str | None:
    """What keeps a driver from any trip on a day: "suspended", or the paper that is missing or past; None if nothing.

    A trip must be covered on the day it is driven, not on the day it is offered (National RTAP keeps such a file for
    each volunteer driver: license, insurance, background check, training).
    """
    if driver.suspended:
        return "suspended"
    for paper in _PAPERS:
        until: date | None = getattr(driver.papers, f"{paper}_until")
        if until is None or until < day:
            return paper
    trained = driver.papers.trained_on
    return "training" if trained is None or trained > day else None


def fits(driver: Driver, trip: Trip) -> bool:
    """Whether car, skills and wishes fit, and the driver is free at that time."""
    if trip.kind == RIDE and (driver.seats or 0) < trip.riders:
        return False
    needed = {
        "wheelchair": trip.wheelchair,
        "child_seat": trip.child,
        "pharmacy": trip.thing == PHARMACY,
        _SKILLS.get(trip.kind, ""): trip.kind in _SKILLS and trip.thing != PHARMACY,
        trip.driver_is or "": trip.driver_is is not None,
    }
    if any(wanted and skill not in driver.skills for skill, wanted in needed.items()):
        return False
    unwanted = set(trip.without.split())
    return not unwanted & driver.names and all(abs(trip.at - other) >= _BETWEEN for other in driver.taken)


def awake(driver: Driver, at: datetime) -> bool:
    """Whether a driver may be texted an offer at a moment: in the hours they gave, else from seven to nine at night."""
    return weekly.on(driver.hours or (USUAL_HOURS,), at, driver.zone)


def away(driver: Driver, trip_start: Spot | None) -> float | None:
    """Miles from a driver to the pick-up; None where one of the two is not known."""
    return miles(driver.spot, trip_start)


def in_order(drivers: Iterable[Driver], trip: Trip, start: Spot | None, reach: int) -> list[Driver]:
    """Drivers who may be offered a trip, the nearest first; those of whom it is not known how near come last.

    Each goes as many miles as they said, or else `reach`.
    """
    day = trip.at.astimezone(ZoneInfo(trip.zone)).date()
    found = []
    for driver in drivers:
        if driver.person_id == trip.person_id or driver.resting or lacking(driver, day) or not fits(driver, trip):
            continue
        far = away(driver, start)
        if far is None or far <= (driver.area or reach):
            found.append((far is None, far or 0.0, len(driver.taken), driver.person_id, driver))
    return [one[-1] for one in sorted(found, key=lambda one: one[:-1])]


def wakes(driver: Driver, at: datetime) -> datetime | None:
    """The next moment from `at` on at which a driver may be texted an offer, in UTC; None when there is none."""
    return at if awake(driver, at) else weekly.next_start(driver.hours or (USUAL_HOURS,), at, driver.zone)
