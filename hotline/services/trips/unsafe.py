"""Somebody is not safe with their driver: who drove is asked for no trip until a coordinator has looked into it."""

from datetime import timedelta
from typing import Final

from hotline.domain.danger import Danger, Kind
from hotline.domain.hearing.unsafe import is_unsafe
from hotline.services.trips import apart, sides, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import drivers, outbox, people, requests, rotation, trips
from hotline.store.people import Person

# So long after a ride the word by itself is still about it.
_LATELY: Final = timedelta(days=3)
_MOST_LISTED: Final = 4


def hear(work: Work, person: Person, body: str, danger: Danger, *, nigh: bool) -> None:
    """Violence told by whoever rides, while the ride is `nigh`, or UNSAFE after it, is about their driver."""
    if danger.kind is not Kind.VIOLENCE or not (nigh or is_unsafe(body)):
        return
    trip = trips.last_ridden(work.tx, person.id, work.at, work.at - _LATELY)
    if trip is not None and trip.helper_id is not None:
        suspend(work, Sides(trip, person, people.get(work.tx, trip.helper_id)))


def suspend(work: Work, found: Sides) -> None:
    """The two are kept apart, the driver is suspended, and the coordinators hear of it at once.

    What the driver was asked is asked of others.
    """
    driver = found.driver
    apart.part(work, found)
    if not drivers.suspend(work.tx, driver.id, rotation.UNSAFE, work.at):
        return
    for offer in requests.offers_to(work.tx, driver.id):
        # Nor do they take any other case of whoever is not safe with them.
        theirs = requests.get(work.tx, offer.request_id).person_id == found.rider.id
        if theirs or trips.find_code(work.tx, offer.request_id) is not None:
            requests.answer(work.tx, offer.id, "withdrawn", work.at)
            outbox.drop_of_offer(work.tx, [offer.id])
    for one in sides.desk(work, but=driver.id):
        code = str(found.trip.code)
        work.notice(one, "trip_unsafe_desk", "page", person=found.rider.called, helper=driver.called, code=code)
        if listed := _to_come(work, driver, one):
            work.notice(one, "trip_unsafe_others", "ask", helper=driver.called, list=listed)


def _to_come(work: Work, driver: Person, reader: Person) -> str:
    """The rides a suspended driver has still to drive, which somebody else must: "12: Fri Mar 5, 12:00 PM."."""
    to_come = trips.of_driver(work.tx, driver.id, ("taken", "on_way", "here"))[:_MOST_LISTED]
    return " ".join(f"{one.code}: {wording.day_of(work, reader, one)}." for one in to_come)
