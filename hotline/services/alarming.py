"""Danger told while a case is open: whoever was paged for less is paged again, and whoever is silent in time."""

from datetime import datetime

from hotline.services import afresh, climbing, putting, silent
from hotline.services.work import Work
from hotline.store import anew, requests, timers
from hotline.store.requests import Request

# Danger that nobody has told of themselves.
VAGUE = frozenset({requests.UNSURE, requests.WORRY, requests.HELPING})


def alarm(work: Work, live: Request, about: str | None, *, hushed: bool) -> None:
    """Danger is told while a case is open: more than it was opened for is told to all at once, and the next are asked.

    Whoever may be texted has a talk that goes on with them, though of an attempt those paged hear all the same. Of the
    others nobody hears unless those paged hear again: of danger of another kind at once, but once a case, and of the
    same after a while. `live` is as it was before.
    """
    confirmed = about not in VAGUE and live.about in VAGUE
    worse = confirmed or live.about in requests.LESS_THAN_DANGER
    if not (worse or hushed or about == requests.ATTEMPT):
        return
    other = not worse and _another(live.about, about) and anew.tell_of_another(work.tx, live.id, work.at)
    told = "sure" if confirmed else "danger" if worse else "other" if other else ""
    ladder = work.hotline.ladders[live.kind]
    for offer in silent.since(work, live, work.at) if other else silent.to_page_again(work, live, worse=worse):
        putting.put(work, live, ladder.rungs[offer.rung - 1], offer, again=True, told=told)
    if worse:
        climbing.climb(work, live)
        timers.disarm(work.tx, afresh.GIVE_UP, live.id)
        timers.arm(work.tx, afresh.GIVE_UP, live.id, work.at + ladder.give_up)


def _another(known: str | None, about: str | None) -> bool:
    """Whether danger is of another kind than what is known, where both are sure."""
    return None not in {known, about} and known != about and not VAGUE & {known, about}


def page_again(work: Work, live: Request, before: datetime) -> None:
    """Page once more whoever was paged for a case at or before a moment, and is silent."""
    ladder, live = work.hotline.ladders[live.kind], requests.get(work.tx, live.id, lock=True)
    for offer in silent.since(work, live, before):
        putting.put(work, live, ladder.rungs[offer.rung - 1], offer, again=True)
