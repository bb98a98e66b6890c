"""Going up a ladder: the next rung that has somebody is asked, and word by the end of it is promised."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from hotline.domain.ladders import NEEDS, Ladder, Rung
from hotline.services import afresh, helpers, putting, silent
from hotline.services.work import Work
from hotline.store import anew, loads, offers, people, promises, requests, timers
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

A_HUMAN = "a_human"
# A promise is broken only when the clock process is late by more than this.
GRACE = timedelta(seconds=45)
# Whoever was asked less long ago than this is not asked again yet.
_A_WHILE = timedelta(seconds=90)


def climb(work: Work, request: Request) -> tuple[Rung, list[Person]] | None:
    """Ask the next rung that has somebody to ask; None when the ladder has no more.

    Returns the rung and who is asked for the first time; nobody where only those of before are asked once more.
    """
    ladder: Ladder = work.hotline.ladders[request.kind]
    if request.kind == helpers.CRISIS:
        # Always in this order, so that a text and a timer of one case never wait for each other.
        requests.get(work.tx, request.id, lock=True)
        loads.wait_to_page(work.tx)
    asked = {offer.helper_id for offer in offers.of(work.tx, request.id)}
    for number in range(request.rung, len(ladder.rungs)):
        rung = ladder.rungs[number]
        found = helpers.of_rung(work, request, rung, asked=asked)
        if found or (rung.repeat and silent.since(work, request, work.at)):
            return _step(work, request, number, found)
    requests.set_rung(work.tx, request.id, request.rung, len(ladder.rungs))
    return None


def _step(work: Work, request: Request, number: int, found: list[Person]) -> tuple[Rung, list[Person]] | None:
    """Ask a rung, and whoever is silent of those below once more, unless they were asked just now.

    A rung that repeats and is asked before its hour, for want of people below it, is asked again at its hour.
    """
    ladder: Ladder = work.hotline.ladders[request.kind]
    rung, skipped = ladder.rungs[number], ladder.rungs[request.rung : number]
    again = silent.since(work, request, work.at - _A_WHILE) if rung.repeat else []
    early = rung.repeat and (bool(skipped) or not (found or again))
    if not requests.set_rung(work.tx, request.id, request.rung, number if early else number + 1):
        return None
    putting.to_each(work, request, rung, number + 1, found)
    for offer in again:
        putting.put(work, request, rung, offer, again=True)
    wait = sum((one.wait for one in skipped), timedelta(0)) or _A_WHILE if early else rung.wait
    timers.disarm(work.tx, afresh.RUNG, request.id)
    timers.arm(work.tx, afresh.RUNG, request.id, work.at + wait, turn=number + 1)
    _promise(work, request, wait)
    return rung, found


def ask_first(work: Work, request: Request, helper: Person) -> tuple[Rung, list[Person]]:
    """Ask whom the person named, before the ladder or at its top: it goes on when they have had their time."""
    rung = work.hotline.ladders[request.kind].named
    putting.to_each(work, request, rung, 0, [helper])
    timers.disarm(work.tx, afresh.RUNG, request.id)
    timers.arm(work.tx, afresh.RUNG, request.id, work.at + rung.wait)
    _promise(work, request, rung.wait)
    return rung, [helper]


def ask_as_well(work: Work, request: Request, helper: Person) -> None:
    """Ask whom the person named while others are being asked; nothing of the ladder changes."""
    putting.to_each(work, request, work.hotline.ladders[request.kind].named, 0, [helper])


def ask_again(work: Work, request: Request) -> int:
    """Look for helpers who may be asked now and were not asked yet, on any rung; returns how many were found.

    Whoever was asked while they went off, or could not be reached, and is back, is asked once more.
    """
    before = {offer.helper_id: offer for offer in offers.of(work.tx, request.id)}
    asked = before.keys() - _back(work, before.values())
    found: dict[int, tuple[Rung, Person]] = {}
    for rung in work.hotline.ladders[request.kind].rungs:
        for helper in helpers.of_rung(work, request, rung, asked=asked | found.keys()):
            found[helper.id] = (rung, helper)
    for rung, helper in found.values():
        if (offer := before.get(helper.id)) is None:
            putting.to_each(work, request, rung, request.rung, [helper])
        elif anew.reopen(work.tx, offer.id):
            putting.put(work, request, rung, offer, again=request.kind == helpers.CRISIS)
    return len(found)


def _back(work: Work, asked: Iterable[Offer]) -> set[int]:
    """Those of whom an ask was taken though they never said no, and whose phone takes texts.

    A phone that is only called and did not answer would ring all night.
    """
    gone = [one.helper_id for one in asked if one.state == "expired"]
    return {one.id for one in people.many(work.tx, gone).values() if one.takes_texts}


def _promise(work: Work, request: Request, wait: timedelta) -> None:
    """Word by the end of this rung is promised; what was promised for the one before is kept by going on."""
    if request.kind in NEEDS:
        # They were told an hour, and that holds whoever is asked meanwhile.
        return
    promises.keep(work.tx, work.at, request_id=request.id)
    due = work.at + wait + GRACE
    promises.make(work.tx, request.person_id, A_HUMAN, work.at, due, request_id=request.id)


def promise_by(work: Work, request: Request, when: datetime) -> None:
    """A helper was promised for a moment: that is what the person was told now."""
    promises.keep(work.tx, work.at, request_id=request.id)
    promises.make(work.tx, request.person_id, A_HUMAN, work.at, when + GRACE, request_id=request.id)
