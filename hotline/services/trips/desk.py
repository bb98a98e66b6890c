"""A coordinator sees to trips by hand: gives one to a driver, puts one in for somebody, or a place nobody found."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain.phone import e164
from hotline.domain.trips.distance import miles
from hotline.domain.trips.drivers import lacking
from hotline.domain.trips.trip import Trip
from hotline.domain.trips.whereabouts import Spotted
from hotline.domain.words import plain
from hotline.services.trips import by_hand, claiming, news, offering, wording
from hotline.services.work import Work
from hotline.store import abilities, drivers, offers, people, places, requests, triplists, trips, zips
from hotline.store.people import Person

# Until the rider is in the car it can still be given to another.
_NOT_YET = ("taken", "on_way", "here")
_LACKS = {
    "license": "their license is missing or past",
    "insurance": "their insurance is missing or past",
    "background": "their background check is missing or past",
    "training": "they are not trained yet",
    "suspended": "they are suspended, until: python -m hotline drivers reinstate",
}


class Refused(ValueError):
    """What a coordinator wants cannot be done; the text is a sentence that says why, without a number."""


@dataclass(frozen=True, slots=True)
class Given:
    """Who has a trip now, and who of the two gets no texts and no call of ours, and must be told by hand."""

    driver: str
    untold: tuple[str, ...]


def driver_named(work: Work, said: str) -> Person:
    """The driver whose phone number, name or first name this is. Raises Refused for nobody, and for more than one."""
    return one_of(work, abilities.with_role(work.tx, "driver"), said)


def one_of(work: Work, ids: list[int], said: str) -> Person:
    """The one of these people whose phone number, name or first name this is. Raises Refused as above."""
    number = e164(said)
    found = [one for one in people.many(work.tx, ids).values() if _is(one, number, plain(said))]
    if len(found) != 1:
        raise Refused("Several drivers go by that name: give the phone number." if found else "No driver goes by that.")
    return found[0]


def _is(one: Person, number: str | None, name: str) -> bool:
    return one.phone == number if number else name in {plain(one.name or ""), plain(one.called)} - {""}


def assign(work: Work, code: int, driver: Person) -> Given:
    """Give a trip that has no driver to one who said yes to the coordinator; both hear it. Raises Refused."""
    trip = _locked(work, code)
    if trip.helper_id is not None:
        raise Refused("It has a driver already: use reassign.")
    return _give(work, trip, driver)


def reassign(work: Work, code: int, driver: Person) -> Given:
    """Give a trip to another driver; the rider, the new one and the former one hear it. Raises Refused."""
    trip = _locked(work, code)
    if trip.helper_id is None:
        raise Refused("It has no driver yet: use assign.")
    if trip.helper_id == driver.id:
        raise Refused("They have it already.")
    if trip.stage not in _NOT_YET:
        raise Refused("They are under way already, so nobody else can drive it.")
    _may(work, trip, driver)
    former = people.get(work.tx, trip.helper_id)
    requests.move(work.tx, trip.id, ["claimed"], state="open", helper_id=None, claimed_at=None)
    trips.move(work.tx, trip.id, _NOT_YET, "waiting", work.at)
    work.notice(former, "trip_moved", "ask", day=wording.day_of(work, former, trip), code=str(trip.code))
    given = _give(work, trips.get(work.tx, trip.id), driver)
    return replace(given, untold=(*given.untold, *([] if former.takes_texts else [former.called])))


def place(work: Work, code: int, start: Spotted | None, end: Spotted | None) -> Trip:
    """Write where a trip really goes from or to; whoever rides and drives reads it. Raises Refused."""
    trip = _locked(work, code)
    person = people.get(work.tx, trip.person_id)
    changed = trip
    if start:
        changed = replace(changed, start=start.where, start_zip=start.zip)
    if end:
        changed = replace(changed, end=end.where, end_zip=end.zip)
    changed = located(work, changed)
    triplists.put_ends(work.tx, changed)
    for spot in (start, end):
        if spot and spot.name:
            places.keep(work.tx, person.id, places.Place(spot.name, spot.where, spot.zip), work.at)
    read = line(work, person, changed)
    work.notice(person, "trip_placed", "notice", trip=read, code=str(trip.code))
    by_hand.placed(work, changed, person, read)
    if trip.helper_id is not None:
        driver = people.get(work.tx, trip.helper_id)
        work.notice(driver, "trip_placed_driver", "ask", trip=line(work, driver, changed), code=str(trip.code))
    elif trip.start_zip is None and changed.start_zip is not None:
        # Now it is known who is near.
        offering.go_on(work, changed)
    return changed


def line(work: Work, reader: Person, trip: Trip) -> str:
    """A trip in one line: day, time and both ends."""
    day = wording.day_of(work, reader, trip)
    return wording.readback(work, reader, day, Spotted(trip.start), Spotted(trip.end))


def pass_over(work: Work, offer: offers.Offer) -> None:
    """A driver wants no offers: this one is over for them, and the next are asked where nobody is left to answer."""
    if offers.answer(work.tx, offer.id, "declined", work.at):
        offering.declined(work, offer.request_id)


def located(work: Work, trip: Trip) -> Trip:
    """A trip with the miles between its ZIPs."""
    known = zips.spots(work.tx, [one for one in (trip.start_zip, trip.end_zip) if one])
    return replace(trip, miles=miles(known.get(trip.start_zip or ""), known.get(trip.end_zip or "")))


def checked_zip(work: Work, zip_code: str | None) -> str | None:
    """A ZIP as it was given. Raises Refused for one that is none."""
    if zip_code is not None and not zips.spots(work.tx, [zip_code]):
        raise Refused("That ZIP is none: five digits, such as 55404.")
    return zip_code


def in_reach(work: Work, at: datetime) -> datetime:
    """A moment at which a trip may be. Raises Refused for one that is past or too far ahead."""
    if at <= work.at:
        raise Refused("That time is past.")
    if at - work.at > work.hotline.waves.ahead:
        raise Refused(f"That is more than {work.hotline.waves.ahead.days} days ahead (config/drivers.toml).")
    return at


def _locked(work: Work, code: int) -> Trip:
    found = triplists.by_code(work.tx, code)
    if found is None:
        raise Refused("No trip that is not over goes by that number; python -m hotline rides lists them.")
    requests.get(work.tx, found.id, lock=True)
    return trips.get(work.tx, found.id)


def _give(work: Work, trip: Trip, driver: Person) -> Given:
    _may(work, trip, driver)
    claiming.accept(work, driver, requests.get(work.tx, trip.id), _offer_to(work, trip, driver))
    person = people.get(work.tx, trip.person_id)
    untold = [one for one in (person, driver) if not one.takes_texts and not (one is person and news.rings(one))]
    return Given(driver.called, tuple(one.called or "the rider" for one in untold))


def _offer_to(work: Work, trip: Trip, driver: Person) -> offers.Offer | None:
    """The ask to drive this trip; that somebody is asked to see to it as a coordinator is no such ask."""
    live = [one for one in offers.of(work.tx, trip.id) if one.state in offers.LIVE]
    return next((one for one in live if one.helper_id == driver.id and one.rung != offering.DESK), None)


def _may(work: Work, trip: Trip, driver: Person) -> None:
    """Raises Refused with what keeps a driver from a trip: nobody may give it to them then, a coordinator neither."""
    known = next((one for one in drivers.all_of(work.tx, work.hotline.zone) if one.person_id == driver.id), None)
    if known is None:
        raise Refused("They have not agreed yet to be asked to drive.")
    if (lacks := lacking(known, trip.at.astimezone(ZoneInfo(trip.zone)).date())) is not None:
        raise Refused(f"They cannot drive it: {_LACKS[lacks]}.")
    if not claiming.may_drive(work, driver, trip):
        raise Refused("They cannot drive it: it does not fit their car, their skills or another trip they have.")
