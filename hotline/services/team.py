"""Telling whoever looks after the line: the leads, or where there is none the coordinators."""

from hotline.services import labels
from hotline.services.helpers import LEAD
from hotline.services.work import Work
from hotline.store import abilities, people, relays, rosters
from hotline.store.people import Person


def leads(work: Work, *, but: int | None = None) -> list[Person]:
    """The leads who can be texted, without one of them; where there is none, the coordinators."""
    return _reachable(work, abilities.with_skill(work.tx, LEAD), but) or coordinators(work, but=but)


def coordinators(work: Work, *, but: int | None = None) -> list[Person]:
    """The coordinators who can be texted, without one of them."""
    return _reachable(work, abilities.with_role(work.tx, "coordinator"), but)


def _reachable(work: Work, ids: list[int], but: int | None) -> list[Person]:
    found = people.many(work.tx, sorted(rosters.consented(work.tx, ids)))
    return [one for one in found.values() if one.id != but and one.can_text and not one.stopped and not one.hushed]


def tell_of_need(work: Work, helper: Person, relay_id: int, kind: str) -> bool:
    """A helper says after a talk that the person needs more, or a ride; False when nobody could be told."""
    relay = relays.get(work.tx, relay_id)
    if relay is None:
        return False
    person = people.get(work.tx, relay.participant_id)
    told = coordinators(work, but=helper.id) or leads(work, but=helper.id)
    for one in told:
        name = "needs_ride" if kind == "ride" else "needs_more"
        work.notice(one, name, "lead", helper=helper.called, person=person.called)
    return bool(told)


def tell_of_crisis(work: Work, helper: Person, relay_id: int, kind: str) -> bool:
    """How a crisis ended, for the lead: no answer, emergency services, no word, or not asked yet; False for no lead."""
    relay = relays.get(work.tx, relay_id)
    if relay is None:
        return False
    code = labels.code_of(work, relay)
    told = leads(work, but=helper.id)
    for one in told:
        if kind == "no_answer":
            name = "crisis_no_answer"
        elif kind == "emergency":
            name = "crisis_emergency"
        elif kind == "unasked":
            name = "crisis_unasked"
        else:
            name = "crisis_no_word"
        work.notice(one, name, "lead", helper=helper.called, code=code)
    return bool(told)
