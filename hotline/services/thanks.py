"""Somebody says thank you, or only ok, and asks for nothing: a kind word, or the silence that is due."""

from datetime import timedelta

from hotline.domain.talk import Talk
from hotline.engine import meaning
from hotline.services import asking
from hotline.services.work import Work
from hotline.store import requests, said
from hotline.store.people import Person

# So long after a text of ours an "ok" is an answer to it.
_A_WHILE = timedelta(hours=2)
# To what is asked after a chat "thank you" is no answer, and no muddle either: the question stays open.
_AFTER = frozenset({"after_chat", "after_danger", "after_talk", "after_crisis"})


def answer(work: Work, person: Person, talk: Talk, text: str) -> bool:
    """Answer a text that is nothing but thanks, or an "ok" to what we said; False where it is for something else."""
    if not meaning.acknowledged(text) or _is_asked(work, talk, text):
        return False
    thanks = meaning.thanks(text)
    if person.is_helper:
        # They know how this works. An "ok" of theirs may be a late yes.
        return thanks
    if requests.live_for(work.tx, person.id, asking.AWAITED) is not None:
        return False
    if thanks:
        work.notice(person, "you_are_welcome", "reply")
        return True
    last = said.last_to(work.tx, person.id)
    return talk.asking is None and last is not None and work.at - last[0] <= _A_WHILE


def _is_asked(work: Work, talk: Talk, text: str) -> bool:
    """Whether something is open that the text may be for: a question, or something that is being done."""
    place, book = talk.place, work.hotline.book
    if place is None or place.wait is None:
        return place is not None
    if place.flow not in _AFTER and not book.flows[place.flow].idle:
        return True
    return meaning.understand(book.step(place.flow, place.step), place.wait.offered, text) is not None
