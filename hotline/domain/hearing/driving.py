"""What drivers text about their driving: their hours, how far they go, seats, their rides, miles, no more offers."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from hotline.domain.hearing.driverhours import hours_said
from hotline.domain.shifts import Shift
from hotline.domain.stopping import stop_wish
from hotline.domain.words import plain

Kind = Literal["hours", "area", "seats", "mine", "miles", "rest", "again"]

_HOURS: Final = re.compile(r"(?:my |mis |ride |driving )?(?:hours|horas|horario)(?: (?P<said>.+))?")
_USUAL: Final = frozenset({"usual", "normal", "default", "de siempre"})
_AREA: Final = re.compile(
    r"(?:my |mi )?(?:area|zona)(?: (?P<zip>\d{5}))?(?: (?P<miles>\d{1,3})(?: ?(?:mi|miles|millas))?)?"
)
_SEATS: Final = re.compile(r"(?:my |mis )?(?:seats?|asientos?)(?: (?P<count>\d{1,2}))?")
_MINE: Final = re.compile(r"(?:my|mis) (?:rides?|trips?|drives|viajes)(?: (?:number |numero )?(?P<code>\d{1,3}))?")
_MILES: Final = re.compile(
    r"(?:my |mis )?(?:miles|mileage|millas)"
    r"(?: (?P<count>\d{1,3})(?: ?(?:mi|miles))?(?: (?:for )?(?:ride|trip|viaje) (?P<code>\d{1,3}))?)?"
)
_AGAIN: Final = frozenset(
    {"start rides", "start ride offers", "rides on", "rides again", "drive again", "empezar viajes"}
)


@dataclass(frozen=True, slots=True)
class DrivingWish:
    """What a driver wants: a kind, and what was named beside it.

    `count` are miles or seats; `code` is the number of a trip; `zip` where they start from. `hours` are None where
    none were named, and empty for the usual ones; `unclear` when something was named that cannot be read.
    `sure`: nothing else can be meant by these words, also not in a chat.
    """

    kind: Kind
    count: int | None = None
    code: int | None = None
    zip: str | None = None
    hours: tuple[Shift, ...] | None = None
    unclear: bool = False
    sure: bool = False


def driving_wish(text: str) -> DrivingWish | None:
    """The wish about driving that a text is as a whole; None for every other text."""
    wish = stop_wish(text)
    if wish is not None and wish.topic == "rides":
        return DrivingWish("rest", sure=True)
    said = " ".join(plain(text).replace("#", " ").replace("=", " ").strip(" .!?").split())
    if said in _AGAIN:
        return DrivingWish("again", sure=True)
    for kind, pattern in (("area", _AREA), ("seats", _SEATS), ("mine", _MINE), ("miles", _MILES)):
        if found := pattern.fullmatch(said):
            return _numbered(kind, found)  # type: ignore[arg-type] # the kinds of the line above
    found = _HOURS.fullmatch(said)
    return _hours(found["said"]) if found else None


def _numbered(kind: Kind, found: re.Match[str]) -> DrivingWish:
    named = found.groupdict()
    count = named.get("count") or named.get("miles")
    code, zip_code = named.get("code"), named.get("zip")
    return DrivingWish(
        kind,
        count=int(count) if count else None,
        code=int(code) if code else None,
        zip=zip_code,
        sure=any((count, code, zip_code)),
    )


def _hours(said: str | None) -> DrivingWish | None:
    if said is None:
        return DrivingWish("hours")
    if said in _USUAL:
        return DrivingWish("hours", hours=(), sure=True)
    shifts = hours_said(said)
    if shifts is not None:
        return DrivingWish("hours", hours=shifts, sure=True)
    # Words without a figure are no hours: "hours of waiting" is said to somebody.
    return DrivingWish("hours", unclear=True) if re.search(r"\d", said) else None
