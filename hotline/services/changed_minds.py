"""A helper answers an ask once more, or too late: who changed their mind may still have it, and hears how it stands."""

from datetime import timedelta

from hotline.domain.hearing.offers import OfferReply, code_in, offer_reply
from hotline.engine import meaning
from hotline.services import afresh, answering, several, taking
from hotline.services.work import Work
from hotline.store import anew, offers, people, relays, rosters
from hotline.store.offers import Offer
from hotline.store.people import Person

_STILL_REMEMBERED = timedelta(hours=24)
# What is named by its number may be a ride that was asked for days ahead.
_BY_NUMBER = timedelta(days=14)


def hear(work: Work, helper: Person, text: str) -> bool:
    """Take a text for another answer to what a helper was asked lately; False where it is none.

    The ask they name by its number is meant, else their newest one. What they have taken is no ask any more.
    """
    reply = offer_reply(text)
    if reply is None:
        return False
    code = code_in(text)
    since = work.at - (_STILL_REMEMBERED if code is None else _BY_NUMBER)
    offer = anew.newest_offer(work.tx, helper.id, since, code=code)
    if offer is None or offer.state not in anew.OVER:
        return False
    if offer.state == "declined" and code is None and meaning.acknowledged(text):
        # "Ok" to our thanks for a no takes nothing.
        return True
    _again(work, helper, offer, reply)
    return True


def _again(work: Work, helper: Person, over: Offer, reply: OfferReply) -> None:
    """Take it for an answer to what is asked for now: that waits for nobody who says no, or who is not to be asked."""
    request = afresh.in_place_of(work, taking.to_answer(work, over.request_id))
    waits = request.state in {"open", "scheduled"} and helper.id not in rosters.taken_off(work.tx, request.person_id)
    offer = afresh.known(work, helper, request) if waits and request.id != over.request_id else over
    if reply.action == "decline" and (offer is None or offer.state in anew.OVER):
        if offer is None:
            offers.answer(work.tx, afresh.put(work, helper, request), "declined", work.at)
        work.notice(helper, "thanks_declined", "reply")
    elif not waits:
        answering.too_late(work, helper, request)
    else:
        offer_id = afresh.put(work, helper, request) if offer is None else offer.id
        anew.reopen(work.tx, offer_id)
        answering.answer(work, helper, offer_id, reply)


def which(work: Work, helper: Person, text: str, relay_id: int | None) -> None:
    """An answer that fits none of several asks that wait: for one that is over, by its number, or to be asked about.

    Where it may be words for a chat, its helper is asked once: sent again, it is passed on.
    """
    if code_in(text) is not None and hear(work, helper, text):
        return
    relay = None if relay_id is None else relays.get(work.tx, relay_id)
    if offers.to(work.tx, helper.id):
        several.which(work, helper)
    elif relay is None:
        work.notice(helper, "no_such_ask", "reply")
    else:
        other = people.get(work.tx, relay.other(helper.id)).called
        work.notice(helper, "for_the_chat", "reply", sender=relay.number, other=other)
