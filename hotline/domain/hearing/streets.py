"""A street address in a text, with its unit, city and ZIP."""

import re
from collections.abc import Mapping

from hotline.domain.hearing.placewords import CITIES, DIRECTIONS, LEADING_TYPES, NOT_STREETS, ORDINAL, STATES, TYPES

Place = Mapping[str, str]

_UNIT = re.compile(
    r",?\s*(?:\b(?:apt|apartment|appt|apto|unit|ste|suite|rm|room|fl|floor|lot|bldg|building|trlr|trailer|space|spc|depto|departamento|depa|cuarto|piso|interior|int|numero de depa)\b\s*#?\s*|#\s*)"
    r"(?P<unit>[a-z]?-?\d{1,4}-?[a-z]?|[a-z])\b,?|,?\s*\b(?P<floor>\d{1,2})(?:st|nd|rd|th) (?:floor|fl)\b,?|\b(?:apt|unit|ste)(?P<glued>\d{1,4}[a-z]?)\b,?"
)
_ZIP = re.compile(r",?\s*\b(?P<zip>\d{5})(?:-\d{4})?$")
_NUMBER = re.compile(r"(?:no |num |numero |# ?)?(?P<number>\d{1,6}(?:-\d{1,4})?(?: 1/2)?[a-d]?)\s+(?=\S)")
_NUMBER_LAST = re.compile(
    rf"(?P<street>(?:{'|'.join(sorted(LEADING_TYPES, key=len, reverse=True))}) [a-z0-9ñ ]+?),?\s+(?:#|num |numero |no )?\s*(?P<number>\d{{1,5}})"
)
_ORDINAL = re.compile(ORDINAL)
_INSIDE = re.compile(r"(?:.*?\b)(?:at|on|en) (?=\d)")
_MAX_WORDS = 6


def street_in(said: str) -> Place | None:
    """The street address a folded text is or ends with ("aa mtg at 40 pine"); None without a house number and a name."""
    place: dict[str, str] = {}
    unit = _UNIT.search(said)
    if unit:
        place["unit"] = unit["unit"] or unit["floor"] or unit["glued"]
        said = f"{said[: unit.start()]}, {said[unit.end() :]}".strip(" ,")
    zipped = _ZIP.search(said)
    if zipped and zipped.start() > 0:
        said, place["zip"] = said[: zipped.start()].strip(" ,"), zipped["zip"]
    found = _numbered(said) or _number_last(said)
    if found is None and (inside := _INSIDE.match(said)):
        found = _numbered(said[inside.end() :])
    if found is None:
        return {"unit": place["unit"]} if unit and not said and not zipped else None
    street, city = found
    return {
        "street": street,
        **({"unit": place["unit"]} if unit else {}),
        **({"city": city} if city else {}),
        **({"zip": place["zip"]} if "zip" in place else {}),
    }


def _numbered(said: str) -> tuple[str, str] | None:
    """Street and city of a text that starts with a house number."""
    match = _NUMBER.match(said)
    if match is None:
        return None
    before, _, after = said[match.end() :].partition(",")
    words = before.split()
    if not words or words[0] in NOT_STREETS or len(words) > _MAX_WORDS or not _is_name(words):
        return None
    end = _street_end(words)
    rest = " ".join(words[end:]) or after
    street = " ".join([match["number"], *words[:end]])
    return street, _city(rest)


def _is_name(words: list[str]) -> bool:
    """Whether the words after a house number can name a street."""
    if len(words) == 1 and (words[0].isdigit() or len(words[0]) < 2):
        return False
    return all(w.isalpha() or _ORDINAL.fullmatch(w) or w.isdigit() for w in words) and not (
        words[0].isdigit() and len(words) < 2
    )


def _street_end(words: list[str]) -> int:
    """How many words name the street: up to its kind ("st"), or to a numbered street ("e 10th"), or all."""
    if words[0] in LEADING_TYPES and len(words) > 1:
        return 2
    for at in range(1, len(words)):
        if words[at] in TYPES:
            following = words[at + 1] if at + 1 < len(words) else ""
            return at + 2 if following in DIRECTIONS and following not in {"no", "so"} else at + 1
    if len(words) > 2 and words[-1] in STATES and words[-2] in CITIES:
        return len(words) - 2
    for at, word in enumerate(words[:3]):
        if _ORDINAL.fullmatch(word):
            return at + 1
    return len(words)


def _city(rest: str) -> str:
    """The city in what follows a street: without state, and without words that are no city."""
    words = rest.replace(",", " ").split()
    if words and words[0] in {"in", "en"}:
        words = words[1:]
    if len(words) > 1 and words[-1] in STATES:
        words = words[:-1]
    return " ".join(words) if words and len(words) <= 3 and all(w.isalpha() for w in words) else ""


def _number_last(said: str) -> tuple[str, str] | None:
    """Street and city the Spanish way: "calle matamoros 12"."""
    match = _NUMBER_LAST.match(said)
    if match is None:
        return None
    return f"{match['street']} {match['number']}", _city(said[match.end() :].strip(" ,"))
