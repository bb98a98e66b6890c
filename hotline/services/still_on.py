"""Whoever asked to be called back and is on the line with us still, or again: to call them would find them engaged.

So whoever takes that has them on the line: the ask becomes one of that call, and at the caller's next turn the phone of
whoever took it rings, or the two are brought together.
"""

from datetime import timedelta

from hotline.services import line_wait
from hotline.services.work import Work
from hotline.store import requests, talks
from hotline.store.requests import Request

# The carrier may never tell us that a call is over: one in which nothing is asked for so long is no more.
_ALIVE = timedelta(minutes=10)


def call_of(work: Work, request: Request) -> int | None:
    """The call in which somebody is who waits to be called back; None where they are in none, or have somebody there.

    In danger that goes before all else in their call.
    """
    if request.kind != "callback" or request.state not in {"open", "scheduled"}:
        return None
    call = talks.call_of(work.tx, request.person_id, work.at - _ALIVE)
    if call is None or requests.of_talk(work.tx, request.person_id, call, ["crisis"]) is not None:
        return None
    other = requests.of_talk(work.tx, request.person_id, call, ["talk"])
    return None if other is not None and other.state == "claimed" else call


def stay(work: Work, request: Request) -> None:
    """Somebody has just taken a call back: where the caller is on the line, they wait there for whoever that is."""
    call = call_of(work, request)
    if call is None:
        return
    # No other phone rings for them in that call any more, and whatever rang there before is over.
    line_wait.settle(work, request.person_id, call)
    requests.leave(work.tx, call, "talk")
    requests.move(work.tx, request.id, ["claimed"], kind="talk", talk_id=call, turn=None)
    line_wait.begin(work, request)
