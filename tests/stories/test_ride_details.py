"""What of a ride is easily lost: a stop that dropped it, early words, a ZIP there is not, capitals, a plate, a kind."""

from datetime import timedelta

import pytest

from hotline.services.work import working
from hotline.store import people, rosters, trips
from tests.kit.driving import PICKUP, ask, drive, number_of, say, way_back
from tests.kit.line import PEOPLE, Line
from tests.kit.persons import person, under_18
from tests.kit.rides import before, stage, taken
from tests.stories.test_unsafe_drivers import driven_by_rosa

LAUNDRY = ("errand", "2", "1", "under Jo", "40 Pine St 55404", "500 E Lake St 55407", "fri noon", "1")


def test_after_start_they_hear_what_their_stop_dropped(line: Line) -> None:
    taken(line)
    line.says("jo", "stop")
    line.later(minutes=5)
    assert "this was dropped: ride Fri Mar 5, 12:00 PM." in line.says("jo", "start")


def test_nothing_is_said_of_a_ride_that_is_past(line: Line) -> None:
    taken(line)
    line.says("jo", "stop")
    line.at(PICKUP + timedelta(hours=1))
    assert "dropped" not in line.says("jo", "start")


def test_nor_of_one_they_dropped_themselves(line: Line) -> None:
    code = taken(line)
    line.says("jo", f"DROP {code}")
    line.later(minutes=5)
    line.says("jo", "stop")
    line.later(minutes=5)
    assert "dropped" not in line.says("jo", "start")


@pytest.mark.parametrize("words", ["on my way", "HERE", "done", "late", "picked up"])
def test_early_words_of_a_driver_are_asked_about(line: Line, words: str) -> None:
    code = taken(line)
    said = line.says("dee", words)
    assert f"Do you mean the one with number {code}, Fri Mar 5, 12:00 PM?" in said
    assert stage(line) == "taken" and line.reads("jo") == ""


def test_with_its_number_three_hours_before_it_is_taken(line: Line) -> None:
    code = taken(line)
    before(line, hours=3)
    line.says("dee", f"on my way {code}")
    assert stage(line) == "on_way"


def test_a_driver_with_no_ride_hears_that(line: Line) -> None:
    drive(line, "dee")
    assert "You have no ride to drive now" in line.says("dee", "on my way")


@pytest.mark.parametrize("word", ["FOOD", "ERRAND"])
def test_under_18_it_is_said_first_and_a_person_is_offered(line: Line, word: str) -> None:
    drive(line, "dee", kinds="ride,food,errand")
    under_18(line, "jo")
    said = line.says("jo", word)
    assert "Under 18 I can't send a driver." in said and "Shall I ask one of our people?" in said


@pytest.mark.parametrize(
    "asked",
    [
        ("ride to 123 Main St 99999 fri noon from 500 E Lake St 55407",),
        ("ride to 123 Main St fri noon from 500 E Lake St 55407", "99999"),
    ],
)
def test_a_zip_that_there_is_not_is_asked_again(line: Line, asked: tuple[str, ...]) -> None:
    drive(line, "dee")
    assert "I don't know that ZIP. What ZIP is" in say(line, *asked)
    assert "123 Main St. Right?" in say(line, "55404")


def test_twice_no_zip_is_for_a_person(line: Line) -> None:
    drive(line, "dee")
    said = say(line, "ride to 123 Main St fri noon from 500 E Lake St 55407", "99999", "00000")
    assert "I could not make that out by myself" in said and "asks for a ride" in line.reads("ana")


def test_whoever_is_not_sure_of_it_goes_on_without(line: Line) -> None:
    drive(line, "dee")
    assert "Right?" in say(line, "ride to 123 Main St 99999 fri noon from 500 E Lake St 55407", "skip")


def test_capitals_of_an_address_are_kept(line: Line) -> None:
    drive(line, "dee")
    said = say(line, "ride to 100 Main St 55404 fri noon from 500 E Lake St 55407")
    assert "from 500 E Lake St 55407 to 100 Main St 55404." in said


def test_of_a_plate_the_last_three_signs_are_told(line: Line) -> None:
    drive(line, "dee")
    with working(line.hotline) as work:
        dee = people.by_phone(work.tx, PEOPLE["dee"])
        assert dee is not None
        known = rosters.driver_of(work.tx, dee.id)
        dates = {name: known[name] for name in known if name.endswith(("until", "trained_on"))}
        rosters.set_driver(work.tx, dee.id, known["seats"], known["car"], "DEMO 1", dates)
    say(line, "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407", "1")
    line.says("dee", f"YES {number_of(line)}")
    assert "plate ends in MO1" in line.reads("jo")


def test_rides_tells_which_is_which(line: Line) -> None:
    drive(line, "dee", kinds="ride,errand")
    say(line, *LAUNDRY)
    say(line, "ride to 123 Main St 55404 sat noon from 500 E Lake St 55407", "1")
    said = line.says("jo", "RIDES")
    assert "errand on Fri Mar 5, 12:00 PM. No driver yet." in said and "ride on Sat Mar 6, 12:00 PM." in said


def test_what_is_dropped_goes_by_what_it_is(line: Line) -> None:
    drive(line, "dee", kinds="ride,errand")
    say(line, *LAUNDRY)
    code = number_of(line)
    line.says("dee", f"YES {code}")
    assert f"Your errand {code}: Fri Mar 5" in line.says("dee", "MY RIDES")
    assert "Your errand, Fri Mar 5, 12:00 PM, is off" in line.says("jo", f"DROP {code}")
    assert f"no longer needs errand {code}" in line.reads("dee")


def test_my_rides_is_heard_in_a_case(line: Line) -> None:
    driven_by_rosa(line)
    line.says("max", "TALK")
    line.later(minutes=10)
    line.says("rosa", "1")
    line.later(seconds=5)
    said = line.says("rosa", "MY RIDES")
    assert "Your ride" in said and "MY RIDES" not in line.reads("max")


def nobody_there(line: Line) -> tuple[str, str]:
    """Dee waits for Jo in vain; Jo has a ride back too. Returns the numbers of both."""
    code = ask(line, "dee")
    line.says("dee", f"YES {code}")
    back = way_back(line)
    line.says("dee", f"YES {back}")
    line.at(PICKUP)
    line.later(seconds=1)
    line.says("dee", f"HERE {code}")
    line.later(minutes=11)
    for who in ("jo", "dee", "ana"):
        line.reads(who)
    line.says("dee", f"NO SHOW {code}")
    return code, back


def test_a_ride_back_stands_after_a_no_show_and_all_sides_hear_so(line: Line) -> None:
    drive(line, "dee")
    _, back = nobody_there(line)
    assert f"Your ride back, Fri Mar 5, 4:00 PM, is still on. Don't need it? DROP {back}." in line.reads("jo")
    assert f"number {back}, Fri Mar 5, 4:00 PM. It is still on." in line.reads("ana")
    with working(line.hotline) as work:
        jo = trips.of_rider(work.tx, person(line, "jo").id, ["taken"])
    assert [str(one.code) for one in jo] == [back]


def test_whoever_drives_back_hears_when_it_is_not_needed(line: Line) -> None:
    drive(line, "dee")
    _, back = nobody_there(line)
    line.reads("dee")
    line.says("jo", f"DROP {back}")
    assert f"no longer needs ride {back}" in line.reads("dee")
