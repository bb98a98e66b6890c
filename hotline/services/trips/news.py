"""News of a trip for whoever reads no texts: their phone rings and says how it stands, or a coordinator does."""

from datetime import timedelta
from typing import Final

from hotline.domain.trips.ringing import may_ring_from
from hotline.services import hours, phones
from hotline.services.trips import by_hand
from hotline.services.work import Work
from hotline.store import outgoing_calls, people, timers, trips
from hotline.store.people import Person

NEWS: Final = "trip_news"
# Whoever has not heard it by then hears it from a person.
_UNHEARD: Final = timedelta(minutes=3)
# The phone is rung, or it was and must have been answered by now; or it is rung for what they have heard before.
_RING, _CHECK, _REMIND = 0, 1, 2


def tell(work: Work, trip_id: int, rider: Person) -> None:
    """Something of a trip is new: whoever reads no texts is rung at a decent hour, or told by somebody."""
    if rider.takes_texts or rider.hushed:
        return
    trip = trips.get(work.tx, trip_id)
    timers.disarm(work.tx, NEWS, trip.id)
    if not rings(rider):
        by_hand.tell(work, trip, rider)
        return
    at = may_ring_from(work.at, trip.at, hours.zone_of(work, rider))
    timers.arm(work.tx, NEWS, trip.id, at, turn=_RING)


def remind(work: Work, trip_id: int, rider: Person) -> None:
    """Whoever reads no texts is rung once about what they know already; if nobody answers, nobody need tell them."""
    if rider.takes_texts or rider.hushed or not rings(rider) or timers.is_armed(work.tx, NEWS, trip_id):
        return
    at = may_ring_from(work.at, trips.get(work.tx, trip_id).at, hours.zone_of(work, rider))
    timers.arm(work.tx, NEWS, trip_id, at, turn=_REMIND)


def rings(rider: Person) -> bool:
    """Whether we may ring somebody: we know their number, and they never asked us to stop."""
    return phones.reachable(rider) and not rider.stopped


def due(work: Work, request_id: int, turn: int) -> None:
    """Ring whoever must hear of their trip; where nobody pressed the key in time, a coordinator must tell them."""
    trip = trips.find(work.tx, request_id)
    if trip is None:
        return
    rider = people.get(work.tx, trip.person_id)
    if rider.takes_texts or rider.hushed:
        return
    if turn == _CHECK or not rings(rider):
        by_hand.tell(work, trip, rider)
        if rings(rider):
            by_hand.connect(work, trip, rider)
        return
    work.text(rider, "ask", str(request_id), channel=outgoing_calls.NEWS)
    if turn != _REMIND:
        timers.arm(work.tx, NEWS, request_id, work.at + _UNHEARD, turn=_CHECK)
