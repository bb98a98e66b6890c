"""What somebody has open with drivers, as they read it, and whether what they want can be asked of drivers here."""

from hotline.domain.trips.drivers import lacking
from hotline.domain.trips.trip import ERRAND, FOOD, PHARMACY, UNDER_WAY
from hotline.services.trips import wording
from hotline.services.work import Work
from hotline.store import drivers, people, trips
from hotline.store.people import Person

_SKILLS = {FOOD: frozenset({"groceries"}), ERRAND: frozenset({"errands", PHARMACY})}


def open_trips(work: Work, person: Person) -> str:
    """Each trip of a person that is still to come: its number, its day, and who drives."""
    found = trips.of_rider(work.tx, person.id, ("waiting", *UNDER_WAY))
    if not found:
        return work.words(person, "trips_none")
    lines = []
    for trip in found:
        code, day = str(trip.code), wording.day_of(work, person, trip)
        if trip.helper_id is None:
            lines.append(work.words(person, "trip_mine_waiting", code=code, day=day))
        else:
            helper = work.listed(person, people.get(work.tx, trip.helper_id))
            lines.append(work.words(person, "trip_mine", code=code, day=day, helper=helper))
    mine = "\n".join(lines)
    return work.words(person, "trips_mine", mine=mine)


def somebody_for(work: Work, kind: str) -> bool:
    """Whether food or errands are asked of drivers here, and one of them does that and has all papers today."""
    if kind not in work.hotline.trips:
        return False
    today = work.at.astimezone(work.hotline.zone).date()
    known = drivers.all_of(work.tx, work.hotline.zone)
    return any(one.skills & _SKILLS[kind] and lacking(one, today) is None for one in known)
