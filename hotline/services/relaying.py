"""Relays: what one side texts reaches the other through our number, until it is done or falls silent."""

from datetime import timedelta

from hotline.domain.hiding import without_numbers
from hotline.domain.parts import LONGEST, length, parts
from hotline.domain.pool import choose, lowest_free
from hotline.services import labels, unreached
from hotline.services.work import Work
from hotline.store import people, relays, said, talks, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

QUIET = "relay"
FALLS_SILENT = timedelta(minutes=30)


def open_chat(work: Work, request: Request, person: Person, helper: Person, *, by_line: bool = False) -> Relay:
    """Open the chat between a person and the helper who claimed their request, by a number of its own if one is free.

    Where there is no pool, or either side has all of it in use with others, the chat goes by the line's number, and
    whoever has several there tells them apart by tags; so it does with `by_line`, for two who are on a call at it.
    """
    pair = (person.id, helper.id)
    # A turn locks the talk before the person. Two who say yes to one person at once would wait for each other.
    talks.wait_for(work.tx, person.id)
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
        unreached.not_safe(work, relay)
        return
    before = said.last_passed_on(work.tx, relay.id, other.id)
    instead = work.words(other, "in_place_of_a_number")
    words = without_numbers(body, (sender.phone, other.phone), before=before, instead=instead)
    tag = f"{relay.tag} " if labels.several(work, relay, other.id) else ""
    who = f"{tag}{work.says(other, sender)}: "
    for part in parts(words, LONGEST - length(who)):
        if work.text(other, purpose, who + part, relay_id=relay.id, sender=relay.number) is None:
            unreached.tell_sender(work, relay, sender, other)
            return
    if words != body:
        work.notice(sender, "number_hidden", sender=relay.number)


def _picked(work: Work, relay: Relay, sender: Person, other: Person) -> None:
    """A tag and nothing else: a helper of several chats has chosen the one they will write in."""
    if sender.id == relay.helper_id and labels.several(work, relay, sender.id):
        work.notice(sender, "chat_picked", "reply", sender=relay.number, other=other.called)


def said_again(work: Work, helper: Person, relay_id: int) -> None:
    """A helper answers once more what they took: they hear that they have it, and the other side reads no number."""
    relay = relays.get(work.tx, relay_id)
    if relay is not None:
        other = people.get(work.tx, relay.participant_id)
        work.notice(helper, "said_again", "reply", sender=relay.number, other=other.called)


def which(work: Work, helper: Person) -> None:
    """A helper of several chats wrote to nobody in particular: ask for the number of the chat."""
    chats = [relay for relay in relays.open_of(work.tx, helper.id) if relay.helper_id == helper.id]
    work.notice(
        helper, "which_chat", "reply", list=labels.listed(work, helper, chats), tag=str(min(one.tag for one in chats))
    )


def help_in_chat(work: Work, relay: Relay, person: Person) -> None:
    """Whoever texts HELP in a chat hears where they are and how to reach us."""
    other = people.get(work.tx, relay.other(person.id))
    work.notice(person, "chat_help", sender=relay.number, other=other.called)
