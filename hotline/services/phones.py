"""The phones that ring for a caller: one wave of them, nobody's for two callers at once, and how each stops."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from hotline.services.work import Work
from hotline.store import legs, numbering, offers, people
from hotline.store.legs import Leg
from hotline.store.people import Person
from hotline.store.requests import Request

RING = timedelta(seconds=25)
# A phone that was picked up at the last moment hears who asks; by then it is over, whatever the carrier told us.
_WHISPER = timedelta(seconds=35)

# Whoever is on the phone with somebody is free when that is over; were its end never told, after this.
_TALK = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Wave:
    """The phones that ring now; with none, `hold` says whether somebody may be free in a moment."""

    number: int
    rung: tuple[tuple[Person, Leg], ...] = ()
    hold: bool = False
    wish_declined: bool = False


def ring_all(work: Work, request: Request, number: int, found: list[Person]) -> tuple[tuple[Person, Leg], ...]:
    """Ring these for a request as its wave `number`; returns those whose phones rang for nobody else."""
    rung = []
    # Always in the same order, or two callers who ring the same phones would wait for each other.
    for helper in sorted(found, key=lambda one: one.id):
        offer_id = _offer(work, request, helper)
        wanted = Leg(0, request.id, offer_id, helper.id, number, "ringing")
        if legs.ring(work.tx, wanted, work.at, work.at + RING + _WHISPER):
            rung.append((helper, wanted))
    return tuple(rung)


def _offer(work: Work, request: Request, helper: Person) -> int:
    """The offer a helper has of this request already, or a new one: calling back later they can still take it."""
    mine = [one for one in offers.of(work.tx, request.id) if one.helper_id == helper.id]
    if mine:
        return mine[-1].id
    code = numbering.code_for(work.tx, request.id)
    return offers.add(work.tx, request.id, helper.id, max(1, request.rung), code, work.at)


def talking(work: Work, helper_ids: Iterable[int], *, but: int = 0) -> set[int]:
    """Those of these helpers who are on the phone with a caller, other than that of the request `but`."""
    return legs.talking(work.tx, helper_ids, work.at - _TALK, but=but)


def connected(work: Work, request_id: int, both: Iterable[Person]) -> None:
    """One of two who have a request in common called us and rings the other: both are on the phone until that is over.

    Where nobody was ever asked for the request, no ladder knows of either.
    """
    if asked := offers.of(work.tx, request_id):
        legs.call_over(work.tx, request_id=request_id)
        for one in both:
            mine = [offer.id for offer in asked if offer.helper_id == one.id] or [asked[-1].id]
            legs.add(work.tx, Leg(0, request_id, mine[-1], one.id, 0, legs.CALLED), work.at)


def current(work: Work, request: Request, number: int) -> Wave:
    """The wave of this number as it was made."""
    mine = [one for one in legs.of_request(work.tx, request.id) if one.wave == number]
    known = people.many(work.tx, [one.helper_id for one in mine])
    return Wave(number, tuple((known[one.helper_id], one) for one in mine), hold=not mine)


def picked(work: Work, leg: Leg) -> bool:
    """A phone was picked up, by a person or a machine; False when it does not ring any more."""
    return legs.move(work.tx, leg.id, ["ringing", "picked"], "picked")


def wave_over(work: Work, request: Request, number: int) -> None:
    """A wave has stopped ringing; where one phone was picked up the others were cut off, and may ring again."""
    mine = [one for one in legs.of_request(work.tx, request.id) if one.wave == number]
    answered = any(one.state != "ringing" for one in mine)
    for one in mine:
        if one.state == "ringing":
            legs.move(work.tx, one.id, ["ringing"], "cut" if answered else "over")
        elif one.state == "picked":
            legs.move(work.tx, one.id, ["picked"], "passed")


def reachable(person: Person) -> bool:
    """Whether we know a number to call somebody on."""
    return person.number_known
