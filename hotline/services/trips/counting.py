"""What is counted of trips: asked for, with a driver, kept, unmet by ZIP, and the miles of each driver."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain.ledger import FEWEST
from hotline.domain.trips.figures import Driven, Unmet, paid_miles, unmet
from hotline.domain.trips.trip import KINDS, Trip
from hotline.services.work import Work
from hotline.store import people, triplists, trips

_KEPT = frozenset({"done", "home"})


@dataclass(frozen=True, slots=True)
class Count:
    """Trips of one kind whose hour lay in a time; None stands for those of fewer than five people.

    `filled` had a driver, `kept` were driven, `missed` are those whose rider was not there, `unmet` nobody drove.
    """

    kind: str
    asked: int | None
    filled: int | None
    kept: int | None
    missed: int | None
    unmet: int | None


def of(work: Work, since: datetime, until: datetime) -> list[Count]:
    """The trips of a time by kind, those taken back by their rider left out."""
    found = [one for one in trips.between(work.tx, since, until) if one.stage != "dropped"]
    return [_count(kind, [one for one in found if one.kind == kind]) for kind in sorted({one.kind for one in found})]


def without_driver(work: Work, since: datetime, until: datetime) -> list[Unmet]:
    """The trips of a time that nobody drove, by the ZIP they start in; five people or more."""
    return unmet(trips.between(work.tx, since, until))


def mileage(work: Work, since: datetime, until: datetime) -> list[Driven]:
    """Every trip that was driven in a time, with the miles its driver told, or else about how far it is."""
    found = triplists.driven(work.tx, since, until)
    drivers = people.many(work.tx, sorted({one.helper_id for one, _ in found if one.helper_id}))
    return [_driven(one, drivers[one.helper_id or 0].name or "", told) for one, told in found]


def _driven(trip: Trip, driver: str, told: float | None) -> Driven:
    day, miles = trip.at.astimezone(ZoneInfo(trip.zone)).date(), paid_miles(trip, told)
    ends = (trip.start_zip or "", trip.end_zip or "")
    return Driven(day, trip.id, driver, trip.kind, *ends, miles=miles, told=told is not None)


def _count(kind: str, found: list[Trip]) -> Count:
    assert kind in KINDS
    taken = [one for one in found if one.helper_id is not None and one.stage != "unmet"]
    return Count(
        kind,
        asked=_shown(found),
        filled=_shown(taken),
        kept=_shown([one for one in found if one.stage in _KEPT]),
        missed=_shown([one for one in found if one.stage == "no_show"]),
        unmet=_shown([one for one in found if one.stage == "unmet"]),
    )


def _shown(found: list[Trip]) -> int | None:
    return len(found) if not found or len({one.person_id for one in found}) >= FEWEST else None
