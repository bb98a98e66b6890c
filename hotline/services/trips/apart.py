"""Whoever is not safe with their driver is rid of them: no ride, no word and no call is between the two any more."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from hotline.domain.trips.trip import Trip
from hotline.services import moments
from hotline.services.trips import day as days
from hotline.services.trips import offering, seeing_to, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import anew, people, requests, trips
from hotline.store.people import Person

# Until they have met, somebody else can drive it.
_NOT_MET: Final = ("taken", "on_way", "here")
# From so long before the hour on the two may be beside each other, whatever the driver has told us.
_MAY_HAVE_MET: Final = timedelta(minutes=15)


def part(work: Work, found: Sides) -> None:
    """Take from a driver all they have with one rider; the driver reads no more than that it is not theirs.

    Whoever may sit beside the driver by now must not have their phone tell on them: then the driver reads nothing.
    """
    for trip in trips.held_by(work.tx, found.rider.id):
        if trip.person_id == found.rider.id and trip.helper_id == found.driver.id:
            _take(work, trip, found)


def _take(work: Work, trip: Trip, found: Sides) -> None:
    days.end(work, trip.id)
    if trip.stage not in _NOT_MET:
        # They rode together, or do: nobody else can drive it, and no word goes through from now on.
        trips.move(work.tx, trip.id, ["riding"], "dropped", work.at)
        requests.move(work.tx, trip.id, ["claimed"], state="closed", closed_at=work.at)
        return
    given_up = {"helper_id": None, "claimed_at": None, "hushed": 1}
    if not requests.move(work.tx, trip.id, ["claimed"], state="open", **given_up):
        return
    trips.move(work.tx, trip.id, _NOT_MET, "waiting", work.at)
    anew.give_back(work.tx, trip.id, found.driver.id)
    if trip.stage != "here" and work.at < trip.at - _MAY_HAVE_MET:
        day = wording.day_of(work, found.driver, trip)
        work.notice(found.driver, "trip_off_list", "ask", day=day, code=str(trip.code))
    waiting = trips.get(work.tx, trip.id)
    # Nobody is sent to whom they could not be told: coordinators see to it, and drivers once it is safe to text.
    offering.hold(work, waiting)
    seeing_to.ask(work, waiting, found.rider, but=found.driver.id)


def held(work: Work, person: Person) -> list[Trip]:
    """The rides of somebody that wait, without a driver, until it is safe to text them."""
    waiting = trips.of_rider(work.tx, person.id, ["waiting"])
    return [one for one in waiting if requests.get(work.tx, one.id).hushed]


def go_on(work: Work, person: Person, waiting: Iterable[Trip]) -> None:
    """It is safe to text: drivers are asked for the rides that were held, and whoever needs them hears so."""
    for trip in waiting:
        if not trips.lock_open(work.tx, trip.id):
            continue
        rider = people.get(work.tx, person.id)
        wave, due = offering.begin(work, trip, given_back=True), offering.promise(work, trip)
        told = seeing_to.ask(work, trip, rider)
        day, until = wording.day_of(work, rider, trip), moments.until(work, rider, due)
        if wave.asked:
            work.notice(rider, "trip_apart", "reply", day=day, until=until, code=str(trip.code))
        elif told:
            work.notice(rider, "trip_apart_desk", "reply", day=day, until=until, code=str(trip.code))
        else:
            work.notice(rider, "trip_apart_alone", "reply", day=day, until=until, code=str(trip.code))
