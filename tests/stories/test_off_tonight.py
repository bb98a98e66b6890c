"""Whoever is off tonight and says so by day is off from the evening on, in their own zone; in the night at once."""

import pytest

from tests.kit.line import Line
from tests.stories.test_hours import ROSTER, THURSDAY


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """A Thursday afternoon: Sam and Pat are on until 8 PM, on Saturday evening Sam and Rosa; Ana coordinates."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    return empty_line


TONIGHT = ["off tonight", "not tonight", "OFF this evening"]
ESTA_NOCHE = ["fuera de turno esta noche", "esta noche no", "libre esta noche"]


@pytest.mark.parametrize("words", TONIGHT)
def test_off_tonight_said_by_day_begins_in_the_evening(crew: Line, words: str) -> None:
    read = crew.says("sam", words)
    assert read == "OK. You are off Thu 5:00 PM-6:00 AM. Text SHIFT to check, ON to be back."


@pytest.mark.parametrize("words", ESTA_NOCHE)
def test_in_spanish_too_it_begins_in_the_evening(crew: Line, words: str) -> None:
    assert "jue 5:00 PM-6:00 AM" in crew.says("rosa", words)


def test_until_that_evening_they_are_asked(crew: Line) -> None:
    crew.says("sam", "off tonight")
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("sam")


def test_from_that_evening_on_they_are_not(crew: Line) -> None:
    crew.says("sam", "off tonight")
    crew.at(THURSDAY.replace(hour=18))
    crew.says("jo", "talk")
    assert crew.reads("sam") == "" and "Jo asked" in crew.reads("pat")


def test_the_evening_is_that_of_their_own_zone(empty_line: Line) -> None:
    empty_line.people(
        ROSTER.replace(
            "Sam S,+16125550102,supporter,en,America/Chicago", "Sam S,+16125550102,supporter,en,America/New_York"
        ),
        "",
    )
    empty_line.at(THURSDAY.replace(hour=16, minute=30))
    assert "You are off until Fri 6:00 AM" in empty_line.says("sam", "off tonight")


def test_off_tonight_said_in_the_evening_holds_at_once(crew: Line) -> None:
    crew.at(THURSDAY.replace(hour=18))
    assert "You are off until Fri 6:00 AM" in crew.says("sam", "off tonight")


@pytest.mark.parametrize("words", ["not tonight", "esta noche no"])
def test_where_they_are_asked_it_is_a_no_to_that_alone(crew: Line, words: str) -> None:
    crew.says("jo", "talk")
    crew.reads("sam")
    crew.says("sam", words)
    assert "5:00 PM" not in crew.says("sam", "SHIFT")
