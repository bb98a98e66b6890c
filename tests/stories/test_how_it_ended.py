"""Whoever took somebody in danger says how it ended in their own words, and the lead hears what must not wait."""

import pytest

from tests.kit.line import Line
from tests.stories.test_after_a_chat import in_danger, notes


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("she went to the er w the cops", "emergency"),
        ("lo llevaron al hospital", "emergency"),
        ("didnt answer so i called 911", "emergency"),
        ("never picked up", "no_answer"),
        ("no me contesto", "no_answer"),
        ("talked an hr, he calmed down", "talked"),
    ],
)
def test_it_is_heard_as_people_tell_it(line: Line, words: str, outcome: str) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    line.says("rosa", words)
    assert (outcome, outcome) in notes(line)


@pytest.mark.parametrize("words", ["she didnt go to the er", "i told him to go to the hospital"])
def test_what_has_not_happened_is_asked_about_once_more(line: Line, words: str) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    assert "I don't know how it ended" in line.says("rosa", words)


def test_the_lead_hears_of_a_hospital(line: Line) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    line.reads("ana")
    line.says("rosa", "they took her to the hospitl")
    assert "emergency services" in line.reads("ana")
