"""Food and errands: brought by a driver who reads the list only once it is theirs, or a ride instead."""

import pytest

from tests.kit.driving import drive, say
from tests.kit.line import Line

ALL = "ride,food,errand"
STORE, HOME, WHEN = "9 Oak St 55404", "500 E Lake St 55407", "fri noon"


def food(line: Line) -> str:
    """Jo asks for food to be brought; what they read at the end."""
    return say(line, "FOOD", "1", "1", "milk, bread, 2 diapers", STORE, HOME, WHEN, "1")


def laundry(line: Line) -> str:
    """Jo asks for laundry to be brought; what they read at the end."""
    return say(line, "ERRAND", "2", "1", "under Jo, blue bag", STORE, HOME, WHEN, "1")


def test_food_is_read_back_before_anybody_is_asked(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    said = say(line, "FOOD", "1", "1", "milk", STORE, HOME, WHEN)
    assert "from 9 Oak St 55404 to 500 E Lake St 55407. Right?" in said


def test_only_who_does_groceries_is_asked_for_food(line: Line) -> None:
    drive(line, "dee", "lou", kinds=ALL)
    assert "asking a driver" in food(line)
    assert "food to bring" in line.reads("dee") and line.reads("lou") == ""


def test_the_list_is_not_in_what_drivers_are_asked(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    food(line)
    assert "milk" not in line.reads("dee")


def test_whoever_takes_it_reads_the_list(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    food(line)
    assert "milk, bread, 2 diapers" in line.says("dee", "yes")


def test_drivers_read_of_an_errand_what_kind_it_is_and_no_more(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    laundry(line)
    offer = line.reads("dee")
    assert "laundry to bring" in offer and "ZIP 55404 to 55407" in offer and "Jo" not in offer


def test_medicine_that_wants_id_is_no_errand_but_a_ride(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    assert "can drive you to the pharmacy" in say(line, "ERRAND", "1", "1")


@pytest.mark.parametrize("words", ["3", "not sure", "idk"])
def test_whoever_is_not_sure_is_offered_the_ride_too(line: Line, words: str) -> None:
    drive(line, "dee", kinds=ALL)
    assert "can drive you to the pharmacy" in say(line, "ERRAND", "1", words)


def test_then_the_ride_is_asked_for_like_any_other(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    assert "Where to?" in say(line, "my prescription", "1", "1", "1")


@pytest.mark.parametrize("asked", ["FOOD", "ERRAND"])
def test_where_drivers_do_not_do_that_a_person_is_offered(line: Line, asked: str) -> None:
    drive(line, "dee", kinds="ride")
    assert "Shall I ask one of our people?" in say(line, asked)


@pytest.mark.parametrize(("asked", "what"), [("FOOD", "food"), ("ERRAND", "an errand")])
def test_and_whoever_coordinates_is_asked_for_it_not_the_sponsor_for_a_talk(line: Line, asked: str, what: str) -> None:
    drive(line, "dee", kinds="ride")
    assert f"asking our people about {what}" in say(line, asked, "1", "diapers and milk by friday")
    assert f"Jo asks for {what}" in line.reads("ana") and line.reads("sam") == ""
    assert "Jo: diapers and milk by friday" in line.says("ana", "1")


def test_who_wants_a_person_asked_and_says_no_more_is_not_forgotten(line: Line) -> None:
    drive(line, "dee", kinds="ride")
    say(line, "FOOD", "1")
    line.later(minutes=31)
    assert "asking our people about food" in line.reads("jo") and "Jo asks for food" in line.reads("ana")


def test_in_spanish_too(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    assert "Comida: que un chofer la traiga" in say(line, "ESPAÑOL", "comida")


def test_an_errand_whose_place_nobody_finds_twice_goes_to_a_coordinator_with_all_that_was_said(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    said = say(line, "ERRAND", "2", "1", "under Jo, blue bag", "the blue one", "over there")
    assert "asking our people about an errand" in said and "Jo asks for an errand" in line.reads("ana")
    assert "Jo: laundry / the blue one / over there" in line.says("ana", "1")


def test_a_place_that_is_known_by_its_name_may_be_said_for_one_nobody_finds(line: Line) -> None:
    drive(line, "dee", kinds=ALL)
    say(line, "ride to 9 Oak St 55404 fri noon from home", HOME, "1")
    assert "Where should it go?" in say(line, "ERRAND", "2", "1", "under Jo, blue bag", "the blue one", "home")
