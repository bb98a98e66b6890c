"""A call that broke off in the middle, and can go on where it was."""

from datetime import timedelta

from hotline.domain.talk import Talk
from hotline.services.work import Work
from hotline.store import talks
from hotline.store.people import Person

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
