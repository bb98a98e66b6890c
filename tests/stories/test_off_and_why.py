"""Whoever says that they are off, and why, is off: they are not thanked for a no and paged that night all the same."""

import pytest

from tests.kit.line import Line
from tests.stories.test_hours import ROSTER, THURSDAY


@pytest.fixture
def crew(empty_line: Line) -> Line:
    """A Thursday evening: Sam and Pat are on until 8 PM."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY.replace(hour=18))
    return empty_line


WHY = [
    "im gonna be off 2nite kids sick", "imma need 2 b off 2nite sry", "cant be on 2nite my kid sick",
    "my kid is sick so i need to be off tonight", "wont be on tonite got called into work",
    "esta noche no puedo estar de turno mi hijo esta enfermo", "estoy fuera esta noche, mi niña tiene fiebre",
]  # fmt: skip


@pytest.mark.parametrize("words", WHY)
def test_with_nothing_asked_they_are_off_and_not_asked_later(crew: Line, words: str) -> None:
    crew.says("sam", words)
    crew.says("jo", "talk")
    assert crew.reads("sam") == ""


@pytest.mark.parametrize("words", WHY[:3])
def test_so_are_they_where_another_took_what_they_were_asked(crew: Line, words: str) -> None:
    crew.says("jo", "talk")
    crew.says("pat", "1")
    crew.reads("sam")
    assert "You are off until Fri 6:00 AM" in crew.says("sam", words)


@pytest.mark.parametrize("words", WHY[:3])
def test_and_where_several_ask_for_them_at_once(crew: Line, words: str) -> None:
    crew.people(ROSTER + "Bo B,+16125550106,participant,en,America/Chicago,,,2026-01-01\n", "")
    crew.says("jo", "talk")
    crew.text("+16125550106", "talk")
    crew.reads("sam")
    assert "You are off until Fri 6:00 AM" in crew.says("sam", words)


def test_why_alone_changes_no_hours(crew: Line) -> None:
    assert "You are off" not in crew.says("sam", "my kid is sick")
