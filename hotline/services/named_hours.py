"""A helper cannot come now but named an hour: whoever asked waits for it, or does not."""

from datetime import datetime

from hotline.domain.effects import Do
from hotline.services import asking, climbing
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import offers, people, requests, timers
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.talks import Kept


def accept(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    """They will wait: the helper who named the hour has the request until then, and reads so."""
    offer = offers.get(work.tx, int(do.saved.get("offer", "0")))
    if offer is None or offer.later_at is None or offer.state != "later":
        return Told()
    request = requests.get(work.tx, offer.request_id)
    if request.person_id != person.id:
        return Told()
    if requests.move(work.tx, request.id, ["open"], state="scheduled", helper_id=offer.helper_id):
        timers.disarm(work.tx, asking.RUNG, request.id)
        climbing.promise_by(work, request, offer.later_at)
        _as_long_again(work, request, offer.later_at)
        helper = people.get(work.tx, offer.helper_id)
        when = work.hotline.clock_text(offer.later_at, helper.time_zone)
        work.notice(helper, "later_set", person=person.called, when=when)
    return Told()


def _as_long_again(work: Work, request: Request, since: datetime) -> None:
    """Nobody is given up while they wait for that hour; from then on others are asked as long as at first, and no more.

    What was asked on the line has another clock, and nothing to be moved.
    """
    if timers.is_armed(work.tx, asking.GIVE_UP, request.id):
        timers.disarm(work.tx, asking.GIVE_UP, request.id)
        timers.arm(work.tx, asking.GIVE_UP, request.id, since + work.hotline.ladders[request.kind].give_up)


def refuse(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    """They would rather not wait: the helper may still come sooner, but is not asked at that hour."""
    offer = offers.get(work.tx, int(do.saved.get("offer", "0")))
    if offer is not None and requests.get(work.tx, offer.request_id).person_id == person.id:
        timers.disarm(work.tx, asking.AT, offer.id)
    return Told()
