"""Two who are together on a call: what either of them texts meanwhile reaches the other, as in a chat."""

from datetime import timedelta

from hotline.services import already, relaying, warning
from hotline.services.work import Work
from hotline.store import people, relays, requests, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

TALKED = "talked"
# What a crisis takes the place of, where one helper has both.
_CARRIED = frozenset({"talk", "callback", "message", "followup"})
_LONGEST = timedelta(hours=4, minutes=15)
# One of them hung up: by then the carrier has told us of the other, if it ever does.
_TOLD_BY = timedelta(minutes=1)


def begin(work: Work, request: Request, helper_id: int) -> None:
    """Two people talk: by our own clock too that ends some day."""
    timers.disarm(work.tx, TALKED, request.id)
    timers.arm(work.tx, TALKED, request.id, work.at + _LONGEST)
    if relays.of_request(work.tx, request.id) is None and already.chat(work, request.person_id, helper_id) is None:
        person, helper = people.get(work.tx, request.person_id), people.get(work.tx, helper_id)
        relaying.open_chat(work, request, person, helper, by_line=True)
        warning.on_joining(work, request, person, helper, None)


def going_on(work: Work, request_id: int) -> bool:
    """Whether two talk on a call about this request, as far as we know."""
    return timers.is_armed(work.tx, TALKED, request_id)


def in_a_call(work: Work, relay: Relay) -> bool:
    """Whether the two of a chat talk on a call, be it about what the chat came of or about something newer."""
    if going_on(work, relay.request_id):
        return True
    lately = requests.taken_by(work.tx, relay.helper_id, "talk", work.at - _LONGEST)
    return any(one.person_id == relay.participant_id and going_on(work, one.id) for one in lately)


def goes_on(work: Work, request: Request, person: Person, helper: Person) -> Relay | None:
    """The chat of a helper who takes the crisis of somebody they are in a chat with: it goes on as that of the case.

    None where there is no such chat, or it is about something that has to be done as well, such as a ride.
    """
    chats = [one for one in relays.open_of(work.tx, person.id) if one.helper_id == helper.id]
    if request.kind != "crisis" or not chats or going_on(work, chats[0].request_id):
        return None
    before = requests.get(work.tx, chats[0].request_id)
    if before.kind not in _CARRIED:
        return None
    relays.carry_over(work.tx, chats[0].id, request.id)
    relays.hold(work.tx, chats[0].id, held=person.hushed)
    requests.move(work.tx, before.id, ["claimed"], state="closed", closed_at=work.at)
    return relays.get(work.tx, chats[0].id)


def one_hung_up(work: Work, request: Request) -> None:
    """The call ends; should the carrier not tell us how, our own clock ends it soon."""
    if going_on(work, request.id):
        timers.disarm(work.tx, TALKED, request.id)
        timers.arm(work.tx, TALKED, request.id, work.at + _TOLD_BY)


def never_met(work: Work, request: Request) -> None:
    """They did not get to speak, and the request is open to others again: nothing leads from one to the other."""
    timers.disarm(work.tx, TALKED, request.id)
    if (relay := relays.of_request(work.tx, request.id)) is not None:
        timers.disarm(work.tx, relaying.QUIET, relay.id)
        relays.remove(work.tx, relay.id)
