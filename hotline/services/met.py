"""Somebody who is or was with a helper since they asked: it is not so, and not said, that nobody has answered."""

from datetime import timedelta

from hotline.domain.events import Outcome
from hotline.services import turns
from hotline.services.work import Work
from hotline.store import people, relays, requests
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

_WORRIED = timedelta(minutes=15)


def by(work: Work, request: Request) -> Relay | None:
    """The chat in which somebody was with the person of a request since it was opened; None where nobody was."""
    # Whoever worries about somebody has just been with them.
    before = _WORRIED if request.about == requests.WORRY else timedelta(0)
    return relays.helped_since(work.tx, request.person_id, request.opened_at - before)


def gone(work: Work, met: Relay) -> Person | None:
    """The helper of a chat that is over; None where they are with the person still, who needs no word from us."""
    return None if met.state == "open" else people.get(work.tx, met.helper_id)


def no_one_else(work: Work, person: Person, request: Request, met: Relay, *, waits: bool, owed: bool) -> None:
    """All were asked and nobody else has answered: the talk that waits for it goes on as with a human found."""
    if waits and request.turn is not None:
        turns.happen(work, person, Outcome(work.at, request.turn, "claimed"))
    if waits or owed:
        tell(work, person, met, "crisis" if request.kind == "crisis" else "reply")


def tell(work: Work, person: Person, met: Relay, purpose: str) -> None:
    """Say that nobody else has answered yet, where whoever was there has gone."""
    if helper := gone(work, met):
        work.notice(person, "no_one_else_yet", purpose, helper=helper.called)
