"""What whoever rode answers when it is over: there safe, not safe, or nothing: then a person looks in."""

from hotline.services.trips import sides, unsafe, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import people, requests, trips
from hotline.store.people import Person

# What a talk saves of the ride that it asks about.
ASKED = "ride"


def answered(work: Work, rider: Person, kind: str, trip_id: int) -> None:
    """What whoever rode says of the trip they were asked about: they are there safe, are not, or nothing at all."""
    found = _ridden(work, rider, trip_id)
    if found is None:
        return
    if kind == "home":
        trips.move(work.tx, found.trip.id, ["done"], "home", work.at)
    elif kind == "unsafe":
        unsafe.suspend(work, found)
    else:
        look_in(work, found)


def look_in(work: Work, found: Sides) -> None:
    """A coordinator hears that somebody has not said they are there safe."""
    for one in sides.desk(work, but=found.rider.id):
        day, code = wording.day_of(work, one, found.trip), str(found.trip.code)
        helper, person = found.driver.called, found.rider.called
        work.notice(one, "trip_home_desk", "ask", helper=helper, person=person, day=day, code=code)


def _ridden(work: Work, rider: Person, trip_id: int) -> Sides | None:
    """The sides of a trip that is done, its request locked; that it is closed by now makes no answer untrue."""
    requests.find(work.tx, trip_id, lock=True)
    trip = trips.find(work.tx, trip_id)
    if trip is None or trip.person_id != rider.id or trip.helper_id is None or trip.stage != "done":
        return None
    return Sides(trip, rider, people.get(work.tx, trip.helper_id))
