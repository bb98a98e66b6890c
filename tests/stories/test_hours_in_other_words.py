"""Helpers say in their own words when they are off, and who could take a shift; nothing else is taken for it."""

from datetime import datetime

import pytest

from tests.kit.line import Line
from tests.stories.test_hours import CHICAGO, ROSTER, THURSDAY


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """A Thursday afternoon: Sam and Pat are on until 8 PM, on Saturday evening Sam and Rosa; Ana coordinates."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    return empty_line


@pytest.mark.parametrize("words", ["off saturday night", "i can't do sat", "cant do my shift sat", "off sat evening"])
def test_off_on_a_day_to_come(crew: Line, words: str) -> None:
    assert "You are off" in crew.says("sam", words)
    crew.at(datetime(2026, 12, 5, 19, 0, tzinfo=CHICAGO))
    crew.says("jo", "talk")
    assert crew.reads("sam") == ""


def test_the_morning_of_that_day_is_not_the_night(crew: Line) -> None:
    crew.says("sam", "off sat morning")
    crew.at(datetime(2026, 12, 5, 19, 0, tzinfo=CHICAGO))
    crew.says("jo", "talk")
    assert "Jo asked" in crew.reads("sam")


@pytest.mark.parametrize("words", ["swap sat night", "can anybody take my shift saturday"])
def test_a_swap(crew: Line, words: str) -> None:
    assert "Sat 6:00 PM-11:00 PM" in crew.says("sam", words)


@pytest.mark.parametrize("words", ["hoy no puedo", "apagado", "me voy", "no puedo hoy"])
def test_off_in_spanish(crew: Line, words: str) -> None:
    crew.at(datetime(2026, 12, 5, 19, 0, tzinfo=CHICAGO))
    assert "Sales de todos modos?" in crew.says("rosa", words)


def test_hours_without_am_or_pm_are_asked_for(crew: Line) -> None:
    assert "ON SAT 6PM-10PM" in crew.says("sam", "ON FRI 6-10")


@pytest.mark.parametrize("words", ["i cant do 6", "cant make it till 9", "i cant do this"])
def test_what_may_be_an_answer_changes_no_hours(crew: Line, words: str) -> None:
    assert "You are off" not in crew.says("sam", words)


def test_off_in_a_sentence_of_their_own_and_asking_who_else_is_there(crew: Line) -> None:
    crew.says("pat", "off")
    assert "Nobody else is on call Thu 3:00 PM-8:00 PM" in crew.says("sam", "sick today cant do my shift")


def test_when_they_confirm_the_coordinator_hears_it(crew: Line) -> None:
    crew.says("pat", "off")
    crew.says("sam", "sick today cant do my shift")
    crew.says("sam", "1")
    assert "Sam is off, and nobody else is on call Thu 3:00 PM-8:00 PM" in crew.reads("ana")


@pytest.mark.parametrize("words", ["can sumbody cover me saturday", "need any1 2 take my sat shift"])
def test_a_swap_in_a_sentence_of_their_own(crew: Line, words: str) -> None:
    crew.says("sam", words)
    assert "Sam needs cover Sat 6:00 PM-11:00 PM" in crew.reads("pat")


def test_in_spanish_too(crew: Line) -> None:
    assert "Pregunto a 2 mas" in crew.says("sam", "necesito ke alguien me cubra el sabado")


@pytest.mark.parametrize(
    "words", ["nah ill stay", "never mind im staying", "nvm", "mejor me quedo", "wait i can make it"]
)
def test_whoever_stays_after_all_is_on_again(crew: Line, words: str) -> None:
    crew.says("sam", "OFF")
    crew.says("sam", words)
    crew.says("jo", "talk")
    assert "Jo" in crew.reads("sam")


def test_and_reads_that_they_are(crew: Line) -> None:
    crew.says("sam", "OFF")
    assert crew.says("sam", "nah ill stay") == "Thank you. You are on call until 8:00 PM. To go off, text OFF."


def test_a_day_to_come_is_taken_back_and_nobody_put_on_now(crew: Line) -> None:
    crew.at(datetime(2026, 12, 4, 15, 0, tzinfo=CHICAGO))
    crew.says("sam", "off saturday")
    assert "Then you are not off" in crew.says("sam", "never mind i can make it")
    assert "Sat 6:00 PM-11:00 PM" in crew.says("sam", "SHIFT")


@pytest.mark.parametrize("words", ["never mind im staying", "nah ill stay", "no mejor me quedo"])
def test_so_is_the_only_lead_whom_we_asked(crew: Line, words: str) -> None:
    crew.says("ana", "OFF")
    crew.says("ana", words)
    crew.later(minutes=16)
    assert crew.reads("ana") == ""


def test_the_lead_who_went_off_is_asked_again(crew: Line) -> None:
    crew.says("ana", "OFF")
    crew.says("ana", "1")
    crew.says("ana", "actually ill stay")
    crew.says("jo", "i want to kill myself")
    assert "URGENT" in crew.reads("ana")


def test_whoever_has_not_gone_off_stays_with_nothing(crew: Line) -> None:
    assert "Harbor Line for helpers" in crew.says("sam", "actually ill stay")
