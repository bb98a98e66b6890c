"""A helper in no chat who greets somebody reads that it went to nobody; "here" in it is no word of a ride."""

import pytest

from tests.kit.line import Line
from tests.stories.test_hours import THURSDAY

ROSTER = """name,phone,roles,language,time_zone,shifts,skills,consented_on
Jo K,+16125550101,participant,en,America/Chicago,,,2026-01-01
Sam S,+16125550102,supporter;driver,en,America/Chicago,,,2026-01-01
Rosa R,+16125550104,supporter,en,America/Chicago,,,2026-01-01
Ana A,+16125550105,coordinator,en,America/Chicago,,lead,2026-01-01
"""


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """Sam drives as well, and has no ride to drive; Rosa does not drive."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    return empty_line


WORDS = ["hey jo sam here", "hi jo its sam", "sam here", "jo im here", "hey jo how r u"]


@pytest.mark.parametrize("who", ["sam", "rosa"])
@pytest.mark.parametrize("words", WORDS)
def test_they_read_that_it_went_to_nobody(crew: Line, who: str, words: str) -> None:
    assert crew.says(who, words).startswith("You are in no chat now, so this went to nobody.")


def test_in_spanish_too(crew: Line) -> None:
    assert crew.says("sam", "hola jo soy sam aqui").startswith("No estas en ningun chat")


@pytest.mark.parametrize("words", ["im here", "here", "on my way", "hey im here"])
def test_a_word_of_a_ride_stays_one(crew: Line, words: str) -> None:
    assert "no chat" not in crew.says("sam", words)


@pytest.mark.parametrize("words", ["hi", "hey guys", "hello everyone", "hey there", "hi can u help", "hola a todos"])
def test_who_greets_us_reads_what_they_can_do(crew: Line, words: str) -> None:
    assert "no chat" not in crew.says("rosa", words)
