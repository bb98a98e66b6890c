"""What a text is for: the order of attention, decided once, from what was said and how its sender stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hotline.domain.danger import Danger
from hotline.domain.hearing.keywords import keyword
from hotline.domain.hearing.offers import OfferReply, code_in, offer_reply
from hotline.domain.stopping import StopWish, stop_wish
from hotline.domain.talk import Talk
from hotline.domain.words import spaced
from hotline.engine import chats, hush, meaning
from hotline.engine.chats import OpenRelay
from hotline.engine.flow import Book

DONE = frozenset({"done", "all done", "we are done", "were done", "listo", "lista", "terminamos", "ya terminamos"})
_HELP = frozenset({"help", "info", "ayuda"})
_CODE = frozenset({"code", "codigo"})
_CRIES = ("HELP", "CRAVE", "SPONSOR", "CALL")
_LANGUAGES = {"LANG_EN": "en", "LANG_ES": "es"}


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An ask this person has not answered; `crossed` means that the text was written before the ask went out."""

    id: int
    code: int
    asked_at: datetime
    crossed: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How the sender of a text stands with the line at that moment; the latest relay comes first.

    `hushed`: nothing may be texted to them, for somebody may be reading along. `opt_out` is what the carrier
    made of this text (STOP, START or HELP) where it answers keywords. `asked_which` is the chat in which
    they were asked already what a wish to stop meant, `chat` the one a helper of several wrote in last.
    """

    stopped: bool = False
    hushed: bool = False
    is_helper: bool = False
    offers: tuple[OpenOffer, ...] = ()
    relays: tuple[OpenRelay, ...] = ()
    crossed: bool = False
    opt_out: str | None = None
    asked_which: int | None = None
    chat: int | None = None


@dataclass(frozen=True, slots=True)
class InDanger:
    """Danger, whatever else is open: the flow that knows what to do."""

    danger: Danger
    flow: str


@dataclass(frozen=True, slots=True)
class Stopping:
    """A wish not to be texted; `ask_which` when it came in a chat and may mean only that chat."""

    wish: StopWish
    ask_which: bool = False


@dataclass(frozen=True, slots=True)
class Starting:
    """A wish to be texted again."""


@dataclass(frozen=True, slots=True)
class Barred:
    """Said by somebody whom nothing may be texted; `wants_help` must reach a human some other way."""

    wants_help: bool


@dataclass(frozen=True, slots=True)
class SafeNow:
    """Said late, but said: it is safe to text them."""


@dataclass(frozen=True, slots=True)
class OfferAnswered:
    """A helper's answer to one ask."""

    offer_id: int
    reply: OfferReply


@dataclass(frozen=True, slots=True)
class WhichOffer:
    """A helper answered, and several asks are open."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Something for the talk itself: an answer, or a muddle that the open question deals with."""


@dataclass(frozen=True, slots=True)
class Relaying:
    """Words for the other side of a chat; `done` ends it, `help` is answered as well, `code` asks for one to call."""

    relay_id: int
    words: str
    done: bool = False
    help: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class WhichChat:
    """A helper wrote while in several chats, and it is not sure to whom."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A flow is asked for."""

    flow: str


@dataclass(frozen=True, slots=True)
class Speaking:
    """Another language is asked for."""

    language: str


@dataclass(frozen=True, slots=True)
class OfferMuddle:
    """A helper said something that answers none of their asks."""


@dataclass(frozen=True, slots=True)
class Crossed:
    """Written before our question went out, and it means nothing by itself: the question is on its way."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Nothing is open and nothing was understood."""


Purpose = (
    InDanger | Stopping | Starting | Barred | SafeNow | OfferAnswered | WhichOffer | Answering | Relaying
    | WhichChat | Beginning | Speaking | OfferMuddle | Crossed | Lost
)  # fmt: skip


def attend(book: Book, talk: Talk, standing: Standing, text: str, danger: Danger | None) -> Purpose:
    """What a text is for, in the order of attention: danger, stop, what was asked last, chat, start words, muddle."""
    if danger and (found := _danger(book, talk, standing, text, danger)):
        return found
    wish = _by_carrier(standing) or stop_wish(text)
    if wish and (found := _stop_or_start(standing, wish)):
        return found
    if standing.stopped or standing.hushed:
        return _unanswered(book, talk, standing, text)
    for found in _asked(book, talk, standing, text):
        return found
    if standing.relays:
        return _relaying(standing, text)
    return _begin(book, talk, standing, text) or _muddle(talk, standing)


def _by_carrier(standing: Standing) -> StopWish | None:
    """What the carrier has done already, whatever the word was: its own lists may have more words than ours."""
    if standing.opt_out == "STOP":
        return StopWish("STOP", whole=True)
    return StopWish("START", whole=True) if standing.opt_out == "START" and standing.stopped else None


def _unanswered(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose:
    """What somebody says to whom nothing may be texted: whether that is over, words for a chat, or a cry for help."""
    if standing.hushed and not standing.stopped:
        if hush.asking(book, talk) and not standing.crossed:
            return Answering()
        if not hush.asking(book, talk) and hush.says_safe(book, text):
            return SafeNow()
    return _relaying(standing, text) if standing.relays else Barred(wants_help=_is_cry(book, text))


def _is_cry(book: Book, text: str) -> bool:
    """Whether a text asks for help with a craving, or for a person; to ask who we are is no such thing."""
    flow = wanted(book, text)
    return flow is not None and flow in {book.meanings.get(name) for name in _CRIES}


def _relaying(standing: Standing, text: str) -> Purpose:
    """Words for a chat; a helper of several says by its number which one, unless nobody else wrote meanwhile."""
    relay, words = chats.addressed(standing.relays, standing.chat, text)
    said = spaced(words)
    if relay is None:
        return Beginning("helper_help") if said in _HELP else WhichChat()
    code = relay.as_helper and said in _CODE
    return Relaying(relay.id, words, done=said in DONE, help=said in _HELP, code=code)


def _danger(book: Book, talk: Talk, standing: Standing, text: str, danger: Danger) -> Purpose | None:
    """The flow for a danger, unless a helper asks about it, or the right flow is under way already."""
    if standing.relays and standing.relays[0].as_helper and danger.about == "reader":
        return None
    if standing.relays and standing.relays[0].crisis:
        return _relaying(standing, text)
    kind = "threat" if danger.threat else danger.kind.value
    flow = book.dangers[kind if danger.sure else "unsure"]
    if not standing.stopped and talk.place and talk.place.wait and talk.place.flow == flow:
        return Answering()
    return InDanger(danger, flow)


def _stop_or_start(standing: Standing, wish: StopWish) -> Purpose | None:
    # There is no pause yet, and whoever wants none for now must get none.
    if wish.action in {"STOP", "PAUSE"} and wish.topic is None:
        return Stopping(wish, ask_which=not wish.whole and wish.reason is None and _may_mean_the_chat(standing))
    if wish.action == "START" and (standing.stopped or wish.whole):
        return Starting()
    return None


def _may_mean_the_chat(standing: Standing) -> bool:
    """Whether a wordy wish may mean only the chat; who was asked that once means all texts, and so may the hushed."""
    return bool(standing.relays) and not standing.hushed and standing.asked_which != standing.relays[0].id


def _asked(book: Book, talk: Talk, standing: Standing, text: str) -> Iterator[Purpose]:
    """What the text answers, the newest asked first."""
    asked: list[tuple[datetime, str]] = [(offer.asked_at, "offer") for offer in standing.offers]
    if talk.asking:
        asked.append((talk.asking.since, "question"))
    for _, what in sorted(asked, reverse=True):
        found = _offer(standing, text) if what == "offer" else _question(book, talk, standing, text)
        if found:
            yield found


def _offer(standing: Standing, text: str) -> Purpose | None:
    offers = [offer for offer in standing.offers if not offer.crossed]
    reply, code = offer_reply(text), code_in(text)
    if code:
        named = next((offer for offer in offers if str(offer.code) == code), None)
        if named:
            return OfferAnswered(named.id, reply or OfferReply("accept", code, None))
    if reply is None or not offers:
        return None
    if code:
        # They answer an ask that is over: it must not be taken for another one.
        return WhichOffer()
    return OfferAnswered(offers[0].id, reply) if len(offers) == 1 else WhichOffer()


def _question(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    place = talk.place
    if standing.crossed or place is None or place.wait is None:
        return None
    step = book.step(place.flow, place.step)
    if step.verb != "ask" or (step.kind == "words" and wanted(book, text)):
        return None
    return Answering() if meaning.understand(step, place.wait.offered, text) is not None else None


def _begin(book: Book, talk: Talk, standing: Standing, text: str) -> Purpose | None:
    flow = wanted(book, text)
    if flow is None:
        found = keyword(text)
        return Speaking(_LANGUAGES[found.name]) if found and found.name in _LANGUAGES else None
    if book.flows[flow].idle and talk.asking:
        # "Hello?" while a question is open, or while people are being asked, is for what is open.
        return None
    # Helpers get help of their own; for themselves they text CRAVE.
    if standing.is_helper and (spaced(text) in _HELP or book.flows[flow].idle):
        return Beginning("helper_help")
    return Beginning(flow)


def wanted(book: Book, text: str) -> str | None:
    """The flow that a text asks for by a start word or by its meaning."""
    if flow := book.starts.get(spaced(text)):
        return flow
    found = keyword(text)
    return book.meanings.get(found.name) if found else None


def _muddle(talk: Talk, standing: Standing) -> Purpose:
    if talk.place and talk.place.wait:
        return Crossed() if standing.crossed else Answering()
    return OfferMuddle() if standing.offers else Lost()
