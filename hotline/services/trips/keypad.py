"""Planning a ride with a caller: places they have names for, a day and an hour by keys, and what is read back."""

from collections.abc import Mapping
from typing import Final
from zoneinfo import ZoneInfo

from hotline.domain.effects import Do
from hotline.domain.talk import Talk
from hotline.domain.trips import atonce, keyed, plan
from hotline.domain.trips.keyed import Keyed, Reached
from hotline.domain.trips.plan import Plan
from hotline.domain.trips.trip import UNDER_WAY
from hotline.domain.trips.whereabouts import Spotted
from hotline.domain.trips.wishes import Wishes
from hotline.services import hours, needs
from hotline.services.asking import Told
from hotline.services.trips import wording
from hotline.services.work import Work
from hotline.store import places, trips
from hotline.store.people import Person
from hotline.store.places import Place

_FLOW: Final = "call_ride"
# What a talk keeps of a ride by phone, by the name of its question.
_NAMES: Final = {
    "to": "to_key",
    "start": "from_key",
    **{name: name for name in ("day", "date", "hour", "half", "right", "back_hour", "back_half", "back_right")},
    "back": "ride_back",
}
_MISSED: Final = "missed"
_RIDERS, _GEAR, _DRIVER = "riders", "gear", "driver"
_TIMES: Final = ("day", "date", "hour", "half", "right", "back", "back_hour", "back_half", "back_right")
_BACK: Final = ("back_hour", "back_half", "back_right")
# What could not be used is asked anew, so that the answer to it before is not taken once more.
_ANEW: Final[Mapping[str, tuple[str, ...]]] = {
    keyed.DATE_AGAIN: ("date", "hour", "half"),
    keyed.HOUR_AGAIN: ("hour", "half"),
    keyed.BACK_AGAIN: _BACK,
    plan.PAST: _TIMES,
}
_CHOICES: Final = ("first", "second", "third")
_BLANKS: Final = ("trip", *_CHOICES)
# The places people go to most are read out first.
_FIRST: Final = {"home": 0, "clinic": 1, "last": 2}


def begin(work: Work, person: Person, do: Do) -> Told:
    """The places a caller may choose among, and what they said at once; or why there is nothing to choose."""
    known = _places(work, person)
    said = _said_at_once(work, person, known, do.saved.get(needs.OPENER, ""))
    fresh = dict.fromkeys((*_NAMES.values(), _MISSED, _RIDERS, _GEAR, _DRIVER, *_BLANKS, needs.OPENER), "")
    names = dict(zip(_CHOICES, (wording.place_aloud(work, person, one.name) for one in known), strict=False))
    if person.minor:
        outcome = plan.YOUNG
    elif len(trips.of_rider(work.tx, person.id, ("waiting", *UNDER_WAY))) >= work.hotline.waves.open:
        outcome = plan.FULL
    else:
        outcome = keyed.SAID if said else keyed.to_choose(len(known))
    return Told(outcome=outcome, saved=fresh | names | said)


def _said_at_once(work: Work, person: Person, known: list[Place], words: str) -> dict[str, str]:
    """What of the questions the words answer by which they asked for a ride, where there are places to choose."""
    if keyed.to_choose(len(known)) == keyed.NONE:
        return {}
    now = work.at.astimezone(hours.zone_of(work, person))
    found = atonce.answers(words, [one.name for one in known], now)
    return {_NAMES.get(name, name): answer for name, answer in found.items()}


def next_question(work: Work, person: Person, do: Do) -> Told:
    """What a caller must be asked next, as an outcome, with the blanks of that question."""
    blank = dict.fromkeys(_BLANKS, "")
    saved = _current(do.saved)
    known, found = _places(work, person), _reached(work, person, saved)
    for name in _ANEW.get(found.outcome, ()):
        saved[_NAMES[name]] = ""
    if found.outcome in _ANEW:
        saved[_MISSED] = "1"
    return Told(outcome=found.outcome, saved=saved | blank | _blanks(work, person, known, found, saved))


def in_other_words(work: Work, person: Person, talk: Talk) -> Mapping[str, str]:
    """What a call about a ride has to say, in the language its caller has changed to; nothing where it is of none."""
    if talk.place is None or talk.place.flow != _FLOW or talk.place.wait is None:
        return {}
    saved = _current(talk.saved)
    return _blanks(work, person, _places(work, person), _reached(work, person, saved), saved)


def of(work: Work, person: Person, do: Do) -> Plan:
    """The ride that a caller has been read back and said yes to."""
    saved = _current(do.saved)
    known, found = _places(work, person), _reached(work, person, saved)
    assert found.start is not None
    assert found.to is not None
    start, end = _spot(known[found.start]), _spot(known[found.to])
    return Plan(plan.CHECK, start=start, end=end, at=found.at, back_at=found.back_at, wishes=_wishes(saved))


def _wishes(saved: Mapping[str, str]) -> Wishes:
    """Who rides, what must fit into the car, and who drives, as far as a caller said more than that they ride."""
    riders, gear, driver = (saved.get(name, "") for name in (_RIDERS, _GEAR, _DRIVER))
    return Wishes(
        riders=int(riders) if riders else None,
        wheelchair=gear in {"wheelchair", "both"},
        child=gear in {"child", "both"},
        driver_is=driver if driver in {"woman", "man"} else None,
    )


def _current(said: Mapping[str, str]) -> dict[str, str]:
    """What was answered about this ride: without the times, once they want to change them."""
    found = dict(said)
    if found.get(_NAMES["right"]) == "change":
        found |= dict.fromkeys((_NAMES[name] for name in _TIMES), "")
    if found.get(_NAMES["back_right"]) == "change":
        found |= dict.fromkeys((_NAMES[name] for name in _BACK), "")
    return found


def _reached(work: Work, person: Person, saved: Mapping[str, str]) -> Reached:
    answers = {name: saved.get(key, "") for name, key in _NAMES.items()}
    now = work.at.astimezone(hours.zone_of(work, person))
    told = Keyed(**answers, missed=bool(saved.get(_MISSED)))
    return keyed.reached(told, len(_places(work, person)), now, work.hotline.waves.ahead)


def _places(work: Work, person: Person) -> list[Place]:
    """The places that are read out: each once, though "the last place" may have a name as well."""
    found: list[Place] = []
    for one in sorted(places.of(work.tx, person.id), key=lambda one: _FIRST.get(one.name, len(_FIRST))):
        if one.where.casefold() not in {other.where.casefold() for other in found}:
            found.append(one)
    return found[: keyed.MOST]


def _spot(known: Place) -> Spotted:
    return Spotted(known.where, known.zip, known.name)


def _blanks(work: Work, person: Person, known: list[Place], found: Reached, saved: Mapping[str, str]) -> dict[str, str]:
    zone: ZoneInfo = hours.zone_of(work, person)
    names = [wording.place_aloud(work, person, one.name) for one in known]
    shown = names
    if found.outcome == keyed.START and found.to is not None:
        shown = [names[one] for one in keyed.others_than(found.to, len(names))]
    blanks = dict(zip(_CHOICES, shown, strict=False))
    if found.at is not None and found.start is not None and found.to is not None:
        day = wording.day_aloud(work, person, found.at, zone)
        start, end = names[found.start], names[found.to]
        blanks["trip"] = work.words(person, "voice_trip_line", day=day, start=start, end=end)
        if (wishes := _wishes(saved)) != Wishes():
            blanks["trip"] += f", {wording.who_rides(work, person, wishes)}"
    if found.back_at is not None:
        blanks["second"] = work.hotline.clock_text(found.back_at, zone.key)
    return blanks
