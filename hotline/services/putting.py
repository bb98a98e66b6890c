"""Putting a request to helpers: each has a row of their own, a text, and a call where the rung says so."""

from datetime import timedelta

from hotline.domain.ladders import ARRANGE, Rung
from hotline.domain.trips.trip import ERRAND, FOOD
from hotline.services import phones, ringing_off
from hotline.services.work import Work
from hotline.store import anew, legs, numbering, offers, outgoing_calls, people, relays, requests, talks, timers
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

CALL = "call"
# Whoever is in danger waits no longer for a phone that rings for another than it takes to look again.
_SOON = timedelta(seconds=5)
_BY_TEXT = "sms"
# Asked for with no talk to tell where only after a call: by text such an ask has its talk.
_AFTER_A_CALL = frozenset({"callback", "message"})
# What whoever was paged before reads, by what was told since.
_AGAIN = {
    "": "ask_crisis_again",
    "danger": "ask_crisis_danger",
    "sure": "ask_crisis_sure",
    "other": "ask_crisis_other",
}


def to_each(work: Work, request: Request, rung: Rung, number: int, found: list[Person]) -> None:
    """Put the request to helpers, a row each, all under the one number of the request."""
    code = numbering.code_for(work.tx, request.id)
    for helper in found:
        offer_id = offers.add(work.tx, request.id, helper.id, number, code, work.at)
        offer = offers.get(work.tx, offer_id)
        assert offer is not None
        put(work, request, rung, offer)


def put(work: Work, request: Request, rung: Rung, offer: Offer, *, again: bool = False, told: str = "") -> None:
    """Ask a helper by text, and by call where the ladder says so; `again` where they were asked before.

    `told`: "danger" where that was for less, "sure" where it was for danger that nobody had told of themselves,
    "other" where it was for danger of another kind.
    """
    if again and anew.on_its_way(work.tx, offer.id):
        # They would read that twice in one breath: what waits to go out says it.
        return
    helper, person = people.get(work.tx, offer.helper_id), people.get(work.tx, request.person_id)
    several = len(offers.to(work.tx, helper.id)) > 1
    name = _notice(work, request, helper, person, told=told, again=again) + ("_code" if several else "")
    purpose = "page" if request.kind == "crisis" else "ask"
    speaks = language_of(work, helper, request)
    work.notice(helper, name, purpose, offer_id=offer.id, person=person.called, code=str(offer.code), speaks=speaks)
    if "call" in rung.by:
        call(work, offer)


def language_of(work: Work, helper: Person, request: Request) -> str:
    """What a helper reads of the language of whoever they are asked for, and whether they speak or write it."""
    return work.speaks(helper, people.get(work.tx, request.person_id), called=_called(work, request))


def _called(work: Work, request: Request) -> bool:
    """Whether somebody asked on a call; where no talk tells, by what they ask for, or that they never texted."""
    owner = None if request.talk_id is None else talks.find_owner(work.tx, request.talk_id)
    if owner is not None:
        return owner[1] != _BY_TEXT
    return request.kind in _AFTER_A_CALL or not talks.known(work.tx, request.person_id, _BY_TEXT)


def _notice(work: Work, request: Request, helper: Person, person: Person, *, told: str, again: bool) -> str:
    """What a helper reads, where nothing else is asked of them."""
    if request.kind == ARRANGE and request.about in {FOOD, ERRAND}:
        return "ask_for_food" if request.about == FOOD else "ask_for_errand"
    if request.kind == "crisis" and not person.number_known:
        return "ask_crisis_hidden_danger" if _in_danger(work, request) else "ask_crisis_hidden"
    if request.kind == "crisis" and any(one.helper_id == helper.id for one in relays.open_of(work.tx, person.id)):
        # They are with them already, and need not wonder who it is.
        return "ask_crisis_yours"
    if request.kind == "talk" and requests.get(work.tx, request.id).about == requests.UNHEARD:
        return "ask_unheard"
    if again:
        return _AGAIN[told]
    return "ask_crisis_in_danger" if _in_danger(work, request) else f"ask_{request.kind}"


def _in_danger(work: Work, request: Request) -> bool:
    """Whether whoever is first paged now reads of danger: it was told by then, whatever the case was opened for."""
    about = requests.get(work.tx, request.id).about
    return request.kind == "crisis" and about is not None and about not in requests.LESS_THAN_DANGER


def call(work: Work, offer: Offer) -> None:
    """Call a helper about an ask; where their phone rings already, for this or another, as soon as it has stopped."""
    rings = outgoing_calls.called_since(work.tx, offer.helper_id, work.at - ringing_off.RINGS)
    # Whoever is on the phone with somebody is texted, and called when that is over.
    if rings or phones.talking(work, [offer.helper_id]) or legs.occupied(work.tx, [offer.helper_id], work.at):
        timers.disarm(work.tx, CALL, offer.id)
        in_danger = requests.get(work.tx, offer.request_id).kind == "crisis"
        timers.arm(work.tx, CALL, offer.id, work.at + (_SOON if in_danger else ringing_off.RINGS))
        return
    helper = people.get(work.tx, offer.helper_id)
    work.text(helper, "page", str(offer.id), offer_id=offer.id, channel="call")
