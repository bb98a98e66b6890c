"""What somebody has open with drivers, as they read it, and whether what they want can be asked of drivers here."""

from zoneinfo import ZoneInfo

from hotline.domain.trips.drivers import lacking
from hotline.domain.trips.trip import ERRAND, FOOD, PHARMACY, RIDE, UNDER_WAY, Trip
from hotline.services.trips import sides, wording
from hotline.services.work import Work
from hotline.store import drivers, people, trips
from hotline.store.people import Person

_SHOWN = 4
_OPEN = ("waiting", *UNDER_WAY)
_SKILLS = {FOOD: frozenset({"groceries"}), ERRAND: frozenset({"errands", PHARMACY})}


def open_trips(work: Work, person: Person) -> str:
    """Each trip of a person that is still to come: its number, its day, and who drives."""
    found = trips.of_rider(work.tx, person.id, _OPEN)
    if not found:
        return work.words(person, "trips_none")
    lines = []
    for trip in found[:_SHOWN]:
        code, day, what = str(trip.code), wording.day_of(work, person, trip), wording.kind(work, person, trip)
        if trip.helper_id is None:
            lines.append(work.words(person, "trip_mine_waiting", code=code, day=day, what=what))
        else:
            helper = work.listed(person, people.get(work.tx, trip.helper_id))
            lines.append(work.words(person, "trip_mine", code=code, day=day, what=what, helper=helper))
    # Of more than fit into a text it is said how many there are.
    mine = "\n".join([*lines, *([f"+{len(found) - _SHOWN}"] if len(found) > _SHOWN else [])])
    return work.words(person, "trips_mine", mine=mine)


def any_open(work: Work, person: Person) -> bool:
    """Whether a person has asked for anything of drivers that is still to come."""
    return bool(trips.of_rider(work.tx, person.id, _OPEN))


def open_trips_aloud(work: Work, person: Person) -> str:
    """The same for a caller: the day of each, and who drives in which car, for they may read no texts."""
    said = [stands(work, person, trip) for trip in trips.of_rider(work.tx, person.id, _OPEN)]
    return " ".join(said) or work.words(person, "voice_trips_none")


def stands(work: Work, listener: Person, trip: Trip) -> str:
    """How a trip stands at this moment, as it is heard by whoever asked for it."""
    what = wording.kind_aloud(work, listener, trip)
    day = wording.day_aloud(work, listener, trip.at, ZoneInfo(trip.zone))
    if trip.stage in UNDER_WAY and trip.helper_id is not None:
        return _driven(work, listener, trip, what, day, trip.helper_id)
    if trip.stage == "waiting":
        return work.words(listener, "voice_trip_mine_waiting", day=day, what=what)
    if trip.stage == "unmet":
        return work.words(listener, "voice_trip_unmet", day=day, what=what)
    return work.words(
        listener, "voice_trip_missed" if trip.stage == "no_show" else "voice_trip_off", day=day, what=what
    )


def _driven(work: Work, listener: Person, trip: Trip, what: str, day: str, driver_id: int) -> str:
    """Who drives, in which car, and how near they are."""
    helper = people.get(work.tx, driver_id).called
    car, plate = sides.car_of(work, listener, driver_id)
    plate = " ".join(plate)
    if trip.stage in {"on_way", "here"}:
        name = "voice_trip_on_way" if trip.stage == "on_way" else "voice_trip_here"
        return work.words(listener, name, helper=helper, car=car, plate=plate)
    if trip.kind == RIDE:
        return work.words(listener, "voice_trip_mine", day=day, helper=helper, car=car, plate=plate)
    return work.words(listener, "voice_errand_mine", day=day, what=what, helper=helper, car=car, plate=plate)


def somebody_for(work: Work, kind: str) -> bool:
    """Whether food or errands are asked of drivers here, and one of them does that and has all papers today."""
    if kind not in work.hotline.trips:
        return False
    today = work.at.astimezone(work.hotline.zone).date()
    known = drivers.all_of(work.tx, work.hotline.zone)
    return any(one.skills & _SKILLS[kind] and lacking(one, today) is None for one in known)
