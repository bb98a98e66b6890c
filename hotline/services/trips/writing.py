"""Writing a trip down as it was read back: a request of its kind, with where, when, for whom and what."""

from collections.abc import Mapping

from hotline.domain.effects import Do
from hotline.domain.trips.distance import miles
from hotline.domain.trips.plan import Plan
from hotline.domain.trips.trip import ERRAND, RIDE, THINGS, Trip
from hotline.services import hours
from hotline.services.work import Work
from hotline.store import numbering, requests, trips, zips
from hotline.store.people import Person
from hotline.store.talks import Kept

# So much of a list is kept: one text of it, beside what it is for.
_LONGEST_NOTE = 200
_GROCERIES, _OTHER = "groceries", "other"


def write_down(work: Work, person: Person, kept: Kept, do: Do, found: Plan, back_of: int | None = None) -> Trip:
    """A new trip of a person from a plan that is complete; `back_of` is the trip that it is the way back of."""
    assert found.start is not None
    assert found.end is not None
    assert found.at is not None
    kind = do.args["kind"]
    request_id = requests.open_request(work.tx, kind, person.id, work.at, about=None, talk_id=kept.id, turn=None)
    start_zip, end_zip = found.start.zip, found.end.zip
    spots = zips.spots(work.tx, [one for one in (start_zip, end_zip) if one])
    trip = Trip(
        id=request_id,
        kind=kind,
        person_id=person.id,
        start=found.start.where,
        end=found.end.where,
        start_zip=start_zip,
        end_zip=end_zip,
        at=found.at,
        zone=hours.zone_of(work, person).key,
        riders=found.wishes.riders or 1,
        wheelchair=found.wishes.wheelchair,
        child=found.wishes.child,
        driver_is=found.wishes.driver_is,
        without=found.without,
        thing=_thing(kind, do.saved),
        note=_note(kind, do.saved),
        code=numbering.code_for(work.tx, request_id),
        back_of=back_of,
        miles=miles(spots.get(start_zip or ""), spots.get(end_zip or "")),
    )
    trips.add(work.tx, trip, work.at)
    return trip


def _thing(kind: str, said: Mapping[str, str]) -> str | None:
    """What is to be picked up, in the word a driver may read before they say yes."""
    if kind == RIDE:
        return None
    thing = said.get("thing", "") if kind == ERRAND else _GROCERIES
    return thing if thing in THINGS else _OTHER


def _note(kind: str, said: Mapping[str, str]) -> str:
    return "" if kind == RIDE else " ".join(said.get("note", "").split())[:_LONGEST_NOTE]
