"""What flows have done: each action of `engine/actions.py`, carried out as rows in the open transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from hotline.domain.effects import Do
from hotline.domain.talk import Talk
from hotline.services import (
    asking,
    byname,
    gaps,
    hushing,
    joining,
    line_wait,
    named_hours,
    needs,
    numbers,
    privacy,
    ringing,
    swapping,
    taking_back,
    team,
    warning,
)
from hotline.services.asking import Told
from hotline.services.trips import apart, homecoming, keypad, mine, planning
from hotline.services.trips import asking as trip_asking
from hotline.services.work import Work
from hotline.store import abilities, circles, debriefs, passages, people, requests, rosters, talks
from hotline.store.people import Person
from hotline.store.talks import Kept

CRAVING = "craving"
# A call that broke off may go on for so long.
RUNG_BACK = timedelta(minutes=10)
_KEPT = ("strength", "after", "trigger", "strategy", "words")
# How a crisis ended, in the word of the table; and what somebody may need after a talk.
_OUTCOMES = frozenset({"talked", "no_answer", "emergency"})
_NEEDS = frozenset({"more", "ride"})
_NO_WORDS = frozenset({"ok", "okay", "k", "no", "nothing", "nada", "#"})


def carry_out(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Carry out one action for a person. KeyError for an action that does not exist."""
    return _ACTIONS[do.action](work, person, kept, do)


def what_helped(work: Work, person: Person) -> str | None:
    """What brought relief the last time, as it is told back to the person."""
    return passages.last_helped(work.tx, person.id, CRAVING)


def broken_off(work: Work, person: Person) -> Talk | None:
    """The last call of a person, if it broke off at a question a few minutes ago: there it can go on."""
    talk = talks.broken_off(work.tx, person.id, work.at - RUNG_BACK)
    if talk is None or talk.place is None or person.hushed:
        return None
    flow = work.hotline.book.flows.get(talk.place.flow)
    step = flow.steps.get(talk.place.step) if flow else None
    return talk if step is not None and step.verb == "ask" else None


def _reach_someone(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    waits = do.waits and kept.talk.channel == "sms"
    if kept.talk.channel != "sms" and do.args["kind"] == "callback":
        # Their phones have rung for this very caller: they are asked one thing now, and not that as well.
        line_wait.settle(work, person.id, kept.id)
    told = asking.ask(
        work,
        person,
        do.args["kind"],
        about=None,
        talk_id=kept.id,
        turn=do.turn if waits else None,
        hushed=False,
        named=byname.of(do),
    )
    # Nobody waits on the line for what takes a coordinator's hours: what there is to say is said at once.
    return told if waits or not do.waits else replace(told, words=None, outcome=told.outcome or "nobody")


def _page_human(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    kind = do.args["kind"]
    turn = do.turn if do.waits else None
    hushed = kind == requests.VIOLENCE or person.stopped
    if kind == requests.VIOLENCE:
        hushing.hush(work, person)
    if kept.talk.channel != "sms":
        warning.of_call(work, person, kind)
    return asking.ask(work, person, "crisis", about=kind, talk_id=kept.id, turn=turn, hushed=hushed)


def _withdraw(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return taking_back.withdraw(work, person)


def _may_text(work: Work, person: Person, kept: Kept, _do: Do) -> Told:
    # That it is safe to talk on this call does not make it safe to text.
    if kept.talk.channel == "sms":
        held = apart.held(work, person)
        hushing.unhush(work, person)
        apart.go_on(work, person, held)
    return Told()


def _must_not_text(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    hushing.stay_hushed(work, person)
    return Told()


def _remember(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    answers = {key: do.saved[key] for key in _KEPT if key in do.saved}
    if not answers:
        return Told()
    words = answers.get("words", "").strip()
    before, after = int(answers.get("strength", 0)), int(answers.get("after", 10))
    if after < before:
        own = words if words.casefold() not in _NO_WORDS else ""
        # Later this is said back in one short sentence, so it must be short itself.
        answers["helped"] = (own or do.saved.get("strategy_said", ""))[:30].strip()
    passages.remember(work.tx, person.id, CRAVING, answers, work.at)
    return Told()


def _ask_for(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return needs.ask(work, person, kept, do)


def _take_consent(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    joining.accept_invitation(work, person)
    return Told()


def _refuse_consent(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    rosters.revoke(work.tx, person.id, work.at)
    abilities.set_roles(work.tx, person.id, (), ())
    circles.leave(work.tx, person.id)
    return Told()


def _join(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    joining.join(work, person, do.saved, words=do.args["words"])
    return Told()


def _ring_someone(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return ringing.begin(work, person, kept, do)


def _record_message(_work: Work, _person: Person, _kept: Kept, _do: Do) -> Told:
    # The carrier records; what comes of it is told by `services/recordings.py`.
    return Told()


def _plan_trip(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    return planning.plan(work, person, do)


def _ask_drivers(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return trip_asking.ask_drivers(work, person, kept, do)


def _my_trips(work: Work, person: Person, kept: Kept, _do: Do) -> Told:
    by_text = kept.talk.channel == "sms"
    return Told(words=mine.open_trips(work, person) if by_text else mine.open_trips_aloud(work, person))


def _speak(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    language = do.args.get("language") or do.saved.get("speaks")
    if language not in work.hotline.languages:
        return Told(outcome="done")
    people.save(work.tx, person.id, language=language)
    return Told(outcome="done", language=language)


def _forget_me(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    privacy.forget_soon(work, person)
    return Told()


def _keep_me(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    privacy.keep(work, person)
    return Told()


def _who_am_i(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(words=privacy.who_am_i(work, person))


def _my_data(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(words=privacy.my_data(work, person))


def _move_phone(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    moved = numbers.move(work, person, do.saved.get("old", ""), do.saved.get("secret", ""))
    return Told(outcome="moved" if moved else "unknown")


def _not_them(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    numbers.not_theirs(work, person)
    return Told()


def _note(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    kind = do.args["kind"]
    outcome = kind if kind in _OUTCOMES else None
    debriefs.answer(work.tx, int(do.saved["relay"]), person.id, kind, work.at, outcome=outcome)
    return Told()


def _tell_team(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    kind, relay_id = do.args["kind"], int(do.saved["relay"])
    of_need = kind in _NEEDS
    told = (team.tell_of_need if of_need else team.tell_of_crisis)(work, person, relay_id, kind)
    return Told(outcome="told" if told else "no_one")


def _tell_chat(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    # What is asked on a call was never announced in the chat.
    if kept.talk.channel == "sms":
        warning.answered(work, person, do.args["kind"])
    return Told()


def _go_off(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    return Told(words=gaps.leave(work, person, int(do.saved.get("duty", "0"))))


def _take_swap(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    return Told(words=swapping.take(work, person, int(do.saved.get("swap", "0"))))


def _ride_over(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    homecoming.answered(work, person, do.args["kind"])
    return Told()


def _resume(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(resumed=broken_off(work, person), outcome="too_late")


_ACTIONS: dict[str, Callable[[Work, Person, Kept, Do], Told]] = {
    "reach_someone": _reach_someone,
    "page_human": _page_human,
    "ask_for": _ask_for,
    "ring_someone": _ring_someone,
    "record_message": _record_message,
    "plan_trip": _plan_trip,
    "places_by_phone": lambda work, person, _kept, _do: keypad.begin(work, person),
    "plan_by_phone": lambda work, person, _kept, do: keypad.next_question(work, person, do),
    "ask_drivers": _ask_drivers,
    "my_trips": _my_trips,
    "speak": _speak,
    "resume": _resume,
    "withdraw": _withdraw,
    "may_text": _may_text,
    "must_not_text": _must_not_text,
    "remember": _remember,
    "accept_later": named_hours.accept,
    "refuse_later": named_hours.refuse,
    "join": _join,
    "forget_me": _forget_me,
    "keep_me": _keep_me,
    "who_am_i": _who_am_i,
    "my_data": _my_data,
    "move_phone": _move_phone,
    "not_them": _not_them,
    "take_consent": _take_consent,
    "refuse_consent": _refuse_consent,
    "note": _note,
    "tell_team": _tell_team,
    "tell_chat": _tell_chat,
    "go_off": _go_off,
    "take_swap": _take_swap,
    "ride_over": _ride_over,
}
