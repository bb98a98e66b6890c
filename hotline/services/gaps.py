"""Gaps: the hours in which nobody is on call, who would leave them, and who hears of it."""

from hotline.domain.duty import AHEAD, Change, Hours, overlap
from hotline.domain.shifts import Stretch
from hotline.domain.trips.trip import KINDS as TRIPS
from hotline.services import answering, helpers, moments
from hotline.services.hours import of_one
from hotline.services.work import Work
from hotline.store import abilities, duties, offers, relays, requests
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


def is_last_lead(work: Work, person: Person, change: Change) -> bool:
    """Whether no lead could be asked once this helper, who is one, goes off."""
    lead = person.id in abilities.with_skill(work.tx, helpers.LEAD) and not of_one(work, person).off(change.start)
    return lead and not helpers.other_leads(work, person, change.start)


def read_back(work: Work, person: Person, change: Change) -> str:
    """What a helper reads of how long they are off, as it was understood; a chat they are in goes on."""
    chat = any(one.helper_id == person.id for one in relays.open_of(work.tx, person.id))
    goes_on = f" {work.words(person, 'chat_goes_on')}" if chat else ""
    return _off_for(work, person, change) + goes_on


def _off_for(work: Work, person: Person, change: Change) -> str:
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
    if change.start <= work.at:
        ask_others_instead(work, person)
    # Whether they were the last lead is asked as if they were not off yet.
    if person.id in abilities.with_skill(work.tx, helpers.LEAD) and not helpers.other_leads(work, person, change.start):
        _tell_no_lead(work, person, change)
    for gap in left_by(work, person, mine, (change.start, change.end or work.at + AHEAD))[:1]:
        for one in helpers.coordinators(work, but=person.id):
            work.notice(one, "gap_opened", person=person.called, hours=moments.hours(work, one, *gap))
    return read_back(work, person, change)


def ask_others_instead(work: Work, person: Person) -> None:
    """Whoever waits must not wait for somebody who has just gone: what they are asked is asked of the next."""
    for offer in offers.to(work.tx, person.id):
        answering.unreachable(work, offer.id)


def ask_others_too(work: Work, person: Person) -> None:
    """Somebody may go: the next are asked at once, and what they are asked themselves stays theirs to take."""
    for offer in offers.to(work.tx, person.id):
        request = requests.get(work.tx, offer.request_id, lock=True)
        if request.kind not in TRIPS:
            answering.ask_more(work, request)


def _tell_no_lead(work: Work, person: Person, change: Change) -> None:
    """Nobody leads now: the coordinators hear it, or where there is none whoever would be paged in a crisis."""
    for one in helpers.coordinators(work, but=person.id) or helpers.trained_now(work, but=person.id):
        if change.end is None:
            work.notice(one, "lead_gone_open", person=person.called)
        else:
            hours = moments.hours(work, one, change.start, change.end)
            work.notice(one, "lead_gone", person=person.called, hours=hours)
