"""Somebody takes one of their circle off it, by text or by call: that one is not asked and not told any more."""

from hotline.domain.hearing import unwanted as hearing
from hotline.domain.hearing.unwanted import SPONSOR, could_be, unwanted
from hotline.domain.hearing.wishing import wished_aloud
from hotline.domain.talk import Talk
from hotline.services import hours, leaving, line_wait, ringing_off, wishes
from hotline.services.work import Work
from hotline.store import circles, offers, outbox, people, requests, rosters
from hotline.store.offers import Offer
from hotline.store.people import Person


def meant(work: Work, person: Person, text: str) -> tuple[int, ...]:
    """Whom of their circle a text wants not asked and not told; nobody, for nearly every text."""
    if not could_be(text) or not person.is_participant:
        return ()
    around = circles.of(work.tx, person.id)
    known = people.many(work.tx, [one.supporter_id for one in around])
    named = {one.id: {one.called} for one in known.values()}
    for one in around:
        if one.relation == "sponsor":
            named[one.supporter_id] |= SPONSOR
    found = unwanted(text, {name for names in named.values() for name in names})
    return tuple(one for one, names in named.items() if names & found)


def take_off(work: Work, person: Person, supporter_ids: tuple[int, ...]) -> None:
    """Ask and tell them nothing any more; what they are asked for now is taken back, and others are asked."""
    asked = [_take_off(work, person, one) for one in supporter_ids]
    if not person.takes_texts or person.hushed:
        return
    names = _names(work, person, supporter_ids)
    work.notice(person, "taken_off_asked" if any(asked) else "taken_off", "reply", helper=names)


def asked_beside(work: Work, person: Person, talk: Talk, text: str) -> dict[str, str] | None:
    """What an ask for a person begins with where a text asks for one beside this; None where it asks for nobody.

    Where they may be in danger, or may not be texted, nothing is begun beside it.
    """
    asked = hearing.asked_beside(text)
    in_danger = talk.place is not None and work.hotline.book.flows[talk.place.flow].crisis
    if asked is None or in_danger or person.stopped or person.hushed or not person.takes_texts:
        return None
    wish = wished_aloud(asked)
    return {wishes.SAVED: wish} if wish else {}


def on_a_call(work: Work, person: Person, talk: Talk, said: str) -> str | None:
    """What a caller hears who says so, once it is done; None where they said anything else, or tell of danger."""
    asked_of_danger = talk.place is not None and work.hotline.book.flows[talk.place.flow].crisis
    found = () if asked_of_danger or work.hotline.screen(said) else meant(work, person, said)
    if not found:
        return None
    for one in found:
        _take_off(work, person, one)
    return work.hotline.notices.text(talk.language, "voice_taken_off", helper=_names(work, person, found))


def _names(work: Work, person: Person, supporter_ids: tuple[int, ...]) -> str:
    return ", ".join(work.listed(person, one) for one in people.many(work.tx, supporter_ids).values())


def _take_off(work: Work, person: Person, supporter_id: int) -> bool:
    """Take one of them off; returns whether they have read an ask that is open."""
    rosters.take_off(work.tx, person.id, supporter_id, hours.today(work, person), work.at)
    circles.hear(work.tx, person.id, supporter_id, ())
    asks = [one for one in offers.to(work.tx, supporter_id) if _is_of(work, one, person)]
    read = outbox.handed_over(work.tx, [one.id for one in asks])
    for one in asks:
        ringing_off.release(work, [one.id])
        leaving.ask_the_next(work, one)
        if one.id in read:
            helper = people.get(work.tx, supporter_id)
            crisis = requests.get(work.tx, one.request_id).kind == "crisis"
            # A page named nobody, and neither does its end.
            work.notice(helper, "no_longer_asked" if crisis else "ask_closed", "ask", person=person.called)
    return bool(read)


def _is_of(work: Work, offer: Offer, person: Person) -> bool:
    request = requests.get(work.tx, offer.request_id)
    # Whoever waits on the line hears who is rung, and can hang up.
    return request.person_id == person.id and not line_wait.on_the_line(work, request)
