"""The two sides of a trip, its car, and the coordinators who look after both."""

import re
from dataclasses import dataclass

from hotline.domain.trips.trip import Trip
from hotline.services import team
from hotline.services.work import Work
from hotline.store import people, requests, rosters, trips
from hotline.store.people import Person

# Of a plate a rider needs the end to know the car; the whole of it is nobody's business.
_PLATE = 3
_NO_SIGN = re.compile(r"[\W_]")
_CAR = 20


@dataclass(frozen=True, slots=True)
class Sides:
    """A trip with whoever asked for it and whoever drives."""

    trip: Trip
    rider: Person
    driver: Person

    def other(self, person_id: int) -> Person:
        """The other side of the trip."""
        return self.rider if person_id == self.driver.id else self.driver


def of(work: Work, request_id: int) -> Sides | None:
    """The sides of a trip that has a driver and is not closed, its request locked; None for any other."""
    request = requests.find(work.tx, request_id, lock=True)
    if request is None or request.state != "claimed" or request.helper_id is None:
        return None
    trip = trips.find(work.tx, request_id)
    if trip is None:
        return None
    return Sides(trip, people.get(work.tx, request.person_id), people.get(work.tx, request.helper_id))


def car_of(work: Work, reader: Person, driver_id: int) -> tuple[str, str]:
    """The car of a driver and the end of its plate, as whoever rides reads them."""
    paper = rosters.driver_of(work.tx, driver_id)
    car = (paper.get("car") or work.words(reader, "a_car"))[:_CAR]
    return car, _NO_SIGN.sub("", paper.get("plate") or "")[-_PLATE:] or "?"


def desk(work: Work, *, but: int | None = None) -> list[Person]:
    """Whoever looks after trips: the coordinators, or where there is none the leads."""
    return team.coordinators(work, but=but) or team.leads(work, but=but)
