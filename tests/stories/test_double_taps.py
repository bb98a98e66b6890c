"""The same text twice within seconds is heard once, unless a question or an ask came in between that it answers."""

from tests.kit.line import Line

STRANGER = "+16125550111"


def test_help_twice_at_once_is_heard_once(line: Line) -> None:
    line.says("jo", "HELP")
    line.later(seconds=2, sweep=False)
    assert line.says("jo", "HELP") == ""
    assert line.reads("sam") == ""


def test_the_same_digit_answers_the_next_question_once_that_could_be_read(line: Line) -> None:
    line.says(STRANGER, "crave")
    line.says(STRANGER, "5")
    line.says(STRANGER, "3")
    line.later(seconds=2, sweep=False)
    assert "I'm asking" in line.says(STRANGER, "3")
    assert "asked for a person" in line.reads("rosa")


def test_the_same_digit_twice_at_once_does_not_answer_what_nobody_can_have_read(line: Line) -> None:
    line.says(STRANGER, "crave")
    line.says(STRANGER, "5")
    assert "What would help" in line.says(STRANGER, "3")
    assert line.says(STRANGER, "3") == ""


def test_words_for_a_name_are_not_taken_from_a_yes_said_twice(line: Line) -> None:
    line.says(STRANGER, "JOIN")
    line.says(STRANGER, "1")
    line.says(STRANGER, "yes")
    line.later(seconds=2, sweep=False)
    assert line.says(STRANGER, "yes") == ""


def test_a_helper_may_answer_two_asks_alike_within_seconds(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "3")
    line.says("max", "quiero matarme")
    line.later(seconds=2, sweep=False)
    assert "fine" in line.says("rosa", "3")
