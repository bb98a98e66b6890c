"""A street address in a text, with its unit, city and ZIP."""

import re
from collections.abc import Mapping

from hotline.domain.hearing.placewords import CITIES, DIRECTIONS, LEADING_TYPES, NOT_STREETS, ORDINAL, STATES, TYPES

_UNIT = re.compile(
    r""",?\s*(?:
      (?:\b(?:apt|apartment|appt|apto|unit|ste|suite|rm|room|fl|floor|lot|bldg|building|trlr|trailer|space|spc
        |depto|departamento|depa|cuarto|piso|interior|int)\b\s*\#?\s*|\#\s*)(?P<unit>[a-z]?-?\d{1,4}-?[a-z]?|[a-z])\b
      |\b(?P<floor>\d{1,2})(?:st|nd|rd|th)\s(?:floor|fl)\b
      |\b(?:apt|unit|ste)(?P<glued>\d{1,4}[a-z]?)\b
    ),?""",
    re.VERBOSE,
)
_ZIP = re.compile(r"[,\s]+(?P<zip>\d{5})(?:-\d{4})?$")
_NUMBER = re.compile(r"(?:no |num |numero |# ?)?(?P<number>\d{1,6}(?:-\d{1,4})?(?: 1/2)?[a-d]?)\s+(?=\S)")
_LEADING = "|".join(sorted(LEADING_TYPES, key=len, reverse=True))
_NUMBER_LAST = re.compile(
    rf"""(?P<street>(?:{_LEADING})\s[a-z0-9ñ\s]+?),?\s+(?:\#|num\s|numero\s|no\s)?\s*(?P<number>\d{{1,5}})
    |(?P<named>[a-z0-9]+\s(?:ave|st|street|avenue|rd|blvd)(?:\s[nsew])?),?\s(?P<last>\d{{2,5}})[\s,]*$""",
    re.VERBOSE,
)
_ORDINAL = re.compile(ORDINAL)
# "aa mtg at 40 pine": the address follows the name of the place.
_INSIDE = re.compile(r"(?:.*?\b)(?:at|on|en) (?=\d)")
_MOST_WORDS = 6
_LONGEST_CITY = 3


def street_in(said: str) -> Mapping[str, str] | None:
    """The street address a folded text is or ends with, as street, unit, city and zip; None without a house number."""
    unit = _UNIT.search(said)
    if unit:
        said = f"{said[: unit.start()]}, {said[unit.end() :]}".strip(" ,")
    zipped = _ZIP.search(said)
    if zipped:
        said = said[: zipped.start()]
    inside = _INSIDE.match(said)
    found = _number_first(said) or _number_last(said) or (_number_first(said[inside.end() :]) if inside else None)
    number = (unit["unit"] or unit["floor"] or unit["glued"]) if unit else ""
    if found is None:
        return {"unit": number} if number and not said else None
    parts = {"street": found[0], "unit": number, "city": found[1], "zip": zipped["zip"] if zipped else ""}
    return {name: part for name, part in parts.items() if part}


def _number_first(said: str) -> tuple[str, str] | None:
    """Street and city of a text that starts with a house number: "123 main st phila"."""
    match = _NUMBER.match(said)
    if match is None:
        return None
    before, _, after = said[match.end() :].partition(",")
    words = before.split()
    if not words or words[0] in NOT_STREETS or words[_MOST_WORDS:] or not _is_name(words):
        return None
    end = _street_end(words)
    return " ".join([match["number"], *words[:end]]), city_of(words[end:] or after.replace(",", " ").split())


def _is_name(words: list[str]) -> bool:
    """Whether the words after a house number can name a street: not a number or letter alone."""
    if not words[1:] and (words[0].isdigit() or not words[0][1:]):
        return False
    return all(word.isalpha() or word.isdigit() or _ORDINAL.fullmatch(word) for word in words)


def _street_end(words: list[str]) -> int:
    """How many words name the street: up to its kind ("st"), or to a numbered street ("e 10th"), or all."""
    if words[0] in LEADING_TYPES and words[1:]:
        return 2
    for at in range(1, len(words)):
        if words[at] in TYPES:
            return at + 2 if " ".join(words[at + 1 : at + 2]) in DIRECTIONS else at + 1
    if words[-1] in STATES and " ".join(words[-2:-1]) in CITIES:
        return len(words) - 2
    return next((at + 1 for at, word in enumerate(words[:3]) if _ORDINAL.fullmatch(word)), len(words))


def city_of(words: list[str]) -> str:
    """The city that follows a street, without its state; empty where the words are no city."""
    named = words[1:] if words[:1] in (["in"], ["en"]) else words
    if named[1:] and named[-1] in STATES:
        named = named[:-1]
    return " ".join(named) if not named[_LONGEST_CITY:] and all(word.isalpha() for word in named) else ""


def _number_last(said: str) -> tuple[str, str] | None:
    """Street and city of a text whose house number comes last: "calle matamoros 12"."""
    match = _NUMBER_LAST.match(said)
    if match is None:
        return None
    street = f"{match['street'] or match['named']} {match['number'] or match['last']}"
    return street, city_of(said[match.end() :].replace(",", " ").split())
