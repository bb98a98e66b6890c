"""A helper cannot come now but named an hour: whoever asked waits for it, or does not."""

from datetime import datetime

from hotline.domain.effects import Do
from hotline.services import asking, climbing, introducing
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import offers, people, requests, timers
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.talks import Kept


def accept(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    """They will wait: the helper who named the hour has the request until then, and both read so.

    Where that helper cannot come any more, nobody is told to wait for them.
    """
    offer = offers.get(work.tx, int(do.saved.get("offer", "0")))
    if offer is None or requests.get(work.tx, offer.request_id, lock=True).person_id != person.id:
        return Told()
    named = work.listed(person, people.get(work.tx, offer.helper_id))
    # As it is now that nobody else answers it.
    offer = offers.get(work.tx, offer.id)
    if offer is None or offer.later_at is None or offer.state != "later":
        return Told(words=work.words(person, "cannot_then", helper=named))
    if requests.move(work.tx, offer.request_id, ["open"], state="scheduled", helper_id=offer.helper_id):
        _set(work, person, offer, offer.later_at)
    when = work.hotline.clock_text(offer.later_at, person.time_zone)
    called = introducing.is_called(requests.get(work.tx, offer.request_id), person)
    name = "will_ask_then_call" if called else "will_ask_then"
    return Told(words=work.words(person, name, when=when, helper=named))


def reach(work: Work, person: Person, request: Request) -> str:
    """How the helper who named an hour can be with the person then, in the words of a text: by a call where asked."""
    return work.words(person, "later_by_call" if introducing.is_called(request, person) else "later_by_text")


def _set(work: Work, person: Person, offer: Offer, at: datetime) -> None:
    """The helper has it for that moment: nobody else is asked until then, and they read that it is so."""
    request = requests.get(work.tx, offer.request_id)
    timers.disarm(work.tx, asking.RUNG, request.id)
    climbing.promise_by(work, request, at)
    _as_long_again(work, request, at)
    helper = people.get(work.tx, offer.helper_id)
    when = work.hotline.clock_text(at, helper.time_zone)
    work.notice(helper, "later_set", person=person.called, when=when)


def unset(work: Work, request: Request, until: datetime) -> None:
    """The helper who had it for an hour names another: nothing is agreed any more, and the ladder goes on by `until`.

    By then the person may have said whether the new hour suits them.
    """
    if requests.move(work.tx, request.id, ["scheduled"], state="open", helper_id=None):
        timers.arm(work.tx, asking.RUNG, request.id, until)
        climbing.promise_by(work, request, until)


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
