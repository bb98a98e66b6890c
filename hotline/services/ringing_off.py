"""Ringing off: phones that we have called about an ask stop ringing when it is answered, or over."""

from collections.abc import Iterable
from datetime import timedelta

from hotline.services.work import Work
from hotline.store import dropped, offers, outgoing_calls, people

# A phone that we call rings no longer than this.
RINGS = timedelta(seconds=45)


def release(work: Work, ended: list[int]) -> None:
    """These offers have ended: the asks that wait are dropped, and the phones stop ringing."""
    dropped.drop_of_offer(work.tx, ended)
    ring_off(work, ended)


def ring_off(work: Work, offer_ids: Iterable[int]) -> None:
    """End the calls about these offers that ring; one that was picked up goes on, and hears how it stands."""
    found = list(offer_ids)
    outgoing_calls.drop_calls(work.tx, found)
    for one in outgoing_calls.ringing(work.tx, found, work.at - RINGS):
        helper = people.get(work.tx, one.person_id)
        work.text(helper, "page", one.carrier_id, channel=outgoing_calls.RING_OFF, sender=one.sender)


def too_late(work: Work, offer_id: int | None) -> None:
    """A call about an offer has only now reached the carrier: where nobody is asked any more it rings for nothing."""
    offer = None if offer_id is None else offers.get(work.tx, offer_id)
    if offer is not None and offer.state not in offers.LIVE:
        ring_off(work, [offer.id])
