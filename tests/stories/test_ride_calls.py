"""Calls between the two sides of a ride: by our number, while it is nigh, and 0 is a person all the same."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line
from tests.kit.rides import before, home_safe, taken


@pytest.mark.parametrize(("who", "other"), [("jo", "dee"), ("dee", "jo")])
def test_one_rings_the_other_side(line: Line, who: str, other: str) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, who)
    call.press("1")
    assert call.rings == {other}


def test_days_before_a_call_is_like_any_other(line: Line) -> None:
    taken(line)
    assert "drives for you today" not in calling(line, "jo").heard


@pytest.mark.parametrize("key", ["3", "2"])
def test_for_anything_else_there_is_the_menu(line: Line, key: str) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, "jo")
    call.press(key)
    assert "craving" in call.heard and call.rings == set()


def test_whoever_is_silent_hears_the_menu(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, "jo")
    call.silence()
    assert "craving" in call.heard


def test_nought_is_a_person(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    call = calling(line, "jo")
    call.press("0")
    assert "dee" not in call.rings and call.rings


def test_nobody_is_rung_who_may_not_be_safe(line: Line) -> None:
    taken(line)
    before(line, hours=3)
    line.says("jo", "my husband is beating me")
    before(line, minutes=10)
    call = calling(line, "dee")
    call.press("1")
    assert call.rings == set() and "I can't ring them" in call.heard


def test_whoever_was_not_safe_with_has_no_ride_to_call_about(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "UNSAFE")
    call = calling(line, "dee")
    call.press("1")
    assert "You drive for" not in call.heard and "jo" not in call.rings


@pytest.mark.parametrize("who", ["jo", "dee"])
def test_two_hours_after_it_nobody_is_rung_by_the_other(line: Line, who: str) -> None:
    taken(line)
    home_safe(line)
    early = calling(line, who)
    line.later(minutes=121)
    assert "for you today" not in calling(line, who).heard and "You drive for" not in calling(line, who).heard
    early.press("1")
    assert not early.rings & {"jo", "dee"}
