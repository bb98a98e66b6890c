"""The hours of helpers: weekly shifts and what they said since, each in their own zone."""

from collections.abc import Iterable
from datetime import date
from zoneinfo import ZoneInfo

from hotline.domain.duty import Hours
from hotline.services.work import Work
from hotline.store import duties, people, rosters
from hotline.store.people import Person


def zone_of(work: Work, person: Person) -> ZoneInfo:
    """The zone a person lives in; the line's own where they named none."""
    return ZoneInfo(person.time_zone) if person.time_zone else work.hotline.zone


def today(work: Work, person: Person) -> date:
    """The day it is where a person lives: what they agree to is dated by it."""
    return work.at.astimezone(zone_of(work, person)).date()


def of(work: Work, ids: Iterable[int]) -> dict[int, Hours]:
    """The hours of these helpers, by their id; those who have neither shifts nor changes are left out."""
    wanted = list(ids)
    shifts, changes = rosters.shifts_of(work.tx, wanted), duties.of(work.tx, wanted, work.at)
    known = people.many(work.tx, shifts.keys() | changes.keys())
    return {
        one: Hours(zone_of(work, person), tuple(shifts.get(one, ())), tuple(changes.get(one, ())))
        for one, person in known.items()
    }


def of_one(work: Work, person: Person) -> Hours:
    """The hours of one helper, who may have none."""
    return of(work, [person.id]).get(person.id) or Hours(zone_of(work, person))


def off_now(work: Work, ids: Iterable[int]) -> set[int]:
    """Those of these people who said that they are off, and are not back."""
    found = duties.of(work.tx, ids, work.at)
    return {one for one, changes in found.items() if Hours(work.hotline.zone, (), tuple(changes)).off(work.at)}
