"""Where somebody is or wants to go, as people text it: a saved place, a crossing, a street, a ZIP, or a landmark."""

import re
from collections.abc import Mapping

from hotline.domain.hearing.crossings import crossing_in
from hotline.domain.hearing.phrases import Words
from hotline.domain.hearing.placewords import CITIES, LANDMARKS, LEAD, NEARNESS, NOT_PLACES, SAVED, STATES
from hotline.domain.hearing.respelling import twice
from hotline.domain.hearing.streets import street_in
from hotline.domain.words import plain

_NOISE = re.compile(r"[^a-z0-9ñ&@/#,\s-]")
_DE = re.compile(r"\bd(?= (?:l[ao]s?|el|mi|aqui|\d))")
_JOURNEYS = (
    re.compile(
        r"""(?:.*?\b)??(?:from|desde|pick(?:\sme)?\sup\s(?:at|from)|(?<!\w\s)de)\s(?P<from>.+?)[\s,]+
        (?:to|hasta|a|al|(?:and\s)?drop(?:\sme)?(?:\soff)?\s(?:at|to)|and\s(?:take\sme|go)\sto)\s(?P<to>.+)""",
        re.VERBOSE,
    ),
    re.compile(r"(?:to|a|al) (?P<to>.+?) (?:from|desde|de mi|de la|del) (?P<from>.+)"),
    re.compile(r"(?P<from>.+?) to (?P<to>.+)"),
)
_ZIP = re.compile(r"\b(\d{5})(?:-\d{4})?$")
# In what order a place's parts say best where it is.
_TELLING = ("street", "cross", "saved", "landmark", "zip", "city")
_LONGEST_TEXT = 120
_LONGEST_LANDMARK = 12
_LONGEST_TOWN = 4
_LONGEST_NAME = 5


@twice
def address(text: str) -> Mapping[str, str] | None:
    """The place a text names, as any of saved, cross, landmark, street, unit, city, zip, from and to; else None.

    Values are folded as texted ("123 main st"); nobody looks up whether the place exists.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    said = _DE.sub("de", " ".join(_NOISE.sub("", plain(text)).split()))
    return _journey(said) or _place(said)


def _journey(said: str) -> Mapping[str, str] | None:
    """A ride's two ends: "from 12 oak to 40 pine", "home to work"."""
    for pattern in _JOURNEYS:
        if match := pattern.fullmatch(said):
            start, end = _place(match["from"]), _place(match["to"])
            if start and end:
                return {"from": _in_a_line(start), "to": _in_a_line(end)}
    return None


def _in_a_line(place: Mapping[str, str]) -> str:
    """A place in one line, the most telling part of it first."""
    first = next((part for part in _TELLING if part in place), "unit")
    others = [part for part in ("unit", "city", "zip") if part in place and part != first]
    return ", ".join(place[part] for part in (first, *others))


def _place(said: str) -> Mapping[str, str] | None:
    """One place; "i need a ride to" before it and "please" after it do not matter."""
    core = " ".join(LEAD.core(tuple(said.split())))
    for whole in (said, core):
        if whole in SAVED:
            return {"saved": SAVED[whole]}
    return _crossing(core) or street_in(core) or _town(core) or _landmark(core)


def _crossing(said: str) -> Mapping[str, str] | None:
    """A crossing with the ZIP and the town that may follow it: "5th and vine 19104", "lake and 3rd, camden nj"."""
    zipped = _ZIP.search(said)
    place = {"zip": zipped[1]} if zipped else {}
    rest = (said[: zipped.start()] if zipped else said).strip(" ,")
    if found := crossing_in(rest):
        return {**found, **place}
    words = rest.replace(",", " ").split()
    if words[1:] and words[-1] in STATES:
        words = words[:-1]
    for size in range(1, _LONGEST_TOWN):
        city = " ".join(words[-size:])
        if city in CITIES and (found := crossing_in(" ".join(words[:-size]))):
            return {**found, "city": city, **place}
    return None


def _town(said: str) -> Mapping[str, str] | None:
    """A ZIP, a city, or both: "19104", "camden nj", "phila 19104"."""
    zipped = _ZIP.search(said)
    place = {"zip": zipped[1]} if zipped else {}
    words = (said[: zipped.start()] if zipped else said).replace(",", " ").split()
    if words[:1] in (["in"], ["en"]) or (zipped and " ".join(words) in NEARNESS):
        # "im in 19134": the words before a ZIP only say that it is where they are.
        words = words[1:] if words[0] in {"in", "en"} else []
    stated = bool(words[1:]) and words[-1] in STATES
    city = words[:-1] if stated else words
    if not city:
        return place or None
    if " ".join(city) in CITIES or ((stated or zipped) and _may_be_city(city)):
        return {"city": " ".join(city), **place}
    return None


def _may_be_city(words: list[str]) -> bool:
    known = NOT_PLACES.intersection(words) or _is_landmark(tuple(words))
    return not known and not words[_LONGEST_TOWN:] and all(word.isalpha() for word in words)


def _landmark(said: str) -> Mapping[str, str] | None:
    """A place known by what is there: "by the 711 on oak", "the shelter", "my moms"."""
    zipped = _ZIP.search(said)
    words = tuple((said[: zipped.start()] if zipped else said).replace(",", " ").split())
    near = _nearness(words)
    named = words[near:]
    if not named or words[_LONGEST_LANDMARK:] or NOT_PLACES.intersection(words):
        return None
    if _is_landmark(named) or (near and _may_be_name(named)):
        return {"landmark": " ".join(named), **({"zip": zipped[1]} if zipped else {})}
    return None


def _may_be_name(words: Words) -> bool:
    """Whether words after "by" or "near" can name a place nobody listed."""
    return not words[_LONGEST_NAME:] and not words[0].isdigit() and bool(words[-1][2:])


def _nearness(words: Words) -> int:
    """How many words at the start only say "near": the place itself comes after them, with its article."""
    for size in range(min(_LONGEST_NAME, len(words)), 0, -1):
        if " ".join(words[:size]) in NEARNESS:
            return size - 1 if words[size - 1] in {"the", "my", "la", "el"} else size
    return 0


def _is_landmark(words: Words) -> bool:
    return any(" ".join(words[at : at + size]) in LANDMARKS for at in range(len(words)) for size in (1, 2, 3))
