"""Somebody says how they are, or calls out, where a question waits: kind words and a person by one digit come first."""

from hotline.domain.hearing import asides
from hotline.domain.hearing.callsout import calls_out, unsure
from hotline.domain.hearing.confided import confided
from hotline.domain.hearing.doing import doing
from hotline.domain.hearing.duties import is_bare_off
from hotline.domain.hearing.keywords import keyword
from hotline.domain.talk import Talk
from hotline.domain.words import spaced, words
from hotline.engine.flow import Book, Step
from hotline.engine.sender import Standing

# What a flow means that answers how somebody feels, and one that answers "is anyone there?".
HARD, THERE = "MOOD", "THERE"
# In a text about themselves; "crying", said alone, may be what helped them.
_THEMSELVES = frozenset(
    "i im ive me my myself feel feeling this its it not nothing estoy toy tengo ando siento mi esto nada".split()
)


def kind_words(book: Book, talk: Talk, standing: Standing, text: str) -> str | None:
    """The flow with kind words for a text that tells of a hard moment, or calls out while a question is open.

    None where there is none: where people are being asked the words for waiting are true, and in danger, or to a
    helper who is asked something, other words are due.
    """
    place = talk.place
    asked = place is not None and place.wait is not None and book.step(place.flow, place.step).verb == "ask"
    if standing.offers or (place is not None and (not asked or _has_words_of_its_own(book, place.flow))):
        return None
    if is_hard_moment(text):
        return None if spaced(text) in book.starts else book.meanings.get(HARD)
    return book.meanings.get(THERE) if asked and not standing.is_helper and calls_out(text) else None


def is_hard_moment(text: str) -> bool:
    """Whether a text tells of a hard moment."""
    found = keyword(text)
    return found is not None and found.name == HARD and not is_bare_off(text)


def is_hard(book: Book, flow: str) -> bool:
    """Whether this is the flow for a hard moment."""
    return flow == book.meanings.get(HARD)


def is_kind(book: Book, flow: str) -> bool:
    """Whether this is a flow with kind words: for a hard moment, or for whoever asks if anyone is there."""
    return flow in {book.meanings.get(HARD), book.meanings.get(THERE)}


def in_place_of_words(book: Book, step: Step, text: str) -> bool:
    """Whether a text tells of a hard moment, or calls out, at a question that would take any words for its answer."""
    if step.kind != "words" or HARD not in book.meanings:
        return False
    return bool(calls_out(text)) or (is_hard_moment(text) and not _THEMSELVES.isdisjoint(words(text)))


def midway(book: Book, talk: Talk) -> bool:
    """Whether something is under way in a talk that goes on afterwards; a menu does not."""
    return any(not book.flows[place.flow].idle for place in talk.places)


def sorry(text: str) -> str:
    """Which words of notices.toml say that an answer was not understood: kind ones for whoever had none to give."""
    if asides.aside(text) == "bot":
        return "unclear_bot"
    if calls_out(text):
        return "unclear_there"
    if unsure(text):
        return "unclear_unsure"
    if is_hard_moment(text):
        return "unclear_hard"
    if told := told_of(text):
        return told
    return "unclear_how" if doing(text) == "how" else "unclear"


def told_of(text: str) -> str:
    """Which kind words of notices.toml are due to whoever tells of their recovery, or how tired they are, if any."""
    return {"good": "unclear_told", "tired": "unclear_hard"}.get(confided(text) or "", "")


def _has_words_of_its_own(book: Book, flow: str) -> bool:
    return book.flows[flow].crisis or is_kind(book, flow)
