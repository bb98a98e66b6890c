"""Trips: asking for one by text or by keys, whoever drives, which there are, and coming home."""

from hotline.domain.effects import Do
from hotline.services.acting.kinds import Action
from hotline.services.asking import Told
from hotline.services.trips import asking as trip_asking
from hotline.services.trips import homecoming, keypad, mine, planning
from hotline.services.work import Work
from hotline.store.people import Person
from hotline.store.talks import Kept


def _plan_trip(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    return planning.plan(work, person, do)


def _ask_drivers(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return trip_asking.ask_drivers(work, person, kept, do)


def _my_trips(work: Work, person: Person, kept: Kept, _do: Do) -> Told:
    by_text = kept.talk.channel == "sms"
    return Told(words=mine.open_trips(work, person) if by_text else mine.open_trips_aloud(work, person))


def _ride_over(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    homecoming.answered(work, person, do.args["kind"], int(do.saved.get(homecoming.ASKED, "0")))
    return Told()


ACTIONS: dict[str, Action] = {
    "plan_trip": _plan_trip,
    "places_by_phone": lambda work, person, _kept, do: keypad.begin(work, person, do),
    "plan_by_phone": lambda work, person, _kept, do: keypad.next_question(work, person, do),
    "ask_drivers": _ask_drivers,
    "my_trips": _my_trips,
    "ride_over": _ride_over,
}
