"""The day of a trip: what a driver says of how far it is, and the words between them and whoever they drive."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hotline.domain.danger import Danger, Kind
from hotline.domain.hearing.greetings import greets_one
from hotline.domain.hearing.phrases import heard as words_of
from hotline.domain.hearing.rideopeners import ASKING
from hotline.domain.hearing.rides import ride_reply
from hotline.domain.hearing.unsafe import feels_unsafe, is_unsafe
from hotline.domain.trips.trip import UNDER_WAY
from hotline.domain.words import words

# What a driver's words do, by what they were heard as, and at which stages they may mean that.
_MOVES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "en_route": ("on_way", ("taken", "on_way")),
    "arrived": ("here", ("taken", "on_way", "here")),
    "picked_up": ("riding", ("on_way", "here", "riding")),
    "late": ("late", ("taken", "on_way")),
    "done": ("done", ("on_way", "here", "riding")),
    "no_show": ("no_show", ("taken", "on_way", "here")),
    "incident": ("incident", (*UNDER_WAY, "done")),
}
# Of these a driver far from any trip may still be thinking of one.
_FAR: Final = frozenset({"en_route", "arrived", "picked_up", "late", "done", "no_show"})
_LATE: Final = re.compile(
    r"\W*(?:running\W+)?(?:late|tarde|retraso)\W+(?P<minutes>\d{1,3})(?:\W*(?:m|min|mins|minutes|minutos))?"
    r"(?:\W+#?(?P<code>\d{2,3}))?\W*",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"\s*#?(?P<code>\d{2,3})\b[\s:,.\-]*(?P<words>.*)", re.DOTALL)
_LAST: Final = re.compile(r"\s*(?P<words>\D.*?)\W+#?(?P<code>\d{2,3})[\s.!]*", re.DOTALL)
# So many words are a command; whoever says more tells something that the other side should read as well.
_COMMAND: Final = 4
_ON_THE_ROAD: Final = ("on_way", "here", "riding")


@dataclass(frozen=True, slots=True)
class OpenTrip:
    """A trip that has a driver, for one of its two sides; `nigh` from two hours before until two hours after it."""

    id: int
    code: int
    as_driver: bool
    stage: str
    at: datetime
    nigh: bool


@dataclass(frozen=True, slots=True)
class Riding:
    """Something for a trip: how far it is, as its driver says, and words for the other side, if there are any.

    `action` is one of on_way, here, riding, late, done, no_show, incident, or words alone.
    """

    trip_id: int
    action: str
    words: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class EarlyTrip:
    """What a driver says of how far they are, hours before any trip of theirs: the one it may be about; None: none."""

    trip_id: int | None


@dataclass(frozen=True, slots=True)
class WhichTrip:
    """Words for the other side of one of several trips, and it is not sure of which."""


def unsafe(trips: Sequence[OpenTrip], text: str) -> Danger | None:
    """Violence, where a rider says in any words that they are not safe with their driver; in the very word, always."""
    told = is_unsafe(text) or (any(one.nigh and not one.as_driver for one in trips) and feels_unsafe(text))
    return Danger(Kind.VIOLENCE, sure=True, about="writer", threat=False) if told else None


def commanded(trips: Sequence[OpenTrip], text: str) -> Riding | None:
    """What a driver says of how far their trip is: by its number at any time, else when it is nigh."""
    mine = [one for one in trips if one.as_driver]
    if not mine or _asks(text):
        return None
    if match := _LATE.fullmatch(text):
        found = _fitting(mine, "late", match["code"])
        return Riding(found.id, "late", minutes=int(match["minutes"])) if found else None
    named, said = addressed(mine, text)
    heard = ride_reply(said)
    kind = heard["action"] if isinstance(heard, Mapping) else heard
    if not isinstance(kind, str) or kind not in _MOVES:
        return None
    minutes = heard.get("eta_min") if isinstance(heard, Mapping) else None
    found = _fitting([named] if named else mine, kind, str(named.code) if named else None)
    if found is None:
        return None
    # Of trouble on a ride whoever rides is told nothing by us.
    more = said if len(words(said)) > _COMMAND and kind != "incident" else ""
    return Riding(found.id, _MOVES[kind][0], more, minutes if isinstance(minutes, int) else None)


def numbered(trips: Sequence[OpenTrip], text: str) -> Riding | None:
    """Words that begin with the number of a trip: they are for its other side, whatever else is open."""
    match = _FIRST.fullmatch(text)
    found = match and next((one for one in trips if str(one.code) == match["code"]), None)
    return Riding(found.id, "words", match["words"]) if match and found and words(match["words"]) else None


def worded(trips: Sequence[OpenTrip], text: str) -> Riding | WhichTrip | None:
    """Words that nothing else is asked by: they are for the other side of the trip that is nigh."""
    nigh = [one for one in trips if one.nigh]
    on_the_road = [one for one in nigh if one.stage in _ON_THE_ROAD]
    if not nigh:
        return None
    if len(nigh) > 1 and len(on_the_road) != 1:
        return WhichTrip()
    return Riding((on_the_road or nigh)[0].id, "words", text)


def early(trips: Sequence[OpenTrip], text: str) -> EarlyTrip | None:
    """The soonest trip that a driver's bare words may be about, none of theirs being nigh; None for any other words."""
    heard = None if _asks(text) or len(words(text)) > _COMMAND else ride_reply(text)
    kind = heard["action"] if isinstance(heard, Mapping) else heard
    mine = [one for one in trips if one.as_driver]
    if kind not in _FAR or any(one.nigh for one in mine):
        return None
    if not mine and greets_one(text):
        # "Hey jo rosa here" of whoever drives nobody is no word of a ride.
        return None
    soonest = min(mine, key=lambda one: one.at, default=None)
    return EarlyTrip(soonest.id if soonest else None)


def addressed(trips: Sequence[OpenTrip], text: str) -> tuple[OpenTrip | None, str]:
    """The trip whose number a text begins or ends with, and its words without that."""
    for pattern in (_FIRST, _LAST):
        match = pattern.fullmatch(text)
        found = match and next((one for one in trips if str(one.code) == match["code"]), None)
        if match and found:
            return found, match["words"]
    return None, text


def _asks(text: str) -> bool:
    """Whether a text asks something: "are you coming out" is for the other side, with or without its mark."""
    said = words_of(text)
    return "?" in text or said[:1] == ("did",) or bool(ASKING & {" ".join(said[:1]), " ".join(said[:2])})


def _fitting(mine: Sequence[OpenTrip], kind: str, code: str | None) -> OpenTrip | None:
    """The trip a driver speaks of: the one they name, else the one that is so far already, the soonest first."""
    if code is not None:
        return next((one for one in mine if str(one.code) == code), None)
    stages = _MOVES[kind][1]
    fit = [one for one in mine if one.nigh and one.stage in stages]
    return max(fit, key=lambda one: (stages.index(one.stage), -one.at.timestamp()), default=None)
