"""What a driver means: taking a ride or not, on the way, there, done, nobody there, or trouble."""

from collections.abc import Mapping

from hotline.domain.hearing.conditions import is_conditional
from hotline.domain.hearing.notyet import is_of_themselves, without_denied, without_not_there
from hotline.domain.hearing.phrases import Words, heard
from hotline.domain.hearing.respelling import twice
from hotline.domain.hearing.rideopeners import (
    ASKING,
    BROKEN,
    CANNOT,
    NO_REFUSAL,
    POLITE,
    THERE,
    VEHICLE,
    WILLING,
)
from hotline.domain.hearing.ridewords import ALONE, ANYWHERE
from hotline.domain.hearing.spans import before_hour, coded, minutes_in
from hotline.domain.hearing.yesno import yesno

RideReply = str | Mapping[str, str | int]

# What matters most when a text says several things: trouble first, the plain yes last.
_ORDER = (
    "incident",
    "no_show",
    "cancel",
    "late",
    "done",
    "picked_up",
    "arrived",
    "en_route",
    "unclear",
    "question",
    "decline",
    "accept",
)
_NOT_THERE = frozenset({"not", "isnt", "aint", "no", "be", "wait", "is"})
# What does not outweigh a "no" or "cant" said first: "no i have kids with me".
_MILD = frozenset({"decline", "accept", "picked_up", "arrived", "en_route", "done"})
_SENTENCE = 5
# "Already did one today" takes no ride.
_TOLD = frozenset({"did", "hice", "fui"})


@twice
def ride_reply(text: str) -> RideReply | None:
    """What a driver's text means, as one word ("accept", "arrived") or with its code or minutes; None where unclear.

    `{"action": "accept", "code": "R12"}`, `{"action": "en_route", "eta_min": 10}`,
    `{"action": "late", "eta_min": 15}`.
    """
    code, rest = coded(text)
    minutes = minutes_in(text)
    said = without_not_there(heard(rest))
    action = _action(said, "?" in text)
    if action is None and minutes is None and (before := before_hour(said)):
        # "1 at 6pm" is a yes to that hour.
        action = "accept" if _action(before, "?" in text) == "accept" else None
    # Beside minutes one word says little: "in 20" is no "in".
    if action is None and minutes is None and (bare := tuple(word for word in said if not word.isdigit())) != said:
        action = _action(bare, "?" in text)
    if minutes is not None and action in {None, "en_route"}:
        action = _minutes_mean(heard(text)) or action
    if action == "accept":
        if is_conditional(said):
            return None
        return {"action": action, "code": code} if code else action
    if action in {"late", "en_route"} and minutes is not None:
        return {"action": action, "eta_min": minutes}
    return {"action": "late"} if action == "late" else action


def _action(said: Words, asks: bool) -> str | None:
    """The most pressing thing the words say."""
    core = POLITE.core(said)
    for whole in (" ".join(said), " ".join(core)):
        if whole in ALONE:
            return ALONE[whole]
    pieces = ANYWHERE.pieces(said)
    kinds = [kind for kind, _ in without_denied(pieces)]
    found = set(kinds) - {"?"}
    denied = {kind for kind, _ in pieces} - {"?"} - found
    if denied and not found and not (denied == {"en_route"} and is_of_themselves(said)):
        return None
    if "to_them" in found:
        # "Have her wait out front" tells where the rider shall be, not that anybody is there.
        at = kinds.index("to_them")
        found = (set(kinds[:at]) | (set(kinds[at + 1 :]) - {"arrived", "picked_up"})) - {"?"}
        if not found:
            return "arrived" if said[0] in THERE else None
    if VEHICLE & set(said) and BROKEN & set(said):
        found.add("cancel")
    if core and core[0] in CANNOT and found <= _MILD and " ".join(core[:2]) not in NO_REFUSAL:
        return "decline"
    for action in _ORDER:
        if action in found and (action != "accept" or len(found) == 1):
            return None if action == "unclear" else action
    return _by_first_words(said, core, asks=asks)


def _by_first_words(said: Words, core: Words, *, asks: bool) -> str | None:
    """What the first words say where no phrase is known: a question, a place, a yes or a no."""
    if asks or ASKING & {" ".join(said[:1]), " ".join(said[:2])}:
        return "question"
    if said and THERE & {said[0], said[-1]} and not _NOT_THERE & set(said):
        return "arrived"
    if (answer := yesno(" ".join(said))) is not None:
        return "decline" if answer == "no" else None if _TOLD & set(said) else "accept"
    return "accept" if WILLING & {" ".join(core[:1]), " ".join(core[:2]), " ".join(core[:3])} else None


def _minutes_mean(said: Words) -> str | None:
    """What a length of time means: late where it says so, else the minutes away if nothing else is said."""
    if {"late", "behind", "tarde"} & set(said):
        return "late"
    return "en_route" if len(said) < _SENTENCE and not set(said) & {"ago", "waited", "waiting", "for"} else None
