"""Putting in a trip for somebody who cannot ask by text: with a phone that is only called, or without any."""

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from string import ascii_lowercase
from zoneinfo import ZoneInfo

from hotline.domain.hearing.times import when
from hotline.domain.ladders import NEEDS
from hotline.domain.phone import e164
from hotline.domain.trips.trip import Trip
from hotline.domain.trips.whereabouts import Spotted
from hotline.services import hours, taking_back
from hotline.services.trips import desk, news, offering
from hotline.services.trips.desk import Refused
from hotline.services.work import Work
from hotline.store import numbering, people, promises, requests, rosters, trips, zips
from hotline.store.people import Person

_LETTERS = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """A trip as a coordinator writes it down; `at` is by the wall clock of where it starts, "tomorrow noon"."""

    kind: str
    start: Spotted
    end: Spotted
    at: str
    riders: int = 1
    wheelchair: bool = False
    child: bool = False
    driver_is: str | None = None
    thing: str | None = None


@dataclass(frozen=True, slots=True)
class Put:
    """A trip that was put in: its number, how many drivers are asked now, and when the next are.

    Whoever it is for is `told` by text, or `rung` once a driver has it; else somebody must tell them.
    """

    code: int
    asked: int
    next_at: datetime | None
    told: bool
    rung: bool


def add(work: Work, wanted: Wanted, person: Person) -> Put:
    """Write a trip down and ask drivers; whoever it is for reads its number, where they get texts. Raises Refused."""
    if person.minor:
        raise Refused("They are under 18: the line gives no rides to minors.")
    trip = _written(work, wanted, person)
    trips.add(work.tx, trip, work.at)
    wave = offering.begin(work, trip)
    read = desk.line(work, person, trip)
    told = work.notice(person, "trip_put_in", "notice", trip=read, code=str(trip.code)) is not None
    return Put(trip.code, wave.asked, wave.next_at, told, rung=not told and not person.hushed and news.rings(person))


def whose_request(work: Work, request_id: int) -> Person:
    """Who asked a person to arrange something; that ask is over with this trip. Raises Refused for no such ask."""
    request = requests.find(work.tx, request_id, lock=True)
    if request is None or request.kind not in NEEDS or request.state not in {"open", "scheduled", "claimed"}:
        raise Refused("No such ask is open; python -m hotline requests --kind arrange lists them.")
    person = people.get(work.tx, request.person_id)
    if request.state == "claimed":
        requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at)
        promises.keep(work.tx, work.at, request_id=request.id)
    else:
        taking_back.take_back(work, person, request)
    return person


def by_phone(work: Work, phone: str, name: str | None) -> Person:
    """Whoever has this number; one we did not know is only called, for they never agreed to texts. Raises Refused."""
    number = e164(phone)
    if number is None:
        raise Refused("That is no phone number. Write it as +16125550101.")
    known = people.by_phone(work.tx, number)
    if known is not None:
        return known
    return _new(work, number, name)


def without_phone(work: Work, name: str) -> Person:
    """Somebody new who has no phone: known to the line by a name alone, and texted nothing."""
    return _new(work, f"no phone {_nobodys()}", name)


def _nobodys() -> str:
    """What stands for the number of somebody who has none: letters alone, for ten digits might be a stranger's."""
    return "".join(secrets.choice(ascii_lowercase) for _ in range(_LETTERS))


def _new(work: Work, phone: str, name: str | None) -> Person:
    made = people.find_or_make(work.tx, phone, work.at)
    people.rename(work.tx, made.id, name)
    rosters.reach(work.tx, made.id, by_call=True)
    return people.get(work.tx, made.id)


def _moment(work: Work, said: str, zone: ZoneInfo) -> datetime:
    """The day and time that were written. Raises Refused where a part of it would have to be guessed."""
    with suppress(ValueError):
        return datetime.strptime(said, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    heard = when(said, work.at.astimezone(zone))
    if heard is None or heard.guessed:
        raise Refused('Write day and time so that nothing is left to guess: "2026-12-04 12:00" or "tomorrow noon".')
    return heard.at


def _written(work: Work, wanted: Wanted, person: Person) -> Trip:
    start_zip, end_zip = (desk.checked_zip(work, one.zip) for one in (wanted.start, wanted.end))
    there = zips.zone_of(work.tx, start_zip) if start_zip else None
    zone = ZoneInfo(there) if there else hours.zone_of(work, person)
    at = desk.in_reach(work, _moment(work, wanted.at, zone))
    opened = requests.open_request(work.tx, wanted.kind, person.id, work.at, about=None, talk_id=None, turn=None)
    trip = Trip(
        id=opened,
        kind=wanted.kind,
        person_id=person.id,
        start=wanted.start.where,
        end=wanted.end.where,
        start_zip=start_zip,
        end_zip=end_zip,
        at=at,
        zone=zone.key,
        riders=wanted.riders,
        wheelchair=wanted.wheelchair,
        child=wanted.child,
        driver_is=wanted.driver_is,
        thing=wanted.thing,
        code=numbering.code_for(work.tx, opened),
    )
    return desk.located(work, trip)
