"""Finding a driver: a trip is offered nearest first, in waves, then wider; whoever sleeps is asked in the morning."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from hotline.domain.trips import drivers as rules
from hotline.domain.trips.drivers import Driver
from hotline.domain.trips.trip import RIDE, Trip
from hotline.services import helpers, ringing_off
from hotline.services.asking import A_HUMAN, GRACE
from hotline.services.trips import wording
from hotline.services.work import Work
from hotline.store import drivers, offers, people, promises, requests, timers, trips, zips
from hotline.store.offers import Offer
from hotline.store.people import Person

# The next wave; an hour before, when whoever needs it hears the truth; and the hour itself, when nobody came.
WAVE, HOUR, OVER = "trip_wave", "trip_hour", "trip_over"
# The rung of an offer to a coordinator, who is asked to see to a trip; those to drivers count from 1.
DESK = 0
# Where all have been asked we look again so often: somebody may be back, awake, or new.
_LOOK_AGAIN = timedelta(hours=1)
# So long somebody who was left waiting is looked after, though the time has come.
_STILL_ASKED = timedelta(minutes=30)
# Whoever said no, or whom it did not reach, is not asked again; whoever was told that it was taken is.
_ASKED = frozenset({*offers.LIVE, "declined", "accepted", "expired"})


@dataclass(frozen=True, slots=True)
class Wave:
    """Who is asked now and when the next wave is; `later`: those left only sleep; `held`: the way there comes first."""

    asked: int
    next_at: datetime | None
    later: bool = False
    held: bool = False


def begin(work: Work, trip: Trip, *, given_back: bool = False) -> Wave:
    """Ask the first drivers for a trip, and arm what follows; one that is `given_back` late is still asked for."""
    _disarm(work, trip.id)
    over_at = max(trip.at, work.at + _STILL_ASKED) if given_back else trip.at
    timers.arm(work.tx, HOUR, trip.id, word_by(work, trip))
    timers.arm(work.tx, OVER, trip.id, over_at)
    return go_on(work, trip)


def hold(work: Work, trip: Trip) -> None:
    """Ask no driver for a trip while nothing may be texted to whoever needs it; its hour comes all the same."""
    _disarm(work, trip.id)
    release(work, trip.id)
    timers.arm(work.tx, HOUR, trip.id, word_by(work, trip))
    timers.arm(work.tx, OVER, trip.id, max(trip.at, work.at + _STILL_ASKED))


def word_by(work: Work, trip: Trip) -> datetime:
    """When whoever needs a trip hears how it stands: an hour before it, or where that is past after the next wave."""
    waves = work.hotline.waves
    soonest = work.at + waves.until_next(work.at, trip.at)
    by = max(trip.at - waves.before, soonest)
    return min(trip.at, by) if trip.at > work.at else by


def promise(work: Work, trip: Trip) -> datetime:
    """Write down that whoever needs a trip hears how it stands, and return by when."""
    due = word_by(work, trip)
    promises.keep(work.tx, work.at, request_id=trip.id)
    promises.make(work.tx, trip.person_id, A_HUMAN, work.at, due + GRACE, request_id=trip.id)
    return due


def go_on(work: Work, trip: Trip) -> Wave:
    """Ask the next drivers: near ones first, then wider; a way back waits until the way there has a driver."""
    timers.disarm(work.tx, WAVE, trip.id)
    if requests.get(work.tx, trip.id).hushed:
        return Wave(0, None)
    if (until := _held_until(work, trip)) is not None:
        timers.arm(work.tx, WAVE, trip.id, until)
        return Wave(0, until, held=True)
    waves, left = work.hotline.waves, _left(work, trip)
    start = zips.spots(work.tx, [trip.start_zip] if trip.start_zip else []).get(trip.start_zip or "")
    asleep: list[Driver] = []
    for reach in (waves.near, waves.wide):
        ordered = rules.in_order(left, start, reach)
        awake = _reachable(work, (one for one in ordered if rules.awake(one, work.at)), waves.most)
        if awake:
            return _ask(work, trip, awake)
        asleep = [one for one in ordered if not rules.awake(one, work.at)]
    wakes = min((at for one in asleep if (at := rules.wakes(one, work.at))), default=None)
    if wakes is not None and wakes < trip.at:
        timers.arm(work.tx, WAVE, trip.id, wakes)
        return Wave(0, wakes, later=True)
    if work.at + _LOOK_AGAIN < trip.at:
        timers.arm(work.tx, WAVE, trip.id, work.at + _LOOK_AGAIN)
    return Wave(0, None)


def _held_until(work: Work, trip: Trip) -> datetime | None:
    """Until when a way back waits for whoever drives there, who is asked first: at most until an hour before that."""
    there = trips.find(work.tx, trip.back_of) if trip.back_of else None
    if there is None or there.stage != "waiting":
        return None
    until = there.at - work.hotline.waves.before
    return until if until > work.at else None


def _ask(work: Work, trip: Trip, found: list[Driver]) -> Wave:
    known = people.many(work.tx, [one.person_id for one in found])
    made = offers.add_all(work.tx, trip.id, known, _next_rung(work, trip), trip.code, work.at)
    read: dict[str, wording.Offered] = {}
    for driver in known.values():
        language = work.language(driver)
        if language not in read:
            read[language] = wording.offered(work, driver, trip)
        _tell(work, driver, trip, made[driver.id], read[language])
    next_at = work.at + work.hotline.waves.until_next(work.at, trip.at)
    timers.arm(work.tx, WAVE, trip.id, next_at)
    return Wave(len(known), next_at)


def _next_rung(work: Work, trip: Trip) -> int:
    request = requests.get(work.tx, trip.id)
    requests.set_rung(work.tx, trip.id, request.rung, request.rung + 1)
    return request.rung + 1


def offer(work: Work, driver: Person, trip: Trip, number: int, *, back: bool = False) -> None:
    """Ask one driver; `back`: they drive there, and are asked for the way back before anybody else."""
    offer_id = offers.add(work.tx, trip.id, driver.id, number, trip.code, work.at)
    _tell(work, driver, trip, offer_id, wording.offered(work, driver, trip), back=back)


def _tell(work: Work, driver: Person, trip: Trip, offer_id: int, said: wording.Offered, *, back: bool = False) -> None:
    soon = trip.at - work.at < work.hotline.waves.soon
    of_ride = "ask_trip_back" if back else "ask_trip_soon" if soon else "ask_trip"
    name = of_ride if trip.kind == RIDE else "ask_errand"
    # A way back is read after the words by which they have the way there.
    purpose, code = "ask" if soon else "ride", str(trip.code)
    work.notice(driver, name, purpose, offer_id=offer_id, code=code, day=said.day, ends=said.ends, riding=said.riding)


def ask_back(work: Work, there: Trip, driver: Person) -> None:
    """Whoever drives somebody there is asked first to drive them back; the others once they had time to answer."""
    back = trips.back_from(work.tx, there.id)
    if back is None or not trips.lock_open(work.tx, back.id):
        return
    known = drivers.one(work.tx, driver.id, work.hotline.zone)
    asked = {one.helper_id for one in offers.of(work.tx, back.id) if one.state in _ASKED}
    if known is None or driver.id in asked or not rules.able([known], back):
        go_on(work, back)
        return
    offer(work, driver, back, _next_rung(work, back), back=True)
    timers.disarm(work.tx, WAVE, back.id)
    timers.arm(work.tx, WAVE, back.id, work.at + work.hotline.waves.until_next(work.at, back.at))


def free_back(work: Work, there: Trip) -> None:
    """The way there is over or dropped without a driver: the way back waits for nobody any more."""
    back = trips.back_from(work.tx, there.id)
    if back is not None and trips.lock_open(work.tx, back.id):
        go_on(work, back)


def _left(work: Work, trip: Trip) -> list[Driver]:
    """Drivers who may still be asked for this trip, whether they can be texted now or not."""
    unasked = drivers.unasked(work.tx, work.hotline.zone, trip.id, _ASKED, named=bool(trip.without))
    return rules.able(unasked, trip)


def _reachable(work: Work, ordered: Iterator[Driver], most: int) -> list[Driver]:
    """The first of these, at most so many, who can be texted an ask now; no more are looked at than need be."""
    found: list[Driver] = []
    while len(found) < most and (some := list(islice(ordered, most))):
        able = helpers.may_be_asked(work, [one.person_id for one in some])
        found += [one for one in some if one.person_id in able]
    return found[:most]


def anybody(work: Work) -> bool:
    """Whether drivers are asked here, and there is one at all who could be asked for a trip today."""
    if not work.hotline.trips:
        return False
    today = work.at.astimezone(work.hotline.zone).date()
    return any(rules.lacking(one, today) is None for one in drivers.all_of(work.tx, work.hotline.zone))


def wave(work: Work, request_id: int) -> None:
    """The time of a wave is up: the next drivers are asked as well."""
    if trips.lock_open(work.tx, request_id):
        go_on(work, trips.get(work.tx, request_id))


def declined(work: Work, request_id: int) -> None:
    """Somebody cannot; where nobody of those asked is left to answer, the next are asked at once."""
    if not asked_now(work, request_id):
        wave(work, request_id)


def asked_now(work: Work, request_id: int) -> bool:
    """Whether any driver is being asked for a trip at this moment."""
    return any(one.state in offers.LIVE and one.rung != DESK for one in offers.of(work.tx, request_id))


def to_drive(work: Work, offers: Iterable[Offer]) -> set[int]:
    """Those of these offers by which somebody is asked to drive, by their ids."""
    asked = {one.id: one.request_id for one in offers if one.rung != DESK}
    found = trips.among(work.tx, asked.values())
    return {offer_id for offer_id, request_id in asked.items() if request_id in found}


def release(work: Work, request_id: int, *, but: int | None = None) -> None:
    """Nobody need answer any more: asks that have not gone out are dropped, and those who were silent hear nothing."""
    ringing_off.release(work, offers.close(work.tx, request_id, "withdrawn", but=but))


def end(work: Work, request_id: int) -> None:
    """Nobody needs to be asked for a trip any more."""
    _disarm(work, request_id)
    promises.keep(work.tx, work.at, request_id=request_id)


def _disarm(work: Work, request_id: int) -> None:
    kinds: Iterable[str] = (WAVE, HOUR, OVER)
    for kind in kinds:
        timers.disarm(work.tx, kind, request_id)
