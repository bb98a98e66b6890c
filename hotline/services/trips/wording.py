"""How a trip reads: its day and time where it is driven, its ends, what it needs, and the line a driver decides by."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain.trips.distance import by_road
from hotline.domain.trips.plan import Plan
from hotline.domain.trips.trip import ERRAND, FOOD, PHARMACY, RIDE, Trip
from hotline.domain.trips.whereabouts import Spotted
from hotline.domain.trips.wishes import Wishes
from hotline.services.work import Work
from hotline.store.people import Person

# So much of a place is read back; the whole of it goes to the driver.
_SHOWN = 26
_NAME = 12
_PLACES = {"home": "place_home", "work": "place_work", "clinic": "place_clinic", "last": "place_last"}
_THINGS = {
    FOOD: "thing_food",
    PHARMACY: "thing_pharmacy",
    "laundry": "thing_laundry",
    "forms": "thing_forms",
    "other": "thing_other",
}
_KINDS = {RIDE: "kind_ride", FOOD: "kind_food", ERRAND: "kind_errand"}
_ALOUD = {RIDE: "voice_ride", FOOD: "voice_food", ERRAND: "voice_errand"}


@dataclass(frozen=True, slots=True)
class Offered:
    """What a driver decides by: day, ZIPs and about how far, riders and needs; nothing that tells who it is or where.

    It differs by nothing but the reader's language.
    """

    day: str
    ends: str
    riding: str


def day(work: Work, reader: Person, at: datetime, zone: ZoneInfo) -> str:
    """A moment as it is read back and confirmed: "Fri Nov 27, 12:00 PM", by the clock of where it is driven."""
    local = at.astimezone(zone)
    weekday = work.words(reader, "weekdays").split()[local.weekday()]
    month = work.words(reader, "months").split()[local.month - 1]
    return f"{weekday} {month} {local.day}, {work.hotline.clock_text(at, zone.key)}"


def day_aloud(work: Work, listener: Person, at: datetime, zone: ZoneInfo) -> str:
    """A moment as it is heard: "Friday, March 5, 12:00 PM", by the clock of where it is driven."""
    local = at.astimezone(zone)
    weekday = work.words(listener, "voice_weekdays").split()[local.weekday()]
    month = work.words(listener, "voice_months").split()[local.month - 1]
    clock = work.hotline.clock_text(at, zone.key)
    return work.words(listener, "voice_day", first=weekday, second=month, count=str(local.day), when=clock)


def day_of(work: Work, reader: Person, trip: Trip) -> str:
    """The day and time of a trip."""
    return day(work, reader, trip.at, ZoneInfo(trip.zone))


def readback(work: Work, reader: Person, when: str, start: Spotted, end: Spotted) -> str:
    """What is confirmed: day, time and both ends, each by the name the person has for it."""
    ends = (place(work, reader, one.name or one.where)[:_SHOWN] for one in (start, end))
    return work.words(reader, "trip_line", day=when, start=next(ends), end=next(ends))


def place(work: Work, reader: Person, name: str) -> str:
    """A place by its name, in the reader's language where that is one of our own words: "home", "casa"."""
    return work.words(reader, _PLACES[name]) if name in _PLACES else name


def place_aloud(work: Work, listener: Person, name: str) -> str:
    """A place by its name as it is heard: a voice stresses what is spelled with its accents."""
    return work.words(listener, "voice_place_clinic") if name == "clinic" else place(work, listener, name)


def needs(work: Work, reader: Person, plan: Plan, zone: ZoneInfo) -> str:
    """Who rides and how, as it is read back: "2 riders, wheelchair, not bob, back 3:00 PM"."""
    said = [who_rides(work, reader, plan.wishes)]
    if plan.without:
        said.append(work.words(reader, "needs_without", person=plan.without.title()[:_NAME]))
    if plan.back_at is not None:
        said.append(work.words(reader, "needs_back", when=work.hotline.clock_text(plan.back_at, zone.key)))
    return ", ".join(said)


def who_rides(work: Work, reader: Person, wishes: Wishes) -> str:
    """How many ride, and what must fit into the car: "2 riders, wheelchair"."""
    return _riding(work, reader, wishes.riders or 1, wishes.wheelchair, wishes.child, wishes.driver_is)


def kind(work: Work, reader: Person, trip: Trip) -> str:
    """What a trip is, in a word: ride, groceries, errand."""
    return work.words(reader, _KINDS[trip.kind])


def kind_aloud(work: Work, listener: Person, trip: Trip) -> str:
    """What a trip is as it is heard: "a ride", "food", "an errand"."""
    return work.words(listener, _ALOUD[trip.kind])


def offered(work: Work, reader: Person, trip: Trip) -> Offered:
    """A trip as a driver is asked for it, in the reader's language."""
    return Offered(day_of(work, reader, trip), ends(work, reader, trip), riding(work, reader, trip))


def numbered(work: Work, reader: Person, trip: Trip) -> str:
    """A trip by its number: "ride 12", "food 12" or "errand 12"."""
    if trip.kind == RIDE:
        return work.words(reader, "numbered_ride", code=str(trip.code))
    if trip.kind == FOOD:
        return work.words(reader, "numbered_food", code=str(trip.code))
    return work.words(reader, "numbered_errand", code=str(trip.code))


def riding(work: Work, reader: Person, trip: Trip) -> str:
    """How many ride, and what car and driver must bring: "2 riders, wheelchair"; of an errand, what kind it is."""
    if trip.kind != RIDE:
        return _thing(work, reader, trip)
    return _riding(work, reader, trip.riders, trip.wheelchair, trip.child, trip.driver_is)


def _thing(work: Work, reader: Person, trip: Trip) -> str:
    thing = FOOD if trip.kind == FOOD else str(trip.thing)
    return work.words(reader, _THINGS[thing if thing in _THINGS else "other"])


def _riding(work: Work, reader: Person, riders: int, wheelchair: bool, child: bool, driver_is: str | None) -> str:
    said = [work.words(reader, "riders", count=str(riders)) if riders > 1 else work.words(reader, "one_rider")]
    if wheelchair:
        said.append(work.words(reader, "needs_wheelchair"))
    if child:
        said.append(work.words(reader, "needs_child"))
    if driver_is:
        said.append(work.words(reader, "needs_woman" if driver_is == "woman" else "needs_man"))
    return ", ".join(said)


def ends(work: Work, reader: Person, trip: Trip) -> str:
    """From ZIP to ZIP and about how far, as far as that is known."""
    unknown = work.words(reader, "zip_unknown")
    start, end = trip.start_zip or unknown, trip.end_zip or unknown
    if trip.miles is None:
        return work.words(reader, "trip_ends", start=start, end=end)
    return work.words(reader, "trip_ends_far", start=start, end=end, count=str(by_road(trip.miles)))
