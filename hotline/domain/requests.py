"""Requests, offers and promises as tables: which states there are and which moves are legal."""

from enum import StrEnum


class RequestState(StrEnum):
    """How far a request has come."""

    OPEN = "open"  # people are being asked
    SCHEDULED = "scheduled"  # a helper has it for a time that was agreed
    CLAIMED = "claimed"  # a helper has it now
    CLOSED = "closed"  # done, or no longer wanted
    UNMET = "unmet"  # nobody came, and the person was told


class OfferState(StrEnum):
    """What became of one request put to one helper."""

    OPEN = "open"
    LATER = "later"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


REQUEST_MOVES: frozenset[tuple[RequestState, RequestState]] = frozenset(
    {
        (RequestState.OPEN, RequestState.CLAIMED),
        (RequestState.OPEN, RequestState.SCHEDULED),
        (RequestState.OPEN, RequestState.CLOSED),
        (RequestState.OPEN, RequestState.UNMET),
        (RequestState.SCHEDULED, RequestState.OPEN),
        (RequestState.SCHEDULED, RequestState.CLAIMED),
        (RequestState.SCHEDULED, RequestState.CLOSED),
        (RequestState.CLAIMED, RequestState.CLOSED),
        (RequestState.CLAIMED, RequestState.OPEN),
    }
)
OFFER_MOVES: frozenset[tuple[OfferState, OfferState]] = frozenset(
    {
        (OfferState.OPEN, OfferState.ACCEPTED),
        (OfferState.OPEN, OfferState.DECLINED),
        (OfferState.OPEN, OfferState.LATER),
        (OfferState.OPEN, OfferState.WITHDRAWN),
        (OfferState.OPEN, OfferState.EXPIRED),
        (OfferState.LATER, OfferState.ACCEPTED),
        (OfferState.LATER, OfferState.DECLINED),
        (OfferState.LATER, OfferState.LATER),
        # They said no to an ask, and are paged for the danger that was told since.
        (OfferState.DECLINED, OfferState.OPEN),
        # They said yes to a trip, and cannot drive it after all.
        (OfferState.ACCEPTED, OfferState.DECLINED),
        # The hour they named has come, and they are asked again.
        (OfferState.LATER, OfferState.OPEN),
        (OfferState.LATER, OfferState.WITHDRAWN),
        (OfferState.LATER, OfferState.EXPIRED),
    }
)
LIVE_OFFERS = frozenset({OfferState.OPEN, OfferState.LATER})
LIVE_REQUESTS = frozenset({RequestState.OPEN, RequestState.SCHEDULED})
FIRST_CODE, LAST_CODE = 10, 999


def next_code(used: set[int], last: int) -> int:
    """A short number for an offer that no live offer has: two digits while there are any.

    It begins at 10, so that it is never mistaken for the choices 1, 2 and 3. `last` spreads the numbers,
    so that one is not used again right after it was free.
    """
    for span in (range(FIRST_CODE, 100), range(100, LAST_CODE + 1)):
        start = span.start + last % len(span)
        for code in (*range(start, span.stop), *range(span.start, start)):
            if code not in used:
                return int(code)
    return FIRST_CODE
