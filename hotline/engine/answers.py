"""What a text answers of all that was asked of its sender: an ask, or the question of a flow, the newest first."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.callsout import calls_out
from hotline.domain.hearing.offers import OfferReply, answers_alone, code_in, offer_reply
from hotline.domain.hearing.ownname import to_be_called
from hotline.domain.hearing.rides import ride_reply
from hotline.domain.hearing.spans import coded
from hotline.domain.hearing.yesno import yesno
from hotline.domain.talk import Talk
from hotline.domain.words import spaced
from hotline.engine import asides, chats, meaning
from hotline.engine.flow import Book, Step
from hotline.engine.hearts import in_place_of_words
from hotline.engine.onduty import OnDuty, leaves
from hotline.engine.purposes import Answering, OfferAnswered, Purpose, WhichOffer
from hotline.engine.sender import OpenOffer, Standing
from hotline.engine.wanting import (
    IN_OWN_WORDS,
    TAKES_BACK,
    asks_for_a_person,
    asks_language,
    language,
    tells_more,
    wanted,
)


def answered(book: Book, talk: Talk, standing: Standing, text: str, duty: OnDuty | None) -> Iterator[Purpose]:
    """What the text answers, the newest asked first."""
    if duty and standing.offers and leaves(duty, text):
        # They can take nothing that they are asked for now, or say nothing of it.
        yield duty
    for_a_chat = standing.own_number or chats.names_one(standing.relays, text)
    asks = [] if for_a_chat else [one for one in standing.offers if not _is_for_the_chat(standing, one, text)]
    asked = [(offer.asked_at, "offer") for offer in asks]
    in_crisis = talk.place is not None and book.flows[talk.place.flow].danger is not None
    if talk.asking and (in_crisis or not (standing.own_number or chats.newer(standing.relays, talk.asking.since))):
        asked.append((talk.asking.since, "question"))
    for _, what in sorted(asked, reverse=True):
        if what == "question" and duty and _tells_hours(duty) and _is_yes_or_no(book, talk):
            # "Off until 6" is more than a yes to "go off all the same?", which was asked of other hours.
            continue
        found = _offer(standing, text) if what == "offer" else question(book, talk, standing, text)
        if found:
            yield found


def _is_for_the_chat(standing: Standing, offer: OpenOffer, text: str) -> bool:
    """Whether words that would answer an ask are for the chat that went on since; a number says which is meant."""
    return chats.gone_on(standing.relays, offer.asked_at) and not any(char.isdigit() for char in text)


def answers_an_ask(standing: Standing, text: str) -> bool:
    """Whether a text would be an answer to what its sender is asked, if they were in no chat."""
    return bool(standing.offers and answers_alone(text)) and offer_reply(text) is not None


def _tells_hours(duty: OnDuty) -> bool:
    """Whether a helper names hours, and does not only say no."""
    return duty.wish.when != "" and not duty.wish.is_no


def _is_yes_or_no(book: Book, talk: Talk) -> bool:
    """Whether the question that is open is answered by yes or no."""
    return talk.place is not None and book.step(talk.place.flow, talk.place.step).means == "yesno"


def _offer(standing: Standing, text: str) -> Purpose | None:
    if chats.done_with((), text) or language(text) or (standing.relays and not answers_alone(text)):
        # "Done 45" takes no case, whatever else it is for, and "no hablo ingles" is no no. In a chat "give it 20
        # minutes, it passes" is for whoever is there, and puts no page off.
        return None
    offers = [offer for offer in standing.offers if not offer.crossed]
    reply, code = _reply(offers, text), code_in(text)
    if code:
        named = next((offer for offer in offers if str(offer.code) == code), None)
        if named and named.trip and reply is None and coded(text)[1].strip(" #.!"):
            # Whoever asks about a ride, or drops it, has not said yes to it.
            return None
        if named:
            return OfferAnswered(named.id, reply or OfferReply("accept", code, None))
    if reply is None or not offers:
        return None
    if code:
        # They answer an ask that is over: it must not be taken for another one.
        return WhichOffer()
    return OfferAnswered(offers[0].id, reply) if len(offers) == 1 else WhichOffer()


def _reply(offers: list[OpenOffer], text: str) -> OfferReply | None:
    """What the text says to an ask; where all that is asked is to drive, a driver's own words count as well."""
    reply = offer_reply(text)
    if not offers or not all(one.trip for one in offers):
        return reply
    meant = ride_reply(text)
    if isinstance(meant, Mapping):
        meant = str(meant["action"])
    if meant == "accept":
        return OfferReply("accept")
    if meant in {"decline", "cancel"}:
        return OfferReply("decline")
    if reply is not None and reply.action == "accept" and reply.minutes is not None:
        # "There in a min" is no yes to an hour that is still to come.
        reply = replace(reply, action="later")
    # Digits say what they say; "on my way" and questions are no yes to an hour that is still to come.
    return reply if reply is not None and (meant is None or _by_digit(text)) else None


def _asks_for_more(book: Book, flow: str, step: Step, text: str) -> bool:
    """Whether words for a question begin something else; "at the bar on 5th" may be where a ride is to come to.

    "Ride to 123 Main St fri noon" is more than a choice of a menu, and none of it may be lost.
    """
    if book.flows[flow].idle:
        return spaced(text) not in step.heard and wanted(book, text) in IN_OWN_WORDS
    if step.kind != "words" or (step.means == "name" and to_be_called(text)):
        return False
    begun = wanted(book, text)
    spot = flow in IN_OWN_WORDS and begun == book.meanings.get("CRAVE") and address(text) is not None
    return begun is not None and not spot and not tells_more(book, flow, text)


def _by_digit(text: str) -> bool:
    return any(word in {"1", "2", "3"} for word in spaced(text).split())


def question(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    """An answer to the question that is open in a talk; None for a text that crossed it, or answers it in no way."""
    place = talk.place
    if standing.crossed or place is None or place.wait is None:
        return None
    step = book.step(place.flow, place.step)
    if step.verb != "ask" or asides.said_beside(book, place, text) or _asks_for_more(book, place.flow, step, text):
        return None
    if step.means == "trigger" and standing.by_name and standing.by_name.alone:
        # "Sam", to "what set it off?", is no wish for him.
        return Answering()
    if asks_language(step, text) or asks_for_a_person(book, step, text) or in_place_of_words(book, step, text):
        return None
    if step.answers and spaced(text) not in step.heard and (calls_out(text) or _well(book, step, text)):
        # "Are you a real person?" is no wish for one, and "im ok now" wants nobody now.
        return None
    number = meaning.number_after_all(book.flows[place.flow], step, text)
    return Answering() if number or meaning.understand(step, place.wait.offered, text) is not None else None


def _well(book: Book, step: Step, text: str) -> bool:
    """Whether somebody says that nobody is needed where they may be asked whether to ask: only a no is an answer."""
    return book.starts.get(spaced(text)) == TAKES_BACK and step.means == "yesno" and yesno(text) != "no"
