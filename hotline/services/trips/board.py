"""The list of trips as a coordinator reads it: day, ZIPs and who; an address only once a driver has the trip."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from hotline.domain.trips.trip import Trip
from hotline.services.work import Work
from hotline.store import people, triplists, trips

_LONG_AHEAD = timedelta(days=400)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Row:
    """One trip of the list; `who` and `driver` are first names, `start` and `end` empty until a driver has it.

    `asked` is how many drivers it was offered to; `needs` what car and driver must bring.
    """

    code: int
    kind: str
    at: datetime
    zone: str
    stage: str
    who: str
    driver: str
    start_zip: str
    end_zip: str
    start: str
    end: str
    riders: int
    needs: tuple[str, ...]
    asked: int


def of(work: Work, day: str) -> list[Row]:
    """The trips of a day, "today" or "tomorrow" by the clock of the line, or "all" from today on; the soonest first."""
    since, until = _span(work, day)
    found = [one for one in trips.between(work.tx, since, until) if one.stage != "dropped"]
    ids = {one.person_id for one in found} | {one.helper_id for one in found if one.helper_id}
    names = {one: person.called for one, person in people.many(work.tx, sorted(ids)).items()}
    asked = triplists.ask_counts(work.tx, [one.id for one in found])
    return [_row(one, names, asked.get(one.id, 0)) for one in found]


def needs_somebody(work: Work, rows: Iterable[Row]) -> bool:
    """Whether one of these trips is a person's to see to: nobody drove it, or its time is near and nobody will yet."""
    near = work.at + work.hotline.waves.before
    return any(one.stage == "unmet" or (one.stage == "waiting" and one.at <= near) for one in rows)


def _span(work: Work, day: str) -> tuple[datetime, datetime]:
    zone: ZoneInfo = work.hotline.zone
    first = work.at.astimezone(zone).date() + (_DAY if day == "tomorrow" else timedelta(0))
    last = first + (_LONG_AHEAD if day == "all" else _DAY)
    since, until = (datetime.combine(one, time(0), zone) for one in (first, last))
    return since, until


def _row(trip: Trip, names: dict[int, str], asked: int) -> Row:
    taken = trip.helper_id is not None
    wants = {"wheelchair": trip.wheelchair, "child seat": trip.child}
    needs = [name for name, wanted in wants.items() if wanted]
    needs += [f"{trip.driver_is} driver"] if trip.driver_is else []
    return Row(
        code=trip.code,
        kind=trip.kind,
        at=trip.at,
        zone=trip.zone,
        stage=trip.stage,
        who=names.get(trip.person_id, ""),
        driver=names.get(trip.helper_id or 0, ""),
        start_zip=trip.start_zip or "",
        end_zip=trip.end_zip or "",
        start=trip.start if taken else "",
        end=trip.end if taken else "",
        riders=trip.riders,
        needs=tuple(needs),
        asked=asked,
    )
