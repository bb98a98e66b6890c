"""Whoever was paged for a case and has not answered: who is due to be paged again, and who may be asked anew."""

from datetime import datetime, timedelta

from hotline.services import helpers
from hotline.services.work import Work
from hotline.store import anew, offers
from hotline.store.offers import Offer
from hotline.store.requests import Request

# Danger told again and again in one case pages nobody more often than this.
_NO_SOONER = timedelta(minutes=2)


def since(work: Work, request: Request, before: datetime) -> list[Offer]:
    """What was put to helpers, or put again, at or before a moment and is not answered."""
    asked = [one for one in offers.of(work.tx, request.id) if one.state == "open"]
    # Whoever has told of danger of their own since is asked no more to carry somebody else's.
    hurt = helpers.in_danger_today(work, [one.helper_id for one in asked])
    asked = [one for one in asked if one.helper_id not in hurt]
    last = anew.last_put(work.tx, [one.id for one in asked])
    return [one for one in asked if last.get(one.id, one.asked_at) <= before]


def to_page_again(work: Work, request: Request, *, worse: bool) -> list[Offer]:
    """Whom danger told in an open case pages again.

    Where it is `worse` than what the case was opened for, that is everybody who was paged, however lately, and whoever
    said no to the lesser thing and can be asked now. Else it is whoever is silent, and was not paged just now.
    """
    if not worse:
        return since(work, request, work.at - _NO_SOONER)
    there = {
        helper.id
        for rung in work.hotline.ladders[request.kind].rungs
        for helper in helpers.of_rung(work, request, rung, asked=set())
    }
    known = offers.of(work.tx, request.id)
    live = {one.helper_id for one in known if one.state == "open"}
    for one in known:
        if one.state == "declined" and one.helper_id in there - live:
            anew.reopen(work.tx, one.id)
            live.add(one.helper_id)
    return since(work, request, work.at)
