"""Somebody joins to drive, a coordinator sees to their papers, suspends a driver and takes them back."""

from datetime import date

import pytest

from hotline.domain.trips.papers import Due
from hotline.services.trips import desk, files
from hotline.services.work import working
from hotline.store import drivers, people
from tests.kit.driving import DRIVERS, drive
from tests.kit.line import Line

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"
GOOD: dict[str, object] = {
    "license_until": date(2099, 1, 1),
    "insurance_until": date(2099, 1, 1),
    "background_until": date(2099, 1, 1),
    "trained_on": date(2020, 1, 1),
    "seats": 4,
}


def joins_to_drive(line: Line) -> None:
    """Eve, whom nobody knows, joins to drive; drivers may be asked on this line."""
    drive(line)
    for words in ("JOIN", "to drive", "yes", "Eve", "english", "central", "1", "yes"):
        line.says("eve", words)
        line.later(seconds=5, sweep=False)


def filed(line: Line, name: str, **given: object) -> list[Due]:
    """A coordinator writes papers down."""
    with working(line.hotline) as work:
        left = files.file(work, files.named(work, name), given)
    line.work()
    return left


def asks(line: Line) -> None:
    """Jo asks for a ride on Friday at noon."""
    line.says("jo", ONE)
    line.says("jo", "1")


def test_who_joins_to_drive_reads_what_is_needed(line: Line) -> None:
    joins_to_drive(line)
    assert any("four things" in text.body for text in line.carrier.to("+16125550109"))


def test_the_coordinator_reads_what_is_missing(line: Line) -> None:
    joins_to_drive(line)
    assert "Eve wants to drive. Still missing: license, insurance" in line.reads("ana")


def test_before_all_four_are_in_they_are_offered_nothing(line: Line) -> None:
    joins_to_drive(line)
    filed(line, "Eve", **{**GOOD, "insurance_until": None})
    line.reads("eve")
    asks(line)
    assert line.reads("eve") == ""


def test_with_all_four_they_read_that_they_may_drive(line: Line) -> None:
    joins_to_drive(line)
    line.reads("eve")
    assert filed(line, "Eve", **GOOD) == [] and "papers are all in" in line.reads("eve")


def test_then_they_are_offered_rides(line: Line) -> None:
    joins_to_drive(line)
    filed(line, "Eve", **GOOD)
    line.says("eve", "AREA 55404")
    asks(line)
    assert "ZIP 55407 to 55404" in line.reads("eve")


def test_what_is_not_given_stays_as_it_is(line: Line) -> None:
    drive(line, "dee", papers="2099-01-01,,2099-01-01,2020-01-01")
    assert [one.paper for one in filed(line, "Dee")] == ["insurance"]


def test_the_suspended_are_offered_nothing(line: Line) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        files.suspend(work, files.named(work, DRIVERS["dee"]))
    asks(line)
    assert line.reads("dee") == ""


def test_the_reinstated_read_so_and_are_offered_rides(line: Line) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        drivers.suspend(work.tx, people.find_or_make(work.tx, DRIVERS["dee"], work.at).id, "unsafe", work.at)
    with working(line.hotline) as work:
        files.reinstate(work, files.named(work, "Dee"))
    line.work()
    assert "has cleared it" in line.reads("dee")


def test_nobody_is_reinstated_who_is_not_suspended(line: Line) -> None:
    drive(line, "dee")
    with pytest.raises(desk.Refused, match="not suspended"), working(line.hotline) as work:
        files.reinstate(work, files.named(work, "Dee"))


def test_the_list_tells_of_each_what_is_wrong(line: Line) -> None:
    joins_to_drive(line)
    drive(line, "dee", papers="2027-03-20,,2099-01-01,2020-01-01")
    drive(line, "lou")
    with working(line.hotline) as work:
        found = {one.name: one for one in files.all_of(work)}
    assert [one.what for one in found["Dee D"].due] == ["soon", "missing"]
    assert found["Lou L"].fine and found["Eve"].wants_to
