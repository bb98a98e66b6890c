"""Finding a driver: a trip is offered nearest first, in waves, then wider, then a coordinator hears of it."""

from dataclasses import dataclass
from datetime import datetime

from hotline.domain.trips import drivers as rules
from hotline.domain.trips.drivers import Driver
from hotline.domain.trips.trip import RIDE, Trip
from hotline.services import helpers, team
from hotline.services.trips import wording
from hotline.services.work import Work
from hotline.store import drivers, people, promises, requests, timers, trips, zips
from hotline.store.people import Person

# The next wave; an hour before, when whoever needs it hears the truth; and the hour itself, when nobody came.
WAVE, HOUR, OVER = "trip_wave", "trip_hour", "trip_over"
_TOLD = (wording.day_of, wording.ends, wording.riding)


@dataclass(frozen=True, slots=True)
class Wave:
    """Who is asked now, when the next wave is, and whether those left only sleep."""

    asked: int
    next_at: datetime | None
    later: bool = False


def begin(work: Work, trip: Trip) -> Wave:
    """Ask the first drivers for a trip that was just written down, and arm what follows."""
    waves = work.hotline.waves
    timers.arm(work.tx, HOUR, trip.id, max(trip.at - waves.before, work.at + waves.until_next(work.at, trip.at)))
    timers.arm(work.tx, OVER, trip.id, trip.at)
    return go_on(work, trip)


def go_on(work: Work, trip: Trip) -> Wave:
    """Ask the next drivers: near ones first, then wider; whoever sleeps is asked in the morning."""
    waves = work.hotline.waves
    left = _left(work, trip)
    spots = zips.spots(work.tx, [trip.start_zip] if trip.start_zip else [])
    start = spots.get(trip.start_zip or "")
    asleep: list[Driver] = []
    for reach in (waves.near, waves.wide):
        ordered = rules.in_order(left, trip, start, reach)
        awake = [one for one in ordered if rules.awake(one, work.at)]
        asleep = [one for one in ordered if not rules.awake(one, work.at)]
        if awake:
            return _ask(work, trip, awake[: waves.most])
    timers.disarm(work.tx, WAVE, trip.id)
    wakes = min((at for one in asleep if (at := rules.wakes(one, work.at))), default=None)
    if wakes is not None and wakes < trip.at:
        timers.arm(work.tx, WAVE, trip.id, wakes)
        return Wave(0, wakes, later=True)
    return Wave(0, None)


def _ask(work: Work, trip: Trip, found: list[Driver]) -> Wave:
    request = requests.get(work.tx, trip.id)
    number = request.rung + 1
    requests.set_rung(work.tx, trip.id, request.rung, number)
    known = people.many(work.tx, [one.person_id for one in found])
    for driver in known.values():
        offer_id = requests.add_offer(work.tx, trip.id, driver.id, number, trip.code, work.at)
        _offer(work, driver, trip, offer_id)
    next_at = work.at + work.hotline.waves.until_next(work.at, trip.at)
    timers.disarm(work.tx, WAVE, trip.id)
    timers.arm(work.tx, WAVE, trip.id, next_at)
    return Wave(len(known), next_at)


def _offer(work: Work, driver: Person, trip: Trip, offer_id: int) -> None:
    """What a driver decides by: day, ZIPs, riders and needs, about how far; nothing that tells who it is or where."""
    day, ends, riding = (said(work, driver, trip) for said in _TOLD)
    code = str(trip.code)
    if trip.kind == RIDE:
        work.notice(driver, "ask_trip", "ask", offer_id=offer_id, code=code, day=day, ends=ends, riding=riding)
    else:
        work.notice(driver, "ask_errand", "ask", offer_id=offer_id, code=code, day=day, ends=ends, riding=riding)


def _left(work: Work, trip: Trip) -> list[Driver]:
    """Drivers who were not asked for this trip yet and may be texted."""
    asked = {offer.helper_id for offer in requests.offers_of(work.tx, trip.id)}
    found = [one for one in drivers.all_of(work.tx, work.hotline.zone) if one.person_id not in asked]
    reachable = helpers.may_be_asked(work, [one.person_id for one in found])
    return [one for one in found if one.person_id in reachable]


def anybody(work: Work) -> bool:
    """Whether drivers are asked here, and there is one at all who could be asked for a trip today."""
    if not work.hotline.trips:
        return False
    today = work.at.astimezone(work.hotline.zone).date()
    return any(rules.lacking(one, today) is None for one in drivers.all_of(work.tx, work.hotline.zone))


def wave(work: Work, request_id: int) -> None:
    """The time of a wave is up: the next drivers are asked as well."""
    request = requests.get(work.tx, request_id, lock=True)
    if request.state == "open":
        go_on(work, trips.get(work.tx, request_id))


def declined(work: Work, request_id: int) -> None:
    """Somebody cannot; where nobody of those asked is left to answer, the next are asked at once."""
    if all(offer.state not in requests.LIVE for offer in requests.offers_of(work.tx, request_id)):
        wave(work, request_id)


def hour(work: Work, request_id: int) -> None:
    """It is an hour before: no driver yet. Whoever needs it hears so, and so do the coordinators."""
    request = requests.get(work.tx, request_id, lock=True)
    if request.state != "open":
        return
    trip = trips.get(work.tx, request_id)
    go_on(work, trip)
    promises.keep(work.tx, work.at, request_id=request_id)
    person = people.get(work.tx, request.person_id)
    told = tell_desk(work, trip, person)
    name = "trip_none_yet" if told else "trip_none_yet_alone"
    if not request.hushed:
        work.notice(person, name, "reply", day=wording.day_of(work, person, trip), code=str(trip.code))


def tell_desk(work: Work, trip: Trip, person: Person) -> bool:
    """The coordinators, or whoever leads, hear that a trip has no driver; False where there is nobody to hear it."""
    told = team.coordinators(work) or team.leads(work)
    for one in told:
        day, ends, riding = (said(work, one, trip) for said in _TOLD)
        code = str(trip.code)
        work.notice(one, "trip_desk", "ask", person=person.called, code=code, day=day, ends=ends, riding=riding)
    return bool(told)


def over(work: Work, request_id: int) -> None:
    """The hour has come and nobody drives: it is unmet, and that is said."""
    request = requests.get(work.tx, request_id, lock=True)
    if not requests.move(work.tx, request_id, ["open"], state="unmet", closed_at=work.at):
        return
    trip = trips.get(work.tx, request_id)
    trips.move(work.tx, request_id, ["waiting"], "unmet", work.at)
    end(work, request_id)
    requests.close_offers(work.tx, request_id, "expired")
    person = people.get(work.tx, request.person_id)
    if not request.hushed:
        work.notice(person, "trip_unmet", "reply", day=wording.day_of(work, person, trip))


def end(work: Work, request_id: int) -> None:
    """Nobody needs to be asked for a trip any more."""
    for kind in (WAVE, HOUR, OVER):
        timers.disarm(work.tx, kind, request_id)
    promises.keep(work.tx, work.at, request_id=request_id)
