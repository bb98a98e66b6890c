"""A call: the same flows, spoken; each turn is answered once, and a turn fetched twice gets the same answer."""

from dataclasses import replace

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.events import Began, Gone, Heard
from hotline.domain.hearing.keysaid import key_said
from hotline.domain.talk import Talk
from hotline.engine import asked_once
from hotline.services import (
    calling_back,
    calls,
    closing,
    hearing_calls,
    helping,
    hung_up,
    inbox,
    long_calls,
    masking,
    phones,
    recordings,
    reveal_calls,
    rooms,
    speaking,
    together,
    turns,
    unwanted,
    waiting,
    whoever_took,
)
from hotline.services.calls import LANGUAGE, MENU, OPENING, PERSON, RESUMING, Calling
from hotline.services.hotline import Hotline
from hotline.services.trips import calls as trip_calls
from hotline.services.work import Work, working
from hotline.store import legs, people, requests, talks
from hotline.store.requests import Request
from hotline.store.talks import Kept

# At every question of a call; where a number is asked for, 9 is that number.
HUMAN, AGAIN, BACK = "0", "9", "*"
# At the menu only, and not read out: a helper who calls from another phone was told of it.
CODE = "8"
_NO_CODE = "call_no_code"


def answer(hotline: Hotline, call: CallForm, *, trips: bool = True) -> str:
    """The first TwiML of a call to us; fetched again, it is the same.

    Without `trips` for whoever has heard that they have a ride today, and did not call about that.
    """
    with working(hotline) as work:
        caller = calls.opened(work, call)
        if (said := caller.said) is not None:
            return said
        if trips and (greeting := trip_calls.greet(work, caller.person)) is not None:
            return greeting
        if caller.person.is_helper:
            for greets in (helping.greet, reveal_calls.greet, inbox.greet):
                if (greeting := greets(work, caller.person)) is not None:
                    return greeting
        return caller.begin()


def past_trip(hotline: Hotline, call: CallForm) -> str:
    """Whoever has a ride today called about something else: what they say or press for it, else what any caller hears.

    0 is a person.
    """
    if call.said == HUMAN:
        return menu(hotline, call)
    with working(hotline) as work:
        caller = calls.opened(work, call)
        if (said := caller.said) is not None:
            return said
        told = trip_calls.told(work, caller.person, call)
        if told and isinstance(event := hearing_calls.heard(caller, told), Began):
            return caller.spoken_to(told).anew(event.flow)
    return answer(hotline, call, trips=False)


def menu(hotline: Hotline, call: CallForm, *, messages: bool = False) -> str:
    """What every caller hears first, for a helper who did not call about their ask; 0 is a person there too.

    With `messages` whoever leads the line hears first how many messages wait.
    """
    with working(hotline) as work:
        caller = calls.opened(work, call)
        if (said := caller.said) is not None:
            return said
        if call.said == HUMAN:
            return caller.anew(PERSON)
        return (inbox.greet(work, caller.person) if messages else None) or caller.begin()


def code(hotline: Hotline, call: CallForm, tries: int) -> str:
    """What a caller pressed for a code: the call it opens, the question again, in the end the menu; 0 is a person."""
    with working(hotline) as work:
        caller = calls.opened(work, call)
        if (said := caller.said) is None or masking.QUESTION not in said:
            return said or caller.begin()
        if call.said == HUMAN:
            return caller.anew(PERSON)
        return masking.entered(work, caller.kept.talk.language, call, tries) or caller.anew(_NO_CODE)


def turn(hotline: Hotline, call: CallForm, number: int, again: int, repeats: int = 0) -> str:
    """The TwiML after an answer to turn `number`; `again` counts how often its question was met with silence.

    `repeats` counts how often it was said again because the caller wanted that.
    """
    with working(hotline) as work:
        caller = calls.opened(work, call)
        if (said := caller.said) is None:
            return caller.begin()
        if f"/turn/{number}?" not in said:
            return said
        talk = caller.kept.talk
        if number != talk.turn or talk.place is None:
            return waiting.met(caller)
        text = (call.said or "").strip()
        if not text:
            return waiting.unheard(caller, said, number, again, repeats)
        if (ring := waiting.overtaken(caller, text, keyed=call.keyed)) is not None:
            return ring
        done = key = None
        if long_calls.leads_out(work, talk) and (call.keyed or work.hotline.screen(text) is None):
            done = long_calls.lead_out(caller)
        elif key := text if call.keyed else _key_said(work, talk, text):
            done = _commanded(caller, said, key, repeats)
        return _hear(caller.spoken_to(text), key or text, again) if done is None else done


def rung(hotline: Hotline, call: CallForm, number: int, wave: int) -> str:
    """The phones of a wave have stopped ringing, or the two who spoke are done; `number` is the turn they rang for."""
    with working(hotline) as work:
        caller = calls.opened(work, call)
        said = caller.said
        if said is None or f"/rung/{number}?wave={wave}" not in said:
            return said or caller.begin()
        request = requests.of_talk(work.tx, caller.person.id, caller.kept.id, ["talk", "crisis"])
        if request is None:
            return caller.begin()
        request = requests.get(work.tx, request.id, lock=True)
        phones.wave_over(work, request, wave)
        if rooms.name_of(request.id) in said:
            rooms.left(work, request)
        if _have_talked(work, request, call):
            closing.call_over(work, request)
            return caller.anew(calls.QUIET) if request.kind == "crisis" else caller.come_out(number, "claimed")
        if call.over:
            calling_back.gone(work, request, caller.kept.talk.saved)
            return twiml.EMPTY
        return waiting.ring_on(caller, requests.get(work.tx, request.id), number, wave + 1)


def _have_talked(work: Work, request: Request, call: CallForm) -> bool:
    """Whether somebody took it and the two were connected; a talk is closed where one of them texted DONE meanwhile."""
    theirs = request.helper_id is not None and request.state in {"claimed", "closed"}
    return theirs and (call.bridged or rooms.have_met(work, request))


def recorded(hotline: Hotline, call: CallForm, number: int) -> str:
    """The caller is done with their message."""
    with working(hotline) as work:
        caller = calls.opened(work, call)
        said = caller.said
        if said is None or f"/recorded/{number}" not in said:
            return said or caller.begin()
        kept_now = recordings.take(work, caller.person, caller.kept, call)
        return twiml.EMPTY if call.over else caller.come_out(number, "left" if kept_now else "nothing")


def ended(hotline: Hotline, call: CallForm) -> None:
    """The caller hung up: whoever was still waiting for a person is called back.

    Of a call that never reached us nothing is stored; whoever rings to be called is called back all the same.
    """
    if not call.over:
        return
    with working(hotline) as work:
        person = people.by_phone(work.tx, calls.name_of(call))
        if person is not None:
            legs.call_over(work.tx, helper_id=person.id)
        if person is None or not talks.known(work.tx, person.id, call.call_id):
            if person is not None and calling_back.by_ringing(person):
                calling_back.open_callback(work, person)
            return
        kept = calls.opened(work, call).kept
        if (taken := requests.of_talk(work.tx, person.id, kept.id, ["talk", "crisis"])) is not None:
            together.one_hung_up(work, taken)
        hung_up.in_danger(work, person, kept)
        request = requests.of_talk(work.tx, person.id, kept.id, ["talk"])
        if request is not None and request.state in {"open", "scheduled"}:
            calling_back.leave(work, requests.get(work.tx, request.id, lock=True), kept.talk.saved)
        elif request is not None and (rooms.waiting(work, request) or whoever_took.unmet(work, request)):
            rooms.caller_gone(work, requests.get(work.tx, request.id, lock=True))
        elif _only_rang(kept) and calling_back.by_ringing(person):
            # They pay by the minute: to ring and hang up is how they ask to be called.
            calling_back.open_callback(work, person)
        gone = turns.take(work, person, kept, Gone(work.at))
        # The talk stays as it was, for it may go on when they ring back.
        turns.keep(work, person, kept, replace(gone, talk=kept.talk), columns={"last_at": work.at})


def _only_rang(kept: Kept) -> bool:
    """Whether a caller hung up without having answered anything."""
    return {place.flow for place in kept.talk.places} <= {OPENING, LANGUAGE, MENU, RESUMING} and kept.talk.turn <= 1


def _commanded(caller: Calling, said: str, keys: str, repeats: int) -> str | None:
    """What a key of its own does: a person, the same again, or back; None where the keys are an answer."""
    talk = caller.kept.talk
    step = speaking.standing(caller.work, talk)
    if keys == HUMAN:
        return caller.anew(PERSON)
    at_menu = talk.place is not None and talk.place.flow in {MENU, OPENING}
    if keys == CODE and at_menu:
        return caller.keep(masking.ask(caller.work, talk.language))
    if BACK in keys and not asked_once.asks_of_danger(caller.work.hotline.book, talk):
        # From the second menu, and whatever else is asked there, back is the first one.
        first = step is not None and step.name == caller.work.hotline.book.flows[MENU].first
        return caller.anew("call_language" if at_menu and first else MENU)
    if keys == AGAIN and (step is None or step.kind != "number") and repeats < long_calls.MOST_REPEATS:
        return long_calls.said_again(said, talk.turn, again=0, repeats=repeats + 1)
    return None


def _key_said(work: Work, talk: Talk, text: str) -> str | None:
    """The key that a caller says where one of several answers is asked for; elsewhere "nine" may be an hour."""
    step = speaking.standing(work, talk)
    return key_said(text) if step is not None and step.answers else None


def _hear(caller: Calling, text: str, again: int) -> str:
    if (told := unwanted.on_a_call(caller.work, caller.person, caller.kept.talk, text)) is not None:
        return caller.anew(MENU, told)
    event, step = hearing_calls.heard(caller, text), speaking.standing(caller.work, caller.kept.talk)
    if isinstance(event, Heard) and step is not None and step.verb == "do":
        return waiting.taken(caller) or waiting.wait_on(caller, step, again)
    return caller.turn(event)
