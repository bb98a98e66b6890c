"""Somebody asks again after all have been asked: the ladder is climbed afresh, unless that was only just now."""

from datetime import timedelta

from hotline.services import ringing_off
from hotline.services.work import Work
from hotline.store import anew, numbering, offers, promises, requests, timers
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

# The timers of a request that goes up its ladder.
RUNG, AGAIN, GIVE_UP = "rung", "again", "give_up"
# The kinds that are climbed afresh; in danger whoever was paged is paged again by rules of its own.
KINDS = frozenset({"talk", "callback", "join", "new_phone"})
# Nobody is asked again for the same who was asked less long ago than this.
_LONG_AGO = timedelta(minutes=10)


def all_asked(work: Work, live: Request) -> bool:
    """Whether a request waits at the top of its ladder, where nobody else is asked unless they come on shift."""
    top = live.rung >= len(work.hotline.ladders[live.kind].rungs)
    return live.kind in KINDS and live.state == "open" and top and not timers.is_armed(work.tx, RUNG, live.id)


def ended(work: Work, live: Request) -> bool:
    """End a request at the top of its ladder, so that a new one may ask them all anew; False where it is too soon."""
    asked = offers.of(work.tx, live.id)
    last = anew.last_put(work.tx, [one.id for one in asked])
    if any(work.at - last.get(one.id, one.asked_at) < _LONG_AGO for one in asked):
        return False
    if not requests.move(work.tx, live.id, ["open"], state="unmet", closed_at=work.at):
        return False
    ringing_off.release(work, offers.close(work.tx, live.id, "expired"))
    stop_clocks(work, live.id)
    promises.keep(work.tx, work.at, request_id=live.id)
    return True


def stop_clocks(work: Work, request_id: int) -> None:
    """Nothing carries a request up its ladder any more."""
    for kind in (RUNG, AGAIN, GIVE_UP):
        timers.disarm(work.tx, kind, request_id)


def in_place_of(work: Work, over: Request) -> Request:
    """What is asked for now in the place of a request that ended so, locked; else that very request."""
    live = requests.live_for(work.tx, over.person_id, [over.kind]) if over.state == "unmet" else None
    return over if live is None else requests.get(work.tx, live.id, lock=True)


def known(work: Work, helper: Person, request: Request) -> Offer | None:
    """The ask that a helper has of a request; None where they were not asked."""
    return next((one for one in reversed(offers.of(work.tx, request.id)) if one.helper_id == helper.id), None)


def put(work: Work, helper: Person, live: Request) -> int:
    """An ask for a helper who answers the old one, and was not asked yet for what is asked for now; its id."""
    return offers.add(work.tx, live.id, helper.id, live.rung, numbering.code_for(work.tx, live.id), work.at)
