"""Whoever changes language in the middle of a ride is asked again in words of that language, days and places too."""

import pytest

from tests.kit.driving import drive, say
from tests.kit.line import Line
from tests.stories.test_ride_by_keys import wanting

RIDE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


def test_what_is_read_back_is_read_back_in_spanish(line: Line) -> None:
    drive(line, "dee")
    line.says("jo", RIDE)
    said = line.says("jo", "español")
    assert said.startswith("vie mar 5, 12:00 PM, de 500 E Lake St 55407 a 123 Main St 55404.")


def test_and_back_in_english(line: Line) -> None:
    drive(line, "dee")
    line.says("jo", RIDE)
    line.says("jo", "español")
    said = line.says("jo", "english")
    assert "Fri Mar 5, 12:00 PM, from 500 E Lake St" in said and "vie" not in said


def test_a_choice_of_days_is_offered_in_spanish(line: Line) -> None:
    drive(line, "dee")
    line.says("jo", "ride to 123 Main St 55404 fri 7 from 500 E Lake St 55407")
    said = line.says("jo", "español")
    assert "Fri" not in said and "vie" in said.lower()


def test_who_rides_is_read_back_in_spanish(line: Line) -> None:
    drive(line, "dee")
    say(line, RIDE, "3", "3", "2", "1")
    said = line.says("jo", "español")
    assert "2 riders" not in said and "2 pasajeros" in said


@pytest.mark.parametrize("words", ["si", "1"])
def test_what_follows_is_in_spanish_too(line: Line, words: str) -> None:
    drive(line, "dee")
    line.says("jo", RIDE)
    line.says("jo", "español")
    assert "chofer" in line.says("jo", words)


def test_on_a_call_the_places_are_named_in_spanish_from_then_on(line: Line) -> None:
    call = wanting(line)
    heard = call.say("no entiendo, hablo español")
    assert "Where do you want" not in heard and "la clínica" in heard
