"""Whoever rides, reads no texts of ours and could not be rung: a coordinator is asked to tell them how it stands."""

from hotline.domain.trips.trip import Trip
from hotline.services.trips import seeing_to, sides, wording
from hotline.services.work import Work
from hotline.store import people
from hotline.store.people import Person


def tell(work: Work, trip: Trip, rider: Person) -> None:
    """Ask those who look after trips to tell somebody how theirs stands now; what is over needs no telling."""
    driver = None if trip.helper_id is None else people.get(work.tx, trip.helper_id)
    for one in sides.desk(work, but=trip.helper_id):
        day, who = wording.day_of(work, one, trip), rider.called
        what = wording.numbered(work, one, trip)
        if driver is not None and trip.stage in {"taken", "on_way"}:
            car, plate = sides.car_of(work, one, driver.id)
            helper = driver.called
            work.notice(
                one, "trip_hand_driver", "ask", person=who, helper=helper, day=day, car=car, plate=plate, what=what
            )
        elif driver is not None and trip.stage == "here":
            work.notice(one, "trip_hand_here", "ask", person=who, helper=driver.called, what=what)
        elif trip.stage == "waiting":
            work.notice(one, "trip_hand_waiting", "ask", person=who, what=what, day=day)
        elif trip.stage == "unmet":
            work.notice(one, "trip_hand_unmet", "ask", person=who, what=what, day=day)
        elif trip.stage == "dropped":
            work.notice(one, "trip_hand_off", "ask", person=who, what=what, day=day)


def connect(work: Work, trip: Trip, rider: Person) -> None:
    """The first of those who look after trips can call them by our number: they may know no other way to them."""
    for one in sides.desk(work, but=trip.helper_id)[:1]:
        seeing_to.chat(work, one, rider)


def late(work: Work, trip: Trip, rider: Person, minutes: str) -> None:
    """The driver is so many minutes late: whoever waits must hear so."""
    for one in _tellers(work, trip, rider):
        what = wording.numbered(work, one, trip)
        work.notice(one, "trip_hand_late", "ask", person=rider.called, minutes=minutes, what=what)


def placed(work: Work, trip: Trip, rider: Person, line: str) -> None:
    """A coordinator has put in another place: whoever rides must hear so."""
    for one in _tellers(work, trip, rider):
        what = wording.numbered(work, one, trip)
        work.notice(one, "trip_hand_placed", "ask", person=rider.called, what=what, trip=line)


def _tellers(work: Work, trip: Trip, rider: Person) -> list[Person]:
    """Whoever can tell them; nobody where they read it themselves, or where it may not be safe to reach them."""
    return [] if rider.takes_texts or rider.hushed else sides.desk(work, but=trip.helper_id)
