"""Drivers around a line: who they are, where they live, and what a rider's friends know of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import func, select

from hotline.domain.roster import read_roster
from hotline.services import roster
from hotline.services.trips import offering
from hotline.services.work import working
from hotline.store import drivers, numbering, people, requests, trips, zips
from hotline.store.base import Tx
from hotline.store.trips import trip
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
# The Friday after it, at noon.
PICKUP = datetime(2027, 3, 5, 18, 0, tzinfo=UTC)


def know_zips(line: Line) -> None:
    """Note where ZIPs are, once for a database."""
    with line.hotline.db.begin() as conn:
        zips.fill(conn)


def drive(line: Line, *names: str, papers: str = _PAPERS, kinds: str = "ride") -> None:
    """Put drivers on the line, at ten in the morning; their papers are all good unless said otherwise."""
    line.build(HOTLINE_TRIPS=kinds)
    line.at(MORNING)
    know_zips(line)
    sign_up(line, *names, papers=papers)


def sign_up(line: Line, *names: str, papers: str = _PAPERS) -> None:
    """Put drivers on a line that is running, whatever the hour."""
    text = _HEAD + "".join(f"{_ROWS[name]},{papers}\n" for name in names)
    roster.import_roster(line.hotline, read_roster(text, "America/Chicago", ("en", "es")))


def say(line: Line, *texts: str) -> str:
    """Jo texts one after the other; what comes back on the last."""
    said = ""
    for text in texts:
        line.later(seconds=5, sweep=False)
        said = line.says("jo", text)
    return said


RIDE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


def ask(line: Line, *names: str, ride: str = RIDE) -> str:
    """Jo's ride is read back and right, and these drivers are asked for it; returns its number."""
    drive(line, *names)
    line.says("jo", ride)
    line.says("jo", "1")
    for name in names:
        line.reads(name)
    return number_of(line)


def number_of(line: Line) -> str:
    """The number of the ride that was asked for last."""
    with line.hotline.db.read() as conn:
        return str(conn.scalar(select(trip.c.code).order_by(trip.c.request_id.desc()).limit(1)))


def until_pickup(line: Line, **span: float) -> None:
    """It is so long before the ride on Friday at noon, and the clock process makes its round."""
    line.at(PICKUP - timedelta(**span))
    line.later(seconds=1)


def goes(line: Line, who: str, *, miles: int) -> None:
    """A driver goes so many miles to a pick-up."""
    _change(line, who, area=miles)


def insured(line: Line, who: str, *, until: date) -> None:
    """The insurance of a driver is good until a day."""
    _change(line, who, insurance_until=until)


def _change(line: Line, who: str, **columns: object) -> None:
    with line.hotline.db.begin() as conn:
        tx = Tx(conn, line.hotline.vault)
        found = people.by_phone(tx, PEOPLE[who])
        assert found is not None
        drivers.change(tx, found.id, **columns)


def way_back(line: Line, at: datetime = PICKUP + timedelta(hours=4)) -> str:
    """Jo needs a ride back from where the last one goes; returns its number."""
    with working(line.hotline) as work:
        there = trips.get(work.tx, work.tx.conn.scalar(select(func.max(trip.c.request_id))) or 0)
        made = requests.open_request(work.tx, "ride", there.person_id, work.at, about=None, talk_id=None, turn=None)
        code = numbering.code_for(work.tx, made)
        ends = {"start": there.end, "end": there.start, "start_zip": there.end_zip, "end_zip": there.start_zip}
        back = replace(there, id=made, at=at, code=code, back_of=there.id, stage="waiting", helper_id=None, **ends)
        trips.add(work.tx, back, work.at)
        offering.begin(work, back)
    line.work()
    return str(code)
