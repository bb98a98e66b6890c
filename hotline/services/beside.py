"""Whoever is with somebody in danger beside the one who has the case: they hear who took it, and what became of it."""

from datetime import timedelta

from hotline.services import paging
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import people, relays, requests
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

# Whoever worries about somebody whose chat with them was just over heard that others are paged.
_JUST_OVER = timedelta(minutes=15)


def taken(work: Work, request: Request, helper: Person) -> None:
    """A helper has just taken a case: whoever was told that others are paged hears who it is."""
    person = people.get(work.tx, request.person_id)
    for one, chat in _others(work, request, but=helper.id):
        # Thanks alone would sound like a dismissal to whoever is still in a chat with them.
        goes_on = chat.state == "open" and not (person.hushed or request.hushed)
        name = "case_taken_chat" if goes_on else "case_taken"
        work.notice(one, name, "ask", sender=_number(chat), helper=helper.called, person=person.called)


def over(work: Work, request: Request) -> None:
    """A case that somebody had is closed: the others who are with the person hear that, and not how it ended."""
    if request.helper_id is None:
        return
    person, helper = people.get(work.tx, request.person_id), people.get(work.tx, request.helper_id)
    for one, chat in _others(work, request, but=helper.id):
        work.notice(one, "case_closed", sender=_number(chat), helper=helper.called, person=person.called)


def left(work: Work, request: Request, helper: Person) -> None:
    """Whoever had a case texts no more: the others hear that, and whether somebody else is paged for it now."""
    person = people.get(work.tx, request.person_id)
    for one, chat in _others(work, request, but=helper.id):
        paged = paging.told(work, one, person)
        work.notice(
            one, "case_left", "ask", sender=_number(chat), helper=helper.called, person=person.called, paged=paged
        )


def unmet(work: Work, request: Request) -> None:
    """Nobody took a case: whoever was told that others are paged hears that too."""
    person = people.get(work.tx, request.person_id)
    for one, chat in _others(work, request, but=None):
        work.notice(one, "case_unmet", "ask", sender=_number(chat), person=person.called)


def _others(work: Work, request: Request, *, but: int | None) -> list[tuple[Person, Relay]]:
    """The helpers who are in a chat with somebody in danger, or were since then, each with that chat."""
    if request.kind != CRISIS or request.about in requests.LESS_THAN_DANGER:
        return []
    worried = _JUST_OVER if request.about == requests.WORRY else timedelta(0)
    found: dict[int, Relay] = {}
    for one in relays.with_since(work.tx, request.person_id, request.opened_at - worried):
        if one.helper_id != but:
            found.setdefault(one.helper_id, one)
    known = people.many(work.tx, list(found))
    return [(known[one], found[one]) for one in found]


def _number(chat: Relay) -> str | None:
    """The number of ours that whoever is in a chat is texted from; None, the line's own, once it is closed."""
    return chat.number if chat.state == "open" else None
