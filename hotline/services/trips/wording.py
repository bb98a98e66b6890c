"""How a trip reads: its day and time where it is driven, its ends, what it needs, and the line a driver decides by."""

from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain.trips.distance import by_road
from hotline.domain.trips.plan import Spotted
from hotline.domain.trips.trip import Trip
from hotline.services.work import Work
from hotline.store.people import Person

# So much of a place is read back; the whole of it goes to the driver.
_SHOWN = 26


def day(work: Work, reader: Person, at: datetime, zone: ZoneInfo) -> str:
    """A moment as it is read back and confirmed: "Fri Nov 27, 12:00 PM", by the clock of where it is driven."""
    local = at.astimezone(zone)
    weekday = work.words(reader, "weekdays").split()[local.weekday()]
    month = work.words(reader, "months").split()[local.month - 1]
    return f"{weekday} {month} {local.day}, {work.hotline.clock_text(at, zone.key)}"


def day_of(work: Work, reader: Person, trip: Trip) -> str:
    """The day and time of a trip."""
    return day(work, reader, trip.at, ZoneInfo(trip.zone))


def readback(work: Work, reader: Person, when: str, start: Spotted, end: Spotted) -> str:
    """What is confirmed: day, time and both ends, each by the name the person has for it."""
    return work.words(reader, "trip_line", day=when, start=_named(start), end=_named(end))


def riding(work: Work, reader: Person, trip: Trip) -> str:
    """How many ride, and what car and driver must bring: "2 riders, wheelchair"."""
    said = [
        work.words(reader, "riders", count=str(trip.riders)) if trip.riders > 1 else work.words(reader, "one_rider")
    ]
    if trip.wheelchair:
        said.append(work.words(reader, "needs_wheelchair"))
    if trip.child:
        said.append(work.words(reader, "needs_child"))
    if trip.driver_is:
        said.append(work.words(reader, "needs_woman" if trip.driver_is == "woman" else "needs_man"))
    return ", ".join(said)


def ends(work: Work, reader: Person, trip: Trip) -> str:
    """From ZIP to ZIP and about how far, as far as that is known."""
    unknown = work.words(reader, "zip_unknown")
    start, end = trip.start_zip or unknown, trip.end_zip or unknown
    if trip.miles is None:
        return work.words(reader, "trip_ends", start=start, end=end)
    return work.words(reader, "trip_ends_far", start=start, end=end, count=str(by_road(trip.miles)))


def _named(spot: Spotted) -> str:
    return (spot.name or spot.where)[:_SHOWN]
