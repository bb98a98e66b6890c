"""Gaps: the hours in which nobody is on call, who would leave them, and who hears of it."""

from hotline.domain.duty import AHEAD, Change, Hours, overlap
from hotline.domain.shifts import Stretch
from hotline.services import helpers, moments
from hotline.services.hours import of_one
from hotline.services.work import Work
from hotline.store import duties
from hotline.store.people import Person

# What must be covered at every hour.
KINDS = ("talk", helpers.CRISIS)


def left_by(work: Work, person: Person, mine: Hours, window: Stretch) -> list[Stretch]:
    """When in a window nobody would be on call if this helper, who is, went off; in order, by kind."""
    found: list[Stretch] = []
    held = overlap(mine.stretches(work.at), window)
    for kind in KINDS if held else ():
        if helpers.takes(work, person, kind):
            bare = helpers.uncovered(work, kind, (work.at, held[-1][1]), but=person.id)
            found += [part for stretch in held for part in overlap(bare, stretch)]
    return sorted(found)


def read_back(work: Work, person: Person, change: Change) -> str:
    """What a helper reads of how long they are off, as it was understood."""
    if change.end is None:
        return work.words(person, "off_open")
    if change.start > work.at:
        return work.words(person, "off_hours", hours=moments.hours(work, person, change.start, change.end))
    return work.words(person, "off_until", until=moments.until(work, person, change.end))


def leave(work: Work, person: Person, duty_id: int) -> str | None:
    """A helper confirmed that they go off although they are the only one: the coordinators hear what that leaves.

    Returns what the helper reads; None when that was no question any more.
    """
    mine = of_one(work, person)
    change = duties.confirm(work.tx, duty_id, person.id)
    if change is None:
        return None
    for gap in left_by(work, person, mine, (change.start, change.end or work.at + AHEAD))[:1]:
        for one in helpers.coordinators(work, but=person.id):
            work.notice(one, "gap_opened", person=person.called, hours=moments.hours(work, one, *gap))
    return read_back(work, person, change)
