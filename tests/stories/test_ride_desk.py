"""A coordinator sees to trips by hand: gives one to a driver, to another, puts one in, or a place nobody found."""

from datetime import timedelta

import pytest

from hotline.domain.trips.plan import Spotted
from hotline.domain.trips.trip import Trip
from hotline.services.trips import board, counting, desk, putting_in
from hotline.services.work import working
from hotline.store import people, requests, rosters, triplists, trips
from tests.kit.driving import DRIVERS, MORNING, drive
from tests.kit.line import PEOPLE, Line
from tests.kit.persons import under_18

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"
NOON = "2027-03-05 12:00"
HOME = Spotted("500 E Lake St", "55407")
CLINIC = Spotted("123 Main St", "55404")


def jos_ride(line: Line, *drivers: str) -> Trip:
    """Jo has asked for a ride on Friday at noon, and these drivers were asked."""
    drive(line, *drivers)
    line.says("jo", ONE)
    line.says("jo", "1")
    with working(line.hotline) as work:
        return trips.between(work.tx, MORNING, MORNING + timedelta(days=9))[0]


def gives(line: Line, code: int, driver: str, *, again: bool = False) -> desk.Given:
    """A coordinator gives a trip to a driver, or to another one."""
    with working(line.hotline) as work:
        given = (desk.reassign if again else desk.assign)(work, code, desk.driver_named(work, driver))
    line.work()
    return given


def puts_in(line: Line, name: str | None = None, phone: str | None = None, **wanted: object) -> putting_in.Put:
    """A coordinator puts in a ride from home to the clinic."""
    with working(line.hotline) as work:
        person = putting_in.by_phone(work, phone, name) if phone else putting_in.without_phone(work, name or "")
        asked = putting_in.Wanted(**{"kind": "ride", "start": HOME, "end": CLINIC, "at": NOON, **wanted})
        put = putting_in.add(work, asked, person)
    line.work()
    return put


def test_who_is_given_a_trip_reads_the_pick_up(line: Line) -> None:
    ride = jos_ride(line, "dee", "lou")
    line.reads("lou")
    gives(line, ride.code, "Lou")
    assert "Jo, 1 rider. From 500 E Lake St" in line.reads("lou")


def test_whose_ride_was_given_to_a_driver_reads_who_comes(line: Line) -> None:
    ride = jos_ride(line, "dee")
    gives(line, ride.code, "dee d")
    assert "Dee drives you" in line.reads("jo")


def test_a_trip_with_a_driver_is_not_given_away_by_mistake(line: Line) -> None:
    ride = jos_ride(line, "dee", "lou")
    line.says("dee", "yes")
    with pytest.raises(desk.Refused, match="reassign"):
        gives(line, ride.code, "Lou")


def test_whose_trip_goes_to_another_reads_that_they_need_not_drive(line: Line) -> None:
    ride = jos_ride(line, "dee", "lou")
    line.says("dee", "yes")
    gives(line, ride.code, DRIVERS["lou"], again=True)
    assert "to another driver" in line.reads("dee") and "Lou drives you" in line.reads("jo")


def test_after_that_the_former_driver_has_no_trip(line: Line) -> None:
    ride = jos_ride(line, "dee", "lou")
    line.says("dee", "yes")
    gives(line, ride.code, "Lou", again=True)
    with working(line.hotline) as work:
        lou = people.by_phone(work.tx, DRIVERS["lou"])
        assert lou is not None and trips.get(work.tx, ride.id).helper_id == lou.id


@pytest.mark.parametrize("missing", [0, 1, 2, 3])
def test_without_a_paper_not_even_a_coordinator_can_give_a_trip(line: Line, missing: int) -> None:
    papers = ["2099-01-01", "2099-01-01", "2099-01-01", "2020-01-01"]
    papers[missing] = ""
    ride = jos_ride(line, "lou")
    drive(line, "dee", papers=",".join(papers))
    with pytest.raises(desk.Refused, match=r"missing or past|not trained"):
        gives(line, ride.code, "Dee")


def test_a_number_that_no_trip_has_is_refused(line: Line) -> None:
    ride = jos_ride(line, "dee")
    with pytest.raises(desk.Refused, match="No trip"):
        gives(line, ride.code + 1, "Dee")


def test_for_somebody_without_a_phone_drivers_are_asked_like_for_anybody(line: Line) -> None:
    drive(line, "dee")
    puts_in(line, "Rose")
    assert "12:00 PM. ZIP 55407 to 55404" in line.reads("dee")


def test_the_driver_of_somebody_without_a_phone_reads_their_name(line: Line) -> None:
    drive(line, "dee")
    puts_in(line, "Rose")
    line.reads("dee")
    assert "Rose, 1 rider. From 500 E Lake St" in line.says("dee", "yes")


def test_whoever_is_known_reads_what_was_put_in_for_them(line: Line) -> None:
    drive(line, "dee")
    put = puts_in(line, phone=PEOPLE["jo"])
    assert put.told and f"DROP {put.code}" in line.reads("jo")


def test_a_number_we_did_not_know_is_never_texted(line: Line) -> None:
    drive(line, "dee")
    put = puts_in(line, "Rose", "+16125550177")
    assert not put.told and line.carrier.to("+16125550177") == []


def test_nothing_that_stands_for_no_phone_is_ever_taken_for_a_number(line: Line) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        named = people.find_or_make(work.tx, "no phone 3c6279199109", work.at)
        made = putting_in.without_phone(work, "Rose")
    assert not named.number_known and not any(one.isdigit() for one in made.phone)


@pytest.mark.parametrize("at", ["2027-02-05 12:00", "2027-06-05 12:00"])
def test_a_time_past_or_far_ahead_is_refused_and_nothing_written(line: Line, at: str) -> None:
    drive(line, "dee")
    with pytest.raises(desk.Refused):
        puts_in(line, "Rose", at=at)
    with working(line.hotline) as work:
        assert board.of(work, "all") == []


def test_nobody_under_18_is_put_in(line: Line) -> None:
    drive(line, "dee")
    under_18(line, "jo")
    with pytest.raises(desk.Refused, match="under 18"):
        puts_in(line, phone=PEOPLE["jo"])


def test_an_ask_that_a_trip_settles_is_over(line: Line) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        jo = people.find_or_make(work.tx, PEOPLE["jo"], work.at).id
        ask = requests.open_request(work.tx, "arrange", jo, work.at, about=None, talk_id=None, turn=None)
    with working(line.hotline) as work:
        assert putting_in.whose_request(work, ask).id == jo
    with working(line.hotline) as work:
        assert requests.get(work.tx, ask).state == "closed"


def test_a_place_that_was_put_in_is_read_by_both(line: Line) -> None:
    ride = jos_ride(line, "dee")
    line.says("dee", "yes")
    line.reads("jo")
    with working(line.hotline) as work:
        desk.place(work, ride.code, Spotted("77 Oak Av", "55407"), None)
    line.work()
    assert "from 77 Oak Av" in line.reads("jo") and "from 77 Oak Av" in line.reads("dee")


def test_with_a_zip_the_near_drivers_are_asked_who_were_not(line: Line) -> None:
    drive(line, "dee")
    put = puts_in(line, "Rose", start=Spotted("by the old mill"), driver_is="man")
    drive(line, "lou")
    with working(line.hotline) as work:
        desk.place(work, put.code, HOME, None)
    line.work()
    assert "ZIP 55407 to 55404" in line.reads("lou")


def test_no_address_is_listed_before_a_driver_has_the_trip(line: Line) -> None:
    jos_ride(line, "dee")
    with working(line.hotline) as work:
        (row,) = board.of(work, "all")
    assert (row.start, row.end, row.start_zip) == ("", "", "55407")


def test_then_the_address_is_listed(line: Line) -> None:
    jos_ride(line, "dee")
    line.says("dee", "yes")
    with working(line.hotline) as work:
        (row,) = board.of(work, "all")
    assert row.start.startswith("500 E Lake St") and row.driver == "Dee"


@pytest.mark.parametrize(("day", "listed"), [("today", 0), ("tomorrow", 1)])
def test_a_day_is_that_of_the_clock_of_the_line(line: Line, day: str, listed: int) -> None:
    jos_ride(line, "dee")
    line.later(hours=13)  # eleven at night on Wednesday
    line.later(hours=2)  # Thursday
    with working(line.hotline) as work:
        assert len(board.of(work, day)) == listed


def test_where_nobody_drove_five_people_no_zip_is_shown_for_four(line: Line) -> None:
    drive(line)
    for name in "abcd":
        puts_in(line, name)
    line.later(days=3)
    with working(line.hotline) as work:
        assert counting.without_driver(work, MORNING, work.at) == []


def test_five_people_of_a_zip_are_shown(line: Line) -> None:
    drive(line)
    for name in "abcde":
        puts_in(line, name)
    line.later(days=3)
    with working(line.hotline) as work:
        (row,) = counting.without_driver(work, MORNING, work.at)
    assert (row.zip, row.trips, row.people) == ("55407", 5, 5)


def test_the_miles_a_driver_told_are_paid(line: Line) -> None:
    ride = jos_ride(line, "dee")
    line.says("dee", "yes")
    with working(line.hotline) as work:
        trips.move(work.tx, ride.id, ["taken"], "done", work.at)
        triplists.tell_miles(work.tx, ride.id, 23)
    with working(line.hotline) as work:
        (row,) = counting.mileage(work, MORNING, MORNING + timedelta(days=9))
    assert (row.driver, row.miles, row.told, row.day.isoformat()) == ("Dee D", 23, True, "2027-03-05")


def test_a_driver_who_gets_no_texts_is_named(line: Line) -> None:
    ride = jos_ride(line, "dee")
    with working(line.hotline) as work:
        rosters.reach(work.tx, people.find_or_make(work.tx, DRIVERS["dee"], work.at).id, by_call=True)
    assert gives(line, ride.code, "Dee").untold == ("Dee",)
