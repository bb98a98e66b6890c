"""Danger in a chat: what its helper hears is true, they are offered what they may use, and nobody is left without."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import case_in

BEATEN = {"jo": "my husband is beating me", "max": "mi esposo me pega y tengo miedo"}


def chatting(line: Line, who: str = "jo", helper: str = "sam") -> None:
    """Somebody is in a chat for a talk, and both have read everything."""
    line.says(who, "talk")
    line.later(minutes=6)
    line.says(helper, "1")
    for one in (who, helper, "rosa", "ana"):
        line.reads(one)
    line.later(seconds=5, sweep=False)


def chatting_in_violence(line: Line) -> None:
    """Jo has said in a chat that they are beaten; her helper has read it, and whatever they text next is no echo."""
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.later(seconds=5, sweep=False)
    line.reads("sam")


# --- violence -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("who", "helper"), [("jo", "sam"), ("max", "ana")])
def test_before_they_answer_it_may_not_be_safe_and_reveal_is_not_offered(line: Line, who: str, helper: str) -> None:
    chatting(line, who, helper)
    line.says(who, BEATEN[who])
    read = line.reads(helper)
    assert "may NOT be safe to text" in read and "I'm asking" in read and "REVEAL" not in read and "Case" not in read


def test_nor_is_it_when_the_helper_texts_meanwhile(line: Line) -> None:
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.reads("sam")
    read = line.says("sam", "omg call me")
    assert "may NOT be safe" in read and "REVEAL" not in read


def test_after_a_no_it_is_not_safe_and_still_no_reveal(line: Line) -> None:
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.reads("sam")
    line.says("jo", "2")
    read = line.reads("sam")
    assert "It is NOT safe to text Jo" in read and "REVEAL" not in read


def test_after_silence_it_is_only_known_that_they_have_not_said_it_is_safe(line: Line) -> None:
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.reads("sam")
    line.later(minutes=11)
    read = line.reads("sam")
    assert "Jo has NOT said it is safe to text" in read and "is NOT safe" not in read


def test_in_spanish_too_it_is_only_known_that_they_have_not_said_so(line: Line) -> None:
    line.says("sam", "español")
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.reads("sam")
    line.later(minutes=11)
    read = line.reads("sam")
    assert "Jo NO ha dicho que sea seguro escribirle" in read and "NO es seguro" not in read


def test_nor_is_more_known_when_the_helper_texts_after_that(line: Line) -> None:
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.later(minutes=11)
    line.reads("sam")
    assert "Jo has NOT said it is safe to text" in line.says("sam", "are you ok?")


def test_after_a_yes_the_helper_hears_that_it_is_safe_and_may_write(line: Line) -> None:
    chatting(line)
    line.says("jo", BEATEN["jo"])
    line.reads("sam")
    line.says("jo", "1")
    assert line.reads("sam") == (
        "Jo says it is safe to text now. What you text here goes to them, and back. DONE ends it."
    )
    line.reads("jo")
    line.says("sam", "im here")
    assert line.reads("jo") == "Sam: im here"


def test_whoever_took_the_crisis_reads_its_number_and_may_use_reveal(line: Line) -> None:
    chatting(line)
    line.says("jo", BEATEN["jo"])
    case = case_in(line.reads("rosa"))
    line.says("rosa", "1")
    read = line.says("rosa", "are you ok")
    assert f"Case {case}: it may NOT be safe" in read and "REVEAL" in read


def test_whoever_takes_only_the_talk_meanwhile_is_not_offered_it(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", BEATEN["jo"])
    line.reads("sam")
    read = line.says("sam", "1")
    assert "You are with Jo. It may NOT be safe" in read and "REVEAL" not in read


# --- a chat that falls silent ---------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["i want to kill myself", "i cant do this anymore"])
def test_a_chat_that_falls_silent_in_danger_closes_with_988_and_911(line: Line, words: str) -> None:
    chatting(line)
    line.says("jo", words)
    line.reads("jo")
    line.later(minutes=31)
    closed = next(text for text in line.reads("jo").split("\n---\n") if "is closed" in text)
    assert "988" in closed and "911" in closed


def test_in_spanish_too(line: Line) -> None:
    chatting(line, "max", "ana")
    line.says("max", "quiero matarme")
    line.reads("max")
    line.later(minutes=31)
    closed = next(text for text in line.reads("max").split("\n---\n") if "se cerro" in text)
    assert "988" in closed and "911" in closed


# --- more of it -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "helper", "first", "more"),
    [
        ("jo", "sam", "i wanna die", "i have pills in my hand"),
        ("max", "ana", "quiero matarme", "tengo las pastillas en la mano"),
    ],
)
def test_what_they_say_next_reaches_who_is_with_them(line: Line, who: str, helper: str, first: str, more: str) -> None:
    chatting(line, who, helper)
    line.says(who, first)
    line.later(seconds=5, sweep=False)
    line.reads(helper)
    line.says(who, more)
    assert line.reads(helper).endswith(f": {more}")


def test_it_reaches_who_came_for_a_talk_asked_for_before(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "i wanna die")
    line.says("sam", "1")
    line.reads("sam")
    line.says("jo", "i have pills in my hand")
    assert line.reads("sam") == "Jo: i have pills in my hand"


@pytest.mark.parametrize("words", ["im scared", "he is in the kitchen", "my husband is beating me again"])
def test_what_is_no_clear_answer_to_whether_it_is_safe_is_read_by_their_helper_too(line: Line, words: str) -> None:
    chatting_in_violence(line)
    line.says("jo", words)
    read = line.reads("sam")
    assert "Jo has NOT said it is safe to text" in read and f"Jo: {words}" in read


@pytest.mark.parametrize("answer", ["1", "2", "yes its safe"])
def test_a_clear_answer_is_for_us_alone(line: Line, answer: str) -> None:
    chatting_in_violence(line)
    line.says("jo", answer)
    assert "Jo: " not in line.reads("sam")


# --- danger that is not sure ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "told"),
    [("1", "told me they are in danger"), ("2", "they said no"), ("idk", "no clear no"), (None, "no clear no")],
)
def test_the_helper_hears_once_what_came_of_the_question(line: Line, answer: str | None, told: str) -> None:
    chatting(line)
    line.says("jo", "i cant do this anymore")
    assert "I'm asking them now" in line.reads("sam")
    if answer:
        line.says("jo", answer)
    line.later(minutes=6)
    read = line.reads("sam")
    assert told in read and read.count("911 and 988") == 1


def test_the_helper_reads_it_in_spanish(line: Line) -> None:
    line.says("sam", "español")
    chatting(line)
    line.says("jo", "i cant do this anymore")
    line.reads("sam")
    line.says("jo", "1")
    assert "Jo me dijo que hay peligro" in line.reads("sam")
