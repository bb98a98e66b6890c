"""Which words a step says to this talk: its language, its channel, its blanks filled in."""

import re

from hotline.domain.segments import to_gsm
from hotline.domain.talk import Place, Talk
from hotline.engine.flow import Book, Step

_BLANK = re.compile(r"\{(\w+)\}")


def text(book: Book, talk: Talk, place: Place, key: str) -> str | None:
    """The words for a key (`say`, `ask`, `waiting`) of a step.

    On a call its `voice` words if there are any; to whoever wants it so its `plain` ones.
    """
    base = f"{place.flow}/{book.step(place.flow, place.step).name}"
    if talk.channel == "voice" and key in {"say", "ask", "waiting"}:
        spoken = book.text(talk.language, f"{base}/voice_{key}")
        if spoken is not None:
            return fill(book, talk, spoken)
    if talk.plain and (plain := book.text(talk.language, f"{base}/plain_{key}")) is not None:
        return fill(book, talk, plain)
    written = book.text(talk.language, f"{base}/{key}")
    return None if written is None else fill(book, talk, written)


def again(book: Book, talk: Talk, place: Place) -> str | None:
    """The shorter words a step asks again with, by text alone; None where it has none, and asks as it asked first."""
    return None if talk.channel == "voice" else text(book, talk, place, "reask")


def labels(book: Book, talk: Talk, place: Place, step: Step) -> tuple[str, ...]:
    """What may be chosen, in the order it is shown."""
    return tuple(label(book, talk, place, step, answer.name) for answer in step.answers)


def label(book: Book, talk: Talk, place: Place, step: Step, name: str) -> str:
    """The words for one answer."""
    base = f"{place.flow}/{step.name}"
    kind = "spoken" if talk.channel == "voice" else "plain" if talk.plain else "answers"
    chosen = book.text(talk.language, f"{base}/{kind}/{name}")
    return fill(book, talk, chosen or book.text(talk.language, f"{base}/answers/{name}") or name)


def shown(book: Book, talk: Talk, place: Place, step: Step, meant: tuple[str, ...]) -> str:
    """How an answer is repeated to the person later: the label for a choice, else as understood."""
    if not step.answers:
        return ",".join(meant)
    return ", ".join(label(book, talk, place, step, name) for name in meant)


def general(book: Book, talk: Talk, name: str) -> str:
    """Words that belong to no flow, such as "I didn't catch that"; on a call its `voice_` words if there are any."""
    spoken = book.text(talk.language, f"general/voice_{name}") if talk.channel == "voice" else None
    return spoken or book.text(talk.language, f"general/{name}") or ""


def fill(book: Book, talk: Talk, words: str) -> str:
    """The words with every {blank} filled from what was saved, or from the line's own constants.

    By text what was saved is written in letters that cost no more than ours: names, and what people said themselves.
    """
    as_said = str if talk.channel == "voice" else to_gsm
    return _BLANK.sub(lambda m: as_said(talk.saved.get(m[1], "")) or book.constants.get(m[1], m[0]), words)
