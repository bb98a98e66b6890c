"""A helper asks somebody of danger whose chat is just over: they hear that nobody read it, and a human looks in."""

from hotline.services import asking, paging
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import cases, people, requests
from hotline.store.people import Person


def hear(work: Work, helper: Person, person_id: int) -> None:
    """Page a human for whoever the helper worries about, unless one is already, and tell the helper what is so.

    Nothing is said to the person before somebody has taken it: they asked for nobody.
    """
    person = people.get(work.tx, person_id)
    crisis = cases.danger_of(work.tx, person.id)
    if crisis is None:
        told = asking.ask(work, person, CRISIS, about=requests.WORRY, talk_id=None, turn=None, hushed=True)
        name = "worry_unheard" if told.outcome == "no_one" else "worry_heard"
    elif crisis.helper_id is None:
        name = "worry_heard" if paging.others(work, helper, person) else "worry_unheard"
    else:
        name = "worry_known"
        holder = people.get(work.tx, crisis.helper_id)
        work.notice(holder, "worry_told", "ask", helper=helper.called, person=person.called)
    work.notice(helper, name, "crisis", other=person.called)
