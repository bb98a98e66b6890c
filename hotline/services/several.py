"""A helper with one ask or several says something that answers none of them: what is urgent comes first."""

from hotline.domain.trips.trip import KINDS
from hotline.domain.words import words
from hotline.engine.facts import LONGEST
from hotline.services.trips import wording
from hotline.services.trips.offering import DESK
from hotline.services.work import Work
from hotline.store import offers, people, requests, trips
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

_MOST_LISTED = 6
# How somebody is spoken to.
_TO_THEM = frozenset("u ur you your youre tu te ti contigo usted".split())


def which(work: Work, helper: Person) -> None:
    """Several asks are open and the answer fits them all: ask which, a crisis before all else."""
    asks = _asks(work, helper)
    listed, code = _all_listed(work, helper, asks), str(asks[0][0].code)
    if all(request.kind in KINDS and offer.rung != DESK for offer, request in asks):
        work.notice(helper, "which_ride", "reply", list=listed, code=code)
    else:
        work.notice(helper, "which_ask", "reply", list=listed, code=code)


def muddle(work: Work, helper: Person, text: str) -> None:
    """The helper said something that answers nothing: say what can be said, to which ask by its number."""
    asks = _asks(work, helper)
    offer, request = asks[0]
    if request.kind == "crisis":
        name = "page_unclear" if len(asks) == 1 else "page_unclear_code"
        work.notice(helper, name, "page", code=str(offer.code))
    elif len(asks) > 1:
        which(work, helper)
    elif request.kind in KINDS:
        _muddle_of_trip(work, helper, offer)
    else:
        person = people.get(work.tx, request.person_id).called
        if _speaks_to(person, text):
            work.notice(helper, "helper_unread", "reply", person=person)
        else:
            work.notice(helper, "helper_unclear", "reply", person=person)


def _speaks_to(person: str, text: str) -> bool:
    """Whether a helper writes to whoever asks, before they have said yes: they must know that it was not read."""
    said = set(words(text))
    return not _TO_THEM.isdisjoint(said) or not said.isdisjoint(words(person))


def or_what_was_asked(work: Work, relay: Relay, helper: Person) -> None:
    """Their words went to the chat, and could have answered an ask: they hear so, and how that is answered."""
    code, other = str(_asks(work, helper)[0][0].code), people.get(work.tx, relay.other(helper.id)).called
    work.notice(helper, "went_to_chat", "reply", sender=relay.number, other=other, code=code)


def _muddle_of_trip(work: Work, helper: Person, offer: Offer) -> None:
    what, code = wording.numbered(work, helper, trips.get(work.tx, offer.request_id)), str(offer.code)
    if offer.rung == DESK:
        work.notice(helper, "trip_desk_unclear", "reply", what=what, code=code)
    else:
        work.notice(helper, "trip_unclear", "reply", what=what, code=code)


def _asks(work: Work, helper: Person) -> list[tuple[Offer, Request]]:
    """What a helper is being asked, a crisis first, then the oldest."""
    found = [(offer, requests.get(work.tx, offer.request_id)) for offer in offers.to(work.tx, helper.id)]
    return sorted(found, key=lambda ask: ask[1].kind != "crisis")


def _all_listed(work: Work, helper: Person, asks: list[tuple[Offer, Request]]) -> str:
    """The asks in one line, as many as there is room for."""
    found = ""
    for ask in asks[:_MOST_LISTED]:
        more = f"{found} {_listed(work, helper, *ask)}".strip()
        if len(more) > LONGEST["list"]:
            break
        found = more
    return found


def _listed(work: Work, helper: Person, offer: Offer, request: Request) -> str:
    # A page names nobody, and neither does this.
    if request.kind == "crisis":
        return f"{offer.code} URGENT."
    if request.kind in KINDS:
        # Who rides is for the one who takes it.
        return f"{offer.code}: {wording.day_of(work, helper, trips.get(work.tx, request.id))}."
    return f"{offer.code}: {work.listed(helper, people.get(work.tx, request.person_id))}."
