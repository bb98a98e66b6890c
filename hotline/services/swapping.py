"""A shift changes hands: the first yes has it, and everybody who must know hears it."""

from hotline.domain.duty import Change
from hotline.services import helpers, moments
from hotline.services.work import Work
from hotline.store import duties, people, swaps, timers
from hotline.store.people import Person

SWAP = "swap"


def take(work: Work, helper: Person, swap_id: int) -> str:
    """A helper says yes to a shift; returns what they read: it is theirs, or somebody was first, or it is over."""
    swap = swaps.get(work.tx, swap_id)
    if swap is None or swap.end <= work.at or not swaps.settle(work.tx, swap.id, "taken", helper.id):
        return work.words(helper, "swap_gone")
    timers.disarm(work.tx, SWAP, swap.id)
    start = max(swap.start, work.at)
    duties.add(work.tx, swap.person_id, Change(False, start, swap.end), work.at, how="swap")
    duties.add(work.tx, helper.id, Change(True, start, swap.end), work.at, how="swap")
    person = people.get(work.tx, swap.person_id)
    work.notice(person, "swap_taken", helper=helper.called, hours=moments.hours(work, person, swap.start, swap.end))
    for one in helpers.coordinators(work):
        if one.id not in {person.id, helper.id}:
            said = moments.hours(work, one, swap.start, swap.end)
            work.notice(one, "swap_told", helper=helper.called, person=person.called, hours=said)
    return work.words(helper, "swap_yours", hours=moments.hours(work, helper, start, swap.end))
