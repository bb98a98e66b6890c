"""A ride asked for in one spoken sentence: what the keys would have answered, for places the caller has names for."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from hotline.domain.hearing.times import Heard
from hotline.domain.trips.keyed import CHOICE, others_than
from hotline.domain.trips.opener import Opener, taken_apart
from hotline.domain.trips.whereabouts import named
from hotline.domain.trips.wishes import Wishes

_HALF_DAY: Final = 12


def answers(text: str, names: Sequence[str], now: datetime) -> dict[str, str]:
    """What a sentence answers of the questions for a ride, by their names; nothing where it leads to no place of these.

    `names` are those the places are kept under, in the order they are read out; `now` is aware, in the caller's zone.
    Whoever names a place that is none of them is asked, for then somewhere else can be said to a person.
    """
    opener = taken_apart(text, now)
    to, start = _place(opener.end, names), _place(opener.start, names)
    if opener.several or to is None or (opener.start is not None and start in {None, to}):
        return {}
    found = {"to": CHOICE[to]}
    if start is not None:
        found["start"] = CHOICE[others_than(to, len(names)).index(start)]
    return found | _time(opener) | _riding(opener.wishes)


def _place(said: str | None, names: Sequence[str]) -> int | None:
    name = named(said)
    return names.index(name) if name in names else None


def _time(opener: Opener) -> dict[str, str]:
    """The day and the hour, as far as neither was guessed; which half of the day is asked where nobody said it."""
    if opener.at is None:
        return {"day": "other", "date": opener.day} if opener.day else {}
    return _day(opener.at) | _hour(opener.at)


def _day(heard: Heard) -> dict[str, str]:
    return {} if "day" in heard.guessed else {"day": "other", "date": f"{heard.at:%m%d}"}


def _hour(heard: Heard) -> dict[str, str]:
    hour = heard.at.hour % _HALF_DAY or _HALF_DAY
    found = {"hour": f"{hour:02}{heard.at.minute:02}"}
    return found if "ampm" in heard.guessed else found | {"half": "am" if heard.at.hour < _HALF_DAY else "pm"}


def _riding(wishes: Wishes) -> dict[str, str]:
    """Who rides, what must fit into the car, and who drives."""
    gear = {(True, True): "both", (True, False): "wheelchair", (False, True): "child"}
    said = {
        "riders": str(wishes.riders) if wishes.riders else "",
        "gear": gear.get((wishes.wheelchair, wishes.child), ""),
        "driver": wishes.driver_is or "",
    }
    return {name: answer for name, answer in said.items() if answer}
