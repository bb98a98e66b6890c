"""Helpers' hours on the two nights on which clocks change: an hour that comes twice, and one that never comes."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.kit.line import ROSTER, Line
from tests.kit.nights import at

FIRST, SECOND = at("2026-11-01T01:30:00"), at("2026-11-01T01:30:00", fold=1)
SPRING = at("2027-03-14T01:30:00")


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """Sam and Rosa are on call on Saturday nights until six; Ana leads."""
    empty_line.people(ROSTER.replace("Daily 00:00-24:00", "Sat 22:00-06:00"), "")
    return empty_line


def says(line: Line, now: datetime, words: str, who: str = "rosa") -> str:
    """What a helper reads who texts something at a moment, and confirms it where they are asked to."""
    line.at(now)
    said = line.says(who, words)
    if "1 yes" in said.lower():
        line.later(seconds=5, sweep=False)
        said = line.says(who, "1")
    return said


def paged(line: Line, now: datetime) -> bool:
    """Whether Rosa is paged for somebody in danger at a moment."""
    line.at(now)
    line.reads("rosa")
    line.says("jo", "i want to kill myself")
    return "URGENT" in line.reads("rosa")


@pytest.mark.parametrize(("now", "until"), [(FIRST, "2:30 AM"), (SECOND, "3:30 AM"), (SPRING, "4:30 AM")])
def test_a_break_of_two_hours_is_two_hours(crew: Line, now: datetime, until: str) -> None:
    assert f"off until {until}" in says(crew, now, "BREAK 2H")


@pytest.mark.parametrize("now", [FIRST, SECOND, SPRING])
@pytest.mark.parametrize(("minutes", "back"), [(119, False), (121, True)])
def test_and_then_they_are_paged_again(crew: Line, now: datetime, minutes: int, back: bool) -> None:
    says(crew, now, "BREAK 2H")
    assert paged(crew, now.astimezone(UTC) + timedelta(minutes=minutes)) is back


@pytest.mark.parametrize(("now", "until"), [(FIRST, "3:30 AM"), (SECOND, "4:30 AM"), (SPRING, "5:30 AM")])
def test_on_for_three_hours_is_three_hours(crew: Line, now: datetime, until: str) -> None:
    assert f"on call until {until}" in says(crew, now, "ON 3H")


@pytest.mark.parametrize("now", [FIRST, SECOND, SPRING])
def test_a_shift_ends_by_the_clock_on_the_wall(crew: Line, now: datetime) -> None:
    assert "on call until 6:00 AM" in says(crew, now, "SHIFT")


@pytest.mark.parametrize("now", [FIRST, SECOND, SPRING])
def test_away_until_monday_is_until_monday(crew: Line, now: datetime) -> None:
    assert "off until Mon 12:00 AM" in says(crew, now, "AWAY TILL MON")


@pytest.mark.parametrize(("now", "minutes"), [(FIRST, 15), (SECOND, 15)])
def test_until_a_time_that_comes_twice_is_until_it_comes_next(crew: Line, now: datetime, minutes: int) -> None:
    assert "off until 1:45 AM" in says(crew, now, "OFF TILL 1:45AM")
    assert paged(crew, now.astimezone(UTC) + timedelta(minutes=minutes + 1))


@pytest.mark.parametrize(("words", "until"), [("OFF TILL 2AM", "3:00 AM"), ("OFF TILL 2:30AM", "3:30 AM")])
def test_until_an_hour_that_never_comes_is_no_day_off(crew: Line, words: str, until: str) -> None:
    assert f"off until {until}" in says(crew, SPRING, words)


def test_until_three_on_that_night_is_half_an_hour(crew: Line) -> None:
    assert "off until 3:00 AM" in says(crew, SPRING, "OFF TILL 3AM")
    assert paged(crew, SPRING.astimezone(UTC) + timedelta(minutes=31))


def test_at_three_on_that_night_a_break_counts_from_three(crew: Line) -> None:
    assert "off until 5:00 AM" in says(crew, at("2027-03-14T03:00:10"), "BREAK 2H")
