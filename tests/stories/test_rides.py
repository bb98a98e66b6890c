"""Rides by text: asked for in one message or in steps, offered to drivers, taken by the first who says yes."""

import pytest

from tests.kit.driving import drive
from tests.kit.line import Line

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


def asked(line: Line, *drivers: str) -> None:
    """Jo's ride is read back and right, and these drivers are asked for it."""
    drive(line, *drivers)
    line.says("jo", ONE)
    line.says("jo", "1")


def test_in_one_message_the_ride_is_read_back(line: Line) -> None:
    drive(line, "dee")
    said = line.says("jo", ONE)
    assert ", 12:00 PM, from 500 E Lake St" in said and "1 Yes, ask drivers" in said


def test_in_steps_each_thing_is_asked_once(line: Line) -> None:
    drive(line, "dee")
    questions = [line.says("jo", words) for words in ("RIDE", "12 Oak St 55404", "5 Elm St 55407", "fri 9am")]
    assert [said[:10] for said in questions] == ["Where to? ", "Where from", "What day a", "Fri Mar 5,"]


def test_drivers_read_day_and_zips_and_nothing_of_who_it_is(line: Line) -> None:
    asked(line, "dee")
    offer = line.reads("dee")
    assert "12:00 PM. ZIP 55407 to 55404" in offer and "1 rider" in offer
    assert not {"Jo", "Lake", "Main"} & set(offer.replace(".", " ").split())


def test_the_rider_hears_how_many_are_asked_and_until_when(line: Line) -> None:
    drive(line, "dee", "lou")
    line.says("jo", ONE)
    assert "I'm asking 2 drivers now" in line.says("jo", "1")


def test_whoever_says_yes_first_reads_name_and_pick_up(line: Line) -> None:
    asked(line, "dee", "lou")
    assert "Jo, 1 rider. From 500 E Lake St 55407 to" in line.says("dee", "yes")


def test_then_the_rider_reads_first_name_car_and_end_of_the_plate(line: Line) -> None:
    asked(line, "dee")
    line.says("dee", "yes")
    said = line.reads("jo")
    assert "Dee drives you" in said and "blue Ford, plate ends in 7K2" in said and "XYZ" not in said


def test_whoever_says_yes_too_late_hears_it_is_taken(line: Line) -> None:
    asked(line, "dee", "lou")
    line.says("dee", "yes")
    assert "Someone else has it already" in line.says("lou", "yes")


@pytest.mark.parametrize("words", ["no way", "not today", "no", "cant"])
def test_a_no_is_no_yes(line: Line, words: str) -> None:
    asked(line, "dee")
    line.says("dee", words)
    assert "drives you" not in line.reads("jo")


@pytest.mark.parametrize("papers", [",2099-01-01,2099-01-01,2020-01-01", "2099-01-01,2020-01-01,2099-01-01,2020-01-01"])
def test_whose_papers_are_missing_or_past_is_never_asked(line: Line, papers: str) -> None:
    drive(line, "dee", papers=papers)
    asked(line, "lou")
    assert line.reads("dee") == "" and "ride" in line.reads("lou")
