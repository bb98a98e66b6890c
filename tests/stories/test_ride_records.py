"""What is left of trips: addresses go after thirty days, figures and miles stay; the doctor sees what is missing."""

from datetime import timedelta

import pytest

from hotline.services.trips import counting, oldaddresses, readiness
from hotline.services.work import working
from hotline.store import people, requests, trips
from hotline.store.trips import trip
from tests.kit.driving import MORNING, drive
from tests.kit.line import Line

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


def jos_ride(line: Line, *drivers: str) -> int:
    """Jo has asked for a ride on Friday at noon; returns its id."""
    drive(line, *drivers)
    line.says("jo", ONE)
    line.says("jo", "1")
    with working(line.hotline) as work:
        return trips.between(work.tx, MORNING, MORNING + timedelta(days=9))[0].id


def found(line: Line, name: str) -> list[str]:
    """What the doctor says of one thing: ok or warn."""
    return [one.state for one in readiness.look(line.hotline) if one.name == name]


def test_a_month_after_a_trip_its_addresses_are_gone(line: Line) -> None:
    ride = jos_ride(line, "dee")
    line.later(days=33, sweep=False)
    oldaddresses.forget(line.hotline)
    with working(line.hotline) as work:
        left = trips.get(work.tx, ride)
    assert (left.start, left.end, left.start_zip) == ("", "", "55407")


def test_a_day_before_that_they_are_there(line: Line) -> None:
    ride = jos_ride(line, "dee")
    line.later(days=31, sweep=False)
    oldaddresses.forget(line.hotline)
    with working(line.hotline) as work:
        assert trips.get(work.tx, ride).start.startswith("500 E Lake St")


def test_addresses_are_erased_once(line: Line) -> None:
    jos_ride(line, "dee")
    line.later(days=33, sweep=False)
    assert [oldaddresses.forget(line.hotline), oldaddresses.forget(line.hotline)] == [1, 0]


def test_what_was_driven_is_still_counted_a_month_later(line: Line) -> None:
    ride = jos_ride(line, "dee")
    line.says("dee", "yes")
    with working(line.hotline) as work:
        trips.move(work.tx, ride, ["taken"], "home", work.at)
    line.later(days=33, sweep=False)
    oldaddresses.forget(line.hotline)
    with working(line.hotline) as work:
        (row,) = counting.mileage(work, MORNING, work.at)
    assert row.miles == 2 and row.driver == "Dee D"


def test_figures_of_one_person_are_never_shown(line: Line) -> None:
    jos_ride(line, "dee")
    with working(line.hotline) as work:
        (count,) = counting.of(work, MORNING, MORNING + timedelta(days=9))
    assert (count.kind, count.asked, count.filled) == ("ride", None, 0)


def test_figures_of_five_people_are_shown(line: Line) -> None:
    jos_ride(line, "dee")
    with working(line.hotline) as work:
        ride = trips.between(work.tx, MORNING, MORNING + timedelta(days=9))[0]
        row = work.tx.conn.execute(trip.select().where(trip.c.request_id == ride.id)).mappings().one()
        for number in range(4):
            person = people.find_or_make(work.tx, f"+1612555020{number}", work.at).id
            made = requests.open_request(work.tx, "ride", person, work.at, about=None, talk_id=None, turn=None)
            work.tx.conn.execute(trip.insert().values({**row, "request_id": made}))
    with working(line.hotline) as work:
        (count,) = counting.of(work, MORNING, MORNING + timedelta(days=9))
    assert (count.asked, count.filled, count.kept) == (5, 0, 0)


def test_with_a_driver_whose_papers_are_good_the_doctor_is_content(line: Line) -> None:
    drive(line, "dee")
    assert [found(line, name) for name in ("drivers", "driver papers", "zips", "rides")] == [["ok"], ["ok"], [], ["ok"]]


@pytest.mark.parametrize("papers", [",2099-01-01,2099-01-01,2020-01-01", "2099-01-01,2027-03-20,2099-01-01,2020-01-01"])
def test_papers_that_lack_or_run_out_are_a_warning(line: Line, papers: str) -> None:
    drive(line, "dee", papers=papers)
    assert found(line, "driver papers") == ["warn"]


def test_without_anybody_to_drive_the_doctor_warns(line: Line) -> None:
    drive(line, "dee", papers=",,,")
    assert found(line, "drivers") == ["warn"]


def test_a_trip_of_tomorrow_without_a_driver_is_a_warning(line: Line) -> None:
    jos_ride(line, "dee")
    line.later(hours=30, sweep=False)
    assert found(line, "rides") == ["warn"]


def test_where_drivers_are_not_asked_the_doctor_is_silent(line: Line) -> None:
    line.build(HOTLINE_TRIPS="")
    assert list(readiness.look(line.hotline)) == []
