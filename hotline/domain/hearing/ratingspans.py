"""The higher of two numbers between which somebody says an urge is: "like a 5 or 6", "entre 7 y 8"."""

import re

from hotline.domain.hearing.digitwords import in_words
from hotline.domain.hearing.numbers import SMALL
from hotline.domain.hearing.ratings import may_follow, plainly_rated
from hotline.domain.hearing.respelling import twice
from hotline.domain.words import plain, unstretched

_NUMBER = "|".join(sorted(map(re.escape, (*SMALL, *map(str, range(11)))), key=len, reverse=True))
_SPAN = re.compile(
    rf"(?P<before>.*?)(?<![\w.:$-])(?P<low>{_NUMBER})(?:ish)?"
    r"(?:\s*(?:-|–|/|,|~|&|\.\.+)\s*|\s+(?:(?:or|o|u|to|a|and|y|thru|through|maybe|mayb|perhaps|possibly|prolly|probably"
    r"|even|like|tal vez|talvez|quizas?|hasta|casi)\s+)+)(?:an?\s+|un[ao]?\s+)?"
    rf"(?P<high>{_NUMBER})(?:ish)?(?![\w%:])(?P<after>.*)",
    re.DOTALL,
)
_OUT_OF_TEN = re.compile(r"^\s*(?:/|out of|outta|out a|of|de|sobre)\s*(?:10|ten|diez)\b")
# "At 5 or 6" is a time, unless it is they who are at it.
_STANDS_AT = frozenset("im its it is still me craving".split())
_BETWEEN = frozenset("between btw btwn bet entre somewhere from anywhere either in".split())


@twice
def higher_of_two(text: str) -> int | None:
    """The higher of two numbers of the scale that are said as one answer; None for whatever counts, or is a time."""
    said = _SPAN.fullmatch(in_words(unstretched(plain(text))).strip(" .!?,"))
    if said is None:
        return None
    low, high = _value(said["low"]), _value(said["high"])
    before = re.findall(r"[a-zñ]+|\d+", said["before"])
    after = re.findall(r"[a-zñ]+|\d+", _OUT_OF_TEN.sub(" ", said["after"]))
    timed = before[-1:] == ["at"] and _STANDS_AT.isdisjoint(before)
    if low >= high or timed or not plainly_rated(word for word in before if word not in _BETWEEN):
        return None
    return high if may_follow(after) else None


def _value(said: str) -> int:
    return int(said) if said.isdecimal() else SMALL[said]
