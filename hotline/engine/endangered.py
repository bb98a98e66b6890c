"""What words of danger are for: a script and a page, the chat they are said in, or the danger that is known already."""

from hotline.domain.danger import Danger
from hotline.domain.talk import Place, Talk
from hotline.engine import answers, asked_once, chats, inchat
from hotline.engine.chats import Relaying
from hotline.engine.flow import Book
from hotline.engine.purposes import Answering, InDanger, Purpose
from hotline.engine.sender import Standing
from hotline.engine.worries import asks_other, in_no_chat, of_themselves, worried


def attend(book: Book, talk: Talk, standing: Standing, text: str, danger: Danger) -> Purpose | None:
    """The flow for a danger, unless a helper asks about it, or the right flow is under way already."""
    if standing.relays and standing.relays[0].as_helper and asks_other(text, danger):
        return None
    if _with_a_case(standing, text) and not (standing.relays[0].as_helper and of_themselves(text, danger)):
        return inchat.meant(standing, text)
    if with_human := next((one for one in standing.relays if one.crisis and not one.as_helper), None):
        # Somebody has taken their case already, whoever else wrote to them last.
        return Relaying(with_human.id, text)
    if (after := _after_a_chat(book, talk, standing, text, danger)) is not None:
        return after
    flow = book.dangers[_kind(book, talk, standing, text, danger)]
    texted = not (standing.stopped or standing.unreachable)
    if texted and talk.place and talk.place.wait and (talk.place.flow == flow or _is_known(book, talk.place, danger)):
        return _more_of_it(book, talk.place, standing, text)
    return InDanger(danger, flow)


def _is_known(book: Book, place: Place, danger: Danger) -> bool:
    """Whether somebody who may be in danger has told of danger already: they need not be asked whether they are."""
    return not danger.sure and book.flows[place.flow].danger not in {None, asked_once.IN_DANGER, asked_once.HELPING}


def _with_a_case(standing: Standing, text: str) -> bool:
    """Whether a text is for a chat between somebody in danger and who has their case: there a human reads it."""
    if not standing.relays or not standing.relays[0].crisis:
        return False
    return chats.addressed(standing.relays, standing.chat, text)[0] is not None


def _more_of_it(book: Book, place: Place, standing: Standing, text: str) -> Purpose:
    """More of a danger we know: an answer to its question, or words for whoever is in a chat with them meanwhile."""
    if standing.relays and book.step(place.flow, place.step).verb == "do":
        relay, words = chats.addressed(standing.relays, standing.chat, text)
        return Relaying(relay.id, words) if relay else Answering()
    return inchat.beside_a_question(standing, text)


def _kind(book: Book, talk: Talk, standing: Standing, text: str, danger: Danger) -> str:
    """For which danger there is to be a flow; whoever told of their own is not asked whose it is."""
    in_danger = talk.place is not None and book.flows[talk.place.flow].danger not in {None, asked_once.HELPING}
    if in_no_chat(standing, text, danger) and not in_danger:
        return asked_once.HELPING
    return danger.known_as


def _after_a_chat(book: Book, talk: Talk, standing: Standing, text: str, danger: Danger) -> Purpose | None:
    """What a helper says of danger when a chat is over: how it ended, or what they would ask whoever it was with."""
    return Answering() if _tells_how_it_ended(book, talk, standing, text) else worried(standing, text, danger)


def _tells_how_it_ended(book: Book, talk: Talk, standing: Standing, text: str) -> bool:
    """Whether a helper who is asked how a crisis ended answers that: "ambulance came" is no new danger."""
    flow = book.flows[talk.place.flow] if talk.place and not standing.stopped else None
    return flow is not None and flow.crisis and not flow.danger and bool(answers.question(book, talk, standing, text))
