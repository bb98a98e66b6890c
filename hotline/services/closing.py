"""The end of a chat: both sides hear that it is over, and each is asked one question about it."""

from datetime import timedelta

from hotline.domain.events import Began
from hotline.services import beside, labels, leaving, privacy, relaying, team, together, turns, warning
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import debriefs, people, relays, requests, talks, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

ASK = "after_chat"
_OF_CRISIS = "after_crisis"
# How a talk has ended.
DONE, QUIET, CALL = "done", "quiet", "call"
_SOON = timedelta(minutes=1)
# Whoever is still in another chat is asked when that is over, for "1" would be words for it.
_WHEN_FREE = timedelta(minutes=10)
_LONG_AGO = timedelta(hours=12)
# So long the lead need not hear that a helper in another chat could not be asked yet how a crisis ended.
_LEAD_WAITS = timedelta(minutes=30)


def close(work: Work, relay: Relay, by: Person | None) -> Began | None:
    """End a chat, because one side said so or because it fell silent; whoever did not end it is told and asked here.

    Returns the question for `by`, which says as well that the chat is over, or None where nothing is asked of them.
    """
    # A turn locks its own talk before the chat; so does the end of the chat with those that it will write in.
    for one_id in sorted((relay.participant_id, relay.helper_id)):
        talks.wait_for(work.tx, one_id)
    if not relays.close(work.tx, relay.id, work.at, "quiet" if by is None else _side(relay, by)):
        return None
    timers.disarm(work.tx, relaying.QUIET, relay.id)
    if not together.going_on(work, relay.request_id):
        _over(work, requests.get(work.tx, relay.request_id))
    ended = QUIET if by is None else DONE
    for_them: Began | None = None
    for one in people.many(work.tx, [relay.participant_id, relay.helper_id]).values():
        if relay.held and one.id == relay.participant_id:
            continue
        if one.id == relay.helper_id:
            warning.on_leaving(work, relay, one)
        question = _question(work, relay, one, ended)
        if question is None:
            _say_closed(work, relay, one, by)
        elif by is not None and one.id == by.id:
            for_them = question
        else:
            turns.happen(work, one, question)
    return for_them


def call_over(work: Work, request: Request) -> None:
    """Two spoke on a call, and are done: the helper is free again, and both are asked, where that may be texted.

    That the call is over they know: whoever can be asked nothing is told nothing.
    """
    timers.disarm(work.tx, together.TALKED, request.id)
    _over(work, request)
    relay = relays.of_request(work.tx, request.id)
    if relay is None or not relays.close(work.tx, relay.id, work.at, "call"):
        return
    timers.disarm(work.tx, relaying.QUIET, relay.id)
    for one in people.many(work.tx, [relay.participant_id, relay.helper_id]).values():
        if question := _question(work, relay, one, CALL):
            turns.happen(work, one, question)


def _over(work: Work, request: Request) -> None:
    """What the chat or the call was about is closed; of a case the others who are with the person hear so."""
    if requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at):
        beside.over(work, request)


def fall_silent(work: Work, relay_id: int) -> None:
    """Close a chat nobody has written in for half an hour; one that is alive gets another half hour."""
    relay = relays.get(work.tx, relay_id)
    if relay is None or relay.state != "open":
        return
    on_a_call = together.in_a_call(work, relay)
    until = (work.at if on_a_call else relay.last_at) + relaying.FALLS_SILENT
    if until > work.at:
        timers.arm(work.tx, relaying.QUIET, relay.id, until)
    else:
        close(work, relay, None)


def ask_helper_soon(work: Work, relay: Relay) -> None:
    """The helper of a chat that ended otherwise is asked about it a little later."""
    timers.arm(work.tx, ASK, relay.id, work.at + _SOON)


def ask_helper(work: Work, relay_id: int, *, told: bool) -> None:
    """Ask the helper of a chat about it now, or later while they are in another one, or are asked of another crisis.

    Where it was a crisis the lead hears in time that it could not be asked; `told` is whether they have.
    """
    relay = relays.get(work.tx, relay_id)
    if relay is None or work.at - relay.last_at > _LONG_AGO:
        return
    helper = people.get(work.tx, relay.helper_id)
    if relays.open_of(work.tx, helper.id) or _tells_of_a_crisis(work, helper):
        if not told and _is_crisis(work, relay) and work.at - relay.last_at >= _LEAD_WAITS:
            told = team.tell_of_crisis(work, helper, relay.id, "unasked")
        timers.arm(work.tx, ASK, relay.id, work.at + _WHEN_FREE, turn=int(told))
    elif question := _question(work, relay, helper, DONE):
        turns.happen(work, helper, question)


def _say_closed(work: Work, relay: Relay, one: Person, by: Person | None) -> None:
    """Say that it is over to whoever is asked nothing, and who is still there for them, if somebody is."""
    if one.id == relay.helper_id:
        _say_closed_to_helper(work, relay, one)
    elif relays.open_of(work.tx, one.id):
        leaving.tell_who_is_left(work, relay, one)
    elif requests.get(work.tx, relay.request_id).kind == CRISIS or _in_danger(work, one):
        other = people.get(work.tx, relay.helper_id)
        work.notice(one, "chat_closed_crisis", "reply", sender=relay.number, other=other.called)
    elif by is None:
        work.notice(one, "chat_closed_quiet", sender=relay.number)
    elif one.id == by.id:
        work.notice(one, "chat_closed_by_you", sender=relay.number)
    else:
        work.notice(one, "chat_closed_by_other", sender=relay.number, other=by.called)


def which(work: Work, person: Person) -> None:
    """DONE came with a number that none of somebody's chats goes by: they hear which there are, the others nothing."""
    chats = sorted(relays.open_of(work.tx, person.id), key=lambda one: one.tag)
    if len(chats) == 1:
        work.notice(person, "done_which_one", "reply")
        return
    others = {one.id: people.get(work.tx, one.other(person.id)) for one in chats}
    names = " ".join(f"{one.tag}: {work.listed(person, others[one.id])}." for one in chats[:8])
    work.notice(person, "done_which", "reply", list=names, tag=str(chats[0].tag))


def _say_closed_to_helper(work: Work, relay: Relay, helper: Person) -> None:
    """A helper hears whom they are still with; how this one went they are asked when they are free."""
    other = people.get(work.tx, relay.participant_id)
    still = [one for one in relays.open_of(work.tx, helper.id) if one.helper_id == helper.id]
    if len(still) == 1:
        one, person = still[0], people.get(work.tx, still[0].participant_id).called
        work.notice(helper, "chat_closed_still_one", "reply", sender=one.number, other=other.called, person=person)
    elif still:
        work.notice(
            helper, "chat_closed_still_more", "reply", other=other.called, list=labels.listed(work, helper, still)
        )
    else:
        work.notice(helper, "chat_closed_helper", sender=relay.number, other=other.called)


def _question(work: Work, relay: Relay, one: Person, ended: str) -> Began | None:
    """The question for one side, or None where none may be asked of them, or not yet; `ended` says how it did."""
    request = requests.get(work.tx, relay.request_id)
    helps = one.id == relay.helper_id
    if request.kind == "join" or one.stopped or one.hushed or not one.can_text:
        if helps and request.kind == CRISIS and debriefs.ask(work.tx, relay.id, one.id, work.at):
            # Whoever took it can be asked nothing: the lead hears that there is no word, and calls them.
            team.tell_of_crisis(work, one, relay.id, "no_word")
        return None
    if not helps and _left_in_peace(work, request, one):
        return None
    if relays.open_of(work.tx, one.id):
        if helps:
            timers.arm(work.tx, ASK, relay.id, work.at + _WHEN_FREE)
        return None
    about = _crisis_first(work, relay, one) if helps else relay
    if not debriefs.ask(work.tx, about.id, one.id, work.at):
        return None
    other = people.get(work.tx, relay.other(one.id))
    words = "closed_quiet" if ended == QUIET else "closed_call" if ended == CALL else "closed"
    saved = {
        "closed": work.words(one, words, other=other.called),
        "code": labels.code_of(work, about),
        "relay": str(about.id),
    }
    # What is texted to a phone that others may read, after a call, says nothing of danger.
    unnamed = one.plain and ended == CALL
    asked_of = requests.get(work.tx, about.request_id)
    return Began(work.at, _flow(asked_of, helps=helps, unnamed=unnamed), saved)


def _left_in_peace(work: Work, request: Request, person: Person) -> bool:
    """Whether whoever was helped is better asked nothing."""
    # Whoever holds the phone now may read along; and whoever is to be forgotten within the hour is asked nothing more.
    if request.about == requests.VIOLENCE or timers.is_armed(work.tx, privacy.FORGET, person.id):
        return True
    # A "1" for how they are now would be taken for theirs to "are you in danger?", or the other way round.
    return _in_danger(work, person)


def _crisis_first(work: Work, relay: Relay, helper: Person) -> Relay:
    """The chat a helper is asked about who is free now: one with somebody in danger that ended meanwhile goes first."""
    if _is_crisis(work, relay):
        return relay
    for relay_id in timers.waiting(work.tx, ASK):
        waits = relays.get(work.tx, relay_id)
        if waits is not None and waits.helper_id == helper.id and _is_crisis(work, waits):
            timers.disarm(work.tx, ASK, waits.id)
            timers.arm(work.tx, ASK, relay.id, work.at + _WHEN_FREE)
            return waits
    return relay


def _is_crisis(work: Work, relay: Relay) -> bool:
    return requests.get(work.tx, relay.request_id).kind == CRISIS


def _tells_of_a_crisis(work: Work, helper: Person) -> bool:
    """Whether a helper is just being asked how a crisis ended."""
    return any(place.flow == _OF_CRISIS for place in talks.locked(work.tx, helper.id).talk.places)


def _in_danger(work: Work, person: Person) -> bool:
    """Whether a person is just being asked about danger, or helped in it, by text, or waits for who was paged."""
    live = requests.live_for(work.tx, person.id, [CRISIS])
    if live is not None and live.about != requests.FAULT:
        return True
    book, talk = work.hotline.book, talks.locked(work.tx, person.id).talk
    return any(book.flows[place.flow].danger for place in talk.places)


def _flow(request: Request, *, helps: bool, unnamed: bool) -> str:
    if not helps:
        return "after_danger" if request.kind == CRISIS and not unnamed else "after_chat"
    return _OF_CRISIS if request.kind == CRISIS else "after_talk"


def _side(relay: Relay, person: Person) -> str:
    return "helper" if person.id == relay.helper_id else "participant"
