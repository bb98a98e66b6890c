"""What whoever rode answers when it is over: there safe, not safe, or nothing: then a person looks in."""

from hotline.services.trips import sides, unsafe, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import trips
from hotline.store.people import Person


def answered(work: Work, rider: Person, kind: str) -> None:
    """What whoever rode says of it: they are there safe, they are not safe, or nothing at all."""
    trip = next((one for one in trips.of_rider(work.tx, rider.id, ["done"])), None)
    found = sides.of(work, trip.id) if trip else None
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
