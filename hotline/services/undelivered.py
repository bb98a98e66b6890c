"""What follows when a text did not reach its person: the next helper is asked, the sender of a chat is told."""

from dataclasses import dataclass
from typing import Self

from hotline.domain.delivery import Meaning
from hotline.engine import wanting
from hotline.services import answering, asking, failing, helpers, rotation, stopping, taking, turns, unreached
from hotline.services.helpers import CRISIS
from hotline.services.trips import words
from hotline.services.work import Work
from hotline.store import offers, people, relays, requests, said
from hotline.store.outbox import Claimed
from hotline.store.people import Person


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A text that will not arrive: whose it was, and what it belonged to."""

    row_id: int
    person_id: int
    channel: str
    purpose: str
    offer_id: int | None
    relay_id: int | None

    @classmethod
    def of(cls, claimed: Claimed) -> Self:
        """The same of a row that was being sent."""
        return cls(claimed.id, claimed.person_id, claimed.channel, claimed.purpose, claimed.offer_id, claimed.relay_id)


def act(work: Work, text: Undelivered, meaning: Meaning) -> None:
    """Do what the failure calls for."""
    person = people.get(work.tx, text.person_id)
    _lock_in_order(work, text, person, meaning)
    if text.offer_id is not None:
        # Before the stop is taken in: that withdraws whatever is open to them, and then nobody would be asked instead.
        _ask_the_next(work, text, person, meaning)
    if meaning.what == "opted_out":
        stopping.by_carrier(work, person, answered=text.purpose == "reply")
    elif text.purpose == "reply" and text.channel == "sms":
        _page_where_unheard(work, person)
    if meaning.what == "unusable" and text.channel == "sms":
        people.save(work.tx, person.id, can_text=0)
    if text.channel == "sms":
        rotation.text_failed(work, person, meaning)
        failing.tell(work, person, meaning)
    if text.relay_id is not None and meaning.what != "opted_out":
        _tell_sender(work, text.relay_id, person, meaning)
    elif text.relay_id is None and text.purpose == "relay":
        # Only words between the two sides of a trip are passed on in no chat.
        words.undelivered(work, person, said.words_of(work.tx, text.row_id), meaning)


def _lock_in_order(work: Work, text: Undelivered, person: Person, meaning: Meaning) -> None:
    """Lock what may be written in, in the order of a turn of whoever did not get the text, or the two would wait.

    Their own talk comes first, then that of whoever they were asked for, and only then the request.
    """
    if meaning.what == "opted_out":
        turns.locked(work, person)
    if text.offer_id is not None and (offer := offers.get(work.tx, text.offer_id)) is not None:
        taking.to_go_on(work, offer.request_id)


def _page_where_unheard(work: Work, person: Person) -> None:
    """Whoever cried for help and got no answer, for it did not arrive, is told of to a human who may call them."""
    if requests.live_for(work.tx, person.id, ["talk", "callback", CRISIS]) is not None:
        return
    if wanting.cried(work.hotline.book, turns.locked(work, person).talk):
        asking.ask(work, person, CRISIS, about=requests.ASKED, talk_id=None, turn=None, hushed=True)


def _ask_the_next(work: Work, text: Undelivered, person: Person, meaning: Meaning) -> None:
    """Where an ask can reach its helper no more the next is asked; where they are called too it stays theirs to take.

    Whoever only gets no texts by the carrier's word is waited for while their phone rings, others are not.
    """
    offer = offers.get(work.tx, text.offer_id or 0)
    if offer is None:
        return
    if text.channel != "sms":
        if not person.takes_texts:
            answering.unreachable(work, offer.id)
    elif not helpers.called_too(work, offer):
        answering.unreachable(work, offer.id)
    elif meaning.what != "opted_out" and offer.state in offers.LIVE:
        answering.ask_more(work, requests.get(work.tx, offer.request_id))


def _tell_sender(work: Work, relay_id: int, recipient: Person, meaning: Meaning) -> None:
    """Whoever wrote hears that it did not arrive, and how else they may reach the other: in other words, or by call."""
    relay = relays.get(work.tx, relay_id)
    if relay is not None and relay.state == "open":
        sender = people.get(work.tx, relay.other(recipient.id))
        if meaning.what == "unusable":
            # To try again cannot help: the number is none, or takes no texts.
            unreached.tell_no_texts(work, relay, sender, people.get(work.tx, recipient.id))
            return
        name = "chat_filtered" if meaning.what in {"filtered", "blocked"} else "chat_not_delivered"
        work.notice(sender, name, "reply", sender=relay.number, other=recipient.called)
