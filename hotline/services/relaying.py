"""Relays: what one side texts reaches the other through our number, until it is done or falls silent."""

from collections.abc import Iterator
from datetime import timedelta

from hotline.domain.hiding import without_numbers
from hotline.domain.ladders import NEEDS
from hotline.domain.pool import choose, lowest_free
from hotline.engine import asked_once
from hotline.services import paging
from hotline.services.work import Work
from hotline.store import dropped, messages, offers, people, relays, requests, said, talks, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import ASKED, FAULT, Request

QUIET = "relay"
HUSH = "hush"
FALLS_SILENT = timedelta(minutes=30)
# Whoever asked for these by calling is called.
BY_CALL = frozenset({"callback", "message", *NEEDS})
# The carrier takes no longer text; an emoji counts as two (twilio.md 7).
_LONGEST = 1600
# By then a human has decided what to do, and whoever texts us is answered again. It must outlast the time in which
# a crisis is given up, for that is said to whoever may be texted.
_HUSHED_FOR = timedelta(hours=36)


def open_chat(work: Work, request: Request, person: Person, helper: Person, *, by_line: bool = False) -> Relay:
    """Open the chat between a person and the helper who claimed their request, by a number of its own if one is free.

    Where there is no pool, or either side has all of it in use with others, the chat goes by the line's number, and
    whoever has several there tells them apart by tags; so it does with `by_line`, for two who are on a call at it.
    """
    pair = (person.id, helper.id)
    relays.wait_for(work.tx, pair)
    pool = work.hotline.numbers[1:]
    number = choose(pool, relays.uses_of(work.tx, pair), frozenset(pair), work.at) if pool and not by_line else None
    tag = lowest_free(one.tag for side in pair for one in relays.open_of(work.tx, side))
    new = relays.New(request.id, person.id, helper.id, number, tag, held=person.hushed)
    relay_id = relays.open_relay(work.tx, new, work.at)
    timers.arm(work.tx, QUIET, relay_id, work.at + FALLS_SILENT)
    opened = relays.get(work.tx, relay_id)
    assert opened is not None
    return opened


def tell_person(work: Work, relay: Relay, person: Person, helper: Person, *, by_call: bool = False) -> None:
    """The person hears who is there, from the number that leads to them; `by_call`: who may call them."""
    if not helper.takes_texts:
        work.notice(person, "helper_calls", "reply", sender=relay.number, helper=helper.called)
        return
    # Whoever took somebody's case may be given their number, to send help: then it is not said to stay hidden.
    crisis = requests.get(work.tx, relay.request_id).kind == "crisis"
    if by_call:
        name = "caller_here_crisis" if crisis else "caller_here"
    elif _several(work, relay, person.id):
        name = "helper_here_too"
    else:
        name = "helper_here_crisis" if crisis else "helper_here"
    work.notice(person, name, "reply", sender=relay.number, helper=helper.called, tag=str(relay.tag))


def tell_helper(
    work: Work, relay: Relay, request: Request, person: Person, helper: Person, code: int, *, by_call: bool = False
) -> None:
    """The helper hears whom they are with, and how far their words go; `by_call`: how to call them."""
    several = _several(work, relay, helper.id)
    if person.hushed:
        name = "you_have_quiet_case" if request.kind == "crisis" else "you_have_quiet_chat"
    elif request.kind in NEEDS and messages.left(work.tx, request.id):
        name = "you_have_need"
    elif person.stopped and request.kind == "crisis":
        name = _of_stopped(request)
    elif (person.stopped or not person.can_text) and person.number_known:
        name = "you_have_crisis_call" if request.kind == "crisis" else "you_have_call"
    elif (by_call or request.kind in BY_CALL) and person.number_known:
        name = "you_have_callback"
    elif not person.can_text:
        name = "cannot_text" if person.number_known else "you_have_hidden_case"
    elif request.kind == "crisis":
        name = "you_have_crisis_too" if several else _of_case(request)
    else:
        name = "you_have_it_too" if several else "you_have_it"
    tag = str(relay.tag)
    work.notice(helper, name, "ask", sender=relay.number, person=person.called, code=str(code), tag=tag)


def _of_case(request: Request) -> str:
    """What whoever takes a case hears: who is in danger, or who worries, and what to ask."""
    if request.about == requests.HELPING:
        return "you_have_helping"
    return "you_have_worry" if request.about == requests.WORRY else "you_have_crisis"


def _of_stopped(request: Request) -> str:
    """What whoever takes the case of somebody who stopped our texts hears: what is so, and no more than is known."""
    if request.about == ASKED:
        return "stopped_asked"
    return "stopped_fault" if request.about == FAULT else "stopped_calls"


def _several(work: Work, relay: Relay, person_id: int) -> bool:
    """Whether a person has other chats at the number this one goes by, and needs tags."""
    return sum(one.number == relay.number for one in relays.open_of(work.tx, person_id)) > 1


def pass_on(work: Work, relay: Relay, sender: Person, body: str, *, media: int, purpose: str = "relay") -> None:
    """Pass one side's words on to the other, under the sender's first name; `purpose` is crisis for words of danger."""
    relays.touch(work.tx, relay.id, work.at)
    other = people.get(work.tx, relay.other(sender.id))
    if media:
        work.notice(sender, "no_pictures", sender=relay.number)
    if not body.strip():
        if not media:
            _picked(work, relay, sender, other)
        return
    if relay.held and sender.id == relay.helper_id:
        not_safe(work, relay)
        return
    before = said.last_passed_on(work.tx, relay.id, other.id)
    words = without_numbers(body, (sender.phone, other.phone), before=before)
    tag = f"{relay.tag} " if _several(work, relay, other.id) else ""
    who = f"{tag}{work.says(other, sender)}: "
    for part in _parts(words, _LONGEST - _length(who)):
        if work.text(other, purpose, who + part, relay_id=relay.id, sender=relay.number) is None:
            _cannot_pass_on(work, relay, sender, other)
            return
    if words != body:
        work.notice(sender, "number_hidden", sender=relay.number)


def _picked(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """A tag and nothing else: a helper of several chats has chosen the one they will write in."""
    if sender.id == relay.helper_id and _several(work, relay, sender.id):
        work.notice(sender, "chat_picked", "reply", sender=relay.number, other=other.called)


def _cannot_pass_on(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """The other side cannot be texted: a helper hears why and what to do, a person in need only that it is so."""
    if sender.id != relay.helper_id and other.call_only:
        work.notice(sender, "helper_calls", "reply", sender=relay.number, helper=other.called)
    elif sender.id != relay.helper_id and not other.stopped and other.can_text:
        work.notice(sender, "chat_not_delivered", "reply", sender=relay.number, other=other.called)
    elif other.hushed:
        not_safe(work, relay)
    elif other.stopped:
        tell_of_stop(work, relay, sender, other, "notice")
    else:
        tell_no_texts(work, relay, sender, other)


def tell_no_texts(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """The other side's phone takes no texts, and will take none: to try again cannot help, so it is said what can."""
    if sender.id != relay.helper_id:
        work.notice(sender, "chat_no_texts", "reply", sender=relay.number, other=other.called)
    else:
        name = "cannot_text" if other.number_known else "you_have_hidden_case"
        work.notice(sender, name, sender=relay.number, code=code_of(work, relay))


def tell_of_stop(work: Work, relay: Relay, helper: Person, person: Person, purpose: str) -> None:
    """A helper hears that the person they are with stopped our texts; whoever took a crisis, that REVEAL is there."""
    request = requests.get(work.tx, relay.request_id)
    if request.kind == "crisis" and request.about not in requests.LESS_THAN_DANGER:
        work.notice(helper, "person_stopped_case", purpose, sender=relay.number, code=code_of(work, relay))
    else:
        work.notice(helper, "person_stopped", purpose, sender=relay.number, person=person.called)


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


def said_again(work: Work, helper: Person, relay_id: int) -> None:
    """A helper answers once more what they took: they hear that they have it, and the other side reads no number."""
    relay = relays.get(work.tx, relay_id)
    if relay is not None:
        other = people.get(work.tx, relay.participant_id)
        work.notice(helper, "said_again", "reply", sender=relay.number, other=other.called)


def which(work: Work, helper: Person) -> None:
    """A helper of several chats wrote to nobody in particular: ask for the number of the chat."""
    chats = [relay for relay in relays.open_of(work.tx, helper.id) if relay.helper_id == helper.id]
    work.notice(helper, "which_chat", "reply", list=listed(work, helper, chats), tag=str(min(one.tag for one in chats)))


def listed(work: Work, helper: Person, chats: list[Relay]) -> str:
    """Chats of a helper, each with its tag: "1: Jo. 2: Lee."."""
    found = sorted((one.tag, work.listed(helper, people.get(work.tx, one.participant_id))) for one in chats)
    return " ".join(f"{tag}: {name}." for tag, name in found[:8])


def help_in_chat(work: Work, relay: Relay, person: Person) -> None:
    """Whoever texts HELP in a chat hears where they are and how to reach us."""
    other = people.get(work.tx, relay.other(person.id))
    work.notice(person, "chat_help", sender=relay.number, other=other.called)


def hush(work: Work, person: Person) -> None:
    """Whoever holds this person's phone may be reading along: from now on nothing is texted but one question."""
    timers.disarm(work.tx, HUSH, person.id)
    timers.arm(work.tx, HUSH, person.id, work.at + _HUSHED_FOR)


def unhush(work: Work, person: Person) -> None:
    """The person says it is safe to text: their requests are open to words, and waiting helpers hear so."""
    timers.disarm(work.tx, HUSH, person.id)
    doubted = people.get(work.tx, person.id).hushed
    requests.unhush(work.tx, person.id)
    for relay in _with_helpers(work, person):
        if relay.held or doubted:
            relays.hold(work.tx, relay.id, held=False)
            _safe(work, relay, person)


def _safe(work: Work, relay: Relay, person: Person) -> None:
    """A helper may write again; whoever holds no case of theirs knows the person by their name alone."""
    helper = people.get(work.tx, relay.helper_id)
    if _has_the_case(work, relay):
        work.notice(helper, "safe_to_text", "ask", sender=relay.number, code=code_of(work, relay))
    else:
        work.notice(helper, "safe_to_text_chat", "ask", sender=relay.number, person=person.called)


def not_safe(work: Work, relay: Relay, purpose: str = "notice", *, asking: bool | None = None) -> None:
    """A helper hears that it is not safe to text whom they are with, or may not be while that is only being asked.

    REVEAL is offered only where they took the crisis, for it gives nobody else the number. `asking` is whether the
    question is open, where their talk does not tell: in the turn in which it is asked or answered.
    """
    person, helper = people.get(work.tx, relay.participant_id), people.get(work.tx, relay.helper_id)
    if asking is None:
        asking = asked_once.open_in(work.hotline.book, talks.locked(work.tx, person.id).talk, asked_once.SAFE)
    if _has_the_case(work, relay):
        in_case = "may_not_text" if asking else "must_not_text"
        work.notice(helper, in_case, purpose, sender=relay.number, code=code_of(work, relay))
    else:
        in_chat = "may_not_text_chat" if asking else "must_not_text_chat"
        paged = paging.told(work, helper, person)
        work.notice(helper, in_chat, purpose, sender=relay.number, person=person.called, paged=paged)


def _has_the_case(work: Work, relay: Relay) -> bool:
    """Whether the helper of a chat took a crisis with it, and not only a talk."""
    return requests.get(work.tx, relay.request_id).kind == "crisis"


def stay_hushed(work: Work, person: Person) -> None:
    """It is not safe to text the person: whatever was queued for them is dropped, their helpers hear so."""
    dropped.drop_for(work.tx, person.id)
    for relay in _with_helpers(work, person):
        relays.hold(work.tx, relay.id, held=True)
        not_safe(work, relay, "ask", asking=False)


def tell_answer(work: Work, person: Person, kind: str) -> None:
    """Whoever helps somebody in a chat hears what they answered about danger: yes, no, or nothing that is clear."""
    name = "danger_denied" if kind == "no" else "danger_confirmed" if kind == "yes" else "danger_unanswered"
    for relay in _with_helpers(work, person):
        helper = people.get(work.tx, relay.helper_id)
        paged = paging.told(work, helper, person)
        work.notice(helper, name, "ask", sender=relay.number, person=person.called, paged=paged)


def hush_over(work: Work, person_id: int) -> None:
    """A day and a half has passed: whoever texts us from there is answered again. Nothing is said of it."""
    requests.unhush(work.tx, person_id)


def _with_helpers(work: Work, person: Person) -> list[Relay]:
    """The open chats in which a person is the one who is helped."""
    return [relay for relay in relays.open_of(work.tx, person.id) if relay.participant_id == person.id]


def code_of(work: Work, relay: Relay) -> str:
    """The case number the helper knows it by; whoever came to it unasked reads the one the others were given."""
    return offers.code_of(work.tx, relay.request_id, relay.helper_id)
