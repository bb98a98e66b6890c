"""Relays: what one side texts reaches the other through our number, until it is done or falls silent."""

from datetime import timedelta

from hotline.services.work import Work
from hotline.store import outbox, people, relays, requests, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

QUIET = "relay"
FALLS_SILENT = timedelta(minutes=30)


def connect(work: Work, request: Request, person: Person, helper: Person, code: int) -> None:
    """Open the chat between a person and the helper who claimed their request, and tell the helper."""
    held = request.hushed or person.stopped
    relay_id = relays.open_relay(work.tx, request.id, person.id, helper.id, work.at, held=held)
    timers.arm(work.tx, QUIET, relay_id, work.at + FALLS_SILENT)
    if person.stopped:
        name = "stopped_calls"
    elif held:
        name = "you_have_quiet_case"
    else:
        name = "you_have_crisis" if request.kind == "crisis" else "you_have_it"
    work.notice(helper, name, "ask", person=person.called, code=str(code))


def pass_on(work: Work, relay: Relay, sender: Person, body: str, *, media: int, purpose: str = "relay") -> None:
    """Pass one side's words on to the other, under the sender's first name; `purpose` is crisis for words of danger."""
    relays.touch(work.tx, relay.id, work.at)
    other = people.get(work.tx, relay.other(sender.id))
    if media:
        work.notice(sender, "no_pictures")
    if not body.strip():
        return
    if relay.held and sender.id == relay.helper_id:
        work.notice(sender, "must_not_text", code=_code(work, relay))
        return
    if work.text(other, purpose, f"{sender.called}: {body}", relay_id=relay.id) is None:
        work.notice(sender, "person_stopped", person=other.called)


def close(work: Work, relay: Relay, by: Person | None) -> None:
    """End a chat, because one side said so or because it fell silent; both are told, once."""
    if not relays.close(work.tx, relay.id, work.at, "quiet" if by is None else _side(relay, by)):
        return
    timers.disarm(work.tx, QUIET, relay.id)
    requests.move(work.tx, relay.request_id, ["claimed"], state="closed", closed_at=work.at)
    for one in people.many(work.tx, [relay.participant_id, relay.helper_id]).values():
        if relay.held and one.id == relay.participant_id:
            continue
        if by is None:
            work.notice(one, "chat_closed_quiet")
        elif one.id == by.id:
            work.notice(one, "chat_closed_by_you")
        else:
            work.notice(one, "chat_closed_by_other", other=by.called)


def fall_silent(work: Work, relay_id: int) -> None:
    """Close a chat nobody has written in for half an hour; one that is alive gets another half hour."""
    relay = relays.get(work.tx, relay_id)
    if relay is None or relay.state != "open":
        return
    until = relay.last_at + FALLS_SILENT
    if until > work.at:
        timers.arm(work.tx, QUIET, relay.id, until)
    else:
        close(work, relay, None)


def help_in_chat(work: Work, relay: Relay, person: Person) -> None:
    """Whoever texts HELP in a chat hears where they are and how to reach us."""
    other = people.get(work.tx, relay.other(person.id))
    work.notice(person, "chat_help", other=other.called)


def unhush(work: Work, person: Person) -> None:
    """The person says it is safe to text: their request is open to words, and a waiting helper hears so."""
    request = _crisis_of(work, person)
    if request is None:
        return
    requests.move(work.tx, request.id, [request.state], hushed=0)
    relay = relays.of_request(work.tx, request.id)
    if relay is not None and relay.state == "open" and relay.held:
        relays.hold(work.tx, relay.id, held=False)
        work.notice(people.get(work.tx, relay.helper_id), "safe_to_text", "ask", code=_code(work, relay))


def stay_hushed(work: Work, person: Person) -> None:
    """It is not safe to text the person: whatever was queued for them is dropped, a waiting helper hears so."""
    outbox.drop_for(work.tx, person.id)
    request = _crisis_of(work, person)
    relay = None if request is None else relays.of_request(work.tx, request.id)
    if relay is not None and relay.state == "open":
        relays.hold(work.tx, relay.id, held=True)
        work.notice(people.get(work.tx, relay.helper_id), "must_not_text", "ask", code=_code(work, relay))


def _crisis_of(work: Work, person: Person) -> Request | None:
    return requests.newest_of(work.tx, person.id, "crisis")


def _side(relay: Relay, person: Person) -> str:
    return "helper" if person.id == relay.helper_id else "participant"


def _code(work: Work, relay: Relay) -> str:
    """The case number the helper knows it by."""
    mine = [one.code for one in requests.offers_of(work.tx, relay.request_id) if one.helper_id == relay.helper_id]
    return str(mine[-1]) if mine else str(relay.request_id)
