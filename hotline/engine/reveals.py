"""REVEAL and PIN: what a helper texts to get the number of somebody whose crisis they took."""

import re
from dataclasses import dataclass
from itertools import pairwise

_REVEAL = re.compile(r"\s*reveal(?:\s+#?(?P<code>\d{2,3}))?(?:\s+(?:pin\s*)?(?P<pin>\d{4,8}))?[\s.!]*", re.IGNORECASE)
_SET = re.compile(r"\s*(?:my\s+)?pin\s*[:=]?\s*(?P<first>\d{4,8})(?:\s+(?P<second>\d{4,8}))?[\s.!]*", re.IGNORECASE)
_DIGITS = re.compile(r"\s*(?P<pin>\d{4,8})[\s.!]*")


@dataclass(frozen=True, slots=True)
class Revealing:
    """A helper asks for a number (`code` tells the case), or speaks of their PIN.

    `pin` is a PIN given to get the number; `new` is one to be set, and `old` the one it replaces.
    """

    code: str | None = None
    pin: str | None = None
    new: str | None = None
    old: str | None = None


def revealing(text: str, *, awaited: bool) -> Revealing | None:
    """What a helper's text is for, or None; bare digits are a PIN only where one is `awaited`."""
    if match := _REVEAL.fullmatch(text):
        return Revealing(code=match["code"], pin=match["pin"])
    if match := _SET.fullmatch(text):
        if match["second"]:
            return Revealing(new=match["second"], old=match["first"])
        return Revealing(pin=match["first"]) if awaited else Revealing(new=match["first"])
    match = _DIGITS.fullmatch(text) if awaited else None
    return Revealing(pin=match["pin"]) if match else None


def could_be(text: str) -> bool:
    """Whether a text may be for this at all: worth a look at what is awaited."""
    return bool(_REVEAL.fullmatch(text) or _SET.fullmatch(text) or _DIGITS.fullmatch(text))


def too_easy(pin: str) -> bool:
    """Whether a PIN is the first that anybody would try: one digit again and again, or digits in a row."""
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1})
