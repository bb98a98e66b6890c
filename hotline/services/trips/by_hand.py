"""Whoever rides and reads no texts of ours: a coordinator is asked to call them with what they would have read."""

from hotline.domain.trips.trip import Trip
from hotline.services.trips import sides, wording
from hotline.services.work import Work
from hotline.store.people import Person


def who_comes(work: Work, trip: Trip, rider: Person, driver: Person, *, soon: bool = False) -> None:
    """A driver has it, or it is an hour before: whoever rides must hear who comes, and in which car."""
    for one in _callers(work, rider, driver):
        day, code = wording.day_of(work, one, trip), str(trip.code)
        car, plate = sides.car_of(work, one, driver.id)
        who, helper = rider.called, driver.called
        said = "trip_hand_soon" if soon else "trip_hand_driver"
        work.notice(one, said, "ask", person=who, helper=helper, day=day, car=car, plate=plate, code=code)


def out(work: Work, trip: Trip, rider: Person, driver: Person) -> None:
    """The driver cannot come: whoever rides must hear so."""
    for one in _callers(work, rider, driver):
        day, code, who = wording.day_of(work, one, trip), str(trip.code), rider.called
        work.notice(one, "trip_hand_out", "ask", person=who, helper=driver.called, day=day, code=code)


def _callers(work: Work, rider: Person, driver: Person) -> list[Person]:
    """Whoever can call them; nobody where they read it themselves, or where it may not be safe to reach them."""
    return [] if rider.takes_texts or rider.hushed else sides.desk(work, but=driver.id)
