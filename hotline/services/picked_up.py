"""A phone of a helper's that we rang was picked up: they hear who asks, and only a key takes it."""

from datetime import timedelta

from hotline.services import answering, helping, line_wait, phones, rooms, taking, whoever_took
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import legs, offers, people, requests
from hotline.store.legs import Leg
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

CANT = "3"
# So long a helper is asked once more; a caller who waits hears it ring meanwhile.
_ONCE_MORE = timedelta(seconds=15)
# "Hello, who is this?" is a person; a machine says more.
_FEW_WORDS = 5


def page(hotline: Hotline, offer_id: int) -> str:
    """What a helper hears who is called about an ask: no name, no reason, and which keys to press."""
    with working(hotline) as work:
        offer = offers.get(work.tx, offer_id)
        helper = None if offer is None else people.get(work.tx, offer.helper_id)
        if offer is None or helper is None or offer.state not in offers.LIVE:
            return helping.too_late(work, helper, None if offer is None else requests.find(work.tx, offer.request_id))
        return helping.ask_key(work, helper, work.words(helper, "voice_page"), f"/paged/turn/{offer.id}")


def paged(hotline: Hotline, offer_id: int, said: str | None, again: int) -> str:
    """What a helper pressed about an ask. Only 1 takes it: a machine that answers presses nothing."""
    with working(hotline) as work:
        offer = offers.get(work.tx, offer_id)
        if offer is None:
            return helping.too_late(work, None, None)
        helper = people.get(work.tx, offer.helper_id)
        key = (said or "").strip()
        if key not in {helping.TAKE, CANT}:
            live = offer.state in offers.LIVE
            return _once_more(work, helper, f"/paged/turn/{offer.id}", may=live and _is_somebody(key, again))
        if key == CANT:
            answering.answer(work, helper, offer.id, answering.NO, by_call=True)
            return helping.say_notice(work, helper, "voice_page_passed")
        request = taking.to_answer(work, offer.request_id)
        answering.answer(work, helper, offer.id, answering.YES, by_call=True)
        request = requests.get(work.tx, request.id)
        if request.helper_id != helper.id:
            return helping.too_late(work, helper, request)
        return _reach(work, helper, request, offer)


def _is_somebody(said: str, again: int) -> bool:
    """Whether whoever picked up may have missed the key: they pressed or said something, and no machine's greeting."""
    return not again and 0 < len(said.split()) <= _FEW_WORDS


def _once_more(work: Work, helper: Person, to: str, *, may: bool) -> str:
    """Which keys to press, said once more where it may be; else goodbye."""
    if not may:
        return helping.say_notice(work, helper, "voice_goodbye")
    return helping.ask_key(work, helper, work.words(helper, "voice_take_again"), to, again=1)


def _reach(work: Work, helper: Person, request: Request, offer: Offer) -> str:
    """They have it now: how they come together with whoever asked, in this very call where it can be."""
    if rooms.on_the_line(work, request) and (request.kind == "talk" or not helper.takes_texts):
        return helping.meet(work, helper, request, offer)
    if not helper.takes_texts or (request.kind == "callback" and helping.may_be_called(work, request)):
        return helping.connect(work, helper, request)
    return helping.say_notice(work, helper, "voice_page_taken")


def whisper(hotline: Hotline, offer_id: int) -> str:
    """What a helper hears who is rung for a caller on the line: who asks, and which key to press."""
    with working(hotline) as work:
        leg = legs.of_offer(work.tx, offer_id)
        offer = offers.get(work.tx, offer_id)
        if leg is None or offer is None:
            return helping.too_late(work, None, None)
        helper = people.get(work.tx, leg.helper_id)
        request = requests.get(work.tx, leg.request_id)
        if not phones.picked(work, leg) or not _still_wanted(request, helper):
            return _over(work, helper, leg)
        name = "voice_whisper_crisis" if request.kind == "crisis" else "voice_whisper"
        person = people.get(work.tx, request.person_id)
        words = work.words(helper, name, person=person.called, speaks=_speaks(work, helper, person))
        return helping.ask_key(work, helper, words, f"/whispered/turn/{offer.id}")


def _speaks(work: Work, helper: Person, person: Person) -> str:
    """Which language whoever is on the line speaks, where it is not the helper's own."""
    theirs = work.language(person)
    if theirs == work.language(helper):
        return ""
    return work.words(helper, "voice_speaks_es" if theirs == "es" else "voice_speaks_en") + " "


def whispered(hotline: Hotline, offer_id: int, said: str | None, again: int) -> str:
    """What a helper pressed who was rung for a caller: 1 alone connects them, and a machine presses nothing.

    Any other key or word is asked about once more, where the caller still waits so long.
    """
    with working(hotline) as work:
        leg = legs.of_offer(work.tx, offer_id)
        if leg is None:
            return helping.too_late(work, None, None)
        helper = people.get(work.tx, leg.helper_id)
        request = taking.to_answer(work, leg.request_id)
        key = (said or "").strip()
        if key == helping.TAKE:
            if _still_wanted(request, helper) and taking.take(work, helper, request, leg):
                return helping.say_notice(work, helper, "voice_connecting", hang_up=False)
            return _over(work, helper, leg)
        if key != CANT and _is_somebody(key, again) and _waits_on(work, request, leg, helper):
            return _once_more(work, helper, f"/whispered/turn/{offer_id}", may=True)
        cannot = key == CANT
        legs.move(work.tx, leg.id, ["ringing", "picked"], legs.CANNOT if cannot else "passed")
        if cannot:
            whoever_took.cannot_come(work, request, helper)
            offers.answer(work.tx, offer_id, "declined", work.at)
            return helping.say_notice(work, helper, "voice_page_passed")
        return helping.say_notice(work, helper, "voice_goodbye")


def _waits_on(work: Work, request: Request, leg: Leg, helper: Person) -> bool:
    """Whether a helper may be asked once more: the caller waits so long, and the phone is still theirs to answer."""
    asked = legs.rings_till(work.tx, leg.id, work.at + _ONCE_MORE)
    return asked and _still_wanted(request, helper) and line_wait.lasts(work, request, _ONCE_MORE)


def _still_wanted(request: Request, helper: Person) -> bool:
    return request.state in {"open", "scheduled"} or (request.state == "claimed" and request.helper_id == helper.id)


def _over(work: Work, helper: Person, leg: Leg) -> str:
    legs.move(work.tx, leg.id, ["ringing", "picked"], "passed")
    return helping.too_late(work, helper, requests.find(work.tx, leg.request_id))
