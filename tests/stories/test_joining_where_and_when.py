"""Joining, where and when: a state named is a time zone, and hours told in one's own words are taken."""

import pytest

from tests.kit.line import Line
from tests.stories.test_joining import answers


@pytest.mark.parametrize(
    "words", ["idk im in duluth mn", "minesota", "st paul Minnesota", "estoy en texas", "i live in washington dc", "ny"]
)
def test_a_state_is_a_time_zone(line: Line, words: str) -> None:
    asked_for_a_zone(line)
    assert "9 AM" in answers(line, words)


@pytest.mark.parametrize("words", ["purple", "idk", "in or out"])
def test_what_is_no_place_is_asked_for_again(line: Line, words: str) -> None:
    asked_for_a_zone(line)
    assert "time zone" in answers(line, words)


@pytest.mark.parametrize(
    "words", ["days mostly", "during the day", "after work", "5pm-9pm", "de 9 a 9", "mon-fri after work til 9"]
)
def test_hours_in_ones_own_words(line: Line, words: str) -> None:
    asked_for_a_zone(line)
    answers(line, "2")
    answer = answers(line, words)
    assert "use or read this phone" in answer or "usa o lee este telefono" in answer


def asked_for_a_zone(line: Line) -> None:
    for words in ("JOIN", "1", "yes", "Eve", "1"):
        answers(line, words)
