"""What a driver says of how far they are: it is written down, and the other side hears it."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from hotline.domain.trips.trip import RIDE
from hotline.engine.riding import EarlyTrip, Riding, WhichTrip
from hotline.services.trips import arriving, by_hand, day, news, sides, wording, words
from hotline.services.trips.sides import Sides
from hotline.services.work import Work
from hotline.store import people, trips
from hotline.store.people import Person

# Sooner than that before it no ride is on its way: it may be another day that is meant.
_EARLY: Final = timedelta(hours=4)
# Whoever is later than that may miss what they go for: a coordinator hears of it.
_LATE: Final = 30
# Two of these within so long, and somebody calls to ask how it is; nobody is shut out for it.
_NO_SHOWS: Final = 2
_LATELY: Final = timedelta(days=30)


def hear(work: Work, person: Person, riding: Riding | WhichTrip | EarlyTrip, *, media: int = 0) -> None:
    """Do what a text means for a trip: pass words on, write down how far it is, tell the other side."""
    if isinstance(riding, WhichTrip):
        words.which(work, person)
        return
    if isinstance(riding, EarlyTrip):
        _early(work, person, riding.trip_id)
        return
    found = sides.of(work, riding.trip_id)
    if found is None:
        work.notice(person, "trip_closed", "reply")
        return
    moves = riding.action != "words" and found.driver.id == person.id
    if moves and work.at < found.trip.at - _EARLY:
        when = wording.day_of(work, person, found.trip)
        work.notice(person, "trip_early", "reply", day=when, code=str(found.trip.code))
        return
    if riding.words or media:
        words.pass_on(work, found, person, riding.words, media=media)
    if moves:
        _MOVES[riding.action](work, found, riding)


def _early(work: Work, driver: Person, trip_id: int | None) -> None:
    """Hours before a trip its driver says how far they are: they read which it could be, and how to name it."""
    trip = trips.find(work.tx, trip_id) if trip_id is not None else None
    if trip is None:
        work.notice(driver, "drive_mine_none", "reply")
    else:
        work.notice(driver, "trip_meant", "reply", day=wording.day_of(work, driver, trip), code=str(trip.code))


def _on_way(work: Work, found: Sides, riding: Riding) -> None:
    if _to(work, found, ["taken"], "on_way"):
        car, plate = sides.car_of(work, found.rider, found.driver.id)
        coming = "trip_on_way" if found.trip.kind == RIDE else "errand_on_way"
        work.notice(found.rider, coming, "reply", helper=found.driver.called, car=car, plate=plate)
        news.tell(work, found.trip.id, found.rider)
    if riding.minutes:
        work.notice(found.rider, "trip_minutes", "reply", helper=found.driver.called, minutes=_short(riding.minutes))
    name = "trip_on_way_ok" if _reads(found.rider) else "trip_unread"
    work.notice(found.driver, name, "reply", person=found.rider.called)


def _late(work: Work, found: Sides, riding: Riding) -> None:
    helper, person = found.driver.called, found.rider.called
    if riding.minutes is None:
        work.notice(found.rider, "trip_late_some", "reply", helper=helper)
        how = "trip_late_how" if _reads(found.rider) else "trip_unread"
        work.notice(found.driver, how, "reply", person=person)
        return
    day.late(work, found.trip, riding.minutes)
    minutes = _short(riding.minutes)
    work.notice(found.rider, "trip_late", "reply", helper=helper, minutes=minutes)
    by_hand.late(work, found.trip, found.rider, minutes)
    name = "trip_late_ok" if _reads(found.rider) else "trip_unread"
    work.notice(found.driver, name, "reply", person=person)
    if riding.minutes >= _LATE:
        for one in sides.desk(work, but=found.driver.id):
            what = wording.numbered(work, one, found.trip)
            work.notice(one, "trip_late_desk", "ask", helper=helper, person=person, minutes=minutes, what=what)


def _here(work: Work, found: Sides, _riding: Riding) -> None:
    until = work.hotline.clock_text(max(found.trip.at, work.at) + day.WAITS, found.trip.zone)
    if _to(work, found, ["taken", "on_way"], "here"):
        day.waits(work, found.trip)
        car, plate = sides.car_of(work, found.rider, found.driver.id)
        helper = found.driver.called
        if found.trip.kind == RIDE:
            work.notice(found.rider, "trip_here", "reply", helper=helper, car=car, plate=plate, until=until)
        else:
            work.notice(found.rider, "errand_here", "reply", helper=helper, car=car, plate=plate)
        news.tell(work, found.trip.id, found.rider)
        there = "trip_here_ok" if found.trip.kind == RIDE else "errand_here_ok"
        name = there if _reads(found.rider) else "trip_unread"
        work.notice(found.driver, name, "reply", person=found.rider.called, until=until)
    else:
        work.notice(found.driver, "trip_known", "reply")


def _aboard(work: Work, found: Sides, _riding: Riding) -> None:
    if _to(work, found, ["taken", "on_way", "here"], "riding"):
        name = "trip_aboard_ok" if found.trip.kind == RIDE else "errand_aboard_ok"
        work.notice(found.driver, name, "reply", person=found.rider.called)
    else:
        work.notice(found.driver, "trip_known", "reply")


def _done(work: Work, found: Sides, _riding: Riding) -> None:
    if _to(work, found, ["taken", "on_way", "here", "riding"], "done"):
        arriving.done(work, found)
        name = "trip_done_ok" if found.trip.kind == RIDE else "errand_done_ok"
        work.notice(found.driver, name, "reply", person=found.rider.called)
    else:
        work.notice(found.driver, "trip_known", "reply")


def _no_show(work: Work, found: Sides, riding: Riding) -> None:
    if found.trip.stage in {"taken", "on_way"}:
        # Whoever finds nobody has just come: the wait begins now.
        _here(work, found, riding)
        return
    over = max(found.trip.at, found.trip.stage_at or work.at) + day.WAITS
    if found.trip.stage == "here" and work.at < over:
        until = work.hotline.clock_text(over, found.trip.zone)
        work.notice(found.driver, "trip_wait_on", "reply", person=found.rider.called, until=until)
    elif _to(work, found, ["here"], "no_show"):
        _missed(work, found)
    else:
        work.notice(found.driver, "trip_known", "reply")


def _missed(work: Work, found: Sides) -> None:
    """Nobody came out: each hears what is so, and somebody calls whoever it has happened to before."""
    work.notice(found.driver, "trip_no_show_ok", "reply", person=found.rider.called)
    work.notice(found.rider, "trip_no_show", "reply", helper=found.driver.called)
    news.tell(work, found.trip.id, found.rider)
    again = trips.missed(work.tx, found.rider.id, work.at - _LATELY) >= _NO_SHOWS
    for one in sides.desk(work, but=found.driver.id):
        name = "trip_no_show_again" if again else "trip_no_show_desk"
        when = wording.day_of(work, one, found.trip)
        work.notice(one, name, "ask", helper=found.driver.called, person=found.rider.called, day=when)
    _back_stands(work, found)


def _back_stands(work: Work, found: Sides) -> None:
    """The ride back of whoever was not there: they may have got there another way, so it stands until they drop it."""
    back = trips.back_from(work.tx, found.trip.id)
    if back is None or back.stage not in {"waiting", "taken"}:
        return
    code = str(back.code)
    work.notice(found.rider, "trip_back_stands", "reply", day=wording.day_of(work, found.rider, back), code=code)
    if back.helper_id is not None:
        driver = people.get(work.tx, back.helper_id)
        day = wording.day_of(work, driver, back)
        work.notice(driver, "trip_back_driver", "ask", person=found.rider.called, day=day, code=code)
    for one in sides.desk(work, but=back.helper_id):
        day = wording.day_of(work, one, back)
        work.notice(one, "trip_back_desk", "ask", person=found.rider.called, day=day, code=code)


def _incident(work: Work, found: Sides, _riding: Riding) -> None:
    """Trouble on a ride, as its driver tells it: the coordinators read it, and the driver what to do."""
    told = sides.desk(work, but=found.driver.id)
    for one in told:
        what = wording.numbered(work, one, found.trip)
        work.notice(one, "trip_trouble_desk", "lead", helper=found.driver.called, person=found.rider.called, what=what)
    work.notice(found.driver, "trip_trouble" if told else "trip_trouble_alone", "ask")


def _to(work: Work, found: Sides, stages: list[str], stage: str) -> bool:
    if not trips.move(work.tx, found.trip.id, stages, stage, work.at):
        return False
    day.moved(work, trips.get(work.tx, found.trip.id))
    return True


def _reads(rider: Person) -> bool:
    """Whether what is said to a rider now gets to them: a driver is told nothing that is not so."""
    return rider.takes_texts and not rider.hushed


def _short(minutes: int) -> str:
    """Minutes as far as two digits go."""
    return str(min(minutes, 99))


_MOVES: Final[Mapping[str, Callable[[Work, Sides, Riding], None]]] = {
    "on_way": _on_way,
    "late": _late,
    "here": _here,
    "riding": _aboard,
    "done": _done,
    "no_show": _no_show,
    "incident": _incident,
}
