"""The only one who is asked whether they go off all the same goes by a plain yes, and by nothing that may be more."""

import pytest

from tests.kit.line import Line
from tests.stories.test_hours import ROSTER, THURSDAY


@pytest.fixture
def leaving(empty_line: Line) -> Line:
    """Ana, the only lead, texted OFF and was asked whether she goes all the same."""
    empty_line.people(ROSTER, "")
    empty_line.at(THURSDAY)
    assert "Go off all the same?" in empty_line.says("ana", "OFF")
    return empty_line


MORE = ["yea rosa can take my sat ride", "yea i can do sat", "yes rosa said she can do it", "yes but not yet"]


@pytest.mark.parametrize("words", MORE)
def test_a_yes_with_more_in_it_gets_the_question_again(leaving: Line, words: str) -> None:
    assert "Go off all the same?" in leaving.says("ana", words)


@pytest.mark.parametrize(
    "words", ["1", "yes", "yea", "ok", "off", "yes im off", "yes go off", "yes please", "yea sorry"]
)
def test_a_plain_yes_is_one(leaving: Line, words: str) -> None:
    assert "You are off until you text ON" in leaving.says("ana", words)


@pytest.mark.parametrize("words", ["im bak", "im back", "on", "2", "no", "nah ill stay", "ya volvi"])
def test_whoever_is_back_stays(leaving: Line, words: str) -> None:
    assert leaving.says("ana", words) in {
        "Thank you. Nothing changes, and you are still asked.",
        "Gracias. Todo sigue igual: cuento contigo.",
    }


def test_and_is_asked_in_a_crisis(leaving: Line) -> None:
    leaving.says("ana", "im bak")
    leaving.says("jo", "i want to kill myself")
    assert "URGENT" in leaving.reads("ana")


def test_the_only_one_on_call_is_asked_again_too(leaving: Line) -> None:
    leaving.says("sam", "OFF")
    leaving.says("pat", "OFF")
    assert "Go off all the same?" in leaving.says("pat", "yea rosa can take my sat ride")
