"""A place named by two streets: "5th & vine", "broad st/girard ave", "la esquina de 5 y vine"."""

import re
from collections.abc import Mapping

from hotline.domain.hearing.phrases import phrases
from hotline.domain.hearing.placewords import LANDMARKS, NOT_PLACES, ORDINAL, TYPES

_TYPES = "|".join(sorted(TYPES))
_CORNER = re.compile(
    r"""(?:(?:on|at|in|en|the|la)\s)*(?:corner|cor|intersection|esquina|cruce|interseccion)
    (?:\s(?:of|de|con|la|the))*\s""",
    re.VERBOSE,
)
_CROSSED = re.compile(r"\s*(?:&|@|/|\b(?:and|n|y|con|at|x|con la)\b)\s*")
_ALSO = re.compile(r",| (?:by|near|in|across|next|cerca|enfrente) ")
_SIDE = re.compile(
    rf"""(?:(?:calle|avenida|ave|av|la|el|the)\s)? (?:(?:[nsew]|north|south|east|west)\s)?
    (?:{ORDINAL}|\d{{1,3}}|[a-zñ]{{2,}}(?:\s[a-zñ]{{2,}})?) (?:\s(?:{_TYPES}))?""",
    re.VERBOSE,
)
_STREETLIKE = re.compile(rf"\b(?:{ORDINAL}|\d{{1,3}}|{_TYPES})\b")
# Words that people join with "and" for other reasons than streets that meet.
_JOINED_OTHERWISE = phrases("""
    me, my, mom, dad, kid, kids, yes, no, bread, milk, eggs, food, sad, mad, tired, hungry, lonely, angry, him, her,
    he, she, we, us, you, i, it, they, again, now, then, come, go, get, back, friend, wife, husband, done, safe, sick,
    over, up, down, off, out, forth, yo, mi, hambre, pan, leche, triste, solo, sola, ya, que, luego, thanks, please,
    clothes, stuff, black, white, more, late, drink, drunk, cold, wet, scared
""")


def crossing_in(said: str) -> Mapping[str, str] | None:
    """The crossing a folded text names, as `cross`; None where two joined words are no streets."""
    corner = _CORNER.match(said)
    rest = _ALSO.split(said[corner.end() :] if corner else said)[0].strip()
    sides = tuple(side.strip() for side in _CROSSED.split(rest))
    if sides[2:] or not sides[1:] or not all(_SIDE.fullmatch(side) for side in sides):
        return None
    if _JOINED_OTHERWISE.intersection(rest.split()) or all(side.isdigit() for side in sides):
        return None
    sure = corner or {"&", "@", "/"} & set(rest) or any(_STREETLIKE.search(side) for side in sides)
    if not sure and not all(_may_be_street(side) for side in sides):
        return None
    joint = "y" if re.search(r" (?:y|con) ", rest) else "and"
    return {"cross": f" {joint} ".join(sides)}


def _may_be_street(side: str) -> bool:
    return side.isalpha() and side not in NOT_PLACES and side not in LANDMARKS
