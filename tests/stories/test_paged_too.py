"""Whoever is with somebody in danger reads of our other people what is so: paged, on it already, or nobody there."""

import pytest

from tests.kit.line import ROSTER, Line
from tests.stories.test_danger_in_a_chat import chatting

# Nobody may be paged: nobody has the skill for a crisis, and nobody leads.
ONLY_A_LEAD = ROSTER.replace("Daily 00:00-24:00,crisis", ",")
NOBODY = ONLY_A_LEAD.replace("coordinator,en,America/Chicago,,lead;crisis", "supporter,en,America/Chicago,,")
ONLY_SAM = NOBODY.replace(
    "+16125550102,supporter,en,America/Chicago,,", "+16125550102,supporter,en,America/Chicago,,lead"
)
DANGERS = ("i want to kill myself", "my friend overdosed", "im going to kill my husband", "my husband is beating me")


def told(line: Line, roster: str, words: str) -> str:
    """What Sam reads, who is in a chat with Jo, when Jo tells of danger."""
    line.people(roster)
    chatting(line)
    line.says("jo", words)
    return line.reads("sam")


@pytest.mark.parametrize("words", DANGERS)
def test_where_nobody_can_be_paged_no_helper_reads_that_somebody_is(empty_line: Line, words: str) -> None:
    read = told(empty_line, NOBODY, words)
    assert "paging" not in read and "No one else is on duty." in read


@pytest.mark.parametrize("words", DANGERS)
def test_where_only_the_lead_is_there_they_are_paged_and_it_is_said(empty_line: Line, words: str) -> None:
    read = told(empty_line, ONLY_A_LEAD, words)
    assert "I'm paging our people too." in read and "URGENT" in empty_line.reads("ana")


def test_a_helper_who_is_the_only_one_to_page_reads_that_nobody_else_is_there(empty_line: Line) -> None:
    read = told(empty_line, ONLY_SAM, DANGERS[0])
    assert "No one else is on duty." in read and "it is Jo, whom you are with" in read


def test_nor_is_it_said_after_a_yes_to_whether_they_are_in_danger(empty_line: Line) -> None:
    told(empty_line, NOBODY, "i cant do this anymore")
    empty_line.says("jo", "1")
    read = empty_line.reads("sam")
    assert "told me they are in danger" in read and "paging" not in read and "No one else is on duty." in read


def test_nor_of_a_person_whose_chat_is_just_over(empty_line: Line) -> None:
    empty_line.people(NOBODY)
    chatting(empty_line)
    empty_line.says("sam", "DONE")
    for _ in range(2):
        empty_line.later(seconds=7)
        assert "none of us is on duty" in empty_line.says("sam", "are you thinking of killing yourself?")


def test_where_one_of_us_has_the_case_whoever_joins_reads_that(line: Line) -> None:
    line.says("jo", "talk")
    line.later(seconds=7)
    line.says("jo", DANGERS[3])
    line.says("rosa", "1")
    line.reads("sam")
    line.later(seconds=7)
    read = line.says("sam", "1") + line.says("sam", "are you ok?")
    assert "One of us has the case." in read and "paging" not in read


def test_in_spanish_too(empty_line: Line) -> None:
    empty_line.people(NOBODY)
    empty_line.says("sam", "español")
    chatting(empty_line)
    empty_line.says("jo", DANGERS[0])
    read = empty_line.reads("sam")
    assert "Nadie mas esta de turno." in read and "Aviso" not in read
