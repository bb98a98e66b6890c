"""Somebody is not safe with their driver: the ride, the words and the calls between the two end at once."""

import pytest

from tests.kit.calls import calling
from tests.kit.driving import PICKUP, drive, number_of
from tests.kit.line import Line
from tests.kit.rides import ONE, before, stage, suspended, taken


def an_hour_before(line: Line) -> str:
    """Dee drives Jo in an hour; Lou would drive too. Returns the number of the ride."""
    code = taken(line, "dee", "lou")
    before(line, minutes=60)
    line.reads("lou")
    return code


def test_the_driver_hears_only_that_it_is_off_their_list(line: Line) -> None:
    code = an_hour_before(line)
    line.says("jo", "UNSAFE")
    told = line.reads("dee")
    assert f"Number {code}, Fri Mar 5, 12:00 PM, is off your list" in told
    assert "Jo" not in told and "safe" not in told and told.count("---") == 0


@pytest.mark.parametrize("words", ["i am outside", "HERE", "on my way"])
def test_no_word_of_the_driver_reaches_them_any_more(line: Line, words: str) -> None:
    code = an_hour_before(line)
    line.says("jo", "UNSAFE")
    line.says("jo", "1")
    line.says("dee", words)
    line.says("dee", f"{code} where are you")
    assert line.reads("jo") == ""


def test_nor_does_one_of_theirs_reach_the_driver(line: Line) -> None:
    an_hour_before(line)
    line.says("jo", "UNSAFE")
    line.reads("dee")
    line.says("jo", "1")
    line.says("jo", "please leave me alone")
    assert line.reads("dee") == ""


@pytest.mark.parametrize("who", ["jo", "dee"])
def test_no_call_goes_from_one_to_the_other(line: Line, who: str) -> None:
    an_hour_before(line)
    line.says("jo", "UNSAFE")
    line.says("jo", "1")
    heard = calling(line, who).heard
    assert "You drive for" not in heard and "drives for you today" not in heard


def test_a_call_that_was_about_to_be_put_through_is_not(line: Line) -> None:
    an_hour_before(line)
    call = calling(line, "dee")
    line.says("jo", "UNSAFE")
    line.says("jo", "1")
    call.press("1")
    assert "jo" not in call.rings


def test_a_coordinator_is_asked_to_find_another_way(line: Line) -> None:
    code = an_hour_before(line)
    line.says("jo", "UNSAFE")
    assert f"no driver yet for Jo, ride {code}" in line.reads("ana")


def test_nobody_else_is_sent_there_before_it_is_safe_to_tell_them(line: Line) -> None:
    an_hour_before(line)
    line.says("jo", "UNSAFE")
    line.later(minutes=20)
    assert line.reads("lou") == ""


def test_once_it_is_safe_to_text_another_driver_is_asked_and_they_hear_so(line: Line) -> None:
    code = an_hour_before(line)
    line.says("jo", "UNSAFE")
    told = line.says("jo", "1")
    assert "no longer comes Fri Mar 5, 12:00 PM. I'm asking others" in told
    line.says("lou", f"YES {code}")
    assert "Lou drives you" in line.reads("jo")


def test_where_the_two_may_be_together_the_drivers_phone_is_silent(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("jo", "UNSAFE")
    assert line.reads("dee") == "" and stage(line) == "waiting"


def test_from_inside_the_car_nothing_goes_between_the_two(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("dee", "picked up")
    line.reads("jo")
    line.says("jo", "UNSAFE")
    line.says("jo", "1")
    line.later(seconds=5, sweep=False)
    line.says("dee", "who did you text")
    assert "who did you text" not in line.reads("jo") and suspended(line, "dee")


def test_after_the_ride_no_words_go_through_either(line: Line) -> None:
    code = taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.says("dee", "done")
    line.says("jo", "UNSAFE")
    line.says("jo", "1")
    line.reads("jo")
    line.says("dee", f"{code} you forgot your bag")
    assert line.reads("jo") == ""


def test_every_ride_of_theirs_with_that_driver_is_taken_away(line: Line) -> None:
    taken(line)
    line.says("jo", "ride to 123 Main St 55404 sat noon from 500 E Lake St 55407")
    line.says("jo", "1")
    later = number_of(line)
    line.says("dee", f"YES {later}")
    line.reads("dee")
    before(line, minutes=60)
    line.says("jo", "UNSAFE")
    told = line.reads("dee")
    assert told.count("off your list") == 2 and later in told
    assert "still has these" not in line.reads("ana")


def test_nobody_comes_by_the_hour_and_it_is_unmet(line: Line) -> None:
    an_hour_before(line)
    line.says("jo", "UNSAFE")
    line.at(PICKUP)
    line.later(minutes=1)
    assert stage(line) == "unmet" and line.reads("lou") == ""


def test_with_no_other_driver_they_read_who_looks_for_another_way(line: Line) -> None:
    drive(line, "dee")
    line.says("jo", ONE)
    line.says("jo", "1")
    line.says("dee", "yes")
    before(line, minutes=60)
    line.says("jo", "UNSAFE")
    assert "Our coordinators are looking for another way" in line.says("jo", "1")
