"""Short numbers in answers of helpers and drivers: minutes from now, and the codes of offers and rides."""

import re

from hotline.domain.hearing.numbers import COUNTING
from hotline.domain.hearing.phrases import Words
from hotline.domain.words import plain, unstretched

_WORDS = "|".join(sorted((word for word in COUNTING if word.isalpha()), key=len, reverse=True))
_COUNT = rf"(?P<count>\d{{1,3}}(?=\s|[a-z])|(?:{_WORDS}|an?|una?)(?=\s))"
_MIN = r"(?:m|min|mins|minutes?|minutos?|minuts?|mn)"
_HOUR = r"(?:h|hrs?|hours?|horas?)"
_SPAN = re.compile(
    rf"\b(?:(?P<half>half (?:an )?{_HOUR}|media hora|1/2 {_HOUR})|(?P<more>(?:an? )?{_HOUR} and a half|hora y media)"
    rf"|(?P<couple>(?:a )?couple(?: of)? {_HOUR}|par de {_HOUR})"
    rf"|{_COUNT}\s*(?:more |extra |mas |otros )?(?:(?P<min>{_MIN})|(?P<hour>{_HOUR})))\b"
)
# With what leads to it: "in 20 min", "in about an hour", "be there in 10 min".
_IN_SPAN = re.compile(
    r"(?:\b(?:in|for|within|en|por|dentro de|give me|gimme|dame|be|there|about|like|maybe|unos|unas|como) )*"
    rf"{_SPAN.pattern}(?: (?:from now|or so|tops|max|more|mas|away|out))*"
)
# How long a thing is, is no time from now: "a 12 hour shift", "un turno de 12 horas".
_OF_A_THING = re.compile(rf"\d{{1,2}}\s?-?{_HOUR} shift\b|\bturno de \d{{1,2}} {_HOUR}\b")
# Nor is how strong something is: "8 out of ten" is eight minutes away to nobody.
_RATED = re.compile(
    rf"(?:\b(?:an?|una?) )?\b(?:\d{{1,2}}|{_WORDS})(?: (?:out of|outta|outa|out a|out|of|de|sobre)) (?:10|ten|diez)\b"
)
# A glance that spares most texts the longer look.
_MAY_SPAN = re.compile(r"\d|hour|hr|hora|min")
# "be there in 10", "eta 15", "give me 10": minutes without their name.
_BARE = re.compile(
    r"\b(?:in|en|eta|give me|gimme|dame|within|about|like|running|runnin|be|im)(?: (?:about|like|unos|maybe))?"
    r" (?P<count>[1-9]\d?)\b(?!\s*(?:[ap]m?\b|:|/))|\b(?P<away>[1-9]\d?) (?:out|away|behind|late)\b"
)
_DIGIT = re.compile(r"\d")
_CODE = re.compile(
    r"(?<![\w:/$.#-])(?:(?P<yes>[yn])\s?-?)?(?:#\s?)?(?P<code>r\s?#?[1-9]\d{0,2}|[1-9]\d{1,2})(?![\w:/%-]|\.\d)"
)
_NOT_CODES_BEFORE = re.compile(
    r"(?:\b(?:in|at|by|after|until|till|til|around|before|past|eta|route|apt|room|en|a las|las|hasta|give me|gimme|dame"
    r"|about)"
    r"|\d{2,})[\s.-]*$"
)
_NOT_CODES_AFTER = re.compile(
    rf"[\s.-]*\d{{3,}}|\s*(?:{_MIN}|{_HOUR}|[ap]\.?m|days?|dias?|%|o ?clock|st|nd|rd|th|people|blocks?|miles?)\b"
)


# "Yes at 6pm", "a las 6": an hour that a text ends in.
_HOUR_OF_DAY = re.compile(
    r"(?:^|(?<= ))(?:(?:at|by|after|around|round|bout|a la|a las|como a las|despues de las)(?: (?:about|around|like))?"
    r" (?:\d{1,2}(?: [0-5]\d)?(?: ?[ap]m?)?|noon|midnight)|\d{1,2}(?: [0-5]\d)? ?[ap]m|al? mediodia)"
    r"(?: (?:today|tonight|tonite|hoy|de la (?:tarde|noche|mañana)))*$"
)


def before_hour(said: Words) -> Words | None:
    """The words before an hour of the day that a text ends in: "yes at 6pm" is ("yes",); None where it ends in none."""
    spaced = " ".join(said)
    found = _HOUR_OF_DAY.search(spaced)
    return None if found is None else tuple(spaced[: found.start()].split())


def minutes_in(text: str) -> int | None:
    """The minutes a text names: "20 min" is 20, "an hour" is 60, "eta 15" is 15; None where it names none."""
    folded = _OF_A_THING.sub("shift", _folded(text))
    if not _MAY_SPAN.search(folded):
        return None
    match = _SPAN.search(folded)
    if match is None:
        bare = _BARE.search(folded)
        return int(bare["count"] or bare["away"]) if bare else None
    if match["half"]:
        return 30
    if match["more"] or match["couple"]:
        return 90 if match["more"] else 120
    said = match["count"]
    count = int(said) if said.isdecimal() else COUNTING.get(said, 1)
    return count * (60 if match["hour"] else 1)


def around_minutes(text: str) -> tuple[str, str] | None:
    """What a text says before and after the minutes it names: "yes for 20 min" is ("yes for ", "")."""
    folded = _folded(text)
    match = _SPAN.search(folded) or _BARE.search(folded)
    return None if match is None else (folded[: match.start()], folded[match.end() :])


def without_minutes(text: str) -> str:
    """The folded text without the minutes and hours it names: "cant now but in 30 min" is "cant now but"."""
    return _BARE.sub(" ", _IN_SPAN.sub(" ", _folded(text)))


def _folded(text: str) -> str:
    return _RATED.sub(" ", unstretched(plain(text)))


def coded(text: str) -> tuple[str | None, str]:
    """The code a text names, in capitals ("R12" or "12"), and the folded text without it; "y14" leaves a "y".

    A code has two or three digits and is no minutes, hour, date or address; where two are named, none is.
    """
    folded = _folded(text)
    if not _DIGIT.search(folded):
        return None, folded
    found = [m for m in _CODE.finditer(folded) if _is_code(m, folded)]
    if len({m["code"] for m in found}) != 1:
        return None, folded
    first = found[0]
    rest = " ".join((folded[: first.start()], first["yes"] or "", folded[first.end() :]))
    return re.sub(r"[\s#]", "", first["code"]).upper(), rest


def _is_code(match: re.Match[str], folded: str) -> bool:
    """Whether nothing beside the digits makes them a time or a length; "y14" is a code wherever it stands."""
    before, after = _NOT_CODES_BEFORE.search(folded[: match.start()]), _NOT_CODES_AFTER.match(folded, match.end())
    return bool(match["yes"]) or not (before or after)
