"""A caller who hung up, or waited long enough: whoever took the call has them by text, else they are called back."""

from collections.abc import Mapping

from hotline.services import asking, line_wait, phones, ringing_off, taking, wishes
from hotline.services.work import Work
from hotline.store import legs, offers, people, promises, requests, timers
from hotline.store.people import Person
from hotline.store.requests import Request


def gone(work: Work, request: Request, known: Mapping[str, str]) -> None:
    """The caller hung up while phones rang: whoever had taken the call has them by text, else they are called back.

    `known` is what their talk knows, such as whom they would rather talk to.
    """
    if request.state == "claimed":
        taking.hand_over(work, request)
    else:
        leave(work, request, known)


def leave(work: Work, request: Request, known: Mapping[str, str]) -> None:
    """The caller hung up before anybody came: their phones stop, and they are called back if they can be."""
    legs.end_all(work.tx, request.id)
    if requests.get(work.tx, request.id).state in {"open", "scheduled"}:
        call_back(work, request, wish=wishes.of_call(known))


def overdue(work: Work, request: Request) -> None:
    """The wait is over by our own clock, whatever the carrier did or did not tell us."""
    legs.end_all(work.tx, request.id)
    taken = any(one.state == "taken" for one in legs.of_request(work.tx, request.id))
    if request.state == "open":
        call_back(work, request)
    elif request.state == "claimed" and not taken:
        taking.hand_over(work, request)


def call_back(work: Work, request: Request, *, wish: str | None = None) -> None:
    """What a caller asked for becomes a request to be called back; somebody whose number is hidden can only call."""
    person = people.get(work.tx, request.person_id)
    line_wait.end(work, request.id)
    if timers.is_armed(work.tx, asking.GIVE_UP, request.id):
        # They had asked by text before they called: that ladder goes on.
        return
    if not requests.move(work.tx, request.id, ["open", "scheduled"], state="closed", closed_at=work.at):
        return
    ringing_off.release(work, offers.close(work.tx, request.id, "expired"))
    promises.keep(work.tx, work.at, request_id=request.id)
    if phones.reachable(person):
        open_callback(work, person, wish=wish or request.wish)


def by_ringing(person: Person) -> bool:
    """Whether somebody who rings and hangs up asks by that to be called: a participant, or who has texted us before.

    Of whoever we know by a call alone, or who wants nothing of us, or helps here, it is a wrong number.
    """
    texted = not person.roles and person.takes_texts
    return (person.is_participant or texted) and phones.reachable(person)


def open_callback(work: Work, person: Person, *, wish: str | None = None) -> None:
    """Ask people to call somebody back, whoever is as they wish first, and tell them so where texts may be sent."""
    known = requests.live_for(work.tx, person.id, ["callback", "message"]) is not None
    quiet = person.hushed or person.stopped
    told = asking.ask(work, person, "callback", about=None, talk_id=None, turn=None, hushed=quiet, wish=wish)
    if known:
        return
    if told.outcome == "no_one":
        work.notice(person, "callback_later")
    else:
        # What is said at once is that nobody is as they wish.
        work.notice(person, "callback_open_others" if told.words else "callback_open")
