"""Whether it is safe to text somebody, and what a helper hears of what they answered."""

from hotline.domain.effects import Do
from hotline.services import hushing, warning
from hotline.services.acting.kinds import Action
from hotline.services.asking import Told
from hotline.services.trips import apart
from hotline.services.work import Work
from hotline.store.people import Person
from hotline.store.talks import Kept


def _may_text(work: Work, person: Person, kept: Kept, _do: Do) -> Told:
    # That it is safe to talk on this call does not make it safe to text.
    if kept.talk.channel == "sms":
        held = apart.held(work, person)
        hushing.unhush(work, person)
        apart.go_on(work, person, held)
    return Told()


def _must_not_text(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    # On a call they are asked whether it is safe to talk.
    hushing.stay_hushed(work, person, said_no=do.args["kind"] == "no" and kept.talk.channel == "sms")
    return Told()


def _tell_chat(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    # What is asked on a call was never announced in the chat.
    if kept.talk.channel == "sms":
        warning.answered(work, person, do.args["kind"])
    return Told()


ACTIONS: dict[str, Action] = {
    "may_text": _may_text,
    "must_not_text": _must_not_text,
    "tell_chat": _tell_chat,
}
