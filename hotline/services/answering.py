"""Helpers answer what they were asked: the first valid yes wins, and everybody hears the truth."""

from dataclasses import replace
from datetime import timedelta

from hotline.domain.events import Began, Outcome
from hotline.domain.hearing.offers import OfferReply
from hotline.domain.ladders import NEEDS
from hotline.domain.trips.trip import KINDS
from hotline.services import (
    already,
    asking,
    beside,
    climbing,
    introducing,
    line_wait,
    met,
    named_hours,
    needs,
    putting,
    relaying,
    ringing_off,
    still_on,
    taking,
    together,
    turns,
    waitwords,
    warning,
)
from hotline.services.trips import claiming, offering
from hotline.services.work import Work
from hotline.store import offers, people, promises, requests, talks, timers
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

_LATEST = 12 * 60
_TO_DECIDE = timedelta(minutes=11)
_TO_COME = timedelta(minutes=3)
NOBODY = "nobody"
# For these whoever is in a chat with somebody is there already.
_TALKS = frozenset({"talk", "callback", "message"})


def answer(work: Work, helper: Person, offer_id: int, reply: OfferReply, *, by_call: bool = False) -> None:
    """Take a helper's answer to one offer; not `by_call`, their phone need not ring for it any more."""
    offer = offers.get(work.tx, offer_id)
    if offer is None:
        return
    request = taking.to_answer(work, offer.request_id)
    if request.kind in KINDS:
        claiming.answer(work, helper, offer, request, reply)
        return
    if not by_call:
        ringing_off.ring_off(work, [offer.id])
    if request.state not in {"open", "scheduled"}:
        too_late(work, helper, request)
    elif reply.action == "accept" or (reply.at_an_hour and request.kind in NEEDS):
        accept(work, helper, offer, request)
    elif reply.action == "later":
        _later(work, helper, offer, request, reply.minutes)
    else:
        _decline(work, helper, offer, request)


def accept(work: Work, helper: Person, offer: Offer, request: Request) -> bool:
    """A yes: claim the request, connect the two, release the others; False when somebody was first."""
    if not requests.claim(work.tx, request.id, helper.id, work.at):
        too_late(work, helper, request)
        return False
    waitwords.unsay(work, request)
    if request.helper_id not in {None, helper.id}:
        # Somebody had it for later, and would wait for our text.
        too_late(work, people.get(work.tx, request.helper_id), requests.get(work.tx, request.id))
    still_on.stay(work, request)
    taking.settle(work, request, offer.id)
    beside.taken(work, request, helper)
    if line_wait.on_the_line(work, request):
        # The caller is on the line with us: the helper's phone rings as soon as the present wave is over.
        work.notice(helper, "you_have_caller", "ask", person=people.get(work.tx, request.person_id).called)
        return True
    person = people.get(work.tx, request.person_id)
    chat = together.goes_on(work, request, person, helper) or _call_in_chat(work, request)
    chat = chat or relaying.open_chat(work, request, person, helper)
    # Whoever waits hears it first: at one text a second the order is felt.
    worry = request.about == requests.WORRY and not person.hushed
    if (worry or not request.hushed) and not person.stopped:
        _tell_person(work, chat, person, helper, request)
    introducing.tell_helper(work, chat, request, person, helper, offer.code)
    warning.on_joining(work, request, person, helper, chat.number)
    needs.show(work, chat, person, request)
    return True


def _call_in_chat(work: Work, request: Request) -> Relay | None:
    """The chat of two of whom one is to call the other: it goes on, and nothing else need be held open for the call."""
    claimed = requests.get(work.tx, request.id)
    chat = None if claimed.helper_id is None else already.chat(work, request.person_id, claimed.helper_id)
    if chat is None or request.kind != "callback":
        return None
    requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at)
    return chat


def too_late(work: Work, helper: Person, request: Request) -> None:
    """Whoever says yes to what is over hears whether somebody has it, or that it is closed."""
    if request.helper_id != helper.id:
        # A trip that was given up is nobody's, though it tells who had it.
        has_it = request.helper_id is not None and not (request.kind in KINDS and request.state == "closed")
        work.notice(helper, "taken" if has_it else "no_longer_asked", "reply")


def _tell_person(work: Work, chat: Relay, person: Person, helper: Person, request: Request) -> None:
    """The person hears who is there, whatever their talk was doing; their talk hears that it was claimed."""
    introducing.tell_person(work, chat, person, helper, by_call=request.kind in introducing.BY_CALL)
    if request.talk_id is None or request.turn is None:
        return
    _, channel = talks.owner(work.tx, request.talk_id)
    turns.happen(work, person, Outcome(work.at, request.turn, "claimed"), channel)


def _later(work: Work, helper: Person, offer: Offer, request: Request, minutes: int | None) -> None:
    """Not now but later: the person decides, and the next rung is asked meanwhile."""
    if request.kind == "crisis":
        _decline(work, helper, offer, request)
        return
    if request.kind in NEEDS:
        needs.not_now(work, helper, people.get(work.tx, request.person_id), request)
        return
    if minutes is None or not 0 < minutes <= _LATEST:
        work.notice(helper, "later_when", "reply")
        return
    at = work.at + timedelta(minutes=minutes)
    if not offers.answer(work.tx, offer.id, "later", work.at, later_at=at):
        return
    work.notice(helper, "thanks_later", "reply", when=work.hotline.clock_text(at, helper.time_zone))
    # Whether the person says to wait or nothing at all: at that hour the helper is asked if nobody came before.
    timers.disarm(work.tx, asking.AT, offer.id)
    timers.arm(work.tx, asking.AT, offer.id, at)
    if request.helper_id == helper.id:
        named_hours.unset(work, request, work.at + _TO_DECIDE)
    others = _others(work, request)
    person = people.get(work.tx, request.person_id)
    if request.hushed:
        return
    when = work.hotline.clock_text(at, person.time_zone)
    saved = {
        "helper": work.listed(person, helper),
        "when": when,
        "offer": str(offer.id),
        "others": work.words(person, others),
        "reach": named_hours.reach(work, person, request),
    }
    turns.happen(work, person, Began(work.at, "call_later", saved))


def _others(work: Work, request: Request) -> str:
    """Ask the next rung as well, if the one at hand has no one left; returns the notice that says how it stands."""
    live = [one for one in offers.of(work.tx, request.id) if one.state == "open"]
    if live or climbing.climb(work, requests.get(work.tx, request.id)):
        return "others_too"
    # Nobody else is left to ask: if the person would rather not wait, they hear so after this.
    timers.disarm(work.tx, asking.RUNG, request.id)
    timers.arm(work.tx, asking.RUNG, request.id, work.at + _TO_DECIDE)
    return "others_none"


def _decline(work: Work, helper: Person, offer: Offer, request: Request) -> None:
    offers.answer(work.tx, offer.id, "declined", work.at)
    work.notice(helper, "thanks_declined", "reply")
    _on(work, request, helper.id)


def _on(work: Work, request: Request, helper_id: int) -> None:
    """Somebody cannot: if it was theirs for an hour, or nobody of this rung is left to answer, go on to the next."""
    agreed = request.state == "scheduled" and request.helper_id == helper_id
    if agreed:
        requests.move(work.tx, request.id, ["scheduled"], state="open", helper_id=None)
    live = [one for one in offers.of(work.tx, request.id) if one.state == "open"]
    if agreed or not live:
        go_on(work, requests.get(work.tx, request.id))


def go_on(work: Work, request: Request) -> None:
    """Climb to the next rung and say so; at the top of the ladder the person hears that nobody has answered."""
    if request.state != "open":
        return
    unheard = waitwords.unsay(work, request)
    asked = climbing.climb(work, request)
    if asked is not None:
        waitwords.tell_more(work, request, *asked, first=unheard)
        return
    for kind in (asking.RUNG, asking.AGAIN):
        timers.disarm(work.tx, kind, request.id)
    timers.arm(work.tx, asking.AGAIN, request.id, work.at + work.hotline.ladders[request.kind].again)
    if request.kind in NEEDS:
        return
    owed = promises.open_for(work.tx, request.id)
    promises.keep(work.tx, work.at, request_id=request.id)
    _tell_nobody(work, request, owed=owed)


def ask_more(work: Work, request: Request) -> None:
    """Ask the next rung at once, while those asked before may still answer; nothing where there is none."""
    if request.state == "open" and (asked := climbing.climb(work, request)) is not None:
        waitwords.tell_more(work, request, *asked)


def _tell_nobody(work: Work, request: Request, *, owed: bool) -> None:
    """Nobody has answered: the talk that waits for it says so; where none does, a text, if word was promised.

    Their talk has gone on where a call has taken the ask over, or where they have begun something else meanwhile.
    """
    person = people.get(work.tx, request.person_id)
    if request.hushed or person.stopped or line_wait.on_the_line(work, request):
        return
    wait = turns.locked(work, person).talk.asking
    waits = request.turn is not None and wait is not None and _is_theirs(work, request) and wait.turn == request.turn
    there = [one for one in already.with_them(work, person.id) if one.takes_texts]
    if there and request.kind in _TALKS:
        # Somebody does answer them: in their chat.
        if waits and request.turn is not None:
            turns.happen(work, person, Outcome(work.at, request.turn, "withdrawn"))
        work.notice(person, "no_one_yet_but", "reply", helper=there[0].called)
    elif request.kind in asking.AWAITED and (before := met.by(work, request)):
        met.no_one_else(work, person, request, before, waits=waits, owed=owed)
    elif waits and request.turn is not None:
        turns.happen(work, person, Outcome(work.at, request.turn, NOBODY))
    elif owed and request.kind in asking.AWAITED:
        _tell_of_later(work, person, request)


def _tell_of_later(work: Work, person: Person, request: Request) -> None:
    """Nobody has come, and who can later, where a helper named an hour that was not refused."""
    later = [one for one in offers.of(work.tx, request.id) if one.state == "later"]
    due = [(at, one) for one in later if (at := timers.due_of(work.tx, asking.AT, one.id)) and at > work.at]
    if not due:
        work.notice(person, "no_one_yet", "reply")
        return
    at, offer = min(due, key=lambda pair: pair[0])
    helper = people.get(work.tx, offer.helper_id)
    when, reach = work.hotline.clock_text(at, person.time_zone), named_hours.reach(work, person, request)
    work.notice(person, "no_one_yet_later", "reply", helper=work.listed(person, helper), when=when, reach=reach)


def waits_no_more(work: Work, person: Person, request: Request) -> None:
    """Nobody is asked any more for a request: a talk by text that waits for that goes on as if it had never begun."""
    kept = turns.locked(work, person)
    place = kept.talk.place
    wait = None if place is None else place.wait
    if place is None or wait is None or not _is_theirs(work, request) or wait.turn != request.turn:
        return
    if work.hotline.book.step(place.flow, place.step).verb == "do":
        turns.keep(work, person, kept, turns.Taken(replace(kept.talk, places=())))


def _is_theirs(work: Work, request: Request) -> bool:
    """Whether a request came of the talk by text."""
    return request.talk_id is not None and talks.owner(work.tx, request.talk_id)[1] == "sms"


def unreachable(work: Work, offer_id: int) -> None:
    """An ask did not reach its helper: it counts as a no, without a word to them."""
    offer = offers.get(work.tx, offer_id)
    if offer is None:
        return
    request = taking.to_go_on(work, offer.request_id)
    if not offers.answer(work.tx, offer_id, "expired", work.at):
        return
    if request.kind in KINDS:
        offering.declined(work, request.id)
        return
    _on(work, request, offer.helper_id)


def ask_now(work: Work, request: Request, offer: Offer) -> None:
    """The helper who said "later" is asked again at their hour; others follow if they stay silent."""
    helper, person = people.get(work.tx, offer.helper_id), people.get(work.tx, request.person_id)
    several = len(offers.to(work.tx, helper.id)) > 1
    offers.answer(work.tx, offer.id, "open", work.at)
    asked = "ask_now_call" if introducing.is_called(request, person) else "ask_now"
    name = asked + ("_code" if several else "")
    speaks, code = putting.language_of(work, helper, request), str(offer.code)
    sent = work.notice(helper, name, "ask", offer_id=offer.id, person=person.called, code=code, speaks=speaks)
    timers.disarm(work.tx, asking.RUNG, request.id)
    wait = _TO_COME if sent else timedelta(0)
    timers.arm(work.tx, asking.RUNG, request.id, work.at + wait)
    climbing.promise_by(work, request, work.at + wait)


YES = OfferReply("accept", None, None)
NO = OfferReply("decline", None, None)
