"""Somebody is out of reach for good: their chats end, nobody is asked for them, and whoever they helped has others."""

from hotline.domain.ladders import NEEDS
from hotline.domain.trips.trip import KINDS
from hotline.services import asking, beside, needs, relaying, taking_back, together
from hotline.services.trips import dropping, offering
from hotline.services.work import Work
from hotline.store import messages, offers, people, relays, requests, timers
from hotline.store import needs as words
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request


def let_go(work: Work, person: Person) -> None:
    """End all that is open with a person who cannot be reached any more; whoever they were helping is not left alone.

    A case of danger that nobody has yet stays open: a human may know another way to them.
    """
    for relay in relays.open_of(work.tx, person.id):
        if relay.helper_id == person.id:
            helper_gone(work, relay, person)
        else:
            _person_gone(work, relay, person)
    for offer in offers.to(work.tx, person.id):
        ask_the_next(work, offer)
    dropping.let_go(work, person)
    taking_back.withdraw(work, person)


def helper_gone(work: Work, relay: Relay, helper: Person, by: str = "gone") -> None:
    """End a chat whose helper texts no more: others are asked, and whoever was helped hears how that stands.

    `by` is how the chat ended, in the word of its table.
    """
    if not relays.close(work.tx, relay.id, work.at, by):
        return
    timers.disarm(work.tx, relaying.QUIET, relay.id)
    request = requests.get(work.tx, relay.request_id)
    if together.going_on(work, request.id):
        # They are on the phone with each other: nobody is left alone.
        return
    requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at)
    person = people.get(work.tx, relay.participant_id)
    still = with_them(work, person)
    # That somebody else is asked is only said where somebody is.
    anew = not still or request.kind in ("crisis", *NEEDS)
    others = _ask_others(work, person, request) if anew else False
    beside.left(work, request, helper)
    if still or relays.open_of(work.tx, person.id):
        tell_who_is_left(work, relay, person)
        if others and request.kind in NEEDS:
            work.notice(person, "need_asked_anew", "reply", need=needs.of(work, person, request))
    else:
        name = "helper_left" if others else "helper_left_alone"
        work.notice(person, name, "reply", sender=relay.number, helper=helper.called)


def with_them(work: Work, person: Person) -> list[Relay]:
    """The chats in which somebody is there for them, the latest first: not those in which they are there for others."""
    return [one for one in relays.open_of(work.tx, person.id) if one.participant_id == person.id]


def tell_who_is_left(work: Work, relay: Relay, one: Person) -> None:
    """One of their helpers has left, and another is there, or is helped by them: from the number that leads there."""
    still = next(iter(with_them(work, one)), None) or relays.open_of(work.tx, one.id)[0]
    left, there = people.get(work.tx, relay.helper_id), people.get(work.tx, still.other(one.id))
    name = "chat_one_closed" if still.participant_id == one.id else "chat_one_closed_helping"
    work.notice(one, name, "reply", sender=still.number, other=left.called, helper=there.called)


def _ask_others(work: Work, person: Person, before: Request) -> bool:
    """Ask for the same once more, with what was said of it; False where nobody is there to be asked now."""
    if before.kind in NEEDS:
        anew = needs.opened(work, person, before.kind, before.talk_id, about=before.about)
        words.hand_on(work.tx, before.id, anew.id)
        messages.hand_on(work.tx, before.id, anew.id)
        return any(one.state in offers.LIVE for one in offers.of(work.tx, anew.id))
    told = asking.ask(
        work,
        person,
        before.kind,
        about=before.about,
        talk_id=before.talk_id,
        turn=before.turn,
        hushed=before.hushed,
    )
    if (live := requests.live_for(work.tx, person.id, [before.kind])) is not None:
        messages.hand_on(work.tx, before.id, live.id)
    return told.outcome != "no_one"


def _person_gone(work: Work, relay: Relay, person: Person) -> None:
    """End a chat with somebody who is not there any more: nobody is asked how it went, and the helper hears it."""
    if relays.close(work.tx, relay.id, work.at, "gone"):
        timers.disarm(work.tx, relaying.QUIET, relay.id)
        requests.move(work.tx, relay.request_id, ["claimed"], state="closed", closed_at=work.at)
        helper = people.get(work.tx, relay.helper_id)
        work.notice(helper, "chat_closed_by_other", sender=relay.number, other=person.called)


def ask_the_next(work: Work, offer: Offer) -> None:
    """Whoever they were asked for goes up the ladder at once, and waits for no hour they named."""
    request = requests.get(work.tx, offer.request_id, lock=True)
    if not offers.answer(work.tx, offer.id, "expired", work.at):
        return
    if request.kind in KINDS:
        offering.declined(work, request.id)
        return
    if request.helper_id == offer.helper_id:
        requests.move(work.tx, request.id, ["scheduled"], state="open", helper_id=None)
    timers.arm(work.tx, asking.RUNG, request.id, work.at)
