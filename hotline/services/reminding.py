"""Reminders of shifts, an hour before or before sleep, and the chore that arms them and the weekly drill."""

from datetime import datetime, timedelta

from hotline.domain.duty import Hours
from hotline.domain.events import Began
from hotline.services import free, helpers, hours, moments, turns
from hotline.services.drilling import DRILL
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import beats, people, rotation, timers

REMIND = "remind"
TEND = "tend"
_BUSY = timedelta(minutes=10)
_SAME = timedelta(minutes=1)


def tend(hotline: Hotline) -> None:
    """See that a reminder waits for everybody's next shift, as their hours are now, and that the next drill waits."""
    with working(hotline) as work:
        # While one clock process hands over to another both do this: the second waits here, and finds all of it done.
        beats.strike(work.tx, TEND, work.at)
        if not timers.waiting(work.tx, DRILL):
            timers.arm(work.tx, DRILL, 0, hotline.routine.next_drill(work.at, hotline.zone))
        armed = timers.waiting(work.tx, REMIND)
        wanted = {}
        known = hours.of(work, [one.id for one in helpers.pageable(work)])
        for person_id, mine in known.items():
            if (due := _next_due(work, mine)) is not None:
                wanted[person_id] = due
        for person_id, due in wanted.items():
            # One that is due sooner looks at the hours again when it fires, and says nothing that is not so.
            if person_id not in armed or armed[person_id] > due:
                timers.disarm(work.tx, REMIND, person_id)
                timers.arm(work.tx, REMIND, person_id, due)


def remind(work: Work, person_id: int, due_at: datetime) -> None:
    """The moment to remind has come: say when the shift starts, if it still does and they are free to read it."""
    person = people.get(work.tx, person_id)
    mine = hours.of_one(work, person)
    starts = [start for start, _ in mine.stretches(work.at) if start > work.at]
    if not starts or person.id in rotation.out(work.tx, [person.id]) or person.stopped or person.hushed:
        return
    expected = work.hotline.routine.remind_at(starts[0], mine.zone)
    if expected > work.at or due_at < expected - _SAME:
        # Their hours have changed since; the next round arms it anew.
        return
    if free.busy(work, person):
        if work.at + _BUSY < starts[0]:
            timers.arm(work.tx, REMIND, person.id, work.at + _BUSY)
        return
    saved = {"until": moments.until(work, person, starts[0])}
    turns.happen(work, person, Began(work.at, "shift_reminder", saved))


def _next_due(work: Work, mine: Hours) -> datetime | None:
    """When to remind of the first shift of which nobody was reminded yet."""
    dues = (work.hotline.routine.remind_at(start, mine.zone) for start, _ in mine.stretches(work.at))
    return next((due for due in dues if due > work.at), None)
