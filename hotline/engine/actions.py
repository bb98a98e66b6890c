"""What flows may have done: each action's outcomes, what it must be given, and which promises it owns."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One action a flow may call by name; one without outcomes is never waited for.

    `needs` must be given `with` it; `kinds`, if any, are the values its `kind` may have; one that
    `speaks` tells the person itself what is being done.
    """

    what: str
    outcomes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    speaks: bool = False


# Outcomes of asking people: `claimed`, somebody said yes; `nobody`, all were asked and none has answered yet;
# `no_one`, there is nobody to ask at this hour; `withdrawn`, the person does not want it any more.
ACTIONS: Mapping[str, Action] = {
    "reach_someone": Action(
        "ask this person's helpers, in waves, until one says yes; the words to the person come with each rung",
        outcomes=("claimed", "nobody", "no_one", "withdrawn"),
        needs=("kind",),
        kinds=("talk", "callback", "join"),
        owns=("a_human",),
        speaks=True,
    ),
    "page_human": Action(
        "page whoever is on call for a crisis of this kind; `to` the person nothing is said but by the flow",
        outcomes=("claimed", "nobody", "no_one"),
        needs=("kind",),
        kinds=("suicide", "overdose", "violence", "medical", "threat"),
        owns=("a_human",),
    ),
    "ring_someone": Action(
        "on a call: ring this person's helpers, in waves, until one presses 1; a clock of ours ends the wait",
        outcomes=("claimed", "nobody", "no_one", "withdrawn"),
        needs=("kind",),
        kinds=("talk",),
        owns=("a_human",),
        speaks=True,
    ),
    "record_message": Action(
        "on a call: record a message, which is an open request of its own",
        outcomes=("left", "nothing"),
        owns=("a_human",),
        speaks=True,
    ),
    "speak": Action("on a call: go on in this language, and remember it", outcomes=("done",), needs=("language",)),
    "resume": Action("go on where the last call broke off", outcomes=("too_late",)),
    "withdraw": Action("nobody needs to be asked any more: what was asked for, short of danger, is taken back"),
    "may_text": Action("the person says it is safe to text them: whoever has their request may write"),
    "must_not_text": Action("it is not safe to text this person: nothing is sent, a human decides"),
    "remember": Action("keep the ratings, what set the craving off and what helped, for next time"),
    "take_consent": Action("the person agreed to be texted as what the roster says they are"),
    "refuse_consent": Action("the person does not want to be on the line: they are never asked"),
    "accept_later": Action(
        "the helper who offered a later time has it; the others are released; at that time the helper is asked",
        owns=("a_human",),
    ),
}

PROMISES: Mapping[str, str] = {
    "a_human": "somebody is asked, and the person hears what came of it",
    "check_back": "the line asks again when the time of the question is up",
}
