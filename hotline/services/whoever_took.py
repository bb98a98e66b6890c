"""Whoever took a caller's request while the caller is on the line: their phone rings, or others are asked after all."""

from hotline.services import asking, line_wait, phones, together
from hotline.services.phones import Wave
from hotline.services.work import Work
from hotline.store import anew, legs, offers, outgoing_calls, people, requests
from hotline.store.people import Person
from hotline.store.requests import Request

_MOST_TO_ONE = 3


def ring(work: Work, request: Request, number: int) -> Wave:
    """Somebody took it by text while the caller waited: their phone rings now, a few times at most."""
    assert request.helper_id is not None
    before = [one for one in legs.of_request(work.tx, request.id) if one.helper_id == request.helper_id]
    helper = people.get(work.tx, request.helper_id)
    cannot = any(one.state == legs.CANNOT for one in before)
    if cannot or len(before) >= _MOST_TO_ONE or not phones.reachable(helper) or with_another(work, request):
        return Wave(number)
    asks = [one.id for one in offers.to(work.tx, helper.id)]
    if outgoing_calls.ringing(work.tx, asks, work.at - asking.RINGS):
        # We are calling them about somebody else: then a little later.
        return Wave(number, hold=True)
    rung = phones.ring_all(work, request, number, [helper])
    # Nor while their phone rings for another caller.
    return Wave(number, rung, hold=not rung)


def with_another(work: Work, request: Request) -> bool:
    """Whether whoever took it is on the phone with another caller: nobody can say when that is over."""
    return request.helper_id is not None and bool(phones.talking(work, [request.helper_id], but=request.id))


def rang(work: Work, request: Request) -> bool:
    """Whether the phone of whoever took it was rung before for a caller on the line."""
    return any(one.helper_id == request.helper_id for one in legs.of_request(work.tx, request.id))


def awaited(work: Work, person_id: int, talk_id: int) -> Request | None:
    """What somebody took of a caller who is on the line, and for which nobody's phone has rung yet; None without."""
    request = requests.of_talk(work.tx, person_id, talk_id, ["talk", "crisis"])
    if request is None or request.kind != "talk" or not unmet(work, request):
        return None
    return None if any(one.wave for one in legs.of_request(work.tx, request.id)) else request


def unmet(work: Work, request: Request) -> bool:
    """Whether somebody took a call whose caller waits for them on the line, as far as we know."""
    waits = request.state == "claimed" and line_wait.on_the_line(work, request)
    return waits and not together.going_on(work, request.id)


def give_back(work: Work, request: Request) -> bool:
    """Open a talk to the others again, where whoever took it cannot come to the phone; False where it is not so.

    They are with another caller, and hear that others are rung; or they did not come, and there is no other way to
    the caller.
    """
    person, helper_id = people.get(work.tx, request.person_id), request.helper_id
    busy = with_another(work, request)
    if not (busy or not phones.reachable(person)) or not _release(work, request):
        return False
    if busy and helper_id is not None:
        work.notice(people.get(work.tx, helper_id), "caller_to_others", "reply", person=person.called)
    return True


def cannot_come(work: Work, request: Request, helper: Person) -> None:
    """Whoever took a caller by text cannot come to the phone after all: the talk is open to the others at once.

    A case stays theirs, for they may be texting; others are rung for the caller as soon as this phone has stopped.
    """
    if request.helper_id == helper.id and unmet(work, request) and _release(work, request):
        anew.give_back(work.tx, request.id, helper.id)


def _release(work: Work, request: Request) -> bool:
    if request.kind != "talk" or not requests.move(
        work.tx, request.id, ["claimed"], state="open", helper_id=None, claimed_at=None
    ):
        return False
    together.never_met(work, request)
    line_wait.begin(work, request)
    return True
