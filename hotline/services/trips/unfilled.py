"""A trip nobody drives: an hour before whoever needs it hears the truth, and so do coordinators; then it is unmet."""

from hotline.domain.trips.trip import Trip
from hotline.services.trips import news, offering, seeing_to, wording
from hotline.services.work import Work
from hotline.store import people, promises, requests, timers, trips
from hotline.store.people import Person


def hour(work: Work, request_id: int) -> None:
    """It is an hour before: no driver yet. Whoever needs it hears so, and the coordinators are asked to see to it."""
    if not trips.lock_open(work.tx, request_id):
        return
    trip = trips.get(work.tx, request_id)
    offering.go_on(work, trip)
    promises.keep(work.tx, work.at, request_id=request_id)
    person = people.get(work.tx, trip.person_id)
    told = seeing_to.ask(work, trip, person)
    if not requests.get(work.tx, request_id).hushed:
        _say_how_it_stands(work, trip, person, told=told)
        news.tell(work, request_id, person)


def _say_how_it_stands(work: Work, trip: Trip, person: Person, *, told: bool) -> None:
    """No driver yet; that drivers are still asked is said only where one is."""
    day, code = wording.day_of(work, person, trip), str(trip.code)
    if told:
        asked = offering.asked_now(work, trip.id)
        name = "trip_none_yet" if asked else "trip_none_left"
    else:
        name = "trip_none_yet_alone" if offering.asked_now(work, trip.id) else "trip_none_left_alone"
    work.notice(person, name, "reply", day=day, code=code)


def late(work: Work, request_id: int) -> None:
    """Word of a trip was promised for by now, and what should have brought it was lost: it comes now."""
    ends_at = timers.due_of(work.tx, offering.OVER, request_id) or trips.get(work.tx, request_id).at
    if work.at < ends_at:
        hour(work, request_id)
    else:
        over(work, request_id)


def over(work: Work, request_id: int) -> None:
    """The hour has come and nobody drives: it is unmet, and that is said."""
    trips.lock_open(work.tx, request_id)
    if not requests.move(work.tx, request_id, ["open"], state="unmet", closed_at=work.at):
        return
    trip, request = trips.get(work.tx, request_id), requests.get(work.tx, request_id)
    trips.move(work.tx, request_id, ["waiting"], "unmet", work.at)
    offering.end(work, request_id)
    seen_to = seeing_to.sees_to(work, request_id)
    offering.release(work, request_id)
    offering.free_back(work, trip)
    person = people.get(work.tx, request.person_id)
    if seen_to is not None:
        work.notice(seen_to, "trip_desk_over", "ask", person=person.called, what=wording.numbered(work, seen_to, trip))
    if request.hushed:
        return
    news.tell(work, request_id, person)
    day = wording.day_of(work, person, trip)
    if seen_to is not None:
        work.notice(person, "trip_unmet_desk", "reply", day=day, helper=seen_to.called)
    else:
        work.notice(person, "trip_unmet", "reply", day=day)
