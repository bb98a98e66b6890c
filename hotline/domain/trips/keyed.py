"""A ride asked for on a call: places they have names for, a day and an hour by keys or words, and what comes next."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from hotline.domain.hearing.times import when
from hotline.domain.trips.plan import FAR, FULL, PAST, PERSON, YOUNG
from hotline.domain.trips.spans import has_day

# How many places there are to choose from at first, or why there is nothing to choose.
NONE: Final = "none"
TWO: Final = "two"
THREE: Final = "three"
# They said at once where to.
SAID: Final = "said"
PLACES: Final = (NONE, TWO, THREE, SAID, FULL, YOUNG)
# What must be asked next, as the outcome that leads to the question for it.
START: Final = "start"
DAY: Final = "day"
DATE_AGAIN: Final = "date_again"
HOUR: Final = "hour"
HOUR_AGAIN: Final = "hour_again"
HALF: Final = "half"
CHECK: Final = "check"
BACK: Final = "back"
BACK_HOUR: Final = "back_hour"
BACK_AGAIN: Final = "back_again"
BACK_HALF: Final = "back_half"
CHECK_BACK: Final = "check_back"
READY: Final = "ready"
OUTCOMES: Final = (
    *(START, DAY, DATE_AGAIN, HOUR, HOUR_AGAIN, HALF, PAST, FAR, CHECK),
    *(BACK, BACK_HOUR, BACK_AGAIN, BACK_HALF, CHECK_BACK, READY, PERSON),
)
# So many places are read out: a menu has four choices, and the last is somewhere else.
MOST: Final = 3
FEWEST: Final = 2
CHOICE: Final = ("first", "second", "third")
_DIGITS: Final = re.compile(r"\d{1,4}")
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Keyed:
    """What a caller has answered so far, each by the name of its question; empty where it was not asked.

    `missed` is that a day or an hour they gave could not be used.
    """

    to: str = ""
    start: str = ""
    day: str = ""
    date: str = ""
    hour: str = ""
    half: str = ""
    right: str = ""
    back: str = ""
    back_hour: str = ""
    back_half: str = ""
    back_right: str = ""
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Reached:
    """What must be asked next, and what is known: the ends as numbers of the places read out, and both times, aware."""

    outcome: str
    to: int | None = None
    start: int | None = None
    at: datetime | None = None
    back_at: datetime | None = None


def reached(keyed: Keyed, places: int, now: datetime, ahead: timedelta) -> Reached:
    """How far a caller has come who has so many places; `now` is aware, in their zone; none is planned past `ahead`."""
    shown = min(places, MOST)
    if shown < FEWEST or keyed.to not in CHOICE[:shown]:
        # The places they chose among were there a moment ago.
        return Reached(PERSON)
    to = CHOICE.index(keyed.to)
    others = others_than(to, shown)
    if len(others) > 1 and keyed.start not in CHOICE[: len(others)]:
        return Reached(START, to)
    start = others[CHOICE.index(keyed.start)] if len(others) > 1 else others[0]
    return _timed(keyed, Reached(READY, to, start), now, ahead)


def to_choose(places: int) -> str:
    """How many of a caller's places are read out when they are asked where to; NONE where a ride needs more."""
    return THREE if places >= MOST else TWO if places == FEWEST else NONE


def others_than(to: int, shown: int) -> list[int]:
    """The places that are read out to whoever is asked where from."""
    return [one for one in range(shown) if one != to]


def _timed(keyed: Keyed, so_far: Reached, now: datetime, ahead: timedelta) -> Reached:
    at = _time_of(keyed, now)
    if isinstance(at, str) or at <= now or at - now > ahead:
        outcome = at if isinstance(at, str) else PAST if at <= now else FAR
        again = outcome in {DATE_AGAIN, HOUR_AGAIN, PAST}
        return replace(so_far, outcome=PERSON if again and keyed.missed else outcome)
    so_far = replace(so_far, at=at)
    if keyed.right != "yes":
        return replace(so_far, outcome=CHECK)
    if keyed.back != "yes":
        return replace(so_far, outcome=READY if keyed.back else BACK)
    return _back(keyed, so_far, at, now)


def _time_of(keyed: Keyed, now: datetime) -> datetime | str:
    """The time of the ride there, or the question that is still to be asked for it."""
    day = day_of(keyed.day, keyed.date, now) if keyed.day else None
    if day is None:
        return DATE_AGAIN if keyed.day else DAY
    clock = _clock(keyed.hour, keyed.half, now, (HOUR, HOUR_AGAIN, HALF))
    return clock if isinstance(clock, str) else datetime.combine(day, clock, now.tzinfo)


def _back(keyed: Keyed, so_far: Reached, at: datetime, now: datetime) -> Reached:
    clock = _clock(keyed.back_hour, keyed.back_half, now, (BACK_HOUR, BACK_AGAIN, BACK_HALF))
    back_at = None if isinstance(clock, str) else datetime.combine(at.date(), clock, now.tzinfo)
    if back_at is None or back_at <= at:
        outcome = clock if isinstance(clock, str) else BACK_AGAIN
        return replace(so_far, outcome=PERSON if outcome == BACK_AGAIN and keyed.missed else outcome)
    return replace(so_far, back_at=back_at, outcome=READY if keyed.back_right == "yes" else CHECK_BACK)


def _clock(said: str, half: str, now: datetime, questions: tuple[str, str, str]) -> time | str:
    """The time of day that was answered, or which question is to be asked: for it, for another one, for its half."""
    if not said:
        return questions[0]
    clock = clock_of(said, half, now)
    if clock is None:
        return questions[1]
    return questions[2] if isinstance(clock, str) else clock


def day_of(day: str, said: str, now: datetime) -> date | None:
    """The day that is meant: today, tomorrow, or the next with that month and day ("0305") or as said ("friday")."""
    if day in {"today", "tomorrow"}:
        return now.date() + timedelta(days=day == "tomorrow")
    keys = _keys(said)
    if keys is None:
        found = (when(f"{said} noon", now) or when(said, now)) if has_day(said) else None
        return found.at.date() if found else None
    if len(keys) < len("305"):
        return None
    month, number = int(keys[:-2]), int(keys[-2:])
    for year in (now.year, now.year + 1):
        try:
            found_day = date(year, month, number)
        except ValueError:
            continue
        if found_day >= now.date():
            return found_day
    return None


def clock_of(said: str, half: str, now: datetime) -> time | str | None:
    """The time of day that is meant: as keys ("0930") or in words; HALF where morning or afternoon must be asked."""
    keys = _keys(said)
    if keys is None:
        found = when(f"tomorrow {said}", now) or when(f"tomorrow at {said}", now)
        if found is None:
            return None
        hour, minute, open_ = found.at.hour, found.at.minute, "ampm" in found.guessed
    else:
        hour, minute = (int(keys), 0) if len(keys) <= len("12") else (int(keys[:-2]), int(keys[-2:]))
        open_ = 0 < hour <= _NOON
        if hour >= 2 * _NOON or minute >= 60:  # noqa: PLR2004 - minutes of an hour
            return None
    if not open_:
        return time(hour, minute)
    if half not in {"am", "pm"}:
        return HALF
    return time(hour % _NOON + _NOON * (half == "pm"), minute)


def _keys(said: str) -> str | None:
    """The digits of an answer that is nothing but keys, or None."""
    bare = said.strip().strip("#").replace(" ", "")
    return bare if _DIGITS.fullmatch(bare) else None
