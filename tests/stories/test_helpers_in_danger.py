"""Helpers and danger: whoever is in danger carries nobody else, and advice opens no case about who gives it."""

import pytest

from tests.kit.line import Line


def test_whoever_was_in_danger_today_is_not_paged_for_others(line: Line) -> None:
    line.says("rosa", "I want to die")
    line.says("ana", "1")
    line.says("ana", "DONE")
    line.reads("rosa")
    line.says("jo", "i took the whole bottle of pills")
    line.later(minutes=6)
    assert "URGENT" not in line.reads("rosa")
    assert "URGENT" in line.reads("ana")


def test_whoever_tells_of_danger_of_their_own_is_not_paged_again_for_an_older_case(line: Line) -> None:
    line.says("jo", "i took the whole bottle of pills")
    assert "URGENT" in line.reads("rosa")
    line.says("rosa", "im at the end too i wanna die")
    line.later(minutes=6)
    assert "AGAIN" not in line.reads("rosa")
    assert "URGENT" in line.reads("ana")


def test_somebody_looks_in_the_next_day_on_a_helper_who_is_with_somebody_else_by_then(line: Line) -> None:
    line.says("sam", "I want to die")
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    line.later(hours=23, minutes=50)
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("rosa")
    line.later(minutes=11)
    assert "Sam" in line.reads("rosa")


def test_advice_in_a_chat_opens_no_case_about_the_helper(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    assert line.says("sam", "call 911 jo") == ""
    assert line.reads("jo") == "Sam: call 911 jo"
    assert "URGENT" not in line.reads("rosa")


def test_a_helper_who_speaks_of_themselves_is_heard(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("sam")
    assert "911" in line.says("sam", "my chest hurts bad and i cant breathe")


def test_a_helper_who_wants_a_person_is_not_asked_for_themselves(line: Line) -> None:
    assert "asked for a person" not in line.says("rosa", "TALK")
    line.later(minutes=5)
    assert "asked for a person" not in line.reads("rosa")


@pytest.mark.parametrize(
    "words", ["i want to kill myself too", "me tome todas las pastillas", "my husband is hitting me"]
)
def test_a_helper_with_a_case_who_is_in_danger_themselves_is_looked_after(line: Line, words: str) -> None:
    with_a_case(line)
    line.says("rosa", words)
    assert "URGENT" in line.reads("ana")


@pytest.mark.parametrize("words", ["i wanted to die once too, it passes", "how many pills did you take", "call 911 jo"])
def test_what_they_say_to_comfort_or_ask_pages_nobody(line: Line, words: str) -> None:
    with_a_case(line)
    assert line.says("rosa", words) == ""
    assert line.reads("jo") == f"Rosa: {words}" and line.reads("ana") == ""


def test_their_chat_goes_on_meanwhile(line: Line) -> None:
    with_a_case(line)
    line.says("rosa", "i want to kill myself too")
    line.reads("jo")
    line.says("rosa", "are you with somebody now?")
    assert line.reads("jo") == "Rosa: are you with somebody now?"


def with_a_case(line: Line) -> None:
    """Rosa has taken Jo's case and is in a chat with them."""
    line.says("jo", "i want to die")
    line.says("rosa", "1")
    line.reads("jo")


def in_danger_with_rosa_while_helping_jo(line: Line) -> None:
    """Sam is in a chat with Jo, whom he helps, and in danger himself; Rosa has his case."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "I want to die")
    line.says("rosa", "1")
    line.reads("sam")


def test_when_their_own_helper_is_done_they_hear_where_their_texts_go(line: Line) -> None:
    in_danger_with_rosa_while_helping_jo(line)
    line.says("rosa", "DONE")
    assert line.reads("sam") == (
        "The chat with Rosa is closed. What you text now goes to Jo. DONE ends it. "
        "For you: call or text 988, any hour. In danger: 911."
    )


def test_when_their_own_helper_is_gone_another_is_paged_and_they_hear_where_their_texts_go(line: Line) -> None:
    in_danger_with_rosa_while_helping_jo(line)
    line.says("rosa", "STOP")
    assert "The chat with Rosa is closed. What you text now goes to Jo." in line.reads("sam")
    assert "URGENT" in line.reads("ana")


@pytest.mark.parametrize("words", ["breathe slow, drink water, call me", "no te duermas, quedate despierto"])
def test_what_they_tell_somebody_to_do_when_they_are_in_no_chat_is_asked_whose_danger_it_is(
    line: Line, words: str
) -> None:
    said = line.says("sam", words)
    assert "you are in no chat" in said or "no estas en un chat" in said
    assert "URGENT" not in line.reads("rosa")


def test_who_tells_of_anothers_overdose_is_not_asked_whether_it_is_theirs(line: Line) -> None:
    first = line.says("sam", "my sponsee wont pick up n i think he od")
    told = line.says("sam", "him")
    assert "911" in told and "open the door" in told and "Who is in danger?" not in first + told
