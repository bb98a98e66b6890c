"""Coordinators see to a trip that has no driver: the first to say so is in a chat with whoever needs it."""

from hotline.domain.hearing.offers import OfferReply
from hotline.domain.ladders import ARRANGE
from hotline.domain.trips.trip import Trip
from hotline.services import already, introducing, relaying, team
from hotline.services.trips import wording
from hotline.services.trips.offering import DESK
from hotline.services.work import Work
from hotline.store import anew, numbering, offers, people, requests, trips
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request


def ask(work: Work, trip: Trip, person: Person, *, but: int | None = None) -> bool:
    """Ask the coordinators, or whoever leads, to see to a trip; False where there is nobody to be asked.

    `but` is left out. Whoever sees to it, said no or was asked before and is silent is not asked once more.
    """
    told = [one for one in team.coordinators(work, but=but) or team.leads(work, but=but) if one.id != person.id]
    asked = {one.helper_id: one for one in _asked(work, trip.id)}
    seen_to = sees_to(work, trip.id) is not None
    for one in told:
        before = asked.get(one.id)
        if not seen_to and (before is None or before.state in anew.OVER - {"declined"}):
            _ask(work, one, trip, person, before)
    return bool(told)


def _ask(work: Work, one: Person, trip: Trip, person: Person, before: Offer | None) -> None:
    for other in offers.of(work.tx, trip.id):
        if other.helper_id == one.id:
            # They were asked to drive as well: one number, one ask.
            offers.answer(work.tx, other.id, "withdrawn", work.at)
    if before is not None:
        anew.reopen(work.tx, before.id)
    offer_id = before.id if before else offers.add(work.tx, trip.id, one.id, DESK, trip.code, work.at)
    day, ends = wording.day_of(work, one, trip), wording.ends(work, one, trip)
    riding, code, who = wording.riding(work, one, trip), str(trip.code), person.called
    what = wording.numbered(work, one, trip)
    work.notice(
        one, "trip_desk", "ask", offer_id=offer_id, person=who, what=what, code=code, day=day, ends=ends, riding=riding
    )


def _asked(work: Work, request_id: int) -> list[Offer]:
    return [one for one in offers.of(work.tx, request_id) if one.rung == DESK]


def sees_to(work: Work, request_id: int) -> Person | None:
    """The coordinator who sees to a trip, or None."""
    found = next((one for one in _asked(work, request_id) if one.state == "accepted"), None)
    return None if found is None else people.get(work.tx, found.helper_id)


def answer(work: Work, one: Person, offer: Offer, request: Request, reply: OfferReply) -> None:
    """Take a coordinator's answer; while they look for a way the drivers who were asked may still say yes."""
    trip, code = trips.get(work.tx, request.id), str(offer.code)
    before = sees_to(work, request.id)
    if request.state != "open" or (before is not None and before.id != one.id):
        closed = request.state not in {"open", "claimed"}
        work.notice(one, "no_longer_asked" if closed else "taken", "reply")
    elif reply.action == "accept":
        _take(work, one, offer, trip)
    elif reply.action == "decline":
        offers.answer(work.tx, offer.id, "declined", work.at)
        work.notice(one, "thanks_declined", "reply")
    else:
        what = wording.numbered(work, one, trip)
        work.notice(one, "trip_desk_unclear", "reply", what=what, code=code)


def _take(work: Work, one: Person, offer: Offer, trip: Trip) -> None:
    if not offers.answer(work.tx, offer.id, "accepted", work.at):
        return
    for other in _asked(work, trip.id):
        offers.answer(work.tx, other.id, "withdrawn", work.at)
    person = people.get(work.tx, trip.person_id)
    day, riding = wording.day_of(work, one, trip), wording.riding(work, one, trip)
    start, end, who, what = trip.start, trip.end, person.called, wording.numbered(work, one, trip)
    words = work.words(one, "trip_desk_yours", what=what, person=who, day=day, riding=riding, start=start, end=end)
    chat(work, one, person)
    work.text(one, "reply", words)


def chat(work: Work, one: Person, person: Person) -> None:
    """The two have each other by text, masked: of its own ask, for that to be over is not the trip to be over."""
    if already.chat(work, person.id, one.id) is not None:
        return
    ask_id = requests.open_request(work.tx, ARRANGE, person.id, work.at, about=None, talk_id=None, turn=None)
    # By this row they are known as its helper when they call our number.
    code = numbering.code_for(work.tx, ask_id)
    offer_id = offers.add(work.tx, ask_id, one.id, 1, code, work.at)
    requests.claim(work.tx, ask_id, one.id, work.at)
    offers.answer(work.tx, offer_id, "accepted", work.at)
    request = requests.get(work.tx, ask_id)
    chat = relaying.open_chat(work, request, person, one)
    if not person.stopped and not person.hushed:
        introducing.tell_person(work, chat, person, one, by_call=True)
    introducing.tell_helper(work, chat, request, person, one, code)


def tell_taken(work: Work, trip: Trip, driver: Person) -> None:
    """A trip has its driver after all: the coordinators who were asked need look no further."""
    for offer in _asked(work, trip.id):
        if (offer.state in offers.LIVE or offer.state == "accepted") and offer.helper_id != driver.id:
            one = people.get(work.tx, offer.helper_id)
            work.notice(one, "trip_desk_taken", "ask", what=wording.numbered(work, one, trip), helper=driver.called)


def tell_again(work: Work, trip: Trip, driver: Person) -> None:
    """The driver of a trip is out: whoever saw to it before hears that it has none again."""
    one = sees_to(work, trip.id)
    if one is not None and one.id != driver.id:
        work.notice(one, "trip_desk_again", "ask", helper=driver.called, what=wording.numbered(work, one, trip))


def tell_off(work: Work, trip: Trip, person: Person, *, unreached: bool = False) -> None:
    """A trip is off: whoever sees to it, or was asked to, hears so; `unreached`: since its rider cannot be texted."""
    name = "trip_desk_off_unreached" if unreached else "trip_desk_off"
    for offer in _asked(work, trip.id):
        if offer.state in offers.LIVE or offer.state == "accepted":
            one = people.get(work.tx, offer.helper_id)
            work.notice(one, name, "ask", what=wording.numbered(work, one, trip), person=person.called)
