"""A helper who calls us while their caller waits on the line: the two are brought together without hanging up.

The caller enters a queue of the carrier's when their present wave is over, which `leading` ends at once where the
carrier does as it is asked, and leaves it by themselves when nobody comes for them; the helper's call takes them out
of it. So neither can be left there alone.
"""

from hotline.services import beside, line_wait, ringing_off, still_on, taking, taking_back, together
from hotline.services.work import Work
from hotline.store import legs, requests, talks
from hotline.store.legs import Leg
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request

# A leg of this state waits on the line, and needs not be rung.
WAITS = "waits"
# The phones of a wave ring for 25 s, so the caller comes within half a minute. A try may take no more than the three
# seconds before it: a carrier can say at once that nobody is in the queue, or that there is none yet.
MOST_TRIES = 18


def name_of(request_id: int) -> str:
    """The carrier's name for the queue of a request."""
    return f"hotline-{request_id}"


def on_the_line(work: Work, request: Request) -> bool:
    """Whether the person of a request waits on the line with us, or is there while they wait to be called back."""
    if line_wait.on_the_line(work, request) or still_on.call_of(work, request) is not None:
        return True
    return request.kind == "crisis" and request.talk_id is not None and talks.on_a_call(work.tx, request.talk_id)


def enter(work: Work, helper: Person, request: Request, offer: Offer) -> bool:
    """A helper who is on the line takes it and waits for the caller; False when somebody was first."""
    mine = request.state == "claimed" and request.helper_id == helper.id
    if not mine and not requests.claim(work.tx, request.id, helper.id, work.at):
        return False
    if not mine:
        still_on.stay(work, request)
        taking.settle(work, request, offer.id)
        ringing_off.ring_off(work, [offer.id])
        beside.taken(work, request, helper)
    if waiting(work, request) is None:
        legs.add(work.tx, Leg(0, request.id, offer.id, helper.id, 0, WAITS), work.at)
    return True


def waiting(work: Work, request: Request) -> Leg | None:
    """The helper who waits on the line for the caller of a request; None where nobody does."""
    found = [one for one in legs.of_request(work.tx, request.id) if one.state == WAITS]
    return found[-1] if found and found[-1].helper_id == request.helper_id else None


def joined(work: Work, request: Request) -> None:
    """The two are together now: nobody waits any more."""
    leg = waiting(work, request)
    if leg is not None and legs.move(work.tx, leg.id, [WAITS], "taken"):
        line_wait.end(work, request.id)
        together.begin(work, request, leg.helper_id)
        taking_back.met(work, request.person_id)
        legs.end_all(work.tx, request.id)


def have_met(work: Work, request: Request) -> bool:
    """Whether the helper who called us was brought together with the caller."""
    return any(one.wave == 0 and one.state == "taken" for one in legs.of_request(work.tx, request.id))


def caller_gone(work: Work, request: Request) -> None:
    """The caller hung up before the two were together: from here on they have each other by text, or by calling."""
    left(work, request)
    line_wait.end(work, request.id)
    taking.hand_over(work, request)


def left(work: Work, request: Request) -> None:
    """Whoever waited is not there any more."""
    legs.end_all(work.tx, request.id, [WAITS])
