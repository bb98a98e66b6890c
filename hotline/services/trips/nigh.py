"""The trips of somebody that have a driver, and whether each is nigh: from two hours before until two hours after."""

from datetime import datetime, timedelta
from typing import Final

from hotline.domain.trips.trip import Trip
from hotline.engine.riding import OpenTrip
from hotline.services.work import Work
from hotline.store import trips
from hotline.store.people import Person

BEFORE: Final = timedelta(hours=2)
AFTER: Final = timedelta(hours=2)


def of(work: Work, person: Person, at: datetime) -> tuple[OpenTrip, ...]:
    """The trips a person rides or drives, as the order of attention goes by them at that moment."""
    return tuple(
        OpenTrip(
            id=one.id,
            code=one.code,
            as_driver=one.helper_id == person.id,
            stage=one.stage,
            at=one.at,
            nigh=_begins(one) <= at < ends(one),
        )
        for one in trips.held_by(work.tx, person.id)
        if at < ends(one)
    )


def _begins(trip: Trip) -> datetime:
    """From when words without a number are for the other side; sooner where the driver is on the way already."""
    return trip.at - BEFORE if trip.stage == "taken" or trip.stage_at is None else min(trip.at - BEFORE, trip.stage_at)


def ends(trip: Trip) -> datetime:
    """When the two can no longer write to each other through us."""
    return max(trip.at, trip.stage_at or trip.at) + AFTER
