"""Drivers around a line: who they are, where they live, and what a rider's friends know of them."""

from datetime import UTC, datetime

from hotline.domain.roster import read_roster
from hotline.services import roster
from hotline.store import zips
from tests.kit.line import PEOPLE, Line

DRIVERS = {"dee": "+16125550121", "lou": "+16125550122", "kim": "+16125550123"}
PEOPLE.update(DRIVERS)
_HEAD = (
    "name,phone,roles,language,time_zone,zip,skills,consented_on,consent_how,seats,car,plate,"
    "license_until,insurance_until,background_until,trained_on\n"
)
_PAPERS = "2099-01-01,2099-01-01,2099-01-01,2020-01-01"
# Dee lives in the same ZIP as the pick-up, Lou five miles off, Kim in another town.
_THEY = "driver,en,America/Chicago"
_AGREED = "2026-01-01,paper"
_ROWS = {
    "dee": f"Dee D,{DRIVERS['dee']},{_THEY},55404,woman;groceries;errands,{_AGREED},4,blue Ford,XYZ7K2",
    "lou": f"Lou L,{DRIVERS['lou']},{_THEY},55101,man,{_AGREED},3,red Kia,ABC123",
    "kim": f"Kim K,{DRIVERS['kim']},{_THEY},55901,woman,{_AGREED},4,white van,QRS456",
}
# A Wednesday in March, ten in the morning where they live.
MORNING = datetime(2027, 3, 3, 16, 0, tzinfo=UTC)


def know_zips(line: Line) -> None:
    """Note where ZIPs are, once for a database."""
    with line.hotline.db.begin() as conn:
        zips.fill(conn)


def drive(line: Line, *names: str, papers: str = _PAPERS, kinds: str = "ride") -> None:
    """Put drivers on the line, at ten in the morning; their papers are all good unless said otherwise."""
    line.build(HOTLINE_TRIPS=kinds)
    line.at(MORNING)
    know_zips(line)
    text = _HEAD + "".join(f"{_ROWS[name]},{papers}\n" for name in names)
    roster.import_roster(line.hotline, read_roster(text, "America/Chicago", ("en", "es")))
