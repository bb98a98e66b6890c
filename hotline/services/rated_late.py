"""Somebody says how strong it is when the check-in that asked for it is over: no cry for a person, and no new one."""

from dataclasses import replace
from datetime import timedelta

from hotline.domain.hearing.ratings import unasked_rating
from hotline.domain.talk import Talk
from hotline.engine.purposes import Beginning, Purpose
from hotline.services.work import Work
from hotline.store.people import Person
from hotline.store.talks import Kept

# So long after a check-in began a number is still an answer to it.
_LATELY = timedelta(hours=6)
# As much as this needs nothing to be done about it.
_LOW = 4


def is_(work: Work, talk: Talk, purpose: Purpose) -> bool:
    """Whether a text rates a craving of which a check-in that is over has asked lately."""
    if not isinstance(purpose, Beginning) or not purpose.answers:
        return False
    begun = talk.begun.get(purpose.flow)
    return begun is not None and work.at - begun < _LATELY


def answer(work: Work, person: Person, text: str) -> bool:
    """A kind word to a low number; False where it is so high that there is something to do, or a person to offer."""
    number = unasked_rating(text)
    if number is None or number > _LOW:
        return False
    work.notice(person, "rated_late", "reply", after=str(number))
    return True


def anew(kept: Kept) -> Kept:
    """The talk as if nothing was begun before: whoever tells a number has not asked for a person twice."""
    return replace(kept, talk=replace(kept.talk, begun={}))
