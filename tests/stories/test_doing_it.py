"""Somebody writes about what they were given to do, before the line asks how it is: they are not told it was missed."""

import pytest

from tests.kit.line import Line


def given_something_to_do(line: Line, who: str) -> None:
    """Breathing, while the line waits to ask how it is."""
    for words in ("ganas" if who == "max" else "CRAVE", "6", "5", "2"):
        line.says(who, words)
        line.later(seconds=6, sweep=False)


@pytest.mark.parametrize(
    ("who", "said", "asked"),
    [
        ("jo", "ok did it", "How strong is it now, 0 to 10?"),
        ("jo", "a little better", "How strong is it now, 0 to 10?"),
        ("max", "ya lo hice", "de 0 a 10?"),
    ],
)
def test_whoever_has_done_it_is_asked_at_once_how_it_is(line: Line, who: str, said: str, asked: str) -> None:
    given_something_to_do(line, who)
    assert asked in line.says(who, said)


def test_whoever_is_at_it_hears_one_kind_word_and_is_asked_when_promised(line: Line) -> None:
    given_something_to_do(line, "jo")
    assert line.says("jo", "ok walking now") == "Good. Stay with it."
    line.later(minutes=15)
    assert "Checking in" in line.reads("jo")


def test_a_word_about_it_counts_as_no_missed_answer_however_often_it_is_said(line: Line) -> None:
    given_something_to_do(line, "jo")
    for said in ("trying", "im trying", "still trying", "trying it now"):
        line.says("jo", said)
        line.later(seconds=6, sweep=False)
    assert "6 to 2" in line.says("jo", "2")


def test_how_it_is_without_a_number_is_thanked_for_and_the_number_asked_once_more(line: Line) -> None:
    given_something_to_do(line, "jo")
    line.says("jo", "done")
    assert line.says("jo", "still bad").startswith("Thank you. How strong is it right now?")
