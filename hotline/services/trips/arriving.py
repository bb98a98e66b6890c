"""A trip comes to its end: whoever rode is asked whether they are there safe."""

from hotline.domain.events import Began
from hotline.domain.trips.trip import RIDE
from hotline.services import turns
from hotline.services.trips import homecoming, sides
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import people, timers, trips
from hotline.store.people import Person

HOME = "trip_home"


def done(work: Work, found: Sides, *, said: bool = True) -> None:
    """A trip is over, as its driver has `said`, or as the clock takes it to be."""
    trips.move(work.tx, found.trip.id, ["on_way", "here", "riding"], "done", work.at)
    if found.trip.kind == RIDE:
        timers.arm(work.tx, HOME, found.trip.id, work.at)
    else:
        name = "trip_brought" if said else "errand_unsaid_asked"
        work.notice(found.rider, name, "reply", helper=found.driver.called)


def ask(work: Work, request_id: int) -> None:
    """Ask whoever rode whether they are there safe; who cannot be asked is somebody's to look after."""
    trip = trips.find(work.tx, request_id)
    if trip is not None:
        # Their talk is locked first, as by a text of theirs that is about the trip.
        turns.locked(work, people.get(work.tx, trip.person_id))
    found = sides.of(work, request_id)
    if found is None or found.trip.stage != "done":
        return
    rider = found.rider
    if rider.stopped or not rider.can_text:
        homecoming.look_in(work, found)
    elif not rider.hushed and not _in_crisis(work, rider):
        # In danger a human has them, and what is asked about that must stay the newest thing asked.
        saved = {"helper": found.driver.called or "your driver", homecoming.ASKED: str(found.trip.id)}
        turns.happen(work, rider, Began(work.at, "ride_over", saved))


def _in_crisis(work: Work, rider: Person) -> bool:
    talk = turns.locked(work, rider).talk
    return talk.asking is not None and talk.place is not None and work.hotline.book.flows[talk.place.flow].crisis
