"""Somebody gives a ride up: the other side hears it at once, and where the driver is out others are asked again."""

import pytest

from tests.kit.driving import ask, number_of, until_pickup
from tests.kit.line import Line


def taken(line: Line, *drivers: str) -> str:
    """Jo's ride is the first driver's; returns its number, when everybody has read what came of it."""
    number = ask(line, *drivers)
    line.says(drivers[0], f"yes {number}")
    for who in ("jo", *drivers):
        line.reads(who)
    return number


def test_the_driver_drops_it_and_the_rider_hears_who_is_asked_now(line: Line) -> None:
    number = taken(line, "dee", "lou")
    line.says("dee", f"DROP {number}")
    said = line.reads("jo")
    assert "Dee can't make it Fri Mar 5, 12:00 PM after all" in said and "asking another driver now" in said


def test_a_yes_to_a_ride_that_was_given_up_is_not_told_that_somebody_has_it(line: Line) -> None:
    number = taken(line, "dee", "lou")
    line.says("jo", f"DROP {number}")
    line.reads("lou")
    assert "Someone else" not in line.says("lou", f"YES {number}")


def test_whoever_was_asked_before_is_asked_again(line: Line) -> None:
    number = taken(line, "dee", "lou")
    line.says("dee", f"DROP {number}")
    assert f"YES {number}" in line.reads("lou") and "It's yours" in line.says("lou", f"yes {number}")


def test_whoever_dropped_it_is_not_asked_again_and_hears_thanks(line: Line) -> None:
    number = taken(line, "dee", "lou")
    said = line.says("dee", f"DROP {number}")
    line.later(minutes=16)
    assert "Thank you for telling me" in said and line.reads("dee") == ""


def test_whoever_dropped_it_can_after_all(line: Line) -> None:
    number = taken(line, "dee")
    line.says("dee", f"DROP {number}")
    assert "It's yours" in line.says("dee", f"yes {number}") and "Dee drives you" in line.reads("jo")


def test_soon_before_the_ride_it_is_offered_as_urgent_and_a_coordinator_knows(line: Line) -> None:
    number = taken(line, "dee", "lou")
    until_pickup(line, minutes=40)
    line.reads("ana")
    line.says("dee", f"DROP {number}")
    assert "needs a driver soon" in line.reads("lou") and f"ride {number}" in line.reads("ana")


def test_a_driver_who_drops_it_at_the_very_hour_leaves_nobody_alone(line: Line) -> None:
    number = taken(line, "dee", "lou")
    until_pickup(line, minutes=-5)
    line.says("dee", "flat tire")
    line.later(minutes=3)
    assert "No driver yet" in line.reads("jo") and "It's yours" in line.says("lou", f"yes {number}")


def test_the_rider_drops_it_and_the_driver_need_not_drive(line: Line) -> None:
    number = taken(line, "dee")
    said = line.says("jo", f"DROP {number}")
    assert "Dee" in said and f"Jo no longer needs ride {number}" in line.reads("dee")


def test_a_ride_nobody_has_taken_is_dropped_and_nobody_hears_of_it(line: Line) -> None:
    number = ask(line, "dee")
    said = line.says("jo", f"drop {number}")
    assert "is off" in said and line.reads("dee") == ""


def test_a_yes_to_a_ride_that_was_dropped_takes_nothing(line: Line) -> None:
    number = ask(line, "dee")
    line.says("jo", f"drop {number}")
    assert "closed" in line.says("dee", f"yes {number}")


def test_a_dropped_ride_is_quiet_from_then_on(line: Line) -> None:
    number = ask(line, "dee")
    line.says("jo", f"drop {number}")
    line.reads("jo")
    until_pickup(line, minutes=60)
    line.later(minutes=61)
    assert (line.reads("jo"), line.reads("dee"), line.reads("ana")) == ("", "", "")


@pytest.mark.parametrize(
    "words", ["cancel my ride", "my appt was canceled", "i dont need the ride anymore", "drop", "cancela mi viaje"]
)
def test_riders_say_it_in_their_own_words(line: Line, words: str) -> None:
    taken(line, "dee")
    line.says("jo", words)
    assert "no longer needs ride" in line.reads("dee")


@pytest.mark.parametrize(
    "words", ["cant make it", "car broke down", "something came up", "no puedo ir", "cancel my ride", "NO {number}"]
)
def test_drivers_say_it_in_their_own_words(line: Line, words: str) -> None:
    number = taken(line, "dee")
    until_pickup(line, hours=3)
    line.reads("jo")
    line.says("dee", words.format(number=number))
    assert "Dee can't make it" in line.reads("jo")


@pytest.mark.parametrize("words", ["cant make it", "never mind"])
def test_what_a_rider_may_mean_otherwise_drops_nothing_and_is_asked_about(line: Line, words: str) -> None:
    number = ask(line, "dee")
    until_pickup(line, hours=3)
    said = line.says("jo", words)
    assert f"like DROP {number}" in said and "Hard moment? TALK" in said


def test_a_number_that_is_nobodys_has_its_sentence(line: Line) -> None:
    number = ask(line, "dee")
    said = line.says("jo", "drop 98")
    assert "nothing of yours with that number" in said and f"{number}: Fri Mar 5, 12:00 PM." in said


def test_nobody_can_drop_the_ride_of_another(line: Line) -> None:
    number = taken(line, "dee", "lou")
    line.says("lou", f"DROP {number}")
    line.says("max", f"DROP {number}")
    assert (line.reads("dee"), line.reads("jo")) == ("", "")


def test_of_several_rides_the_one_is_asked_for(line: Line) -> None:
    ask(line, "dee")
    line.says("jo", "ride to 9 Oak St 55404 sat 9am from 500 E Lake St 55407")
    line.says("jo", "1")
    second = number_of(line)
    said = line.says("jo", "drop my ride")
    assert "Which one is off?" in said and f"{second}: Sat Mar 6, 9:00 AM." in said


@pytest.mark.parametrize("word", ["STOP", "CANCEL", "stop texting me"])
def test_a_driver_who_stops_texts_drives_nobody_and_all_who_count_on_it_hear_so(line: Line, word: str) -> None:
    number = taken(line, "dee", "lou")
    line.says("dee", word)
    assert "Dee can't make it" in line.reads("jo") and f"YES {number}" in line.reads("lou")
    assert f"was to drive ride {number}" in line.reads("ana")


@pytest.mark.parametrize("word", ["STOP", "CANCEL"])
def test_a_rider_who_stops_texts_is_waited_for_by_no_driver_and_a_human_can_call_them(line: Line, word: str) -> None:
    number = taken(line, "dee")
    line.says("jo", word)
    told = line.reads("dee")
    assert f"I can't reach Jo now, so ride {number}, " in told and "You need not drive" in told
    assert "no longer needs" not in told
    assert f"so I dropped ride {number}" in line.reads("ana")


def test_a_ride_of_somebody_who_was_erased_is_driven_by_nobody(line: Line) -> None:
    number = taken(line, "dee")
    line.says("jo", "DELETE")
    line.says("jo", "1")
    line.later(hours=1, minutes=1)
    line.later(hours=1, minutes=1)
    told = line.reads("dee")
    assert f"so ride {number}, " in told and "You need not drive" in told
