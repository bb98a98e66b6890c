"""Whoever is on call day and night and asks for cover gives today away; where nobody can be asked, they read so."""

from datetime import datetime

import pytest

from tests.kit.line import Line
from tests.stories.test_swaps import CHICAGO, ROSTER, THURSDAY

ALONE = """name,phone,roles,language,time_zone,shifts,skills,consented_on
Sam S,+16125550102,supporter,en,America/Chicago,Daily 00:00-24:00,,2026-01-01
Pat P,+16125550103,supporter,en,America/Chicago,Daily 00:00-24:00,,2026-01-01
Ana A,+16125550105,coordinator,en,America/Chicago,Daily 00:00-24:00,,2026-01-01
"""


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """Thursday afternoon; Sam is on call at every hour, and others have their days."""
    empty_line.people(ROSTER.replace("Sat 18:00-23:00", "Daily 00:00-24:00"), "")
    empty_line.at(THURSDAY)
    return empty_line


@pytest.fixture
def alone(empty_line: Line) -> Line:
    """Thursday afternoon; all are on call at every hour, and nobody is there who could take it."""
    empty_line.people(ALONE, "")
    empty_line.at(THURSDAY)
    return empty_line


WORDS = ["can sum1 cover 4 me", "cover me pls", "SWAP", "quien me cubre"]


@pytest.mark.parametrize("words", WORDS)
def test_without_a_day_it_is_the_rest_of_today(crew: Line, words: str) -> None:
    assert "3:00 PM-12:00 AM" in crew.says("sam", words)


def test_late_in_the_day_it_is_the_night(crew: Line) -> None:
    crew.at(datetime(2026, 12, 3, 21, 0, tzinfo=CHICAGO))
    assert "9:00 PM-6:00 AM" in crew.says("sam", "can sum1 cover 4 me")


@pytest.mark.parametrize("words", ["can sum1 cover 4 me", "can sum1 cover 4 me sat"])
def test_where_nobody_could_be_asked_they_read_at_once_that_it_is_theirs(alone: Line, words: str) -> None:
    said = alone.says("sam", words)
    assert said.startswith("No one could take ") and "still yours" in said


def test_and_nobody_is_looked_for(alone: Line) -> None:
    alone.says("sam", "can sum1 cover 4 me")
    alone.later(hours=2)
    assert alone.reads("sam") == ""
