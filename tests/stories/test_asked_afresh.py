"""Who asks again when all have been asked: those asked long ago are asked anew, and nobody is told what is not so."""

import pytest

from tests.kit.line import Line

STRANGER = "+16125550111"


def test_talk_an_hour_after_nobody_answered_climbs_the_ladder_afresh(line: Line) -> None:
    nobody_answers(line)
    line.later(minutes=60)
    for who in ("sam", "pat"):
        line.reads(who)
    told = line.says("jo", "talk")
    assert "I'm asking Sam now" in told and "already" not in told
    assert "Jo asked for a person" in line.reads("sam")
    line.later(minutes=2, seconds=5)
    assert "Jo asked for a person" in line.reads("pat")


def test_talk_just_after_nobody_answered_says_how_it_stands(line: Line) -> None:
    nobody_answers(line)
    line.reads("sam")
    told = line.says("jo", "talk")
    assert "No one has said yes yet" in told and "already asking" not in told
    assert line.reads("sam") == ""


def test_while_the_ladder_is_climbed_talk_says_that_people_are_being_asked(line: Line) -> None:
    line.says("jo", "talk")
    line.later(seconds=30)
    assert "already asking" in line.says("jo", "talk")


def test_a_late_yes_to_the_first_ask_takes_the_second(line: Line) -> None:
    nobody_answers(line)
    line.later(minutes=60)
    line.says("jo", "talk")
    assert "You are with Jo" in line.says("pat", "yes")
    assert "Pat is here" in line.reads("jo")


def test_then_the_first_ask_gives_up_without_a_word(line: Line) -> None:
    nobody_answers(line)
    line.later(hours=11)
    line.says("jo", "talk")
    line.reads("jo")
    line.later(hours=1, seconds=30)
    assert "this time" not in line.reads("jo")


def test_with_nobody_to_ask_talk_says_so_each_time(empty_line: Line) -> None:
    empty_line.says("jo", "talk")
    empty_line.later(minutes=30)
    told = empty_line.says("jo", "talk")
    assert "on duty" in told and "already" not in told


@pytest.mark.parametrize(("words", "told"), [("CALLME", "None of us is on duty"), ("llamame", "nadie esta de turno")])
def test_callme_with_nobody_on_duty_says_so_at_once(empty_line: Line, words: str, told: str) -> None:
    said = empty_line.says(STRANGER, words)
    assert told in said and "988" in said and "I'm asking" not in said


def test_then_whoever_comes_on_duty_is_asked_to_call(empty_line: Line) -> None:
    empty_line.says(STRANGER, "CALLME")
    empty_line.people(circle_csv="")
    empty_line.later(minutes=11)
    assert "asked for a call" in empty_line.reads("rosa")


def nobody_answers(line: Line) -> None:
    """Jo asked for a person, all were asked, and nobody has answered."""
    line.says("jo", "talk")
    for minutes in (2, 3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    assert "No one could answer yet" in line.reads("jo")


def only_sam_is_asked_again(line: Line) -> None:
    """Pat never answered Jo's first ask, and Jo asks again: Sam is asked, Pat not yet."""
    nobody_answers(line)
    line.later(minutes=60)
    line.says("jo", "talk")
    for who in ("jo", "sam", "pat", "rosa"):
        line.reads(who)


def test_a_late_no_to_the_first_ask_holds_up_nobody_in_the_second(line: Line) -> None:
    only_sam_is_asked_again(line)
    line.says("pat", "3")
    line.says("sam", "3")
    assert "Jo asked for a person" in line.reads("rosa")


def test_nor_is_whoever_said_it_asked_the_same_again(line: Line) -> None:
    only_sam_is_asked_again(line)
    assert "fine" in line.says("pat", "3")
    line.later(minutes=2, seconds=5)
    assert line.reads("pat") == ""


def test_a_late_no_leaves_whoever_is_asked_their_time(line: Line) -> None:
    only_sam_is_asked_again(line)
    line.says("pat", "3")
    assert line.reads("rosa") == "" and "You are with Jo" in line.says("sam", "1")


def test_a_yes_twice_of_somebody_taken_off_meanwhile_is_none_each_time(line: Line) -> None:
    only_sam_is_asked_again(line)
    line.says("jo", "don't ask pat")
    line.says("pat", "1")
    line.later(seconds=20, sweep=False)
    assert "ask is closed" in line.says("pat", "1")
