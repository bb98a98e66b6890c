"""What a text is for: the order of attention, decided once, from what was said and how its sender stands."""

from dataclasses import replace

from hotline.domain.danger import Danger
from hotline.domain.hearing.callsout import calls_out
from hotline.domain.hearing.duties import is_bare_off
from hotline.domain.hearing.elsewhere import cries_plainly
from hotline.domain.hearing.keywords import keyword
from hotline.domain.hearing.offers import code_in
from hotline.domain.hearing.ratings import on_the_scale
from hotline.domain.stopping import WRONG_NUMBER_WISH, StopWish, means_all, stop_fed_up, stop_wish
from hotline.domain.talk import Talk
from hotline.domain.words import spaced
from hotline.engine import answers, asides, asked_once, chats, endangered, facts, inchat, riding, underway, wanting
from hotline.engine.asked_once import SaidAfterAll
from hotline.engine.chats import ChatOver, DoneAgain, SaidAgain
from hotline.engine.driving import driving
from hotline.engine.flow import Book
from hotline.engine.hearts import is_hard, kind_words
from hotline.engine.onduty import OffOrStop, OnDuty, commands, wished
from hotline.engine.purposes import (
    Answering,
    Barred,
    Beginning,
    Crossed,
    Lost,
    OfferMuddle,
    Purpose,
    Speaking,
    Starting,
    Stopping,
    Unwanted,
)
from hotline.engine.sender import Standing
from hotline.engine.wanting import TAKES_BACK, cries, wanted


def attend(book: Book, talk: Talk, standing: Standing, text: str, danger: Danger | None) -> Purpose:
    """What a text is for, in the order of attention: danger, stop, what was asked last, chat, start words, muddle."""
    danger = danger or riding.unsafe(standing.trips, text)
    if danger and (found := endangered.attend(book, talk, standing, text, danger)):
        return found
    if standing.unreachable:
        # Whoever is never texted has nothing to stop.
        return _unanswered(book, talk, standing, text)
    wish, duty = _wish(standing, text), wished(text, standing)
    # "Pause" is a break from being asked where a helper says it, not from texts.
    if wish and not (duty and wish.action == "PAUSE") and (found := _stop_or_start(standing, wish)):
        return found
    if standing.stopped or standing.hushed:
        return _unanswered(book, talk, standing, text)
    if of_people := _of_people(book, talk, standing, text):
        return of_people
    sure = standing.dropping if standing.dropping and standing.dropping.sure else None
    ride = sure or underway.first(book, talk, standing, text)
    asked = _said_again(standing, text) or next(answers.answered(book, talk, standing, text, duty), None)
    # "Seats 3" is no answer to the ride that goes by 3, nor is "start rides" a place that somebody is asked for.
    drives = None if sure else driving(text, standing)
    if drives and isinstance(asked, Answering) and not (drives.wish.sure and _in_own_words(book, talk)):
        drives = None
    return drives or standing.revealing or ride or asked or _not_asked(book, talk, standing, text, duty)


def _of_people(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    """Whom of their circle they want not asked, that nobody need be, or who is to be: whatever else it may mean."""
    if standing.relays:
        return None
    if standing.unwanted:
        return Unwanted(standing.unwanted)
    return Beginning(TAKES_BACK) if standing.takes_back else _by_name(book, talk, standing, text)


def _by_name(book: Book, talk: Talk, standing: Standing, text: str, *, in_the_end: bool = False) -> Beginning | None:
    """A wish for one of their own people by name, whatever else is open.

    A name alone, or one that is nobody's of theirs, is heard so `in_the_end`, where it is nothing else.
    """
    named = standing.by_name
    if named is None or standing.relays or asked_once.asks_of_danger(book, talk):
        return None
    if wanting.says_own_name(book, talk, text):
        return None
    if (named.alone or named.helper_id is None) and not in_the_end:
        return None
    flow = wanting.by_name(book, text, off=named.off)
    return Beginning(flow, named.helper_id) if flow else None


def _in_own_words(book: Book, talk: Talk) -> bool:
    """Whether the question that is open takes whatever is said."""
    return talk.place is not None and book.step(talk.place.flow, talk.place.step).kind == "words"


def _not_asked(book: Book, talk: Talk, standing: Standing, text: str, duty: OnDuty | None) -> Purpose:
    """What a text is for that answers nothing that was asked; in a chat it is for the chat."""
    said = standing.after_all and not standing.relays
    late = SaidAfterAll(asked_once.IN_DANGER, no=standing.after_all == "no") if said else None
    drops = None if standing.relays else standing.dropping
    return late or drops or _else(book, talk, standing, text, duty)


def _said_again(standing: Standing, text: str) -> SaidAgain | None:
    """Whether a helper answers once more what they took, and no ask that is open has that number."""
    again = chats.said_again(standing.relays, text)
    return None if again and code_in(text) in {str(offer.code) for offer in standing.offers} else again


def _else(book: Book, talk: Talk, standing: Standing, text: str, duty: OnDuty | None) -> Purpose:
    """What a text is for that answers nothing: a chat, their hours, a chat that is over, a start word, or a muddle."""
    if standing.relays and not any(one.crisis for one in standing.relays) and wanting.forgets_me(book, text):
        # Nobody they are in a chat with can do that. In danger it may be said in despair: then a human reads it.
        return Beginning(wanting.FORGET)
    if standing.relays and not (duty and commands(duty, standing.relays)):
        return inchat.meant(standing, text)
    if (spaced(text) in inchat.DONE or chats.done_with((), text)) and facts.is_of_a_chat(talk):
        return Crossed() if standing.crossed else DoneAgain()
    begun = duty or (None if wanting.says_own_name(book, talk, text) else _begin(book, talk, standing, text))
    idle = isinstance(begun, Beginning) and (book.flows[begun.flow].idle or is_hard(book, begun.flow))
    if (begun is None or is_hello(book, text)) and (words := underway.last(book, talk, standing, text)):
        return words
    if standing.over and (begun is None or idle):
        return ChatOver()
    return begun or _muddle(book, talk, standing, text)


def _wish(standing: Standing, text: str) -> StopWish | None:
    """The wish about texts that a text is: whoever is not who we know by this number wants none either."""
    denied = WRONG_NUMBER_WISH if standing.not_them else None
    return _by_carrier(standing) or stop_wish(text) or denied or stop_fed_up(text) or _all_texts(standing, text)


def _by_carrier(standing: Standing) -> StopWish | None:
    """What the carrier has done already, whatever the word was: its own lists may have more words than ours."""
    if standing.opt_out == "STOP":
        return StopWish("STOP", whole=True)
    return StopWish("START", whole=True) if standing.opt_out == "START" and standing.stopped else None


def _unanswered(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose:
    """What somebody says to whom nothing may be texted: whether that is over, words for a chat, or a cry for help."""
    if standing.unwanted and not standing.relays:
        return Unwanted(standing.unwanted)
    if standing.hushed and not standing.stopped:
        if asked_once.open_in(book, talk, asked_once.SAFE) and not standing.crossed:
            clear = asked_once.answers(book, talk, text, asked_once.SAFE)
            return Answering() if clear else inchat.beside_a_question(standing, text)
        if not asked_once.open_in(book, talk, asked_once.SAFE) and asked_once.says_yes(book, text, asked_once.SAFE):
            return SaidAfterAll(asked_once.SAFE)
    if standing.relays:
        return inchat.meant(standing, text)
    by_name = standing.by_name is not None and not standing.by_name.alone
    return Barred(wants_help=by_name or (wanted(book, text) or wanting.in_need(book, text)) in cries(book))


def _stop_or_start(standing: Standing, wish: StopWish) -> Purpose | None:
    # There is no pause yet, and whoever wants none for now must get none.
    if wish.action in {"STOP", "PAUSE"} and wish.topic is None:
        return Stopping(wish, ask_which=not wish.whole and wish.reason is None and _may_mean_the_chat(standing))
    if wish.action == "START" and (standing.stopped or wish.whole):
        return Starting()
    return None


def _all_texts(standing: Standing, text: str) -> StopWish | None:
    """The answer "all" to whoever was just asked whether they meant all texts."""
    return StopWish("STOP") if standing.just_asked_which and means_all(text) else None


def _may_mean_the_chat(standing: Standing) -> bool:
    """Whether a wordy wish may mean only the chat; who was asked that once means all texts, and so may the hushed."""
    return bool(standing.relays) and not standing.hushed and standing.asked_which != standing.relays[0].id


def _begin(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    beside = asides.said_beside(book, talk.place, text)
    if beside != asides.BOT and (kind := kind_words(book, talk, standing, text)):
        return Beginning(kind)
    anew = beside == asides.ANEW
    flow = book.meanings.get("MENU") if anew or asides.asks_if_a_person(talk, text) else wanted(book, text)
    if standing.opt_out == "HELP" and flow not in cries(book):
        # To INFO, and to whatever words its own list may have, the carrier has said what it says to HELP.
        flow = wanted(book, "HELP")
    if flow is None:
        return _unnamed(book, talk, standing, text)
    if beside == asides.BOT or asked_once.asks_of_danger(book, talk):
        # In danger so does HELP, and whatever else they ask for.
        return None
    if (book.flows[flow].idle or calls_out(text)) and talk.asking and not anew:
        # "Hello?" while a question is open, or while people are being asked, is for what is open; so is "hay alguien?",
        # which asks for somebody where nobody is being asked.
        return None
    # Helpers get help of their own; for themselves they text CRAVE.
    if standing.is_helper and (spaced(text) in inchat.HELP or cries_plainly(text) or book.flows[flow].idle):
        return Beginning("helper_help")
    return Beginning(flow)


def _unnamed(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    """What a text begins that asks for no flow: the check-in, where it says how strong it is, or another language."""
    # A number of theirs may answer an ask, but "8 out of 10" is how they are.
    if wanting.rates(book, talk, text) and not (standing.is_helper and (standing.offers or not on_the_scale(text))):
        return Beginning(book.meanings["CRAVE"], answers=True)
    language = wanting.language(text)
    return Speaking(language) if language else None


def is_hello(book: Book, text: str) -> bool:
    """Whether a text only calls out to whoever is there, and asks for nothing by name."""
    flow = wanted(book, text)
    return flow is not None and book.flows[flow].idle and keyword(text) is None


def _muddle(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose:
    """A text that is nothing by itself: for the question that is open, or else what may be heard inside it."""
    waits = talk.place is not None and talk.place.wait is not None
    fits = waits and bool(answers.question(book, talk, replace(standing, crossed=False), text))
    if not fits and (found := _heard_inside(book, talk, standing, text)):
        return found
    if waits:
        return Crossed(fits) if standing.crossed else Answering()
    if is_bare_off(text):
        return OffOrStop()
    return OfferMuddle() if standing.offers else Lost()


def _heard_inside(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    """Somebody asked for by name, or a cry for help, inside a text that answers no question but the menu's."""
    if named := _by_name(book, talk, standing, text, in_the_end=True):
        return named
    free = talk.place is None or not talk.place.wait or book.flows[talk.place.flow].idle
    free = free and not (standing.is_helper and standing.offers)
    need = wanting.in_need(book, text, helper=standing.is_helper) if free else None
    return Beginning(need) if need else None
