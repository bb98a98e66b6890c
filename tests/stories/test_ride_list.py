"""RIDES lists what somebody has open with drivers, with the number that drops each."""

import pytest

from tests.kit.driving import drive
from tests.kit.line import Line

ONE = "ride to 123 Main St 55404 fri noon from 500 E Lake St 55407"


def asked(line: Line) -> None:
    """Jo's ride is read back and right, and Dee is asked for it."""
    drive(line, "dee")
    line.says("jo", ONE)
    line.says("jo", "1")


@pytest.mark.parametrize("words", ["RIDES", "my rides"])
def test_a_ride_nobody_has_taken_is_listed_so(line: Line, words: str) -> None:
    asked(line)
    said = line.says("jo", words)
    assert "ride on Fri Mar 5, 12:00 PM. No driver yet." in said and "DROP and its number" in said


def test_a_ride_that_was_taken_is_listed_with_who_drives(line: Line) -> None:
    asked(line)
    line.says("dee", "yes")
    assert "ride on Fri Mar 5, 12:00 PM. Dee has it." in line.says("jo", "RIDES")


def test_whoever_has_none_reads_so(line: Line) -> None:
    drive(line, "dee")
    assert "You have no rides open" in line.says("jo", "RIDES")
