"""Figures of trips: where nobody could drive, and what was driven, without telling of anybody."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hotline.domain.ledger import FEWEST
from hotline.domain.sheet import guarded
from hotline.domain.trips.distance import by_road
from hotline.domain.trips.trip import Trip


@dataclass(frozen=True, slots=True)
class Unmet:
    """How many trips from a ZIP nobody drove, and how many people they were for, at least FEWEST."""

    zip: str
    trips: int
    people: int


@dataclass(frozen=True, slots=True)
class Driven:
    """One trip as mileage is paid: the local day, who drove, the ZIPs, the miles, and whether the driver told them."""

    day: date
    number: int
    driver: str
    kind: str
    start_zip: str
    end_zip: str
    miles: int | None
    told: bool


def unmet(trips: Iterable[Trip]) -> list[Unmet]:
    """The unmet trips by the ZIP they start in, most first; a ZIP with fewer than five people is left out."""
    found: dict[str, list[int]] = {}
    for one in trips:
        if one.stage == "unmet" and one.start_zip:
            found.setdefault(one.start_zip, []).append(one.person_id)
    rows = [Unmet(where, len(who), len(set(who))) for where, who in found.items() if len(set(who)) >= FEWEST]
    return sorted(rows, key=lambda one: (-one.trips, one.zip))


def paid_miles(trip: Trip, told: float | None) -> int | None:
    """The miles a driver told, else about how far it is by road from ZIP to ZIP; None where neither is known."""
    if told is not None:
        return round(told)
    return None if trip.miles is None else by_road(trip.miles)


def sheet(rows: Iterable[Driven]) -> str:
    """The mileage as CSV text; nothing in it runs as a formula in a spreadsheet."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(("day", "number", "driver", "kind", "start_zip", "end_zip", "miles", "told_by_driver"))
    for one in rows:
        far = "" if one.miles is None else str(one.miles)
        cells = (one.day.isoformat(), str(one.number), one.driver, one.kind, one.start_zip, one.end_zip, far)
        table.writerow([guarded(cell) for cell in (*cells, "yes" if one.told else "no")])
    return out.getvalue()
