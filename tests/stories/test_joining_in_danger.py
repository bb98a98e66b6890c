"""Whoever joins somebody in danger reads so, whichever came first; and "nobody has answered" is not said untruly."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line

SUICIDE = "i want to kill myself"
NEAR = "Jo, or someone near them, may be in danger"
UNTRUE = ("has answered", "No one has said", "can't get through", "No one could", "No one yet")


def after(line: Line, *said: tuple[str, str]) -> None:
    """Each says their words, some seconds after the one before."""
    for who, words in said:
        line.later(seconds=7)
        line.says(who, words)


def taken(line: Line) -> str:
    """Jo asked for a person, then told of danger, and Sam took the ask; returns what Sam read."""
    line.says("jo", "talk")
    after(line, ("jo", SUICIDE))
    line.reads("sam")
    line.later(seconds=7)
    return line.says("sam", "1")


# --- whoever joins --------------------------------------------------------------------------------------


def test_a_sponsor_who_takes_the_talk_reads_of_the_danger_told_since(line: Line) -> None:
    read = taken(line)
    assert "You are with Jo now" in read and NEAR in read and "911 and 988" in read


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (SUICIDE, NEAR),
        ("my friend overdosed", "it may be an overdose"),
        ("im going to kill my husband", "Jo may hurt someone"),
    ],
)
def test_also_where_the_danger_came_first(line: Line, words: str, told: str) -> None:
    line.says("jo", words)
    after(line, ("jo", "talk"))
    line.reads("sam")
    assert told in line.says("sam", "1")


def test_also_after_silence_to_the_question_about_danger(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    line.later(minutes=6)
    after(line, ("jo", "talk"))
    line.reads("sam")
    assert NEAR in line.says("sam", "1")


def test_and_while_that_question_is_open(line: Line) -> None:
    line.says("jo", "talk")
    after(line, ("jo", "i cant do this anymore"))
    line.reads("sam")
    assert "I'm asking them now if it is so" in line.says("sam", "1")


def test_where_somebody_has_the_case_they_read_that(line: Line) -> None:
    line.says("jo", "talk")
    after(line, ("jo", SUICIDE), ("rosa", "1"))
    line.reads("sam")
    assert "One of our people has that case" in line.says("sam", "1")


def test_where_it_is_not_safe_to_text_they_read_that_alone(line: Line) -> None:
    line.says("jo", "talk")
    after(line, ("jo", "my husband is beating me"))
    line.reads("sam")
    read = line.says("sam", "1")
    assert "NOT be safe to text" in read and "near them" not in read


def test_a_talk_without_danger_brings_no_word_of_it(line: Line) -> None:
    line.says("jo", "talk")
    assert "danger" not in line.says("sam", "1")


def test_danger_told_on_a_call_is_told_in_the_chat(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("sam")
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.work()
    assert NEAR in line.reads("sam")


# --- whoever is with them is paged for them -------------------------------------------------------------


def paged_for_jo(line: Line) -> str:
    """Ana took Jo's talk, and is paged when nobody else takes Jo's danger; returns what Ana read."""
    line.says("jo", "talk")
    for _ in range(3):
        line.later(minutes=4)
    line.says("ana", "1")
    line.reads("ana")
    after(line, ("jo", SUICIDE))
    line.reads("ana")
    line.later(minutes=2, seconds=5)
    return line.reads("ana")


def test_they_read_that_it_is_the_one_they_are_with(line: Line) -> None:
    assert "it is Jo, whom you are with" in paged_for_jo(line)


def test_taking_it_their_chat_goes_on_as_that_of_the_case(line: Line) -> None:
    paged_for_jo(line)
    line.reads("jo")
    assert "You have case" in line.says("ana", "1")
    after(line, ("ana", "im with you"))
    assert "Ana: im with you" in line.reads("jo")
    after(line, ("ana", "DONE"))
    assert "You are still with" not in line.reads("ana") and "The chat with Ana is closed" in line.reads("jo")


# --- when they have gone --------------------------------------------------------------------------------


def test_the_end_of_the_chat_names_988_to_both(line: Line) -> None:
    taken(line)
    line.reads("jo")
    line.later(seconds=7)
    read = line.says("sam", "DONE")
    assert "Jo may still be in danger" in read and "988" in read and "911" in read
    assert "988" in (told := line.reads("jo")) and "911" in told


def test_where_the_case_is_in_good_hands_no_such_warning_is_given(line: Line) -> None:
    taken(line)
    after(line, ("rosa", "1"))
    line.reads("sam")
    assert "still be in danger" not in line.says("sam", "DONE")


def test_calling_out_they_hear_what_is_so(line: Line) -> None:
    taken(line)
    after(line, ("sam", "DONE"))
    line.reads("jo")
    line.later(seconds=7)
    read = line.says("jo", "you there")
    assert "The chat with Sam is closed, and I'm still trying our other people" in read and "988" in read


def test_nobody_answered_is_never_said_to_whoever_had_a_helper(line: Line) -> None:
    taken(line)
    after(line, ("sam", "DONE"))
    line.reads("jo")
    read = []
    for _ in range(50):
        line.later(minutes=30)
        read.append(line.reads("jo"))
    said = "\n".join(read)
    assert "Sam was with you" in said and [words for words in UNTRUE if words in said.replace("No one else", "")] == []


def test_nor_to_whoever_has_one_still(line: Line) -> None:
    taken(line)
    line.reads("jo")
    for _ in range(5):
        line.later(minutes=5)
        line.says("sam", "im here")
    assert [text for text in line.reads("jo").split("\n---\n") if text != "Sam: im here"] == []


def test_nor_when_they_come_back_after_a_stop(line: Line) -> None:
    taken(line)
    after(line, ("sam", "DONE"), ("jo", "STOP"))
    line.later(seconds=7)
    read = line.says("jo", "START")
    assert "I'm trying our other people" in read and "No one" not in read


def test_in_spanish_too(line: Line) -> None:
    line.says("sam", "español")
    assert "Jo, o alguien cerca, puede estar en peligro" in taken(line)
    line.later(seconds=7)
    assert "Jo puede seguir en peligro" in line.says("sam", "LISTO")
