"""Asking for a ride: places that are remembered, ZIPs, times that cannot be, who rides, and the ride back."""

from datetime import timedelta

import pytest

from hotline.domain.trips.trip import Trip
from hotline.services.work import working
from hotline.store import places, requests, trips
from tests.kit.driving import MORNING, drive, say
from tests.kit.line import Line
from tests.kit.persons import person, under_18

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


def rides(line: Line) -> list[Trip]:
    """All trips that are written down, the soonest first."""
    with working(line.hotline) as work:
        return trips.between(work.tx, MORNING, MORNING + timedelta(days=30))


def test_a_place_by_its_name_is_asked_for_once_and_then_known(line: Line) -> None:
    drive(line, "dee")
    say(line, "ride to the clinic fri noon from 500 E Lake St 55407", "40 Pine St 55404", "1")
    assert ", from 500 E Lake St 55407 to clinic" in say(line, "ride to clinic mon noon from 500 E Lake St 55407")


def test_the_zip_is_asked_where_it_is_not_known(line: Line) -> None:
    drive(line, "dee")
    assert 'What ZIP is "5th and pine" in?' in say(line, "ride to 123 Main St 55404 fri noon from 5th and pine")


def test_whoever_does_not_know_the_zip_goes_on_without(line: Line) -> None:
    drive(line, "dee")
    assert "Right?" in say(line, "ride to 123 Main St 55404 fri noon from 5th and pine", "SKIP")


def test_a_city_is_no_place_to_be_picked_up(line: Line) -> None:
    drive(line, "dee")
    said = say(line, "ride to 123 Main St 55404 fri noon from minneapolis")
    assert 'find "minneapolis" yet' in said


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("today 8am", "That time has passed"),
        ("feb 30 at 9am", "There is no such day"),
        ("june 20 at 9am", "too far ahead"),
        ("mon at 9", "Which do you mean?"),
    ],
)
def test_a_time_that_cannot_be_has_its_sentence(line: Line, when: str, words: str) -> None:
    drive(line, "dee")
    assert words in say(line, f"ride to 123 Main St 55404 {when} from 500 E Lake St 55407")


def test_a_place_nobody_could_find_twice_goes_to_a_person(line: Line) -> None:
    drive(line, "dee")
    said = say(line, "ride to the hospital fri noon from 500 E Lake St 55407", "the big one on the hill you know")
    assert "I could not make that out by myself" in said and requests_of(line, "arrange") == 1


def requests_of(line: Line, kind: str) -> int:
    """How many requests of a kind are open."""
    with working(line.hotline) as work:
        return int(requests.newest_of(work.tx, person(line, "jo").id, kind) is not None)


def test_several_rides_at_once_are_taken_one_by_one(line: Line) -> None:
    drive(line, "dee")
    assert "one ride at a time" in say(line, "rides to the clinic mon wed and fri 9am")


def test_then_the_first_of_them_is_read_back(line: Line) -> None:
    drive(line, "dee")
    assert "Fri Mar 5, 12:00 PM" in say(line, "rides to the clinic mon wed and fri 9am", ONE)


def test_who_rides_is_read_back_before_anybody_is_asked(line: Line) -> None:
    drive(line, "dee")
    assert "2 riders, wheelchair. Add more?" in say(line, ONE, "3", "3", "2", "2")


def test_drivers_read_how_many_ride(line: Line) -> None:
    drive(line, "dee")
    say(line, f"{ONE} for 2 people", "1", "1")
    assert "2 riders" in line.reads("dee")


def test_a_woman_who_is_asked_for_is_the_only_one_asked(line: Line) -> None:
    drive(line, "dee", "lou")
    say(line, ONE, "3", "4", "1", "1")
    assert "woman driver" in line.reads("dee") and line.reads("lou") == ""


def test_whoever_they_do_not_want_is_not_asked(line: Line) -> None:
    drive(line, "dee", "lou")
    say(line, ONE, "3", "4", "4", "not Dee", "1")
    assert line.reads("dee") == "" and "ride" in line.reads("lou")


def test_a_ride_back_is_a_trip_of_its_own(line: Line) -> None:
    drive(line, "dee", "lou")
    said = say(line, f"{ONE} and a ride back", "3pm", "1", "1")
    there, back = rides(line)
    assert "Ride back Fri Mar 5, 3:00 PM" in said
    assert (back.back_of, back.start_zip, back.end_zip) == (there.id, there.end_zip, there.start_zip)


def test_changing_where_to_forgets_where_that_was(line: Line) -> None:
    drive(line, "dee")
    asked = "ride to the clinic fri noon from 500 E Lake St 55407"
    said = say(line, asked, "40 Pine St 55404", "2", "1", "9 Oak St 55404")
    assert "to 9 Oak St 55404. Right?" in said


def test_under_18_a_person_is_asked_and_no_driver(line: Line) -> None:
    drive(line, "dee")
    under_18(line, "jo")
    assert "Under 18 I can't send a driver" in say(line, ONE)


def test_never_mind_ends_the_asking_before_anybody_is_asked(line: Line) -> None:
    drive(line, "dee")
    told = say(line, ONE, "never mind")
    assert "won't ask anyone" in told and "Right?" not in told
    assert "Right?" not in line.says("jo", "1") and line.reads("dee") == ""


def test_the_time_of_a_ride_back_may_be_said_with_it(line: Line) -> None:
    drive(line, "dee")
    said = say(line, f"{ONE} and back at 3", "1")
    assert "back 3:00 PM" in said


def test_whoever_needs_to_go_to_the_doctor_asks_for_a_ride(line: Line) -> None:
    drive(line, "dee")
    assert "Where from?" in say(line, "I need to go to the doctor fri noon", "40 Pine St 55404")


def test_a_corner_may_come_with_its_zip(line: Line) -> None:
    drive(line, "dee")
    assert "Right?" in say(line, "ride to 5th and Main 55404 fri noon", "Lake St & Bloomington, Minneapolis 55407")


def test_in_spanish_home_is_casa(line: Line) -> None:
    drive(line, "dee")
    say(line, "ESPAÑOL")
    said = say(line, "viaje a 123 Main St 55404 viernes mediodia desde mi casa", "40 Pine St 55404")
    assert "de casa a 123 Main St 55404" in said


def test_at_the_menu_a_whole_ride_is_taken_as_it_was_said(line: Line) -> None:
    drive(line, "dee")
    say(line, "MENU")
    assert "Where from?" in say(line, "ride to 123 Main St 55404 fri noon")
    assert "to 123 Main St 55404" in say(line, "500 E Lake St 55407")


def test_places_are_kept_by_name_with_their_zip(line: Line) -> None:
    drive(line, "dee")
    say(line, "ride to the clinic fri noon from 500 E Lake St 55407", "40 Pine St 55404", "1")
    with working(line.hotline) as work:
        known = {one.name: one.zip for one in places.of(work.tx, person(line, "jo").id)}
    assert known["clinic"] == "55404"
