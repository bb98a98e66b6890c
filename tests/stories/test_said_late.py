"""What is said of danger a little late is heard all the same: a yes after the question, a helper's after the chat."""

import pytest

from tests.kit.line import Line
from tests.stories.test_joining_in_danger import after

UNSURE = "i cant do this anymore"


def silent(line: Line) -> None:
    """Jo was asked if they are in danger, was silent, and people were paged; all have read everything."""
    line.says("jo", UNSURE)
    line.later(minutes=6)
    for who in ("jo", "rosa", "ana"):
        line.reads(who)
    line.later(seconds=7)


# --- a yes to the question about danger -----------------------------------------------------------------


@pytest.mark.parametrize("yes", ["1", "yes", "si", "kind of"])
def test_a_late_yes_gets_the_script_and_those_paged_hear_of_it(line: Line, yes: str) -> None:
    silent(line)
    read = line.says("jo", yes)
    assert "call 988" in read or "llama al 988" in read
    assert "they told me of DANGER" in line.reads("rosa")


def test_also_when_nobody_has_answered_meanwhile(line: Line) -> None:
    silent(line)
    for _ in range(4):
        line.later(minutes=5)
    assert "None of us could answer" in line.reads("jo")
    line.reads("rosa")
    assert "I'm glad you told me" in line.says("jo", "yes")
    assert "they told me of DANGER" in line.reads("rosa")


def test_danger_in_other_words_is_told_to_them_too(line: Line) -> None:
    silent(line)
    line.says("jo", "i want to kill myself")
    assert "they told me of DANGER" in line.reads("rosa")


def test_a_yes_that_answers_something_else_is_none(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    line.later(seconds=7)
    line.says("jo", "yes")
    assert "AGAIN" not in line.reads("rosa")


def test_a_yes_to_whoever_is_there_goes_to_them(line: Line) -> None:
    silent(line)
    after(line, ("jo", "talk"), ("sam", "1"))
    line.reads("jo")
    after(line, ("jo", "yes"))
    assert "Jo: yes" in line.reads("sam") and line.reads("jo") == ""


# --- what a helper asks just after a chat ---------------------------------------------------------------


def closed(line: Line, by: str = "sam") -> None:
    """Jo and Sam were in a chat, which is closed; all have read everything."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says(by, "DONE")
    for who in ("jo", "sam", "rosa", "ana"):
        line.reads(who)
    line.later(seconds=7)


@pytest.mark.parametrize("words", ["are you thinking of killing yourself?", "estas pensando en suicidarte?"])
@pytest.mark.parametrize("by", ["sam", "jo"])
def test_a_question_just_after_the_chat_is_a_worry_about_the_other(line: Line, words: str, by: str) -> None:
    closed(line, by)
    read = line.says("sam", words)
    assert "Jo did not read it" in read and "paging our on-call people about Jo" in read and "988" in read
    assert "URGENT" in line.reads("rosa") and line.reads("jo") == ""


def test_whoever_takes_it_reads_what_it_is_and_both_are_in_a_chat(line: Line) -> None:
    closed(line)
    line.says("sam", "are you thinking of killing yourself?")
    line.reads("rosa")
    read = line.says("rosa", "1")
    assert "a helper worries about Jo" in read and "REVEAL" in read
    assert "Rosa is here for you" in line.reads("jo")


def test_the_person_is_told_nothing_untrue_of_it(line: Line) -> None:
    closed(line)
    line.says("sam", "are you thinking of killing yourself?")
    for _ in range(6):
        line.later(minutes=5)
    read = line.reads("jo") + line.says("jo", "you there")
    assert "No one" not in read.replace("No one else", "") and "paging" not in read


def test_where_somebody_has_the_case_they_hear_of_it(line: Line) -> None:
    line.says("jo", "talk")
    after(line, ("sam", "1"), ("jo", "i want to kill myself"), ("rosa", "1"), ("sam", "DONE"))
    for who in ("sam", "rosa"):
        line.reads(who)
    line.later(seconds=7)
    read = line.says("sam", "are you thinking of killing yourself?")
    assert "One of our people has the case" in read
    assert "Sam, who was just with Jo, worries about them" in line.reads("rosa")


def test_a_helper_s_own_danger_is_still_theirs(line: Line) -> None:
    closed(line)
    assert "I'm glad you told me" in line.says("sam", "i want to kill myself")


def test_so_is_a_question_long_after_the_chat(line: Line) -> None:
    closed(line)
    line.later(minutes=16)
    line.reads("sam")
    assert "did not read it" not in line.says("sam", "are you thinking of killing yourself?")


def test_where_nobody_is_on_duty_they_read_that(empty_line: Line) -> None:
    empty_line.people(
        "name,phone,roles,language,time_zone,shifts,skills,consented_on,consent_how\n"
        "Jo K,+16125550101,participant,en,America/Chicago,,,2026-01-01,paper\n"
        "Sam S,+16125550102,supporter,en,America/Chicago,,,2026-01-01,paper\n",
        "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"
        "+16125550101,+16125550102,sponsor,1,craving,2026-01-01\n",
    )
    closed(empty_line)
    assert "none of us is on duty" in empty_line.says("sam", "are you thinking of killing yourself?")
