"""Questions that are asked once, of safety and of danger: open, or answered after all when they are open no more."""

from dataclasses import dataclass
from datetime import datetime

from hotline.domain.talk import Place, Talk, Wait
from hotline.engine import meaning
from hotline.engine.flow import Book, Step

# Is it safe to text you? Are you in danger?
SAFE, IN_DANGER, HELPING = "violence", "unsure", "helping"


@dataclass(frozen=True, slots=True)
class SaidAfterAll:
    """Said late, but said: it is safe to text them, or they are in danger, or, if `no`, they are not."""

    kind: str
    no: bool = False


def open_in(book: Book, talk: Talk, kind: str) -> bool:
    """Whether the question is open in this talk."""
    place = talk.place
    if place is None or place.wait is None or place.flow != book.dangers.get(kind):
        return False
    return book.step(place.flow, place.step).verb == "ask"


def asks_of_danger(book: Book, talk: Talk) -> bool:
    """Whether "are you in danger?" is open: whatever is no clear no to it pages a human."""
    return any(open_in(book, talk, kind) for kind in (IN_DANGER, HELPING))


def answers(book: Book, talk: Talk, text: str, kind: str) -> bool:
    """Whether the question is open in this talk, and a text answers it with what may be answered there."""
    place = talk.place
    if place is None or place.wait is None or not open_in(book, talk, kind):
        return False
    return meaning.understand(book.step(place.flow, place.step), place.wait.offered, text) is not None


def says_yes(book: Book, text: str, kind: str) -> bool:
    """Whether a text would have been a yes to the question."""
    return _would_be(book, text, kind) == ("yes",)


def says_no(book: Book, text: str, kind: str) -> bool:
    """Whether a text would have been a no to the question, as clear a one as that asks for."""
    return _would_be(book, text, kind) == ("no",)


def _would_be(book: Book, text: str, kind: str) -> tuple[str, ...] | None:
    step = _question(book, kind)
    return None if step is None else meaning.understand(step, _offered(step), text)


def asked_again(book: Book, talk: Talk, at: datetime, kind: str) -> Talk:
    """The talk as if the question were still open, with not a word said: so that a late answer is an answer."""
    step = _question(book, kind)
    assert step is not None
    place = Place(book.dangers[kind], step.name, wait=Wait(talk.turn, at, _offered(step)))
    return Talk(talk.channel, talk.language, (place,), begun=talk.begun, turn=talk.turn)


def _question(book: Book, kind: str) -> Step | None:
    if kind not in book.dangers:
        return None
    return next((step for step in book.flows[book.dangers[kind]].steps.values() if step.verb == "ask"), None)


def _offered(step: Step) -> tuple[str, ...]:
    return tuple(answer.name for answer in step.answers)
