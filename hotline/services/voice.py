"""A call: the same flows, spoken; each turn is answered once, and a turn fetched twice gets the same answer."""

from dataclasses import replace

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain import language as languages
from hotline.domain.events import Began, Event, Gone, Heard, Outcome, Silence
from hotline.domain.spoken import Spoken, parts
from hotline.engine import attention, meaning
from hotline.services import actions, helping, masking, recordings, ringing, speaking, turns
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import people, requests, talks
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.talks import Kept

OPENING, RESUMING, PERSON, MENU, QUIET = "call", "call_resume", "call_person", "call_menu", "call_quiet"
# At every question of a call; where a number is asked for, 9 is that number.
HUMAN, AGAIN, BACK = "0", "9", "*"
# At the menu only, and not read out: a helper who calls from another phone was told of it.
CODE = "8"
_WITHHELD = "withheld"
# A question is said this often before silence counts as the answer.
_TIMES = 2
# Whoever asks for one of these on a call gets what a call has for it.
_ON_A_CALL = {"reach": PERSON, "menu": MENU}


def answer(hotline: Hotline, call: CallForm) -> str:
    """The first TwiML of a call to us; fetched again, it is the same."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        if (said := talks.last_reply(work.tx, kept.id)) is not None:
            return said
        if (case := helping.greet(work, person) if person.is_helper else None) is not None:
            return case
        return _turn(work, person, kept, _opening(work, person))


def menu(hotline: Hotline, call: CallForm) -> str:
    """What every caller hears first, for a helper who did not call about their ask."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        said = talks.last_reply(work.tx, kept.id)
        return _turn(work, person, kept, _opening(work, person)) if said is None else said


def turn(hotline: Hotline, call: CallForm, number: int, again: int) -> str:
    """The TwiML after an answer to turn `number`; `again` counts how often its question was met with silence."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        said = talks.last_reply(work.tx, kept.id)
        if said is None:
            return _turn(work, person, kept, _opening(work, person))
        if f"/turn/{number}?" not in said:
            return said
        if number != kept.talk.turn or kept.talk.place is None:
            return _met(work, person, kept)
        text = (call.said or "").strip()
        if not text:
            return _unheard(work, person, kept, said, number, again)
        if call.keyed and (done := _commanded(work, person, kept, said, text)) is not None:
            return done
        return _turn(work, person, kept, _heard(work, kept, text))


def rung(hotline: Hotline, call: CallForm, number: int, wave: int) -> str:
    """The phones of a wave have stopped ringing, or the two who spoke are done; `number` is the turn they rang for."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        said = talks.last_reply(work.tx, kept.id)
        if said is None or f"/rung/{number}?wave={wave}" not in said:
            return said or _turn(work, person, kept, _opening(work, person))
        request = requests.of_talk(work.tx, person.id, kept.id, ["talk", "crisis"])
        if request is None:
            return _turn(work, person, kept, _opening(work, person))
        request = requests.get(work.tx, request.id, lock=True)
        ringing.wave_over(work, request, wave)
        if request.state == "claimed" and call.bridged:
            ringing.talked(work, request)
            return _come_out(work, person, kept, number, "claimed")
        if call.over:
            ringing.gone(work, request)
            return twiml.EMPTY
        return _ring_on(work, person, kept, requests.get(work.tx, request.id), number, wave + 1)


def recorded(hotline: Hotline, call: CallForm, number: int) -> str:
    """The caller is done with their message."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        said = talks.last_reply(work.tx, kept.id)
        if said is None or f"/recorded/{number}" not in said:
            return said or _turn(work, person, kept, _opening(work, person))
        kept_now = recordings.take(work, person, kept, call)
        return twiml.EMPTY if call.over else _come_out(work, person, kept, number, "left" if kept_now else "nothing")


def ended(hotline: Hotline, call: CallForm) -> None:
    """The caller hung up: whoever was still waiting for a person is called back.

    Of a call that never reached us nothing is stored; a participant who made one is called back all the same.
    """
    if not call.over:
        return
    with working(hotline) as work:
        person = people.by_phone(work.tx, _name(call))
        if person is None or not talks.known(work.tx, person.id, call.call_id):
            if person is not None and person.is_participant and call.reachable:
                ringing.open_callback(work, person)
            return
        person, kept = _open(work, call)
        request = requests.of_talk(work.tx, person.id, kept.id, ["talk"])
        if request is not None and request.state in {"open", "scheduled"}:
            ringing.leave(work, requests.get(work.tx, request.id, lock=True))
        elif _only_rang(kept) and person.is_participant and ringing.reachable(person):
            # They pay by the minute: to ring and hang up is how they ask to be called.
            ringing.open_callback(work, person)
        if kept.talk.places:
            gone = turns.take(work, person, kept, Gone(work.at))
            # The talk stays as it was, for it may go on when they ring back.
            turns.keep(work, person, kept, replace(gone, talk=kept.talk), columns={"last_at": work.at})


def _only_rang(kept: Kept) -> bool:
    """Whether a caller hung up without having answered anything."""
    return {place.flow for place in kept.talk.places} <= {OPENING, MENU, RESUMING} and kept.talk.turn <= 1


def _open(work: Work, call: CallForm) -> tuple[Person, Kept]:
    person = people.find_or_make(work.tx, _name(call), work.at)
    if not call.reachable and person.can_text:
        people.save(work.tx, person.id, can_text=0)
        person = people.get(work.tx, person.id)
    return person, turns.locked(work, person, call.call_id)


def _name(call: CallForm) -> str:
    # Every withheld caller is a person of this one call: nothing is known of them, and nothing may be mixed up.
    return call.sender if call.reachable else f"{_WITHHELD}:{call.call_id}"


def _opening(work: Work, person: Person) -> Began:
    if person.can_text and actions.broken_off(work, person) is not None:
        return Began(work.at, RESUMING, _known(work, person))
    return Began(work.at, OPENING, _known(work, person))


def _known(work: Work, person: Person) -> dict[str, str]:
    helped = actions.what_helped(work, person)
    return {"helped": helped} if helped else {}


def _commanded(work: Work, person: Person, kept: Kept, said: str, keys: str) -> str | None:
    """What a key of its own does: a person, the same again, or back; None where the keys are an answer."""
    step = speaking.standing(work, kept.talk)
    if keys == HUMAN:
        return _anew(work, person, kept, PERSON)
    at_menu = kept.talk.place is not None and kept.talk.place.flow in {MENU, OPENING}
    if keys == CODE and at_menu:
        return _keep(work, person, kept, masking.ask(work, kept.talk.language))
    if BACK in keys:
        return _anew(work, person, kept, "call_language" if at_menu else MENU)
    return said if keys == AGAIN and (step is None or step.kind != "number") else None


def _anew(work: Work, person: Person, kept: Kept, flow: str) -> str:
    """Leave whatever was open, and begin a flow."""
    kept = replace(kept, talk=replace(kept.talk, places=()))
    return _turn(work, person, kept, Began(work.at, flow, _known(work, person)))


def _heard(work: Work, kept: Kept, text: str) -> Event:
    danger = work.hotline.screen(text)
    if danger is None:
        flow = _asked_for(work, kept, text)
        return Heard(work.at, text) if flow is None else Began(work.at, _ON_A_CALL.get(flow, flow))
    kind = "threat" if danger.threat else danger.kind.value
    flow = work.hotline.book.dangers[kind if danger.sure else "unsure"]
    under_way = kept.talk.place is not None and kept.talk.place.flow == flow
    return Heard(work.at, text) if under_way else Began(work.at, flow)


def _asked_for(work: Work, kept: Kept, text: str) -> str | None:
    """The flow that a caller asks for instead of answering: "talk to someone" is heard at any question."""
    place = kept.talk.place
    flow = attention.wanted(work.hotline.book, text)
    if flow is None or place is None or place.wait is None:
        return flow
    step = work.hotline.book.step(place.flow, place.step)
    return flow if step.kind == "words" or meaning.understand(step, place.wait.offered, text) is None else None


def _met(work: Work, person: Person, kept: Kept) -> str:
    """Somebody took a page about this caller while they waited: that helper's phone rings now."""
    request = requests.of_talk(work.tx, person.id, kept.id, ["crisis"])
    if request is None or request.state != "claimed" or request.hushed:
        return _say(work, person, "voice_met", kept)
    return _ring_on(work, person, kept, request, kept.talk.turn, 1)


def _unheard(work: Work, person: Person, kept: Kept, said: str, number: int, again: int) -> str:
    """Nothing was pressed or said: the question once more; then a person is offered, and in the end rung."""
    step = speaking.standing(work, kept.talk)
    assert step is not None
    assert kept.talk.place is not None
    if speaking.is_script(step) or speaking.may_stay_open(step):
        return _turn(work, person, kept, Silence(work.at, number))
    if again + 1 < _TIMES or step.verb == "do":
        return said.replace(f"/turn/{number}?again={again}", f"/turn/{number}?again={again + 1}")
    flow = work.hotline.book.flows[kept.talk.place.flow]
    if flow.spoken or flow.crisis or flow.name == "reach":
        return _turn(work, person, kept, Silence(work.at, number))
    return _anew(work, person, kept, QUIET)


def _ring_on(work: Work, person: Person, kept: Kept, request: Request, number: int, wave: int) -> str:
    """Ring the next phones; where there are none left the caller hears it, and what can be done instead."""
    made = ringing.ring(work, request, wave)
    if made.rung or made.hold:
        return _keep(work, person, kept, speaking.ring(work, kept.talk.language, number, made))
    if request.state == "claimed":
        ringing.hand_over(work, request)
        return _say(work, person, "voice_met", kept)
    return _come_out(work, person, kept, number, "nobody")


def _come_out(work: Work, person: Person, kept: Kept, number: int, result: str) -> str:
    return _turn(work, person, kept, Outcome(work.at, number, result))


def _say(work: Work, person: Person, notice: str, kept: Kept) -> str:
    words = work.hotline.notices.text(kept.talk.language, notice)
    return _keep(work, person, kept, Spoken(parts(words, kept.talk.language), hang_up=True))


def _keep(work: Work, person: Person, kept: Kept, spoken: Spoken) -> str:
    """Answer without a turn of the talk."""
    said = twiml.render(spoken, base(work.hotline))
    turns.keep(work, person, kept, turns.Taken(kept.talk), columns={"reply_sealed": work.tx.vault.seal(said)})
    return said


def _turn(work: Work, person: Person, kept: Kept, event: Event) -> str:
    kept = _in_language(work, person, kept, event)
    taken = turns.take(work, person, kept, event)
    said = twiml.render(speaking.spoken(work, person, kept, taken), base(work.hotline))
    turns.keep(work, person, kept, taken, columns={"reply_sealed": work.tx.vault.seal(said)})
    return said


def _in_language(work: Work, person: Person, kept: Kept, event: Event) -> Kept:
    """Go on in the language somebody speaks, and remember it."""
    spoken = languages.spoken_in(event.text) if isinstance(event, Heard) else None
    if spoken is None or spoken not in work.hotline.languages or spoken == kept.talk.language:
        return kept
    people.save(work.tx, person.id, language=spoken)
    return replace(kept, talk=replace(kept.talk, language=spoken))


def base(hotline: Hotline) -> str:
    """The address of our voice routes."""
    return f"{hotline.public_base_url}/twilio/voice"
