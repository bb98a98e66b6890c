"""What a message about a trip says of who rides and how: riders, a wheelchair, a child, who drives, a ride back."""

import re
from dataclasses import dataclass, replace

_IN_WORDS = (("one",), ("two", "dos"), ("three", "tres"), ("four", "cuatro"), ("five", "cinco"), ("six", "seis"))
_NUMBERS = {word: at + 1 for at, words in enumerate(_IN_WORDS) for word in words}
_COUNT = rf"(?P<{{0}}>\d|{'|'.join(_NUMBERS)})"
MOST_RIDERS = 6
# Each is taken out of the message where it stands; what is left is places and times.
_BACK = re.compile(
    r"""\b(?:(?:and|n|&|y|then|plus|with)\s)*(?:a\s|un\s|the\s)?
    (?:ride\sback(?:\s(?:home|after|later|too))?|back\s(?:again|after|too)|(?:and|n|&)\sback(?:\shome)?
    |round\s?trip|both\sways|there\sand\sback|ida\sy\svuelta|redondo|(?:y\s)?(?:de\s)?(?:vuelta|regreso)|(?:y\s)regresar)\b
    (?:\s(?:at|around|by|@|a\slas?)\s(?P<at>(?:\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|noon)(?![\w:])))?""",
    re.VERBOSE,
)
_WHEELCHAIR = re.compile(
    r"\b(?:(?:im|i am|we are|with|w|in|on|use|need|has|have|and|con|en|uso|es)\s)*(?:a\s|my\s|una\s|mi\s|el\s)?"
    r"(?:wheel ?chairs?|whelchair|wheelchiar|silla de ruedas|sillas de ruedas)(?:\s(?:user|accessible|van|ramp))?\b"
)
_CHILD = re.compile(
    r"""\b(?:(?:with|w|and|need|needs|con|y|plus)\s)*(?:a\s|my\s|un\s|una\s|mi\s|the\s)?
    (?:car\s?seat|booster(?:\sseat)?|child\sseat|baby\sseat|baby|infant|toddler
    |(?:\d\s|one\s|two\s)?(?:small\s|little\s)?(?:child|kid|bebe|niño|niña|hijo|hija)|silla\s(?:de|para)\s(?:niño|bebe|carro)|asiento\s(?:de|para)\s(?:niño|bebe))\b""",
    re.VERBOSE,
)
_RIDERS = re.compile(
    rf"""\b(?:for|para|with|somos|we\sare|were|there\sare)\s{_COUNT.format("of")}
      (?:\s(?:people|persons|riders|of\sus|personas|adults|adultos|seats|kids|passengers|pasajeros))?\b
      (?!\s?(?:am|pm|hours?|hrs?|mins?|oclock|:))
    |\b{_COUNT.format("those")}\s(?:people|persons|riders|of\sus|personas|passengers|pasajeros|seats)\b
    |\b(?:for\s)?me\s(?:and|n|&)\s(?:my\s)?{_COUNT.format("more")}\s(?:kids|children|friends|others?|people|boys|girls|sons|daughters)\b
    |\b(?:for\s)?(?P<two>me\s(?:and|n|&)\s(?:my\s|a\s)?(?:friend|mom|son|daughter|wife|husband|girlfriend
      |boyfriend|sister|brother|roommate|buddy|kid|baby|child)
      |(?:yo\sy\smi|con\smi)\s(?:amigo|amiga|mama|hijo|hija|esposa|esposo|hermana|hermano|bebe))\b""",
    re.VERBOSE,
)
_DRIVER = re.compile(
    r"""\b(?:(?:with|w|by|need|want|prefer|con|and|only|a|an|una|un|please)\s)*
    (?:(?P<woman>(?:woman|female|lady)\s(?:driver|only|please|preferred|to\sdrive)|(?:driver|chofer)\s(?:mujer|woman)
      |que\ssea\smujer|mujer\schofer|(?:chofer|conductora)\smujer)
    |(?P<man>(?:man|male|guy)\s(?:driver|only|preferred|to\sdrive)|(?:driver|chofer)\s(?:hombre|man)|que\ssea\shombre))\b""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """Who rides and how; each None or False where it was not said.

    `back` is that a ride back is wanted too, `back_at` the time they gave for it, in their words.
    """

    riders: int | None = None
    wheelchair: bool = False
    child: bool = False
    driver_is: str | None = None
    back: bool = False
    back_at: str | None = None


def wishes_in(said: str) -> tuple[Wishes, str]:
    """The wishes in a folded message, and the message without them; each gap is marked by "|"."""
    found = Wishes()
    if back := _BACK.search(said):
        found, said = replace(found, back=True, back_at=back["at"]), _BACK.sub(" | ", said)
    if _WHEELCHAIR.search(said):
        found, said = replace(found, wheelchair=True), _WHEELCHAIR.sub(" | ", said)
    if driver := _DRIVER.search(said):
        found, said = replace(found, driver_is="woman" if driver["woman"] else "man"), _DRIVER.sub(" | ", said)
    if riders := _RIDERS.search(said):
        child = bool(riders["two"] and re.search(r"\b(?:baby|bebe|kid|child)\b", riders[0]))
        found, said = replace(found, riders=_count(riders), child=child), _RIDERS.sub(" | ", said)
    if _CHILD.search(said):
        riders_now = found.riders or 2
        found, said = replace(found, child=True, riders=riders_now), _CHILD.sub(" | ", said)
    return found, said


def _count(riders: re.Match[str]) -> int:
    if riders["two"]:
        return 2
    said = riders["of"] or riders["those"] or riders["more"]
    count = int(said) if said.isdigit() else _NUMBERS[said]
    return min(MOST_RIDERS, max(1, count + (1 if riders["more"] else 0)))
