"""A month without a word: ask whether the number is still theirs, before anything else is said there."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from hotline.domain.events import Began
from hotline.services import turns
from hotline.services.hotline import Hotline
from hotline.services.joining import HOURS
from hotline.services.work import Work, working
from hotline.store import attempts, people, quiet
from hotline.store import numbers as store
from hotline.store.people import Person

_QUIET_AFTER = timedelta(days=30)
_A_DAY = timedelta(days=1)


def ask_the_quiet(hotline: Hotline) -> int:
    """Ask people of whom nothing was heard for a month whether they are still there; returns how many were asked.

    Millions of numbers change hands every year, and the next owner must learn nothing of the last.
    """
    with working(hotline) as work:
        found = quiet.since(work.tx, work.at - _QUIET_AFTER)
        attempts.forget(work.tx, work.at - _A_DAY)
    return sum(_ask(hotline, person_id) for person_id in found)


def _ask(hotline: Hotline, person_id: int) -> bool:
    with working(hotline) as work:
        person = people.get(work.tx, person_id)
        kept = turns.locked(work, person)
        if kept.talk.places or person.hushed or not in_hours(work, person):
            return False
        store.asked_whether_still(work.tx, person.id, work.at)
        turns.happen(work, person, Began(work.at, "still_you", {"person": person.called}))
    return True


def in_hours(work: Work, person: Person) -> bool:
    """Whether it is an hour at which this person may be texted first, by the wall clock where they live."""
    zone = ZoneInfo(person.time_zone) if person.time_zone else work.hotline.zone
    local = work.at.astimezone(zone)
    start, end = people.hours_of(work.tx, person.id) or HOURS["any"]
    return start <= local.hour * 60 + local.minute < end
