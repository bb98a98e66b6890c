"""Asking for people: somebody to talk to, a page in danger, whatever else is needed, and taking it back."""

from dataclasses import replace

from hotline.domain.effects import Do
from hotline.domain.talk import UNHEARD
from hotline.services import (
    asking,
    byname,
    line_wait,
    named_hours,
    needs,
    ringing,
    taking_back,
    warning,
    wishes,
)
from hotline.services.acting.kinds import Action
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import requests
from hotline.store.people import Person
from hotline.store.talks import Kept


def _reach_someone(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    waits = do.waits and kept.talk.channel == "sms"
    to_call = do.args["kind"] == "callback"
    if kept.talk.channel != "sms" and to_call:
        # Their phones have rung for this very caller: they are asked one thing now, and not that as well.
        line_wait.settle(work, person.id, kept.id)
    unheard = waits and do.args["kind"] == "talk" and UNHEARD in do.saved
    told = asking.ask(
        work,
        person,
        do.args["kind"],
        about=requests.UNHEARD if unheard else None,
        talk_id=kept.id,
        turn=do.turn if waits else None,
        hushed=False,
        named=byname.of(do),
        # In a call that is known till its end, and is no wish for whoever signs them up.
        wish=wishes.of_call(do.saved) if kept.talk.channel == "sms" or to_call else None,
    )
    # Nobody waits on the line for what takes a coordinator's hours: what there is to say is said at once.
    return told if waits or not do.waits else replace(told, words=None, outcome=told.outcome or "nobody")


def _page_human(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    kind = do.args["kind"]
    turn = do.turn if do.waits else None
    hushed = kind == requests.VIOLENCE or person.stopped
    if kept.talk.channel != "sms":
        warning.of_call(work, person, kind)
    return asking.ask(work, person, "crisis", about=kind, talk_id=kept.id, turn=turn, hushed=hushed)


def _ask_for(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return needs.ask(work, person, kept, do)


def _ring_someone(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return ringing.begin(work, person, kept, do)


def _record_message(_work: Work, _person: Person, _kept: Kept, _do: Do) -> Told:
    # The carrier records; what comes of it is told by `services/recordings.py`.
    return Told()


def _withdraw(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return taking_back.withdraw(work, person)


def _leave_behind(_work: Work, _person: Person, _kept: Kept, _do: Do) -> Told:
    # The talk itself leaves it (see `parts` in the engine's actions): nothing else has to be written down.
    return Told()


ACTIONS: dict[str, Action] = {
    "reach_someone": _reach_someone,
    "page_human": _page_human,
    "ask_for": _ask_for,
    "ring_someone": _ring_someone,
    "record_message": _record_message,
    "withdraw": _withdraw,
    "accept_later": named_hours.accept,
    "refuse_later": named_hours.refuse,
    "leave_behind": _leave_behind,
}
