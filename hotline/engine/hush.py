"""The one question for somebody who may not be alone with their phone: is it safe to text? A late yes counts too."""

from datetime import datetime

from hotline.domain.talk import Place, Talk, Wait
from hotline.engine import meaning
from hotline.engine.flow import Book, Step

KIND = "violence"


def asking(book: Book, talk: Talk) -> bool:
    """Whether the question is open in this talk."""
    return talk.place is not None and talk.place.wait is not None and talk.place.flow == book.dangers.get(KIND)


def says_safe(book: Book, text: str) -> bool:
    """Whether a text would have been a yes to the question."""
    step = _question(book)
    return step is not None and meaning.understand(step, _offered(step), text) == ("yes",)


def asked_again(book: Book, talk: Talk, at: datetime) -> Talk:
    """The talk as if the question were still open, with not a word said: so that a late answer is an answer."""
    step = _question(book)
    assert step is not None
    place = Place(book.dangers[KIND], step.name, wait=Wait(talk.turn, at, _offered(step)))
    return Talk(talk.channel, talk.language, (place,), begun=talk.begun, turn=talk.turn)


def _question(book: Book) -> Step | None:
    if KIND not in book.dangers:
        return None
    return next((step for step in book.flows[book.dangers[KIND]].steps.values() if step.verb == "ask"), None)


def _offered(step: Step) -> tuple[str, ...]:
    return tuple(answer.name for answer in step.answers)
