"""Swaps: a helper cannot make a shift; the others who could take it are asked, round by round, at sensible hours."""

from datetime import datetime, timedelta

from hotline.domain.duty import Hours, overlap, shift_meant
from hotline.domain.events import Began
from hotline.domain.hearing.dutyspans import Span
from hotline.domain.shifts import Stretch
from hotline.services import free, helpers, hours, moments, turns
from hotline.services.swapping import SWAP
from hotline.services.work import Work
from hotline.store import people, rotation, swaps, timers
from hotline.store.people import Person
from hotline.store.swaps import Swap

_ROUND = timedelta(hours=1)
# So long before the shift starts the search ends, and whoever has it hears that it is still theirs.
_LAST_CALL = timedelta(minutes=30)
# However late it was asked for, whoever reads of it has so long to say yes.
_AT_LEAST = timedelta(minutes=15)
_MOST = 10


def begin(work: Work, person: Person, mine: Hours, said: Span | None) -> None:
    """Look for somebody to take the shift a helper means, and say how that stands."""
    meant = shift_meant(mine, (said.start or work.at, said.end) if said else None, work.at)
    if meant is None:
        work.notice(person, "swap_none", "reply")
        return
    waiting = [one for one in swaps.open_of(work.tx, person.id, work.at) if overlap([(one.start, one.end)], meant)]
    if waiting:
        said_hours = moments.hours(work, person, waiting[0].start, waiting[0].end)
        work.notice(person, "swap_waiting", "reply", hours=said_hours)
        return
    swap = swaps.begin(work.tx, person.id, *meant, work.at)
    count = _round(work, swap)
    if not count and (work.at + _ROUND >= _deadline(swap) or not _could(work, swap, person)):
        # Nobody is looked for where none can be asked until it is too late.
        swaps.settle(work.tx, swap.id, "over")
        _nobody(work, swap, "reply")
        return
    said_hours = moments.hours(work, person, *meant)
    if count:
        work.notice(person, "swap_asked", "reply", count=str(count), hours=said_hours)
    else:
        work.notice(person, "swap_later", "reply", hours=said_hours)
    timers.arm(work.tx, SWAP, swap.id, min(work.at + _ROUND, _deadline(swap)))


def lately(work: Work, person: Person, since: datetime) -> Swap | None:
    """What they asked others to take since then, and nobody has taken."""
    return swaps.newest(work.tx, person.id, since)


def drop(work: Work, person: Person, swap: Swap) -> None:
    """They keep their shift after all: nobody is asked any more, and whoever was reads so when they answer."""
    swaps.settle(work.tx, swap.id, "over")
    timers.disarm(work.tx, SWAP, swap.id)
    work.notice(person, "swap_dropped", "reply", hours=moments.hours(work, person, swap.start, swap.end))


def go_on(work: Work, swap_id: int) -> None:
    """Another hour has passed: ask who can be asked by now, or say that nobody took it."""
    swap = swaps.get(work.tx, swap_id)
    if swap is None or swap.state != "open":
        return
    if work.at < _deadline(swap):
        _round(work, swap)
        timers.arm(work.tx, SWAP, swap.id, min(work.at + _ROUND, _deadline(swap)))
    elif swaps.settle(work.tx, swap.id, "over") and work.at < swap.end:
        _nobody(work, swap)


def _deadline(swap: Swap) -> datetime:
    """When the search ends: before the shift starts; where it is too late for that, before it is over."""
    enough = swap.made + _AT_LEAST
    ends = [moment - _LAST_CALL for moment in (swap.start, swap.end)]
    return next((one for one in ends if enough <= one), min(enough, swap.end))


def _nobody(work: Work, swap: Swap, purpose: str = "notice") -> None:
    """Nobody takes it, or nobody could: whoever has it hears that it is still theirs, and so do the coordinators."""
    person = people.get(work.tx, swap.person_id)
    work.notice(person, "swap_nobody", purpose, hours=moments.hours(work, person, swap.start, swap.end))
    for one in helpers.coordinators(work, but=person.id):
        said = moments.hours(work, one, swap.start, swap.end)
        work.notice(one, "swap_not_taken", person=person.called, hours=said)


def _round(work: Work, swap: Swap) -> int:
    """Ask everybody who could take it and can be texted now; returns how many were asked."""
    asker = people.get(work.tx, swap.person_id)
    found = [one for one in _could(work, swap, asker) if free.to_be_texted(work, one)][:_MOST]
    swaps.note_asked(work.tx, swap.id, [one.id for one in found], work.at)
    for one in found:
        said = moments.hours(work, one, swap.start, swap.end)
        saved = {"swap": str(swap.id), "person": work.listed(one, asker), "hours": said}
        turns.happen(work, one, Began(work.at, "swap_ask", saved))
    return len(found)


def _could(work: Work, swap: Swap, asker: Person) -> list[Person]:
    """Those who could take a shift: of the same skill, and neither on call nor off in it."""
    kind = helpers.CRISIS if helpers.takes(work, asker, helpers.CRISIS) else "talk"
    asked = swaps.asked(work.tx, swap.id) | {asker.id}
    able = [one for one in helpers.pageable(work) if one.id not in asked and helpers.takes(work, one, kind)]
    known = hours.of(work, [one.id for one in able])
    out = rotation.out(work.tx, known)
    window = (swap.start, swap.end)
    return [
        one for one in able if one.takes_texts and one.id not in out and not _taken_up(known.get(one.id), window, work)
    ]


def _taken_up(mine: Hours | None, window: Stretch, work: Work) -> bool:
    return mine is not None and (bool(overlap(mine.stretches(work.at), window)) or mine.off(window[0]))
