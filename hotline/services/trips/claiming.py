"""A driver says yes: the first valid one has the trip, and only then the two hear who and where."""

from zoneinfo import ZoneInfo

from hotline.domain.hearing.offers import OfferReply
from hotline.domain.trips.drivers import fits, lacking
from hotline.domain.trips.trip import RIDE, Trip
from hotline.services.trips import day as days
from hotline.services.trips import news, offering, seeing_to, sides, wording
from hotline.services.work import Work
from hotline.store import drivers, offers, people, requests, trips
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request


def answer(work: Work, driver: Person, offer: Offer, request: Request, reply: OfferReply) -> None:
    """Take a driver's answer to an offer of a trip; whoever says neither yes nor no is told how to."""
    if offer.rung == offering.DESK:
        seeing_to.answer(work, driver, offer, request, reply)
    elif request.state != "open":
        _too_late(work, driver, request)
    elif reply.action == "accept":
        accept(work, driver, request, offer)
    elif reply.action == "later":
        work.notice(driver, "trip_yes_or_no", "reply", code=str(offer.code))
    else:
        offers.answer(work.tx, offer.id, "declined", work.at)
        work.notice(driver, "thanks_declined", "reply")
        offering.declined(work, request.id)


def accept(work: Work, driver: Person, request: Request, offer: Offer | None) -> bool:
    """Give a trip to a driver who may drive it and is the first; False where they may not, or somebody was first."""
    trip = trips.get(work.tx, request.id)
    if not may_drive(work, driver, trip):
        work.notice(driver, "trip_not_now", "reply")
        if offer is not None:
            offers.answer(work.tx, offer.id, "expired", work.at)
            offering.declined(work, request.id)
        return False
    if not requests.claim(work.tx, request.id, driver.id, work.at):
        _too_late(work, driver, request)
        return False
    if offer is not None:
        offers.answer(work.tx, offer.id, "accepted", work.at)
    seeing_to.tell_taken(work, trip, driver)
    offering.release(work, request.id, but=offer.id if offer else None)
    trips.move(work.tx, request.id, ["waiting"], "taken", work.at)
    offering.end(work, request.id)
    _tell_both(work, trip, people.get(work.tx, request.person_id), driver)
    days.begin(work, trips.get(work.tx, request.id))
    offering.ask_back(work, trip, driver)
    return True


def may_drive(work: Work, driver: Person, trip: Trip) -> bool:
    """Whether a driver may have a trip now: papers may have run out, or another trip been taken, since the offer."""
    known = drivers.one(work.tx, driver.id, work.hotline.zone)
    if known is None:
        return False
    day = trip.at.astimezone(ZoneInfo(trip.zone)).date()
    return lacking(known, day) is None and fits(known, trip)


def _too_late(work: Work, driver: Person, request: Request) -> None:
    if request.helper_id != driver.id:
        taken = requests.get(work.tx, request.id).helper_id is not None
        work.notice(driver, "trip_taken" if taken else "no_longer_asked", "reply")


def _tell_both(work: Work, trip: Trip, person: Person, driver: Person) -> None:
    """The driver reads a first name and the pick-up, the rider a first name, the car and the end of its plate."""
    code = str(trip.code)
    if not person.stopped and not person.hushed:
        day = wording.day_of(work, person, trip)
        car, plate = sides.car_of(work, person, driver.id)
        helper = driver.called
        if trip.kind == RIDE:
            work.notice(person, "trip_driver", "reply", helper=helper, day=day, car=car, plate=plate, code=code)
        else:
            work.notice(person, "errand_driver", "reply", helper=helper, day=day, car=car, plate=plate, code=code)
    news.tell(work, trip.id, person)
    day, riding = wording.day_of(work, driver, trip), wording.riding(work, driver, trip)
    start, end, who = trip.start, trip.end, person.called
    if trip.kind == RIDE:
        words = work.words(driver, "trip_yours", person=who, day=day, riding=riding, start=start, end=end, code=code)
    else:
        words = work.words(driver, "errand_yours", person=who, day=day, riding=riding, start=start, end=end, code=code)
    work.text(driver, "reply", words)
    if trip.note:
        work.notice(driver, "trip_note", "reply", code=code, note=trip.note)
