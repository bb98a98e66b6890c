"""A call that broke off in the middle, and can go on where it was."""

from datetime import timedelta

from hotline.domain.talk import Talk
from hotline.services.work import Work
from hotline.store import cases, requests, talks
from hotline.store.people import Person
from hotline.store.talks import Kept

# A call that broke off may go on for so long.
RUNG_BACK = timedelta(minutes=10)


def where(work: Work, person: Person) -> Talk | None:
    """The last call of a person, if it broke off at a question a few minutes ago: there it can go on."""
    talk = talks.broken_off(work.tx, person.id, work.at - RUNG_BACK)
    if talk is None or talk.place is None or person.hushed:
        return None
    flow = work.hotline.book.flows.get(talk.place.flow)
    step = flow.steps.get(talk.place.step) if flow else None
    return talk if step is not None and step.verb == "ask" else None


def in_danger(work: Work, person: Person, kept: Kept) -> bool:
    """Whether danger was told on a call that broke off a few minutes ago, and that case is not over.

    It is the case of this call `kept` from here on: whoever takes it now is brought to this caller.
    """
    live = None if person.hushed else cases.danger_of(work.tx, person.id)
    if live is None or live.talk_id is None or not talks.ended_since(work.tx, live.talk_id, work.at - RUNG_BACK):
        return False
    requests.move(work.tx, live.id, ["open", "scheduled"], talk_id=kept.id, turn=None)
    return True
