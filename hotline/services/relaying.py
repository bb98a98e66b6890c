"""Relays: what one side texts reaches the other through our number, until it is done or falls silent."""

from collections.abc import Iterator
from datetime import timedelta

from hotline.services.work import Work
from hotline.store import outbox, people, relays, requests, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

QUIET = "relay"
HUSH = "hush"
FALLS_SILENT = timedelta(minutes=30)
# Whoever asked for these by calling is called.
_BY_CALL = frozenset({"callback", "message"})
# The carrier takes no longer text; an emoji counts as two (twilio.md 7).
_LONGEST = 1600
# By then a human has decided what to do, and whoever texts us is answered again. It must outlast the time in which
# a crisis is given up, for that is said to whoever may be texted.
_HUSHED_FOR = timedelta(hours=36)


def connect(work: Work, request: Request, person: Person, helper: Person, code: int, *, by_call: bool = False) -> None:
    """Open the chat between a person and the helper who claimed their request, and tell the helper.

    `by_call` is for somebody who called: the helper hears how to call them.
    """
    relay_id = relays.open_relay(work.tx, request.id, person.id, helper.id, work.at, held=person.hushed)
    timers.arm(work.tx, QUIET, relay_id, work.at + FALLS_SILENT)
    if person.hushed:
        name = "you_have_quiet_case"
    elif person.stopped:
        name = "stopped_calls"
    elif (by_call or request.kind in _BY_CALL) and person.phone.startswith("+"):
        name = "you_have_callback"
    elif not person.can_text:
        name = "cannot_text"
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
        work.notice(sender, "must_not_text", code=code_of(work, relay))
        return
    said = f"{sender.called}: "
    for part in _parts(body, _LONGEST - _length(said)):
        if work.text(other, purpose, said + part, relay_id=relay.id) is None:
            _cannot_pass_on(work, relay, sender, other)
            return


def _cannot_pass_on(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """The other side cannot be texted: a helper hears why and what to do, a person in need only that it is so."""
    if sender.id != relay.helper_id and not other.stopped:
        work.notice(sender, "chat_not_delivered", "reply", other=other.called)
    elif other.hushed:
        work.notice(sender, "must_not_text", code=code_of(work, relay))
    elif other.stopped:
        work.notice(sender, "person_stopped", person=other.called)
    else:
        work.notice(sender, "cannot_text", code=code_of(work, relay))


def _parts(words: str, longest: int) -> Iterator[str]:
    """The words in parts the carrier takes, broken between words where there is a space to break at."""
    while _length(words) > longest:
        end = longest
        while _length(words[:end]) > longest:
            end -= 1
        space = words.rfind(" ", end // 2, end)
        end = space if space > 0 else end
        yield words[:end]
        words = words[end:].lstrip()
    yield words


def _length(words: str) -> int:
    """How long the carrier finds a text: it counts UTF-16, in which most emoji are two."""
    return len(words.encode("utf-16-le")) // 2


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


def which(work: Work, helper: Person) -> None:
    """A helper of several chats wrote to nobody in particular: ask for the number of the chat."""
    chats = [relay for relay in relays.open_of(work.tx, helper.id) if relay.helper_id == helper.id]
    listed = [(code_of(work, one), people.get(work.tx, one.participant_id).called) for one in chats]
    blanks = " ".join(f"{code}: {name}." for code, name in listed[:6])
    work.notice(helper, "which_chat", "reply", list=blanks, code=listed[0][0])


def help_in_chat(work: Work, relay: Relay, person: Person) -> None:
    """Whoever texts HELP in a chat hears where they are and how to reach us."""
    other = people.get(work.tx, relay.other(person.id))
    work.notice(person, "chat_help", other=other.called)


def hush(work: Work, person: Person) -> None:
    """Whoever holds this person's phone may be reading along: from now on nothing is texted but one question."""
    timers.disarm(work.tx, HUSH, person.id)
    timers.arm(work.tx, HUSH, person.id, work.at + _HUSHED_FOR)


def unhush(work: Work, person: Person) -> None:
    """The person says it is safe to text: their requests are open to words, and waiting helpers hear so."""
    timers.disarm(work.tx, HUSH, person.id)
    requests.unhush(work.tx, person.id)
    for relay in _with_helpers(work, person):
        if relay.held:
            relays.hold(work.tx, relay.id, held=False)
            work.notice(people.get(work.tx, relay.helper_id), "safe_to_text", "ask", code=code_of(work, relay))


def stay_hushed(work: Work, person: Person) -> None:
    """It is not safe to text the person: whatever was queued for them is dropped, their helpers hear so."""
    outbox.drop_for(work.tx, person.id)
    for relay in _with_helpers(work, person):
        relays.hold(work.tx, relay.id, held=True)
        work.notice(people.get(work.tx, relay.helper_id), "must_not_text", "ask", code=code_of(work, relay))


def hush_over(work: Work, person_id: int) -> None:
    """A day and a half has passed: whoever texts us from there is answered again. Nothing is said of it."""
    requests.unhush(work.tx, person_id)


def _with_helpers(work: Work, person: Person) -> list[Relay]:
    """The open chats in which a person is the one who is helped."""
    return [relay for relay in relays.open_of(work.tx, person.id) if relay.participant_id == person.id]


def _side(relay: Relay, person: Person) -> str:
    return "helper" if person.id == relay.helper_id else "participant"


def code_of(work: Work, relay: Relay) -> str:
    """The case number the helper knows it by."""
    mine = [one.code for one in requests.offers_of(work.tx, relay.request_id) if one.helper_id == relay.helper_id]
    return str(mine[-1]) if mine else str(relay.request_id)
