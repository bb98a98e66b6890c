"""Danger told while a case is open: whoever was paged for less is paged again, and whoever is silent in time."""

from datetime import datetime

from hotline.services import afresh, climbing, putting, silent
from hotline.services.work import Work
from hotline.store import requests, timers
from hotline.store.requests import Request

# Danger that nobody has told of themselves.
VAGUE = frozenset({requests.UNSURE, requests.WORRY, requests.HELPING})


def alarm(work: Work, live: Request, *, hushed: bool, sure: bool) -> None:
    """Danger is told while a case is open: more than it was opened for is told to all at once, and the next are asked.

    Whoever may be texted has a talk that goes on with them; of the others nobody hears unless those paged hear again.
    """
    confirmed = sure and live.about in VAGUE
    worse = confirmed or live.about in requests.LESS_THAN_DANGER
    if not worse and not hushed:
        return
    ladder, told = work.hotline.ladders[live.kind], "sure" if confirmed else "danger" if worse else ""
    for offer in silent.to_page_again(work, live, worse=worse):
        putting.put(work, live, ladder.rungs[offer.rung - 1], offer, again=True, told=told)
    if worse:
        climbing.climb(work, live)
        timers.disarm(work.tx, afresh.GIVE_UP, live.id)
        timers.arm(work.tx, afresh.GIVE_UP, live.id, work.at + ladder.give_up)


def page_again(work: Work, live: Request, before: datetime) -> None:
    """Page once more whoever was paged for a case at or before a moment, and is silent."""
    ladder, live = work.hotline.ladders[live.kind], requests.get(work.tx, live.id, lock=True)
    for offer in silent.since(work, live, before):
        putting.put(work, live, ladder.rungs[offer.rung - 1], offer, again=True)
