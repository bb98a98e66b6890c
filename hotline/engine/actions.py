"""What flows may have done: each action's outcomes, what it must be given, and which promises it owns."""

from collections.abc import Mapping
from dataclasses import dataclass

from hotline.domain.ladders import NEEDS
from hotline.domain.trips import keyed
from hotline.domain.trips.plan import OUTCOMES
from hotline.domain.trips.trip import KINDS


@dataclass(frozen=True, slots=True)
class Action:
    """One action a flow may call by name; one without outcomes is never waited for.

    `needs` must be given `with` it; `kinds`, if any, are the values its `kind` may have; one that
    `speaks` tells the person itself what is being done; the outcome of one that is `at_once` comes in the same turn;
    the blanks it `gives` are filled from then on, whatever came of it; with one that `parts` a talk by text leaves
    behind what was asked before, and never comes back to it.
    """

    what: str
    outcomes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    speaks: bool = False
    at_once: bool = False
    gives: tuple[str, ...] = ()
    parts: bool = False


# Outcomes of asking people: `claimed`, somebody said yes; `nobody`, all were asked and none has answered yet;
# `no_one`, there is nobody to ask at this hour; `withdrawn`, the person does not want it any more.
ACTIONS: Mapping[str, Action] = {
    "reach_someone": Action(
        "ask this person's helpers, in waves, until one says yes; the words to the person come with each rung",
        outcomes=("claimed", "nobody", "no_one", "withdrawn"),
        needs=("kind",),
        kinds=("talk", "callback", "join", "new_phone"),
        owns=("a_human",),
        speaks=True,
    ),
    "page_human": Action(
        "page whoever is on call for a crisis of this kind; `to` the person nothing is said but by the flow",
        outcomes=("claimed", "nobody", "no_one"),
        needs=("kind",),
        kinds=("suicide", "overdose", "violence", "medical", "threat", "attempt", "unsure", "helping"),
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
        "on a call: record a message, which is an open request of its own, or of the ride or meeting it is left for",
        outcomes=("left", "nothing"),
        needs=("kind",),
        kinds=("message", *NEEDS),
        owns=("a_human",),
        speaks=True,
    ),
    "ask_for": Action(
        "ask whoever coordinates for what somebody needs; what they `said` goes to whoever takes it",
        needs=("kind",),
        kinds=NEEDS,
        owns=("a_human",),
        speaks=True,
    ),
    "plan_trip": Action(
        "work out what is known of the trip that is asked for, and what must be asked next",
        outcomes=OUTCOMES,
        needs=("kind",),
        kinds=KINDS,
        at_once=True,
        gives=("trip", "first", "second", "spot", "needs"),
    ),
    "places_by_phone": Action(
        "on a call: look up the places the person has names for, to choose one by its key",
        outcomes=keyed.PLACES,
        needs=("kind",),
        kinds=("ride",),
        at_once=True,
        gives=("first", "second", "third"),
    ),
    "plan_by_phone": Action(
        "on a call: work out what is known of the ride that is asked for, and what must be asked next",
        outcomes=keyed.OUTCOMES,
        needs=("kind",),
        kinds=("ride",),
        at_once=True,
        gives=("trip", "first", "second", "third"),
    ),
    "ask_drivers": Action(
        "write the trip down and ask drivers near it, in waves, until one says yes; a person where there is none",
        needs=("kind",),
        kinds=KINDS,
        owns=("a_human",),
        speaks=True,
    ),
    "my_trips": Action("tell the person the trips they have open, each with the number that drops it", speaks=True),
    "speak": Action("go on in the `language` given, or the one they chose, and remember it", ("done",), at_once=True),
    "resume": Action("go on where the last call broke off", outcomes=("too_late",)),
    "withdraw": Action("nobody needs to be asked any more: what was asked for, short of danger, is taken back"),
    "may_text": Action("the person says it is safe to text them: whoever has their request may write"),
    "must_not_text": Action(
        "it is not safe to text this person, or they have not said that it is: nothing is sent, a human decides",
        needs=("kind",),
        kinds=("no", "unsaid"),
    ),
    "remember": Action("keep the ratings, what set the craving off and what helped, for next time"),
    "join": Action(
        "put the person on the line as what they said they are, with their hours, secret word and consent",
        needs=("words",),
    ),
    "forget_me": Action(
        "in an hour all that is kept about this person is erased, but for the proof of consent", parts=True
    ),
    "keep_me": Action("what was to be erased is kept"),
    "who_am_i": Action("tell the person how they are known here, and who may be asked for them", speaks=True),
    "my_data": Action("tell the person what is kept about them, and how to have a copy or have it gone", speaks=True),
    "move_phone": Action(
        "compare the old number and the secret word; where they fit, the person is on this phone from now on",
        outcomes=("moved", "unknown"),
        at_once=True,
    ),
    "not_them": Action(
        "the number is somebody else's now: nothing more is texted there, and a coordinator hears it", speaks=True
    ),
    "put_back": Action(
        "the person wants one of their own people asked again whom they took off; what for, they were just asking",
        outcomes=("talk", "call"),
        at_once=True,
    ),
    "take_consent": Action("the person agreed to be texted as what the roster says they are"),
    "refuse_consent": Action("the person does not want to be on the line: they are never asked"),
    "note": Action(
        "keep what was answered when a chat was over, sealed",
        needs=("kind",),
        kinds=("helped", "more", "ride", "talked", "no_answer", "emergency", "better", "same", "person"),
    ),
    "tell_team": Action(
        "tell the coordinators what somebody needs after a talk, or the lead how a crisis ended",
        outcomes=("told", "no_one"),
        needs=("kind",),
        kinds=("more", "ride", "no_answer", "emergency", "no_word"),
    ),
    "tell_chat": Action(
        "tell whoever is in a chat with this person what they answered when we asked whether they are in danger",
        needs=("kind",),
        kinds=("yes", "no", "unclear"),
    ),
    "go_off": Action("the helper goes off although nobody else is on call then; the coordinators hear it", speaks=True),
    "take_swap": Action("the helper takes the shift, if it is still to be had, and is told which it is", speaks=True),
    "ride_over": Action(
        "whoever rode is there safe, is not safe with who drove, or says nothing: then a coordinator looks in",
        needs=("kind",),
        kinds=("home", "unsafe", "silent"),
    ),
    "accept_later": Action(
        "the helper who offered a later time has it until then, and is asked at that time; the person hears which, or "
        "that this helper cannot come any more",
        owns=("a_human",),
        speaks=True,
    ),
    "refuse_later": Action("the helper who offered a later time is not asked at that time"),
    "leave_behind": Action(
        "what was asked of them in that flow is not asked again", needs=("kind",), kinds=("craving",), parts=True
    ),
}

PARTING = frozenset(name for name, action in ACTIONS.items() if action.parts)

PROMISES: Mapping[str, str] = {
    "a_human": "somebody is asked, and the person hears what came of it",
    "check_back": "the line asks again when the time of the question is up",
}
