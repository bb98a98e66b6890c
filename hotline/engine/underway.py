"""Where a trip stands in the order of attention: a driver's commands come early, words for the other side last."""

from dataclasses import replace

from hotline.domain.hearing.offers import code_in, offer_reply
from hotline.domain.talk import Talk
from hotline.engine import answers, riding
from hotline.engine.flow import Book
from hotline.engine.riding import EarlyTrip, Riding, WhichTrip
from hotline.engine.sender import Standing
from hotline.engine.wanting import wanted

_YES_AND_NUMBER = 2


def first(book: Book, talk: Talk, standing: Standing, text: str) -> Riding | None:
    """What a text is for a trip before anything else that is open: a command of its driver, or words with its number.

    A question about danger comes before both, and so does what its number does not name and somebody else waits for:
    an ask for a person, the end of a chat, a choice that is open.
    """
    if not standing.trips or _in_crisis(book, talk):
        return None
    found, named = riding.commanded(standing.trips, text), riding.addressed(standing.trips, text)[0]
    if found and found.action == "incident" and wanted(book, text):
        # "Help" asks us, whatever else it may say of a ride.
        found = None
    if found:
        waits = any(not one.trip for one in standing.offers) and offer_reply(text) is not None
        ends_chat = bool(standing.relays) and found.action == "done"
        return found if named or not (waits or ends_chat) else None
    numbered = riding.numbered(standing.trips, text)
    return None if numbered is None or _chosen(book, talk, standing, text) else numbered


def last(book: Book, talk: Talk, standing: Standing, text: str) -> Riding | WhichTrip | EarlyTrip | None:
    """Words for the other side of a trip that is nigh, where a text is for nothing else.

    A driver who says how far they are hours before is asked which trip they mean, unless they are asked something else.
    """
    if _in_crisis(book, talk) or not text.strip() or _answers_another(standing, text):
        return None
    found = riding.worded(standing.trips, text)
    # "Yes but later" to an offer is about that offer, and "done" to a page about that page.
    free = standing.drives and talk.asking is None and not standing.offers
    return found or (riding.early(standing.trips, text) if free else None)


def _answers_another(standing: Standing, text: str) -> bool:
    """Whether a driver says yes or no to a ride by a number that is none of theirs: whoever rides must not read it."""
    drives = any(one.as_driver for one in standing.trips)
    code = code_in(text) if drives and len(text.split()) == _YES_AND_NUMBER and offer_reply(text) else None
    return code is not None and all(str(one.code) != code for one in standing.trips)


def _in_crisis(book: Book, talk: Talk) -> bool:
    return talk.asking is not None and talk.place is not None and book.flows[talk.place.flow].crisis


def _chosen(book: Book, talk: Talk, standing: Standing, text: str) -> bool:
    """Whether a text answers a question that is open by what may be chosen there, and not in free words."""
    if talk.place is None or book.step(talk.place.flow, talk.place.step).kind == "words":
        return False
    return answers.question(book, talk, replace(standing, crossed=False), text) is not None
