"""What helpers do besides answering asks: how it went, what is told to the team, their shifts."""

from hotline.domain.effects import Do
from hotline.services import gaps, swapping, team
from hotline.services.acting.kinds import Action
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import debriefs
from hotline.store.people import Person
from hotline.store.talks import Kept

# How a crisis ended, in the word of the table; and what somebody may need after a talk.
_OUTCOMES = frozenset({"talked", "no_answer", "emergency"})
_NEEDS = frozenset({"more", "ride"})


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


def _go_off(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    return Told(words=gaps.leave(work, person, int(do.saved.get("duty", "0"))))


def _take_swap(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    return Told(words=swapping.take(work, person, int(do.saved.get("swap", "0"))))


ACTIONS: dict[str, Action] = {
    "note": _note,
    "tell_team": _tell_team,
    "go_off": _go_off,
    "take_swap": _take_swap,
}
