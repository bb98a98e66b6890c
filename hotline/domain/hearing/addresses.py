"""Where somebody is or wants to go, as people text it: a saved place, a crossing, a street, a ZIP, or a landmark."""

import re
from collections.abc import Mapping

from hotline.domain.hearing.phrases import Words
from hotline.domain.hearing.placewords import (
    CITIES,
    LANDMARKS,
    LEAD,
    NEARNESS,
    NOT_PLACES,
    ORDINAL,
    SAVED,
    STATES,
    TYPES,
)
from hotline.domain.hearing.streets import Place, street_in
from hotline.domain.words import plain

_NOISE = re.compile(r"[^a-z0-9ñ&@/#,\s-]")
_FROM_TO = re.compile(
    r"(?:.*?\b)??(?:from|desde|pick(?: me)? up (?:at|from)|(?<!\w )de) (?P<from>.+?)[\s,]+(?:to|hasta|a|al|and (?:take me |go |drop(?: me)?(?: off)? )(?:to|at)|drop(?: me)?(?: off)? at) (?P<to>.+)"
)
_TO_FROM = re.compile(r"(?:to|a|al) (?P<to>.+?) (?:from|desde|de mi|de la|del) (?P<from>.+)")
_BARE_TO = re.compile(r"(?P<from>.+?) to (?P<to>.+)")
_LONGEST = 120
_CORNER = re.compile(
    r"(?:(?:the |on the |at the |in the |la |en la |en )?(?:corner|intersection|esquina|cruce|interseccion|cor)(?: of| de| con)?(?: la| the)? )"
)
_CROSSED = re.compile(r"\s*(?:&|@|/|\b(?:and|n|y|con|at|x|con la)\b)\s*")
_SIDE = re.compile(
    rf"(?:(?:calle|avenida|ave|av|la|el|the) )?(?:(?:[nsew]|north|south|east|west) )?(?:{ORDINAL}|\d{{1,3}}|[a-zñ]{{2,}}(?: [a-zñ]{{2,}})?)(?: (?:{'|'.join(sorted(TYPES))}))?"
)
_ZIP = re.compile(r"\b(\d{5})(?:-\d{4})?$")
_STREETLIKE = re.compile(rf"\b(?:{ORDINAL}|\d{{1,3}}|{'|'.join(sorted(t for t in TYPES if ' ' not in t))})\b")
_NOT_CROSSING = re.compile(
    r"\b(?:me|my|mom|dad|kids?|yes|no|bread|milk|eggs|food|sad|mad|tired|hungry|lonely|angry|him|her|he|she|we|us|you|i|it|they|again|now|then|come|go|get|back|friend|wife|husband|done|safe|"
    r"sick|over|up|down|off|out|forth|yo|mi|hambre|pan|leche|triste|solo|sola|ya|que|luego|thanks|please|food|clothes|stuff|black|white|more|late|drink|drunk|cold|wet|scared)\b"
)


def address(text: str) -> Mapping[str, str] | None:
    """The place a text names, as any of saved, cross, landmark, street, unit, city, zip, from and to; else None.

    Values are folded as texted ("123 main st"); nobody looks up whether the place exists.
    """
    if len(text) > _LONGEST:
        return None
    said = " ".join(_NOISE.sub("", plain(text)).split())
    return _journey(said) or _place(said)


def _journey(said: str) -> Mapping[str, str] | None:
    """A ride's two ends: "from 12 oak to 40 pine", "home to work"."""
    for pattern in (_FROM_TO, _TO_FROM, _BARE_TO):
        match = pattern.fullmatch(said)
        if match is None:
            continue
        ends = {end: _place(match[end]) for end in ("from", "to")}
        if all(ends.values()):
            return {end: _named(place) for end, place in ends.items() if place}
    return None


def _named(place: Mapping[str, str]) -> str:
    """A place in one line, the most exact part of it first."""
    for part in ("street", "cross", "saved", "landmark", "zip", "city"):
        if part in place:
            return ", ".join([place[part], *(place[p] for p in ("unit", "city", "zip") if p in place and p != part)])
    return next(iter(place.values()))


def _place(said: str) -> Mapping[str, str] | None:
    """One place: saved, a crossing, a street with its unit, city and ZIP, or a landmark."""
    if said in SAVED:
        return {"saved": SAVED[said]}
    said = _led(said)
    if said in SAVED:
        return {"saved": SAVED[said]}
    return _crossing(said) or street_in(said) or _town(said) or _landmark(said)


def _led(said: str) -> str:
    """The text without "i need a ride to" before the place and "please" after it."""
    words = tuple(said.split())
    return " ".join(LEAD.core(words))


def _crossing(said: str) -> Place | None:
    """Two streets: "5th & vine", "broad st/girard ave", "la esquina de 5 y vine"."""
    corner = _CORNER.match(said)
    rest = said[corner.end() :] if corner else said
    rest = re.split(r",| (?:by|near|in|across|next|cerca|enfrente) ", rest)[0].strip()
    parts = _CROSSED.split(rest)
    if len(parts) != 2 or not all(_SIDE.fullmatch(p.strip()) for p in parts):
        return None
    left, right = (p.strip() for p in parts)
    sure = corner or "&" in rest or "@" in rest or "/" in rest
    if _NOT_CROSSING.search(rest) or (left.isdigit() and right.isdigit()):
        return None
    if not sure and not (_STREETLIKE.search(left) or _STREETLIKE.search(right) or _plainly_two(left, right)):
        return None
    return {"cross": f"{left} {'y' if re.search(r' (?:y|con) ', rest) else 'and'} {right}"}


def _plainly_two(left: str, right: str) -> bool:
    """Whether two bare words may be streets: neither is a word that people join for other reasons."""
    return not {left, right} & (NOT_PLACES | LANDMARKS) and " " not in left + right


def _town(said: str) -> Place | None:
    """A ZIP, a city, or both: "19104", "camden nj", "phila 19104"."""
    zipped = _ZIP.search(said)
    rest = said[: zipped.start()].strip(" ,") if zipped else said
    words = [w for w in rest.replace(",", " ").split()]
    stated = len(words) > 1 and words[-1] in STATES
    city = " ".join(words[:-1] if stated else words)
    place = {"zip": zipped[1]} if zipped else {}
    if not city:
        return place or None
    if city in CITIES or (
        (stated or zipped)
        and len(words) <= 4
        and city.replace(" ", "").isalpha()
        and not set(words) & NOT_PLACES
        and not _is_landmark(tuple(words))
    ):
        return {"city": city, **place}
    return None


def _landmark(said: str) -> Place | None:
    """A place known by what is there: "by the 711 on oak", "the shelter", "my moms"."""
    words = tuple(said.replace(",", " ").split())
    near = _nearness(words)
    named = words[near:]
    if not named or len(words) > 12 or set(words) & NOT_PLACES:
        return None
    if _is_landmark(named) or (near and len(named) <= 5 and not named[0].isdigit() and len(named[-1]) > 2):
        place = {"landmark": " ".join(named)}
        zipped = _ZIP.search(place["landmark"])
        return (
            {"landmark": place["landmark"][: zipped.start()].strip(), "zip": zipped[1]}
            if zipped and zipped.start()
            else place
        )
    return None


def _nearness(words: Words) -> int:
    """How many words at the start only say "near": the place itself comes after them, with its article."""
    for size in range(min(5, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        if phrase in NEARNESS:
            return size - 1 if words[size - 1] in {"the", "my", "la", "el"} else size
    return 0


def _is_landmark(words: Words) -> bool:
    return any(" ".join(words[at : at + size]) in LANDMARKS for at in range(len(words)) for size in (1, 2, 3))
