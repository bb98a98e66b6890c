"""Asking for a trip: it is written down, drivers near it are asked, and the person hears what is so."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain.effects import Do
from hotline.domain.trips.distance import miles
from hotline.domain.trips.plan import Plan
from hotline.domain.trips.trip import Trip
from hotline.services import hours, moments
from hotline.services.asking import A_HUMAN, GRACE, Told
from hotline.services.trips import offering, planning, wording
from hotline.services.work import Work
from hotline.store import numbering, places, promises, requests, trips, zips
from hotline.store.people import Person
from hotline.store.talks import Kept

# Two names of places that we have words of our own for.
HOME, LAST = "home", "last"


def ask_drivers(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Write a trip down as it was read back, with its ride back, and ask the first drivers for each."""
    found = planning.of(work, person, do)
    assert found.at is not None
    trip = _written(work, person, kept.id, do.args["kind"], found, found.at)
    words = _asked(work, person, trip)
    if found.back_at is not None:
        turned = replace(found, start=found.end, end=found.start)
        back = _written(work, person, kept.id, do.args["kind"], turned, found.back_at, back_of=trip.id)
        _asked(work, person, back)
        day = wording.day_of(work, person, back)
        words = f"{words} {work.words(person, 'trip_back_too', day=day, code=str(back.code))}"
    _remember(work, person, found)
    return Told(words=words)


def _asked(work: Work, person: Person, trip: Trip) -> str:
    """Ask the first drivers for a trip, and promise to tell how it stands; what the person reads of it."""
    wave = offering.begin(work, trip)
    code, count = str(trip.code), str(wave.asked)
    due = max(trip.at - work.hotline.waves.before, work.at + work.hotline.waves.until_next(work.at, trip.at))
    promises.make(work.tx, person.id, A_HUMAN, work.at, due + GRACE, request_id=trip.id)
    until = moments.until(work, person, due)
    if wave.asked:
        return work.words(person, "trip_asking", until=until, code=code, count=count)
    if wave.next_at is not None:
        when = moments.until(work, person, wave.next_at)
        return work.words(person, "trip_asking_later", hours=when, until=until, code=code)
    told = offering.tell_desk(work, trip, person)
    return work.words(person, "trip_no_driver" if told else "trip_nobody", until=until, code=code)


def _written(
    work: Work, person: Person, talk_id: int, kind: str, found: Plan, at: datetime, back_of: int | None = None
) -> Trip:
    assert found.start is not None
    assert found.end is not None
    zone: ZoneInfo = hours.zone_of(work, person)
    request_id = requests.open_request(work.tx, kind, person.id, work.at, about=None, talk_id=talk_id, turn=None)
    start_zip, end_zip = found.start.zip, found.end.zip
    spots = zips.spots(work.tx, [one for one in (start_zip, end_zip) if one])
    trip = Trip(
        id=request_id,
        kind=kind,
        person_id=person.id,
        start=found.start.where,
        end=found.end.where,
        start_zip=start_zip,
        end_zip=end_zip,
        at=at,
        zone=zone.key,
        riders=found.wishes.riders or 1,
        wheelchair=found.wishes.wheelchair,
        child=found.wishes.child,
        driver_is=found.wishes.driver_is,
        without=found.without,
        code=numbering.code_for(work.tx, request_id),
        miles=miles(spots.get(start_zip or ""), spots.get(end_zip or "")),
        back_of=back_of,
    )
    trips.add(work.tx, trip, work.at)
    return trip


def _remember(work: Work, person: Person, found: Plan) -> None:
    """Keep where the places are that they have names for; where they went is "the last place" from now on."""
    for end in (found.start, found.end):
        if end is not None and end.name and end.name != LAST:
            places.keep(work.tx, person.id, places.Place(end.name, end.where, end.zip), work.at)
    if found.end is not None and found.end.name != HOME:
        places.keep(work.tx, person.id, places.Place(LAST, found.end.where, found.end.zip), work.at)
