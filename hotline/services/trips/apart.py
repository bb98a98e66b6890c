"""Whoever is not safe with their driver is rid of them: no ride, no word and no call is between the two any more."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from hotline.domain.trips.trip import Trip
from hotline.services import beside, leaving, moments, relaying
from hotline.services.trips import day as days
from hotline.services.trips import offering, seeing_to, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import anew, people, relays, requests, timers, trips
from hotline.store.people import Person
from hotline.store.relays import Relay

# Until they have met, somebody else can drive it.
_NOT_MET: Final = ("taken", "on_way", "here")
# From so long before the hour on the two may be beside each other, whatever the driver has told us.
_MAY_HAVE_MET: Final = timedelta(minutes=15)


def part(work: Work, found: Sides) -> None:
    """Take from a driver all they have with one rider; the driver reads no more than that it is not theirs.

    Whoever may sit beside the driver by now must not have their phone tell on them: then the driver reads nothing.
    """
    theirs = [one for one in trips.held_by(work.tx, found.rider.id) if one.helper_id == found.driver.id]
    together = any(_may_have_met(work, one) for one in theirs)
    for trip in theirs:
        _take(work, trip, found)
    for relay in relays.open_of(work.tx, found.rider.id):
        if relay.other(found.rider.id) == found.driver.id:
            _end_chat(work, relay, found, told=not together)


def _may_have_met(work: Work, trip: Trip) -> bool:
    return trip.stage not in {"taken", "on_way"} or work.at >= trip.at - _MAY_HAVE_MET


def _end_chat(work: Work, relay: Relay, found: Sides, *, told: bool) -> None:
    """A chat between the two ends, whichever of them helps there; nobody hears why."""
    if relay.helper_id == found.rider.id:
        leaving.helper_gone(work, relay, found.rider)
        return
    if not relays.close(work.tx, relay.id, work.at, "gone"):
        return
    timers.disarm(work.tx, relaying.QUIET, relay.id)
    request = requests.get(work.tx, relay.request_id)
    requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at)
    beside.left(work, request, found.driver)
    if told:
        work.notice(found.driver, "chat_closed_helper", sender=relay.number, other=found.rider.called)


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
    if not _may_have_met(work, trip):
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


def far(work: Work, waiting: Iterable[Trip]) -> list[Trip]:
    """Those of these rides whose time is not so near that the two may be beside each other."""
    return [one for one in waiting if not _may_have_met(work, replace(one, stage="taken"))]


def go_on(work: Work, person: Person, waiting: Iterable[Trip]) -> None:
    """It is safe to text: drivers are asked for the rides that were held, and whoever needs them hears so."""
    for trip in waiting:
        if not trips.lock_open(work.tx, trip.id):
            continue
        requests.move(work.tx, trip.id, ["open"], hushed=0)
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
