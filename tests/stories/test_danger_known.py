"""Danger that is known already: nobody who told of it is asked once more whether they are in danger."""

import pytest

from tests.kit.line import Line

UNSURE = {"jo": "i got pills", "max": "ya no puedo mas"}
SURE = {"jo": "i wanna die", "max": "me quiero morir"}
IS_SAFE = {"jo": "my husband is beating me", "max": "mi esposo me pega y tengo miedo"}


def worried_about_jo(line: Line) -> None:
    """Sam's chat with Jo is over, and Sam worries: people are paged. Then Jo is asked whether they are in danger."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "DONE")
    line.reads("jo")
    line.later(seconds=7)
    line.says("sam", "are you thinking of killing yourself?")
    assert "in danger right now" in line.says("jo", "i cant do this anymore")


@pytest.mark.parametrize("who", ["jo", "max"])
def test_whoever_said_so_is_not_asked_whether_they_are(line: Line, who: str) -> None:
    line.says(who, SURE[who])
    read = line.says(who, UNSURE[who])
    assert "988" in read and "\n1 " not in read


@pytest.mark.parametrize("who", ["jo", "max"])
def test_nor_is_whoever_may_not_be_safe_to_text(line: Line, who: str) -> None:
    line.says(who, IS_SAFE[who])
    assert line.says(who, UNSURE[who]) == ""


def test_an_open_question_of_danger_is_closed_when_somebody_takes_their_case(line: Line) -> None:
    worried_about_jo(line)
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    line.reads("jo")
    assert "How strong is it, 0 to 10?" in line.says("jo", "hlep me im jonesin")


def test_and_its_silence_pages_nobody_then(line: Line) -> None:
    worried_about_jo(line)
    line.says("rosa", "1")
    line.reads("ana")
    line.later(minutes=6)
    assert line.reads("ana") == ""
