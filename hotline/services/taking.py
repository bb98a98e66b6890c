"""Taking a caller: the first to press 1 has them, and the two who did not get to speak have each other by text."""

from dataclasses import replace

from hotline.domain.trips.trip import KINDS
from hotline.engine import asked_once
from hotline.services import (
    afresh,
    already,
    beside,
    introducing,
    line_wait,
    relaying,
    ringing_off,
    taking_back,
    together,
    turns,
    warning,
)
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import legs, offers, people, promises, relays, requests, talks, timers
from hotline.store.legs import Leg
from hotline.store.people import Person
from hotline.store.requests import Request


def to_answer(work: Work, request_id: int) -> Request:
    """A request, locked for the answer of a helper; the talk of its person is locked first, as it is in their turns.

    Otherwise a helper's yes and what its person texts at that moment would wait for each other.
    """
    found = requests.get(work.tx, request_id)
    if found.kind not in KINDS:
        talks.wait_for(work.tx, found.person_id)
    return requests.get(work.tx, request_id, lock=True)


def to_go_on(work: Work, request_id: int) -> Request:
    """A request, locked to ask the next; their talk by text first, where a person may hear that there is no next."""
    found = requests.get(work.tx, request_id)
    if found.kind not in KINDS:
        talks.wait_for(work.tx, found.person_id, "sms")
    return requests.get(work.tx, request_id, lock=True)


def take(work: Work, helper: Person, request: Request, leg: Leg) -> bool:
    """They pressed 1: the request is theirs, by the same compare-and-set as by text; False when somebody was first."""
    mine = request.state == "claimed" and request.helper_id == helper.id
    if not mine and not requests.claim(work.tx, request.id, helper.id, work.at):
        legs.move(work.tx, leg.id, ["ringing", "picked"], "passed")
        return False
    legs.move(work.tx, leg.id, ["ringing", "picked"], "taken")
    # The others stop ringing as one is picked up: from now on they are free for the next caller.
    legs.end_all(work.tx, request.id, ["ringing"])
    if not mine:
        settle(work, request, leg.offer_id)
        line_wait.end(work, request.id)
        beside.taken(work, request, helper)
    together.begin(work, request, helper.id)
    taking_back.met(work, request.person_id)
    return True


def settle(work: Work, request: Request, offer_id: int) -> None:
    """A request has its helper: the others are released, its clocks stop, and what was promised of it is kept."""
    offers.answer(work.tx, offer_id, "accepted", work.at)
    ringing_off.release(work, offers.close(work.tx, request.id, "withdrawn", but=offer_id))
    afresh.stop_clocks(work, request.id)
    promises.keep(work.tx, work.at, request_id=request.id)
    if request.kind == CRISIS:
        _need_not_be_asked(work, people.get(work.tx, request.person_id))


def _need_not_be_asked(work: Work, person: Person) -> None:
    """A human has the case of somebody who is just being asked whether they are in danger: that is for the two now."""
    kept = turns.locked(work, person)
    if asked_once.asks_of_danger(work.hotline.book, kept.talk):
        turns.keep(work, person, kept, turns.Taken(replace(kept.talk, places=())))


def hand_over(work: Work, request: Request) -> None:
    """A helper has it, and the two did not get to speak: from here on they have each other by text, or by calling."""
    chat = relays.of_request(work.tx, request.id)
    if request.helper_id is None or (chat is not None and not together.going_on(work, request.id)):
        return
    timers.disarm(work.tx, together.TALKED, request.id)
    # They may have pressed 1, and are not on the phone any more: from now on it may ring for the next caller.
    legs.end_all(work.tx, request.id, ["taken"])
    person, helper = people.get(work.tx, request.person_id), people.get(work.tx, request.helper_id)
    code = next(one.code for one in offers.of(work.tx, request.id) if one.helper_id == helper.id)
    if chat is None and (chat := already.chat(work, person.id, helper.id)) is not None:
        # They have each other by text already, and that is what this call was for.
        requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at)
        beside.over(work, request)
    chat = chat or relaying.open_chat(work, request, person, helper)
    if not person.stopped and not request.hushed:
        introducing.tell_person(work, chat, person, helper, by_call=True)
    introducing.tell_helper(work, chat, request, person, helper, code, by_call=True)
    warning.on_joining(work, request, person, helper, chat.number)
