"""The same text twice within seconds: sent twice by a thumb or a phone, unless it answers what was asked in between."""

from datetime import datetime, timedelta

from hotline.domain.hearing.offers import offer_reply
from hotline.engine import meaning
from hotline.services.work import Work
from hotline.store import offers, outbox
from hotline.store.inbound import Incoming
from hotline.store.people import Person
from hotline.store.standing import look
from hotline.store.talks import Kept

_AT_ONCE = timedelta(seconds=4)
# Nobody reads a question and answers it faster than this: before that it is the thumb that came down twice.
_READING = timedelta(seconds=1)


def index_of(work: Work, text: Incoming, to: str | None = None) -> str:
    """The blind index of a text: the same words to another number of ours are for another chat, and another text."""
    return work.tx.vault.index(f"{to or text.to} {text.body}")


def said_again(work: Work, kept: Kept, text: Incoming) -> bool:
    """Whether they say just what they said last, to whichever of our numbers: what we ask may come from another one."""
    return kept.last_index in {index_of(work, text, to) for to in (text.to, *work.hotline.numbers)}


def is_one(work: Work, person: Person, kept: Kept, text: Incoming, index: str) -> bool:
    """Whether a text, by its blind `index`, is their last one once more and answers nothing asked since."""
    last = kept.last_at
    if kept.last_index != index or last is None or not last <= text.received_at < last + _AT_ONCE:
        return False
    return not (_answers_question(work, kept, text, last) or _answers_ask(work, person, text, last))


def _answers_question(work: Work, kept: Kept, text: Incoming, last: datetime) -> bool:
    """Whether a question with choices was asked since, and this chooses. Any words answer one that has none."""
    place = kept.talk.place
    if place is None or place.wait is None or kept.question_id is None:
        return False
    if not _between(look(work.tx, kept.person_id, kept.question_id).handed_at, text, last):
        return False
    step = work.hotline.book.step(place.flow, place.step)
    chooses = step.verb == "ask" and step.kind != "words"
    return chooses and meaning.understand(step, place.wait.offered, text.body) is not None


def _answers_ask(work: Work, person: Person, text: Incoming, last: datetime) -> bool:
    """Whether a helper was asked for something since, and this answers it."""
    if not person.roles or offer_reply(text.body) is None:
        return False
    asks = offers.to(work.tx, person.id)
    handed = outbox.handed_over(work.tx, [one.id for one in asks]) if asks else {}
    return any(_between(at, text, last) for at in handed.values())


def _between(handed_at: datetime | None, text: Incoming, last: datetime) -> bool:
    """Whether something was handed to the carrier after the last text, and long enough before this one to be read."""
    return handed_at is not None and last <= handed_at <= text.received_at - _READING
