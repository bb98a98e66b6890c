"""Rides, food and errands, each switched on alone: what is off is seen to by a person, and nobody is asked to drive."""

import pytest

from tests.kit.driving import drive, say
from tests.kit.line import Line
from tests.stories.test_food_and_errands import food, laundry

RIDE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


@pytest.mark.parametrize("kinds", ["food", "errand", "food,errand"])
def test_without_rides_a_ride_is_for_a_person(line: Line, kinds: str) -> None:
    drive(line, "dee", kinds=kinds)
    assert "I can't promise a driver" in line.says("jo", RIDE) and line.reads("dee") == ""


def test_with_rides_alone_a_driver_is_asked_for_one(line: Line) -> None:
    drive(line, "dee", kinds="ride")
    assert "asking a driver" in say(line, RIDE, "1") and "YES" in line.reads("dee")


@pytest.mark.parametrize("kinds", ["ride", "errand", "ride,errand"])
def test_without_food_it_is_for_a_person(line: Line, kinds: str) -> None:
    drive(line, "dee", kinds=kinds)
    assert "Shall I ask" in say(line, "FOOD")


def test_with_food_alone_a_driver_is_asked_for_it(line: Line) -> None:
    drive(line, "dee", kinds="food")
    assert "asking a driver" in food(line) and "food to bring" in line.reads("dee")


@pytest.mark.parametrize("kinds", ["ride", "food", "ride,food"])
def test_without_errands_one_is_for_a_person(line: Line, kinds: str) -> None:
    drive(line, "dee", kinds=kinds)
    assert "Shall I ask" in say(line, "ERRAND")


def test_with_errands_alone_a_driver_is_asked_for_one(line: Line) -> None:
    drive(line, "dee", kinds="errand")
    assert "asking a driver" in laundry(line) and "laundry to bring" in line.reads("dee")


@pytest.mark.parametrize("asked", ["FOOD", "ERRAND"])
def test_where_rides_are_off_nobody_is_offered_to_be_driven_there_in_vain(line: Line, asked: str) -> None:
    drive(line, "dee", kinds="food,errand")
    answers = ("2",) if asked == "FOOD" else ("1", "1", "1")
    assert "I can't promise a driver" in say(line, asked, *answers)
