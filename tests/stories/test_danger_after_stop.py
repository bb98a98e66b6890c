"""Danger told by somebody who gets no texts, while people were asked for them already: they are paged again."""

import pytest

from tests.kit.line import Line

DANGER = "they may be in DANGER now"


def asked_after_stop(line: Line) -> None:
    """Jo stopped texts and asked for help; Rosa was paged for that and has read it."""
    line.says("jo", "STOP")
    line.says("jo", "HELP")
    assert "URGENT" in line.reads("rosa")
    line.later(seconds=5, sweep=False)


@pytest.mark.parametrize("words", ["i want to die", "my husband is beating me"])
def test_danger_after_a_mere_ask_pages_at_once_and_is_called_danger(line: Line, words: str) -> None:
    asked_after_stop(line)
    assert line.says("jo", words) == ""
    assert DANGER in line.reads("rosa") and "URGENT" in line.reads("ana")


def test_whoever_said_no_to_the_ask_is_paged_for_the_danger(line: Line) -> None:
    asked_after_stop(line)
    line.says("rosa", "3")
    line.says("jo", "i want to die")
    assert DANGER in line.reads("rosa")


def test_whoever_takes_it_then_hears_of_danger(line: Line) -> None:
    asked_after_stop(line)
    line.says("jo", "i want to die")
    line.reads("rosa")
    assert "may be in danger" in line.says("rosa", "1")


def test_in_spanish_too(line: Line) -> None:
    line.says("rosa", "español")
    asked_after_stop(line)
    line.says("jo", "i want to die")
    assert "puede estar en PELIGRO ya" in line.reads("rosa")


def test_danger_told_once_more_pages_the_silent_again_but_not_within_two_minutes(line: Line) -> None:
    asked_after_stop(line)
    line.says("jo", "i want to die")
    line.reads("rosa")
    line.later(minutes=1, sweep=False)
    line.says("jo", "i have a gun")
    assert line.reads("rosa") == ""
    line.later(seconds=65, sweep=False)
    line.says("jo", "im going to do it now, i want to die")
    assert "URGENT, AGAIN" in line.reads("rosa")


def test_where_somebody_may_be_reading_along_it_is_so_too(line: Line) -> None:
    line.says("jo", "my husband is beating me")
    line.says("jo", "2")
    line.reads("rosa")
    line.later(seconds=121, sweep=False)
    assert line.says("jo", "he is going to kill me") == ""
    assert "URGENT, AGAIN" in line.reads("rosa")


def test_one_who_may_be_texted_is_helped_by_their_talk_and_pages_nobody_twice(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    line.later(seconds=121, sweep=False)
    line.says("jo", "i want to die")
    assert line.reads("rosa") == ""


def test_whoever_is_paged_for_the_first_time_after_it_reads_of_danger_as_those_before(line: Line) -> None:
    asked_after_stop(line)
    line.says("jo", "i want to die")
    assert "someone may be in DANGER now" in line.reads("ana")


def test_whoever_is_paged_for_a_mere_ask_reads_of_none(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "HELP")
    said = line.reads("rosa")
    assert "someone needs a person now" in said and "DANGER" not in said


def test_so_does_whoever_is_paged_for_somebody_who_hides_their_number(line: Line) -> None:
    line.text("anonymous", "i am going to end it tonight")
    assert "someone may be in DANGER now. Their number is hidden" in line.reads("rosa")


def test_who_tells_of_violence_after_a_stop_is_answered_again_after_a_day_and_a_half(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "my husband is beating me")
    line.later(hours=37)
    line.says("jo", "START")
    line.later(seconds=20, sweep=False)
    assert "0 to 10" in line.says("jo", "HELP")


def test_so_is_who_had_told_of_it_before_and_asks_for_help_after_the_stop(line: Line) -> None:
    for words in ("my husband is beating me", "1", "STOP", "HELP"):
        line.says("jo", words)
        line.later(seconds=20, sweep=False)
    line.later(hours=37)
    line.says("jo", "START")
    line.later(seconds=20, sweep=False)
    assert "0 to 10" in line.says("jo", "HELP")


def test_until_then_nothing_is_texted_to_them(line: Line) -> None:
    line.says("jo", "STOP")
    line.reads("jo")
    line.says("jo", "my husband is beating me")
    line.later(hours=35)
    assert line.says("jo", "START") == ""


def test_whoever_takes_violence_told_after_a_stop_reads_both_that_they_stopped_and_that_a_call_may_not_be_safe(
    line: Line,
) -> None:
    line.says("jo", "STOP")
    line.says("jo", "my husband is beating me")
    told = line.says("rosa", "1")
    assert "stopped our texts" in told and "NOT be safe to call" in told


def test_a_threat_told_after_a_stop_is_no_violence_against_them(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "im going to kill my brother")
    assert "NOT be safe to text" not in line.says("rosa", "1")


def test_nor_is_it_read_along_once_they_start_again(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "im going to kill my brother")
    line.later(seconds=20, sweep=False)
    line.reads("jo")
    assert line.says("jo", "START") != ""


def test_sure_danger_after_words_that_may_be_none_pages_once_more_and_at_once(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "i cant do this anymore")
    line.reads("rosa")
    line.later(seconds=20, sweep=False)
    line.says("jo", "i want to die")
    assert "they told me of DANGER" in line.reads("rosa")
