"""The day of a ride: reminders, on the way, here, a wait, done, home safe, and somebody who looks in on silence."""

from datetime import timedelta

import pytest

from tests.kit.driving import number_of
from tests.kit.line import Line
from tests.kit.rides import NOON, OTHER, before, driven, home_safe, stage, suspended, taken


def test_both_are_reminded_the_evening_before(line: Line) -> None:
    taken(line)
    line.at(NOON - timedelta(hours=18))
    line.later(seconds=1)
    assert "Dee drives for you Fri Mar 5, 12:00 PM" in line.reads("jo")
    assert "you drive for Jo Fri Mar 5, 12:00 PM, from 500 E Lake St" in line.reads("dee")


def test_both_are_reminded_an_hour_before(line: Line) -> None:
    taken(line)
    before(line, minutes=61)
    line.later(minutes=1)
    assert "blue Ford, plate ends in 7K2. What you text me now reaches Dee" in line.reads("jo")
    assert "Text ON MY WAY when you leave" in line.reads("dee")


def test_a_whole_ride_from_on_my_way_to_home(line: Line) -> None:
    taken(line)
    before(line, minutes=30)
    assert "Jo knows" in line.says("dee", "ON MY WAY")
    assert "Dee is on the way to you" in line.reads("jo")
    line.later(minutes=30)
    assert "Please wait until 12:10 PM" in line.says("dee", "HERE")
    assert "Dee is here: blue Ford" in line.reads("jo")
    line.says("dee", "picked up")
    line.later(minutes=20)
    assert "Thank you for driving Jo" in line.says("dee", "DONE")
    line.later(seconds=5)
    assert "Are you there safe?\n1 Yes" in line.reads("jo")
    assert "Good to know" in line.says("jo", "1")
    assert stage(line) == "home"


def test_no_answer_to_home_safe_reaches_a_coordinator(line: Line) -> None:
    taken(line)
    driven(line)
    line.later(seconds=5)
    line.later(minutes=31)
    assert "Jo has not said they got there safe after the ride with Dee" in line.reads("ana")


def test_whoever_never_says_done_is_taken_to_be_and_the_rider_is_asked(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("dee", "picked up")
    line.reads("jo")
    line.later(minutes=92)
    line.later(seconds=5)
    assert "Is the ride with Jo over?" in line.reads("dee")
    assert "Are you there safe?" in line.reads("jo")


def test_in_twenty_is_how_far_they_are_and_not_that_the_rider_is_in(line: Line) -> None:
    taken(line)
    before(line, minutes=30)
    line.says("dee", "in 20")
    assert "20 min" in line.reads("jo")
    assert stage(line) == "on_way"


@pytest.mark.parametrize("words", ["LATE 10", "running 10 late", "ill be 10 min late", "tarde 10"])
def test_late_is_told_with_its_minutes(line: Line, words: str) -> None:
    taken(line)
    before(line, minutes=20)
    assert "Jo knows" in line.says("dee", words)
    assert "Dee is 10 min late" in line.reads("jo")


def test_whoever_is_late_is_missed_that_much_later(line: Line) -> None:
    taken(line)
    before(line, minutes=5)
    line.says("dee", "LATE 20")
    line.later(minutes=25)
    assert line.reads("ana") == ""
    line.later(minutes=11)
    assert "Dee has not said HERE for Jo" in line.reads("ana")


def test_a_silent_driver_is_asked_and_then_missed(line: Line) -> None:
    taken(line)
    before(line, minutes=16)
    line.later(minutes=1)
    assert "On your way?" in line.reads("dee")
    line.later(minutes=26)
    assert "Please call Dee now" in line.reads("ana")
    assert "Our coordinators know" in line.reads("jo")


def test_no_show_before_the_wait_is_over_asks_for_patience(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    assert "Please wait for Jo until 12:10 PM" in line.says("dee", "NO SHOW")


def test_after_ten_minutes_a_no_show_frees_the_driver(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.later(minutes=6)
    assert "Dee still waits for you, until 12:1" in line.reads("jo")
    line.later(minutes=6)
    assert "Text NO SHOW" in line.reads("dee")
    assert "free to go" in line.says("dee", "NO SHOW")
    assert "It happens" in line.reads("jo") and "see how Jo is" in line.reads("ana")


@pytest.mark.parametrize("words", ["nobody here", "no sale nadie", "no answer"])
def test_whoever_finds_nobody_begins_the_wait_by_it(line: Line, words: str) -> None:
    taken(line)
    before(line, minutes=1)
    assert "Please wait until 12:10 PM" in line.says("dee", words)


def test_done_on_another_day_is_not_of_this_ride(line: Line) -> None:
    code = taken(line)
    assert "That one is Fri Mar 5" in line.says("dee", f"HERE {code}")
    assert stage(line) == "taken"


def test_two_hours_after_it_words_no_longer_go_through(line: Line) -> None:
    taken(line)
    home_safe(line)
    line.later(minutes=119)
    line.says("jo", "i left my hat in your car")
    assert "Jo: i left my hat" in line.reads("dee")
    line.later(minutes=3)
    line.says("jo", "did you find it in the back")
    assert line.reads("dee") == ""


@pytest.mark.parametrize(
    "words",
    [
        "UNSAFE",
        "i dont feel safe",
        "no me siento segura",
        "he smells like alcohol",
        "esta borracho",
        "he is touching me",
    ],
)
def test_unsafe_reaches_a_human_at_once_and_stops_the_driver(line: Line, words: str) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("dee", "picked up")
    line.reads("jo")
    assert line.says("jo", words).startswith(("Is it safe to text?", "Es seguro"))
    assert "may be in DANGER now" in line.reads("rosa") and suspended(line, "dee")


def test_the_coordinators_hear_whom_it_is_about(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("jo", "UNSAFE")
    assert "Jo does not feel safe with Dee" in line.reads("ana")


def test_what_a_suspended_driver_has_to_drive_is_somebody_elses_to_give_away(line: Line) -> None:
    taken(line)
    line.says("max", "ride to 12 Oak St 55404 sat 9am from 500 E Lake St 55407")
    line.says("max", "1")
    code = number_of(line)
    line.says("dee", f"YES {code}")
    before(line, minutes=30)
    line.says("jo", "UNSAFE")
    assert f"{code}: Sat Mar 6, 9:00 AM." in line.reads("ana")


def test_unsafe_the_day_after_is_about_that_driver_too(line: Line) -> None:
    taken(line)
    driven(line)
    line.later(hours=24)
    line.says("jo", "UNSAFE")
    assert suspended(line, "dee")


def test_a_suspended_driver_is_offered_nothing(line: Line) -> None:
    taken(line, "dee", "lou")
    before(line, minutes=1)
    line.says("jo", "UNSAFE")
    line.reads("lou")
    line.says("max", OTHER)
    line.says("max", "1")
    assert line.reads("dee") == "" and "YES" in line.reads("lou")


def test_a_driver_in_danger_is_not_suspended(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "UNSAFE")
    assert not suspended(line, "dee") and line.reads("rosa") != ""
