"""Somebody is not safe with their driver: who drove is asked for no trip until a coordinator has looked into it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from hotline.domain.danger import Danger, Kind
from hotline.domain.hearing.unsafe import is_unsafe, of_another
from hotline.domain.talk import Talk
from hotline.domain.trips.trip import UNDER_WAY
from hotline.engine import asked_once, riding
from hotline.engine.riding import OpenTrip
from hotline.services import leaving
from hotline.services.trips import apart, sides, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import cases, drivers, dropped, offers, people, relays, requests, rotation, trips
from hotline.store.people import Person

# So long after a ride the word by itself is still about it.
_LATELY: Final = timedelta(days=3)
_MOST_LISTED: Final = 4


@dataclass(frozen=True, slots=True)
class Parted:
    """Whoever was not safe has been parted from their driver: what it was heard as, and who the two are."""

    danger: Danger
    sides: Sides


def hear(
    work: Work, person: Person, talk: Talk, open_trips: Sequence[OpenTrip], body: str, danger: Danger | None
) -> Parted | None:
    """Part somebody from their driver by what they text or say on a call, before it is decided what else it is for.

    Violence told while a ride is nigh, and UNSAFE at any time, is about whoever drives; None for all other words, for
    an answer to whether it is safe to text, and where somebody at home is named. `danger` is what the words were
    heard as, `open_trips` those of whoever says them.
    """
    danger = danger or riding.unsafe(open_trips, body)
    if danger is None or danger.kind is not Kind.VIOLENCE or danger.about == "reader":
        return None
    rides = any(one.nigh and not one.as_driver for one in open_trips)
    if not is_unsafe(body) and (not rides or of_another(body)):
        return None
    if asked_once.answers(work.hotline.book, talk, body, asked_once.SAFE):
        return None
    found = about(work, person)
    if found is not None:
        suspend(work, found)
    return None if found is None else Parted(danger, found)


def about(work: Work, person: Person) -> Sides | None:
    """The ride that is meant by whoever feels unsafe: the one under way, or the last; None where none can be.

    Of a ride that is over it was said already where they have told of violence since.
    """
    trip = trips.last_ridden(work.tx, person.id, work.at, work.at - _LATELY)
    if trip is None or trip.helper_id is None:
        return None
    if trip.stage not in UNDER_WAY and cases.violence_since(work.tx, person.id, trip.at):
        return None
    return Sides(trip, person, people.get(work.tx, trip.helper_id))


def with_a_human(work: Work, parted: Parted) -> None:
    """They said it to somebody who has their case already: that one reads whom it is about, and others are asked."""
    rider, driver = people.get(work.tx, parted.sides.rider.id), parted.sides.driver
    for relay in relays.open_of(work.tx, rider.id):
        if relay.participant_id == rider.id:
            one = people.get(work.tx, relay.helper_id)
            helper, person = driver.called, rider.called
            work.notice(one, "trip_unsafe_chat", "ask", sender=relay.number, person=person, helper=helper)
    if not rider.hushed:
        apart.go_on(work, rider, apart.far(work, apart.held(work, rider)))


def suspend(work: Work, found: Sides) -> None:
    """The two are kept apart, the driver is suspended, and the coordinators hear of it at once.

    What the driver was asked is asked of others.
    """
    driver = found.driver
    apart.part(work, found)
    if not drivers.suspend(work.tx, driver.id, rotation.UNSAFE, work.at):
        return
    for offer in offers.to(work.tx, driver.id):
        if trips.find_code(work.tx, offer.request_id) is not None:
            offers.answer(work.tx, offer.id, "withdrawn", work.at)
        elif requests.get(work.tx, offer.request_id).person_id == found.rider.id:
            # Nor do they take any other case of whoever is not safe with them.
            leaving.ask_the_next(work, offer)
        else:
            continue
        dropped.drop_of_offer(work.tx, [offer.id])
    for one in sides.desk(work, but=driver.id):
        what = wording.numbered(work, one, found.trip)
        work.notice(one, "trip_unsafe_desk", "lead", person=found.rider.called, helper=driver.called, what=what)
        if listed := _to_come(work, driver, one):
            work.notice(one, "trip_unsafe_others", "ask", helper=driver.called, list=listed)


def _to_come(work: Work, driver: Person, reader: Person) -> str:
    """The rides a suspended driver has still to drive, which somebody else must: "12: Fri Mar 5, 12:00 PM."."""
    to_come = trips.of_driver(work.tx, driver.id, ("taken", "on_way", "here"))[:_MOST_LISTED]
    return " ".join(f"{one.code}: {wording.day_of(work, reader, one)}." for one in to_come)
