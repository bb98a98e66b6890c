"""The day of a trip by the clock: both are reminded, a silent driver is missed, and nobody is left on the way."""

from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hotline.domain.trips.reminding import reminders
from hotline.domain.trips.trip import RIDE, Trip
from hotline.services.trips import arriving, news, nigh, sides, wording
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import requests, timers, trips

EVENING, SOON, NUDGE = "trip_evening", "trip_soon", "trip_nudge"
SILENT, WAITED, UNSAID, SHUT = "trip_silent", "trip_waited", "trip_unsaid", "trip_shut"
_ALL: Final = (EVENING, SOON, NUDGE, SILENT, WAITED, UNSAID, SHUT)
# So long before the hour a driver who has not said that they are on the way is asked; so long after it they are missed.
_NUDGED: Final = timedelta(minutes=15)
MISSED: Final = timedelta(minutes=10)
# A driver waits so long; whoever has not come out by half of it is told once more.
WAITS: Final = timedelta(minutes=10)
# Of a trip that should be over nobody has said so.
_LONG: Final = timedelta(minutes=90)


def begin(work: Work, trip: Trip) -> None:
    """A trip has a driver: arm what its day needs."""
    end(work, trip.id)
    evening, soon = reminders(trip.at, ZoneInfo(trip.zone), work.at)
    if evening:
        timers.arm(work.tx, EVENING, trip.id, evening)
    if soon:
        timers.arm(work.tx, SOON, trip.id, soon)
    if trip.at - _NUDGED > work.at:
        timers.arm(work.tx, NUDGE, trip.id, trip.at - _NUDGED)
    timers.arm(work.tx, SILENT, trip.id, max(trip.at, work.at) + MISSED)
    _watch(work, trip)


def end(work: Work, request_id: int) -> None:
    """A trip has no driver any more, or is over: nothing of its day is to come."""
    for kind in _ALL:
        timers.disarm(work.tx, kind, request_id)


def moved(work: Work, trip: Trip) -> None:
    """A trip has come to its next stage just now: what is watched for begins anew."""
    for kind in (NUDGE, WAITED, UNSAID, SHUT):
        timers.disarm(work.tx, kind, trip.id)
    if trip.stage not in {"taken", "on_way"}:
        for kind in (EVENING, SOON, SILENT):
            timers.disarm(work.tx, kind, trip.id)
    _watch(work, trip)


def late(work: Work, trip: Trip, minutes: int) -> None:
    """A driver is late by so many minutes: they are missed that much later."""
    timers.disarm(work.tx, NUDGE, trip.id)
    timers.disarm(work.tx, SILENT, trip.id)
    timers.arm(work.tx, SILENT, trip.id, max(trip.at, work.at) + timedelta(minutes=minutes) + MISSED)


def waits(work: Work, trip: Trip) -> None:
    """A driver is there: the clock of their wait begins, where somebody has to come out."""
    if trip.kind != RIDE:
        return
    timers.arm(work.tx, WAITED, trip.id, max(trip.at, work.at) + WAITS / 2)


def _watch(work: Work, trip: Trip) -> None:
    since = max(trip.at, work.at)
    if trip.stage in {"taken", "on_way", "here", "riding"}:
        timers.arm(work.tx, UNSAID, trip.id, since + _LONG)
    timers.arm(work.tx, SHUT, trip.id, since + nigh.AFTER)


def evening(work: Work, request_id: int) -> None:
    """The evening before: both hear day, time and each other's name, and how to write to each other."""
    found = _at(work, request_id, "taken")
    if found is None:
        return
    trip, rider, driver = found.trip, found.rider, found.driver
    code, car = str(trip.code), sides.car_of(work, rider, driver.id)
    news.remind(work, trip.id, rider)
    day = wording.day_of(work, rider, trip)
    work.notice(rider, "trip_eve_rider", helper=driver.called, day=day, car=car[0], plate=car[1], code=code)
    day = wording.day_of(work, driver, trip)
    work.notice(driver, "trip_eve_driver", person=rider.called, day=day, start=trip.start, code=code)


def soon(work: Work, request_id: int) -> None:
    """An hour before: both are reminded, and from now on their words reach each other."""
    found = _at(work, request_id, "taken")
    if found is None:
        return
    trip, rider, driver = found.trip, found.rider, found.driver
    until, car = work.hotline.clock_text(trip.at, trip.zone), sides.car_of(work, rider, driver.id)
    news.tell(work, trip.id, rider)
    work.notice(rider, "trip_soon_rider", helper=driver.called, until=until, car=car[0], plate=car[1])
    work.notice(driver, "trip_soon_driver", person=rider.called, until=until, start=trip.start)


def nudge(work: Work, request_id: int) -> None:
    """A quarter of an hour before, and the driver has not said that they are on the way: they are asked."""
    found = _at(work, request_id, "taken")
    if found is not None:
        until, code = work.hotline.clock_text(found.trip.at, found.trip.zone), str(found.trip.code)
        work.notice(found.driver, "trip_nudge", "ask", person=found.rider.called, until=until, code=code)


def silent(work: Work, request_id: int) -> None:
    """The driver has not said that they are there: whoever waits hears so, and the coordinators look into it."""
    found = _at(work, request_id, "taken", "on_way")
    if found is None:
        return
    told = sides.desk(work, but=found.driver.id)
    for one in told:
        day, what = wording.day_of(work, one, found.trip), wording.numbered(work, one, found.trip)
        helper, person = found.driver.called, found.rider.called
        work.notice(one, "trip_silent_desk", "ask", helper=helper, person=person, day=day, what=what)
    name = "trip_silent" if told else "trip_silent_alone"
    work.notice(found.rider, name, "reply", helper=found.driver.called)


def waited(work: Work, request_id: int, turn: int) -> None:
    """Half of the wait is over, and nobody came out: they are told once more; then the driver may drive on."""
    found = _at(work, request_id, "here")
    if found is None:
        return
    if not turn:
        over = work.at + WAITS / 2
        until = work.hotline.clock_text(over, found.trip.zone)
        work.notice(found.rider, "trip_still_here", "reply", helper=found.driver.called, until=until)
        news.tell(work, request_id, found.rider)
        timers.arm(work.tx, WAITED, request_id, over, turn=1)
        return
    work.notice(found.driver, "trip_waited", "reply", person=found.rider.called, code=str(found.trip.code))


def unsaid(work: Work, request_id: int) -> None:
    """A trip should be over, and nobody has said so: its driver is told, and whoever rode is asked."""
    found = _at(work, request_id, "on_way", "here", "riding")
    if found is not None:
        rides = found.trip.kind == RIDE
        work.notice(found.driver, "trip_unsaid" if rides else "errand_unsaid", person=found.rider.called)
        arriving.done(work, found, said=False)
        moved(work, trips.get(work.tx, request_id))


def shut(work: Work, request_id: int) -> None:
    """Two hours after all of it: words between the two no longer go through, and the trip is closed."""
    found = sides.of(work, request_id)
    if found is None:
        return
    end(work, request_id)
    # Where nobody ever said that they met, the row says so; the coordinators have known since the hour.
    trips.move(work.tx, request_id, ["taken"], "unmet", work.at)
    requests.move(work.tx, request_id, ["claimed"], state="closed", closed_at=work.at)


def _at(work: Work, request_id: int, *stages: str) -> Sides | None:
    found = sides.of(work, request_id)
    return found if found is not None and found.trip.stage in stages else None
