"""Whether others are paged for somebody in danger: what whoever is with them in a chat reads of that is so."""

from hotline.services import helpers
from hotline.services.work import Work
from hotline.store import cases, offers, requests
from hotline.store.people import Person


def told(work: Work, helper: Person, person: Person) -> str:
    """What a helper reads of our other people: they are paged, one of us has the case already, or there is nobody.

    For danger that is paged for in the same turn, before or after this is asked.
    """
    crisis = cases.danger_of(work.tx, person.id)
    if crisis is not None and crisis.state == "claimed":
        return work.words(helper, "paged_taken")
    return work.words(helper, "paged_too" if others(work, helper, person) else "paged_no_one")


def others(work: Work, helper: Person, person: Person) -> bool:
    """Whether anybody but this helper was paged for a person and may still take it, or can be paged now."""
    live = requests.live_for(work.tx, person.id, [helpers.CRISIS])
    paged = offers.of(work.tx, live.id) if live is not None else []
    if any(one.state in offers.LIVE and one.helper_id != helper.id for one in paged):
        return True
    # Danger after less than that pages those once more who could not come for the lesser thing.
    less = live is not None and live.about in requests.LESS_THAN_DANGER
    asked = set() if less else {one.helper_id for one in paged}
    return helpers.somebody_to_ask(work, person, helpers.CRISIS, but={*asked, helper.id})
