"""What a driver means: taking a ride or not, on the way, there, done, nobody there, or trouble."""

from collections.abc import Mapping

from hotline.domain.hearing.phrases import Words, heard
from hotline.domain.hearing.ridewords import ALONE, ANYWHERE, ASKING, POLITE, THERE
from hotline.domain.hearing.spans import coded, minutes_in
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
    "question",
    "decline",
    "accept",
)
_NOT_THERE = frozenset({"not", "isnt", "aint", "no", "be", "wait", "is"})
_SENTENCE = 5


def ride_reply(text: str) -> RideReply | None:
    """What a driver's text means, as one word ("accept", "arrived") or with its code or minutes; None where unclear.

    `{"action": "accept", "code": "R12"}`, `{"action": "en_route", "eta_min": 10}`,
    `{"action": "late", "eta_min": 15}`.
    """
    code, rest = coded(text)
    minutes = minutes_in(text)
    said = heard(rest)
    action = _action(said, "?" in text)
    if action is None and (bare := tuple(word for word in said if not word.isdigit())) != said:
        action = _action(bare, "?" in text)
    if action is None and minutes is not None and _only_minutes(heard(text)):
        action = "en_route"
    if action == "accept":
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
    found = set(ANYWHERE.kinds(said)) - {"?"}
    for action in _ORDER:
        if action in found and (action != "accept" or len(found) == 1):
            return action
    if asks or (said and (said[0] in ASKING or " ".join(said[:2]) in ASKING)):
        return "question"
    if said and THERE & {said[0], said[-1]} and not _NOT_THERE & set(said):
        return "arrived"
    return {"yes": "accept", "no": "decline", None: None}[yesno(" ".join(said))]


def _only_minutes(said: Words) -> bool:
    """Whether the text is a length of time and nothing else: "10 min", "about 15 minutes"."""
    return len(said) < _SENTENCE and not set(said) & {"ago", "late", "waited", "waiting", "for"}
