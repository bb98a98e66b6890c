"""What a driver says has not happened, or not yet: "havent picked her up yet", "im not there yet"."""

import re
from itertools import takewhile

from hotline.domain.hearing.phrases import Words, phrases

Piece = tuple[str, Words]

_STEPS = frozenset({"arrived", "picked_up", "done", "en_route"})
_NOT = phrases("havent, hasnt, hadnt, not, isnt, arent, aint, dont, didnt")
# "Todavia no", "no he": a plain "no" may answer something, as in "no, ya la recogi".
_STILL, _HAVE = phrases("todavia, aun, tampoco"), phrases("he, ha, han, hemos")
# What may stand between "not" and the step: "havent even", "no la he".
_BETWEEN = phrases("even, quite, yet, really, actually, fully, been, gotten, got, la, lo, las, los, me, se") | _HAVE
_OTHERS = phrases("she, he, they, shes, hes, theyre, her, him, them, rider, passenger, ella, ellos, ellas")
# The driver is not there; "shes not there" is about whoever should ride.
_NOT_THERE = re.compile(
    r"\b(?:im|i am) (?:still )?not (?:quite |even |yet )?(?:here|there|outside)\b(?: yet)?"
    r"|^(?:still )?not (?:quite )?(?:here|there|outside) yet\b"
    r"|\b(?:todavia|aun) no llego\b|\bno llego (?:a tiempo|hasta|antes|sino|todavia|aun|a las?)\b.*"
)


def without_not_there(said: Words) -> Words:
    """The words without those that say the driver has not come yet, which sound like a rider who did not."""
    return tuple(_NOT_THERE.sub(" ", " ".join(said)).split())


def without_denied(pieces: list[Piece]) -> list[Piece]:
    """The pieces without the steps that are denied: "i havent picked her up" is no pick-up."""
    kept = list(pieces)
    for at, (kind, words) in enumerate(pieces):
        if kind != "?" or not _denies(pieces, at, words[0]):
            continue
        between = list(takewhile(lambda one: one[0] == "?" and one[1][0] in _BETWEEN, pieces[at + 1 :]))
        step = at + 1 + len(between)
        if step < len(pieces) and pieces[step][0] in _STEPS:
            kept[step] = ("?", pieces[step][1])
    return kept


def is_of_themselves(said: Words) -> bool:
    """Whether "not coming" is the driver's own no: of nobody else, and not only for now."""
    return not (_OTHERS | {"yet"} | _STILL) & set(said)


def _denies(pieces: list[Piece], at: int, word: str) -> bool:
    if word != "no":
        return word in _NOT
    before = pieces[at - 1][1][-1] if at else ""
    after = pieces[at + 1][1][0] if at + 1 < len(pieces) else ""
    return before in _STILL or after in _HAVE
