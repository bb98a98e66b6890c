"""Somebody gives up a trip: whoever rides needs it no more, or whoever drives cannot; all who count on it hear so."""

from collections.abc import Collection
from datetime import datetime, timedelta

from hotline.domain.hearing.takingback import takes_back
from hotline.domain.trips.dropping import Drop, drop_in
from hotline.domain.trips.trip import Trip
from hotline.engine.dropping import Dropping
from hotline.services import moments, team
from hotline.services.trips import day as days
from hotline.services.trips import news, offering, seeing_to, wording
from hotline.services.work import Work
from hotline.store import anew, cases, people, requests, timers, trips
from hotline.store.people import Person

# Until somebody sits in the car a trip can be dropped.
_DROPPABLE = ("waiting", "taken", "on_way", "here")
_TAKEN = ("taken", "on_way", "here")
# "Cant make it" is about a trip no farther ahead than this.
_AT_HAND = timedelta(hours=36)
_MOST_LISTED = 4
# What was given up is told after danger, looked at so often.
LET_GO = "let_go"
_IN_PEACE = timedelta(minutes=10)


def meant(work: Work, person: Person, text: str, offered: Collection[int]) -> Dropping | None:
    """What a text gives up of the trips of whoever sent it; None where it is about no trip of theirs.

    `offered` are the numbers of what they are being asked: "no 14" to one of those is an answer.
    """
    drop = drop_in(text)
    if drop is None:
        # "Never mind" may be about a ride: they are asked which, and nothing is dropped by it.
        waits = takes_back(text) and trips.of_rider(work.tx, person.id, ("waiting",))
        return Dropping(None, sure=False) if waits else None
    riding = trips.of_rider(work.tx, person.id, _DROPPABLE)
    driving = trips.of_driver(work.tx, person.id, _TAKEN)
    mine = [*riding, *driving]
    sure = drop.how == "sure"
    if drop.code is not None:
        named = next((one for one in mine if one.code == drop.code), None)
        if named is None and (drop.code in offered or not (sure and mine)):
            return None
        return Dropping(named.id if named else None, sure=sure, code=drop.code)
    return _unnamed(work, drop, riding, driving)


def _unnamed(work: Work, drop: Drop, riding: list[Trip], driving: list[Trip]) -> Dropping | None:
    """Which trip is meant by whoever names none: the only one there is; where there are more they are asked which."""
    near = work.at + _AT_HAND
    if drop.how == "sure":
        found = [*riding, *driving]
    elif drop.how == "unneeded":
        found = riding
    elif drop.how == "trouble":
        found = [one for one in driving if one.at < near]
    else:
        found = [one for one in (*riding, *driving) if one.at < near]
    if not found:
        return None
    # A rider who "cant make it" may speak of anything: they are asked.
    unclear = drop.how == "cannot" and not driving
    return Dropping(found[0].id if len(found) == 1 and not unclear else None, sure=drop.how == "sure")


def take(work: Work, person: Person, purpose: Dropping) -> None:
    """Give up the trip that is meant, or say which there are."""
    if purpose.trip_id is None:
        _which(work, person, purpose.code)
    elif trips.get(work.tx, purpose.trip_id).person_id == person.id:
        by_rider(work, person, purpose.trip_id)
    else:
        by_driver(work, person, purpose.trip_id)


def _which(work: Work, person: Person, code: int | None) -> None:
    mine = [*trips.of_rider(work.tx, person.id, _DROPPABLE), *trips.of_driver(work.tx, person.id, _TAKEN)]
    some = mine[:_MOST_LISTED]
    listed = " ".join(f"{one.code}: {wording.day_of(work, person, one)}." for one in some)
    first = str(some[0].code)
    if code is None:
        work.notice(person, "trip_drop_which", "reply", list=listed, code=first)
    else:
        work.notice(person, "trip_drop_unknown", "reply", list=listed, code=first)


def by_rider(work: Work, person: Person, request_id: int, *, silent: bool = False) -> bool:
    """Whoever was to ride needs it no more; False where it was over.

    `silent`: nothing may be texted to them, and they never said that they need it no more: nobody reads that they did.
    """
    request = requests.get(work.tx, request_id, lock=True)
    trip = trips.get(work.tx, request_id)
    if trip.stage not in _DROPPABLE or not requests.move(
        work.tx, request_id, ["open", "claimed"], state="closed", closed_at=work.at
    ):
        return False
    trips.move(work.tx, request_id, _DROPPABLE, "dropped", work.at)
    days.end(work, request_id)
    offering.end(work, request_id)
    seeing_to.tell_off(work, trip, person, unreached=silent)
    offering.release(work, request_id)
    offering.free_back(work, trip)
    driver = None if request.helper_id is None else people.get(work.tx, request.helper_id)
    if driver is not None:
        day, what = wording.day_of(work, driver, trip), wording.numbered(work, driver, trip)
        off = "trip_off_unreached" if silent else "trip_off"
        work.notice(driver, off, "ask", person=person.called, day=day, what=what)
    if not silent:
        _tell_rider_it_is_off(work, person, trip, driver)
    return True


def _tell_rider_it_is_off(work: Work, person: Person, trip: Trip, driver: Person | None) -> None:
    day = wording.day_of(work, person, trip)
    back = trips.back_from(work.tx, trip.id)
    if driver is not None:
        what = wording.kind(work, person, trip)
        words = work.words(person, "trip_dropped_told", what=what, day=day, helper=driver.called)
    else:
        words = work.words(person, "trip_dropped", day=day, what=wording.numbered(work, person, trip))
    if back is not None and back.stage in _DROPPABLE:
        words += " " + work.words(person, "trip_back_stays", code=str(back.code))
    work.text(person, "reply", words)


def by_driver(work: Work, driver: Person, request_id: int, *, silent: bool = False) -> bool:
    """Whoever was to drive cannot: it is offered again, and whoever needs it hears so; False where it is not theirs."""
    request = requests.get(work.tx, request_id, lock=True)
    trip = trips.get(work.tx, request_id)
    if request.helper_id != driver.id or trip.stage not in _TAKEN:
        return False
    if not requests.move(work.tx, request_id, ["claimed"], state="open", helper_id=None, claimed_at=None):
        return False
    trips.move(work.tx, request_id, _TAKEN, "waiting", work.at)
    days.end(work, request_id)
    anew.give_back(work.tx, request_id, driver.id)
    if not silent:
        day, what = wording.day_of(work, driver, trip), wording.numbered(work, driver, trip)
        work.notice(driver, "trip_given_back", "reply", what=what, code=str(trip.code), day=day)
    _again(work, trips.get(work.tx, request_id), driver)
    return True


def _again(work: Work, trip: Trip, driver: Person) -> None:
    """Offer a trip once more, and tell whoever needs it: that their driver is out, who is asked, by when they hear."""
    person = people.get(work.tx, trip.person_id)
    wave, due = offering.begin(work, trip, given_back=True), offering.promise(work, trip)
    seeing_to.tell_again(work, trip, driver)
    urgent = trip.at - work.at <= work.hotline.waves.before or (not wave.asked and wave.next_at is None)
    told = seeing_to.ask(work, trip, person) if urgent else False
    news.tell(work, trip.id, person)
    if requests.get(work.tx, trip.id).hushed:
        return
    helper, day, until = driver.called, wording.day_of(work, person, trip), moments.until(work, person, due)
    code, count = str(trip.code), str(wave.asked)
    if wave.asked:
        work.notice(person, "trip_out", "reply", helper=helper, day=day, count=count, until=until, code=code)
    elif wave.later and wave.next_at is not None and not urgent:
        when = moments.until(work, person, wave.next_at)
        work.notice(person, "trip_out_later", "reply", helper=helper, day=day, hours=when, until=until, code=code)
    elif told:
        work.notice(person, "trip_out_desk", "reply", helper=helper, day=day, until=until, code=code)
    else:
        work.notice(person, "trip_out_nobody", "reply", helper=helper, day=day, code=code)


def let_go(work: Work, person: Person) -> None:
    """Somebody stopped our texts, or is out of reach: their trips are given up, and a coordinator can call them.

    Whoever rides could not be told who drives; whoever drives could not be told where to.
    """
    for trip in trips.of_rider(work.tx, person.id, _DROPPABLE):
        if by_rider(work, person, trip.id, silent=True):
            _tell_desk(work, person, trip, drives=False)
    for trip in trips.of_driver(work.tx, person.id, _TAKEN):
        if by_driver(work, person, trip.id, silent=True):
            _tell_desk(work, person, trip, drives=True)


def tell_let_go(work: Work, person: Person, since: datetime) -> None:
    """They take texts again: what was given up when they stopped them, and is still to come, they hear now.

    Whoever is in danger reads nothing of rides: they hear it when that is over.
    """
    gone = [one for one in trips.of_rider(work.tx, person.id, ["dropped"]) if (one.stage_at or one.at) >= since]
    still = [one for one in gone if one.at > work.at]
    if still and cases.danger_of(work.tx, person.id) is not None:
        for one in still:
            timers.arm(work.tx, LET_GO, one.id, work.at + _IN_PEACE)
    elif still:
        _list_let_go(work, person, still)


def let_go_later(work: Work, trip_id: int) -> None:
    """Tell of a trip that was given up what could not be told in danger, with all others of theirs, once it is over."""
    trip = trips.get(work.tx, trip_id)
    person = people.get(work.tx, trip.person_id)
    if trip.at <= work.at:
        return
    if person.stopped or person.hushed or cases.danger_of(work.tx, person.id) is not None:
        timers.arm(work.tx, LET_GO, trip_id, work.at + _IN_PEACE)
        return
    waiting = {trip_id, *timers.waiting(work.tx, LET_GO)}
    still = [one for one in trips.of_rider(work.tx, person.id, ["dropped"]) if one.id in waiting and one.at > work.at]
    for one in still:
        timers.disarm(work.tx, LET_GO, one.id)
    if still:
        _list_let_go(work, person, still)


def _list_let_go(work: Work, person: Person, gone: list[Trip]) -> None:
    some = gone[:_MOST_LISTED]
    listed = " ".join(f"{wording.kind(work, person, one)} {wording.day_of(work, person, one)}." for one in some)
    work.notice(person, "started_rides", "reply", list=listed)


def _tell_desk(work: Work, person: Person, trip: Trip, *, drives: bool) -> None:
    for one in team.coordinators(work, but=person.id) or team.leads(work, but=person.id):
        day, what = wording.day_of(work, one, trip), wording.numbered(work, one, trip)
        if drives:
            work.notice(one, "trip_desk_driver_gone", "ask", person=person.called, what=what, day=day)
        else:
            work.notice(one, "trip_desk_rider_gone", "ask", person=person.called, what=what, day=day)
