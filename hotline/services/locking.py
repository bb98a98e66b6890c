"""What is locked before a timer fires: a talk, then a request, as in a turn, and the timer itself last."""

from collections.abc import Callable

from hotline.services import asking, line_wait, taking, together, turns
from hotline.services.trips import day, news, offering
from hotline.services.work import Work
from hotline.store import offers, requests, talks
from hotline.store.timers import Timer

# Timers whose subject is a trip that its driver's words may be about at the same moment.
_OF_TRIPS = frozenset(
    (
        *(offering.WAVE, offering.HOUR, offering.OVER),
        news.NEWS,
        *(day.EVENING, day.SOON, day.NUDGE, day.SILENT, day.WAITED, day.UNSAID, day.SHUT),
    )
)


def before(work: Work, timer: Timer) -> None:
    """Lock what whoever answers at this moment has locked before they switch the timer off.

    The other way round the two would wait for each other.
    """
    if timer.kind in _LOCKED:
        _LOCKED[timer.kind](work, timer.subject_id)


def _lock_request(work: Work, request_id: int) -> None:
    requests.find(work.tx, request_id, lock=True)


def _lock_offered(work: Work, offer_id: int) -> None:
    if (offer := offers.get(work.tx, offer_id)) is not None:
        _lock_request(work, offer.request_id)


def _lock_talk(work: Work, talk_id: int) -> None:
    if (owner := talks.find_owner(work.tx, talk_id)) is not None:
        talks.wait_for(work.tx, *owner)


def _lock_both(work: Work, request_id: int) -> None:
    """The talks of the two who spoke, in the order of `closing.close`, and then the request."""
    found = requests.get(work.tx, request_id)
    for one_id in sorted({found.person_id, found.helper_id or found.person_id}):
        talks.wait_for(work.tx, one_id, "sms")
    _lock_request(work, request_id)


_LOCKED: dict[str, Callable[[Work, int], object]] = {
    turns.SILENCE: _lock_talk,
    asking.RUNG: taking.to_go_on,
    asking.AGAIN: _lock_request,
    asking.GIVE_UP: taking.to_go_on,
    asking.AT: _lock_offered,
    line_wait.KIND: taking.to_answer,
    together.TALKED: _lock_both,
    **dict.fromkeys(_OF_TRIPS, _lock_request),
}
