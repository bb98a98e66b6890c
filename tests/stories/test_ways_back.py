"""The way back: whoever drives somebody there is asked first, it is claimed by itself, and it is never forgotten."""

from datetime import timedelta

from tests.kit.driving import PICKUP, ask, until_pickup, way_back
from tests.kit.line import Line


def both(line: Line, *drivers: str) -> tuple[str, str]:
    """Jo's ride and the way back are asked for, and nobody has taken one; returns their numbers."""
    there = ask(line, *drivers)
    return there, way_back(line)


def test_nobody_is_asked_to_drive_back_before_somebody_drives_there(line: Line) -> None:
    _, back = both(line, "dee")
    line.later(minutes=20)
    assert f"YES {back}" not in line.reads("dee")


def test_whoever_drives_there_is_asked_first(line: Line) -> None:
    there, back = both(line, "dee", "lou")
    said = line.says("dee", f"yes {there}")
    assert "can you drive them back as well?" in said and f"YES {back}" in said and line.reads("lou") == ""


def test_each_way_is_taken_by_itself(line: Line) -> None:
    there, back = both(line, "dee")
    line.says("dee", f"yes {there}")
    line.reads("jo")
    assert "4:00 PM" in line.says("dee", f"yes {back}") and "Dee drives you Fri Mar 5, 4:00 PM" in line.reads("jo")


def test_the_others_are_asked_once_that_driver_had_time_to_answer(line: Line) -> None:
    there, back = both(line, "dee", "lou")
    line.says("dee", f"yes {there}")
    line.later(minutes=16)
    assert f"YES {back}" in line.reads("lou")


def test_the_others_are_asked_at_once_where_that_driver_says_no(line: Line) -> None:
    there, back = both(line, "dee", "lou")
    line.says("dee", f"yes {there}")
    line.says("dee", f"no {back}")
    assert f"YES {back}" in line.reads("lou")


def test_where_nobody_drives_there_the_way_back_is_asked_for_all_the_same(line: Line) -> None:
    _, back = both(line, "dee")
    until_pickup(line, minutes=59)
    assert f"YES {back}" in line.reads("dee")


def test_the_way_back_stays_when_the_way_there_is_dropped(line: Line) -> None:
    there, back = both(line, "dee")
    said = line.says("jo", f"drop {there}")
    assert f"Your ride back is still on: DROP {back}" in said and f"YES {back}" in line.reads("dee")


def test_an_hour_before_the_way_back_its_truth_is_told_too(line: Line) -> None:
    there, _ = both(line, "dee")
    line.says("dee", f"yes {there}")
    line.reads("jo")
    until_pickup(line, hours=-3)
    assert "No driver yet for Fri Mar 5, 4:00 PM" in line.reads("jo")


def test_a_way_back_too_soon_after_is_one_trip_for_no_driver(line: Line) -> None:
    there = ask(line, "dee", "lou")
    back = way_back(line, at=PICKUP + timedelta(minutes=40))
    line.says("dee", f"yes {there}")
    assert f"YES {back}" in line.reads("lou") and f"YES {back}" not in line.reads("dee")


def test_that_the_way_there_is_theirs_is_read_before_the_way_back_is_asked(line: Line) -> None:
    there, back = both(line, "dee")
    read = line.says("dee", f"yes {there}")
    assert back and 0 <= read.find("It's yours") < read.find("can you drive them back as well?")
