"""What is known of a trip that is being asked for, and what must be asked next."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.times import Heard, when
from hotline.domain.trips.opener import taken_apart
from hotline.domain.words import plain

# What is still missing, as the outcome that leads to the question for it, in the order it is asked.
TO: Final = "to"
TO_WHERE: Final = "to_where"
FROM: Final = "from"
FROM_WHERE: Final = "from_where"
WHEN: Final = "when"
WHICH: Final = "which"
PAST: Final = "past"
FAR: Final = "far"
CHECK: Final = "check"
# They have as many trips open as one person may have.
FULL: Final = "full"
# What could not be made out twice: a person has to put it in.
PERSON: Final = "person"
_ZIP: Final = re.compile(r"\b(\d{5})(?:-\d{4})?$")
_CHOICES: Final = {"first": 0, "second": 1}
_LONGEST_PLACE: Final = 40


@dataclass(frozen=True, slots=True)
class Spotted:
    """One end of a trip: where it is in words, its ZIP where known, and the name it goes by where it has one."""

    where: str
    zip: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person has said so far of a trip: each what they texted to the question of that name, or None."""

    opener: str = ""
    to: str | None = None
    to_where: str | None = None
    start: str | None = None
    start_where: str | None = None
    when: str | None = None
    when_again: str | None = None
    which: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """How far a trip is known: its ends, its time with what may be meant by it, and what must be asked next."""

    missing: str
    start: Spotted | None = None
    end: Spotted | None = None
    at: datetime | None = None
    # What may be meant by a time that leaves something to guess, soonest first.
    choices: tuple[datetime, ...] = ()
    # The name of a place that nobody has told us the whereabouts of: "home".
    unknown: str = ""


def planned(asked: Asked, places: Mapping[str, Spotted], now: datetime, ahead: timedelta) -> Plan:
    """The plan of what was asked for: `places` by the person's names for them, `now` aware and in their zone.

    Nothing is planned for farther ahead than `ahead`.
    """
    opened = taken_apart(asked.opener, now)
    said = asked.to or opened.end
    end = _end(said, asked.to_where, places)
    if end is None:
        return Plan(_next(said, TO, TO_WHERE, again=asked.to_where), unknown=_named(said))
    said = asked.start or opened.start
    start = _end(said, asked.start_where, places)
    if start is None:
        return Plan(_next(said, FROM, FROM_WHERE, again=asked.start_where), end=end, unknown=_named(said))
    return _timed(asked, opened.at, start, end, now, ahead)


def _timed(asked: Asked, opened: Heard | None, start: Spotted, end: Spotted, now: datetime, ahead: timedelta) -> Plan:
    said = asked.when_again or asked.when
    heard = when(said, now) if said else opened
    if heard is None:
        if said is None:
            return Plan(WHEN, start, end)
        if asked.when_again:
            return Plan(PERSON, start, end)
        return Plan(PAST, start, end)
    chosen = _CHOICES.get(asked.which or "", len(heard.candidates))
    if chosen < len(heard.candidates):
        return _in_reach(heard.candidates[chosen], start, end, now, ahead)
    if heard.guessed:
        return Plan(WHICH, start, end, choices=heard.candidates[:2])
    return _in_reach(heard.at, start, end, now, ahead)


def _in_reach(at: datetime, start: Spotted, end: Spotted, now: datetime, ahead: timedelta) -> Plan:
    return Plan(FAR if at - now > ahead else CHECK, start, end, at)


def _next(said: str | None, first: str, second: str, *, again: str | None) -> str:
    """The question for an end: first which place, then where that is; what nobody could find twice is for a person."""
    if not said:
        return first
    return PERSON if again else second


def _end(said: str | None, where: str | None, places: Mapping[str, Spotted]) -> Spotted | None:
    """One end of a trip, or None where nothing was said of it or it cannot be found."""
    if not said:
        return None
    name = _named(said)
    if name in places and not where:
        return places[name]
    found = _place(where or said)
    if found is None:
        return None
    return Spotted(found.where, found.zip, name if where else found.name)


def _place(said: str) -> Spotted | None:
    """A place that a driver can find: a street, a corner, a landmark; neither a city, a bare ZIP nor a mere name."""
    found = address(said)
    if found is None or "from" in found or not found.keys() & {"street", "cross", "landmark"}:
        return None
    zipped = _ZIP.search(plain(said).strip(" .,"))
    return Spotted(" ".join(said.split())[:_LONGEST_PLACE], found.get("zip") or (zipped[1] if zipped else None))


def _named(said: str | None) -> str:
    """The name a place goes by in what was said: "home" for "my house"; else the words themselves, folded."""
    if not said:
        return ""
    found = address(said) or {}
    return found.get("saved") or " ".join(plain(said).split())[:_LONGEST_PLACE]
