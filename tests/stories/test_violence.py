"""Violence: somebody may be reading along, so one question is asked, and nothing is texted until it is safe."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line
from tests.kit.talking import chatting

QUIET = "NOT be safe to text them"


def test_violence_is_answered_with_one_question_and_nothing_else(line: Line) -> None:
    answer = line.says("jo", "my husband is beating me")
    assert answer == "Is it safe to text?\n1 yes\n2 no"


def test_yes_brings_the_help(line: Line) -> None:
    line.says("jo", "my husband is beating me")
    assert "800-799-7233" in line.says("jo", "1")


@pytest.mark.parametrize("answer", ["2", "no", "not safe", "dont text", "stop texting me", "who is this", "STOP"])
def test_no_and_dont_text_bring_nothing(line: Line, answer: str) -> None:
    line.says("jo", "my husband is beating me")
    assert line.says("jo", answer) == ""


def test_after_no_nothing_comes_whatever_happens(line: Line) -> None:
    violence_unsafe(line)
    line.says("rosa", "1")
    line.says("rosa", "are you ok? can i call")
    for words in ("who is this", "HELP", "hello??", "he is hitting me again", "i want to die", "DONE"):
        line.says("jo", words)
    line.says("rosa", "DONE")
    for minutes in (3, 10, 40, 300):
        line.later(minutes=minutes)
    assert line.reads("jo") == ""


def test_silence_counts_as_no(line: Line) -> None:
    line.says("jo", "my husband is beating me")
    line.reads("jo")
    line.later(minutes=11)
    line.says("rosa", "1")
    line.says("rosa", "hi")
    line.says("jo", "hola quien es")
    assert line.reads("jo") == ""


def test_before_any_answer_a_claim_texts_nothing(line: Line) -> None:
    line.says("jo", "my husband is beating me")
    assert QUIET in line.says("rosa", "1")
    line.says("rosa", "im here for you")
    assert line.reads("jo").count("---") == 0


def test_the_helper_hears_that_nothing_is_passed_on(line: Line) -> None:
    violence_unsafe(line)
    line.says("rosa", "1")
    assert "NOT said it is safe to text" in line.says("rosa", "hi jo")


def test_what_the_person_texts_still_reaches_the_helper(line: Line) -> None:
    violence_unsafe(line)
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", "he locked the door")
    assert line.reads("rosa") == "Jo: he locked the door"


@pytest.mark.parametrize("words", ["its safe now", "safe", "1", "yes"])
def test_they_say_late_that_it_is_safe(line: Line, words: str) -> None:
    violence_unsafe(line)
    line.says("rosa", "1")
    line.says("rosa", "are you ok")
    assert "800-799-7233" in line.says("jo", words)
    assert "safe to text now" in line.reads("rosa")
    line.says("rosa", "im with you")
    assert line.reads("jo") == "Rosa: im with you"


def test_a_cry_for_help_while_it_is_not_safe_reaches_a_human(line: Line) -> None:
    violence_unsafe(line)
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    line.reads("rosa")
    assert line.says("jo", "HELP") == ""
    assert "URGENT" in line.reads("rosa")


def test_a_stop_and_a_start_do_not_make_it_safe_to_text(line: Line) -> None:
    violence_unsafe(line)
    line.says("jo", "STOP")
    line.says("jo", "START")
    line.says("rosa", "1")
    line.says("rosa", "are you ok")
    assert "are you ok" not in line.reads("jo")


def test_when_the_chat_is_over_nothing_is_asked_of_whoever_holds_the_phone(line: Line) -> None:
    line.says("jo", "my husband is beating me")
    line.says("jo", "1")
    line.says("rosa", "1")
    line.reads("jo")
    line.says("rosa", "DONE")
    assert "How are you" not in line.reads("jo")


def test_nor_is_their_phone_rung_by_whoever_took_the_case(line: Line) -> None:
    violence_unsafe(line)
    line.says("rosa", "1")
    call = calling(line, "rosa")
    assert "be connected" not in call.heard
    call.press("1")
    assert call.rings == set()


def test_an_ask_from_before_tells_nothing_either(line: Line) -> None:
    line.says("jo", "talk")
    violence_unsafe(line)
    line.later(minutes=2, seconds=5)
    line.says("pat", "1")
    line.says("pat", "hey jo whats up")
    assert line.reads("jo") == ""


def test_violence_in_a_chat_holds_back_what_the_helper_texts(line: Line) -> None:
    chatting(line)
    line.says("jo", "he is hitting me again")
    read = line.reads("sam")
    assert "Jo: he is hitting me again" in read and "may NOT be safe" in read
    line.reads("jo")
    line.says("sam", "omg jo call me")
    assert line.reads("jo") == ""


def test_that_nobody_came_all_day_is_not_said(line: Line) -> None:
    violence_unsafe(line)
    for hours in (23, 2, 12):
        line.later(hours=hours)
    assert line.reads("jo") == ""


def test_what_they_text_meanwhile_keeps_it_so(line: Line) -> None:
    violence_unsafe(line)
    line.later(hours=35)
    line.says("jo", "HELP")
    for hours in (2, 23, 2):
        line.later(hours=hours)
    assert line.reads("jo") == ""


def test_after_a_day_and_a_half_whoever_texts_us_is_answered_again(line: Line) -> None:
    violence_unsafe(line)
    line.later(hours=37)
    assert "0 to 10" in line.says("jo", "HELP")


def test_a_threat_is_answered_calmly_and_not_hushed(line: Line) -> None:
    line.says("jo", "im going to kill my brother")
    line.says("rosa", "1")
    assert "Rosa is here" in line.reads("jo")


def test_that_it_is_safe_to_talk_does_not_make_it_safe_to_text(line: Line) -> None:
    call = calling(line, "jo")
    call.say("my husband is beating me")
    assert "7 9 9" in call.press("1")
    line.says("rosa", "1")
    assert line.reads("jo") == ""


def test_danger_told_by_call_does_not_make_it_safe_to_text(line: Line) -> None:
    violence_unsafe(line)
    calling(line, "jo").say("i want to kill myself")
    line.says("rosa", "1")
    assert "NOT said it is safe to text" in line.says("rosa", "are you there?")
    assert line.reads("jo") == ""


def violence_unsafe(line: Line) -> None:
    """Jo is beaten, and it is not safe to text her."""
    line.says("jo", "my husband is beating me")
    line.says("jo", "2")
    line.reads("jo")


@pytest.mark.parametrize(
    ("told", "words", "help_"),
    [
        ("my husband is beating me", "its ok to txt me now", "800-799-7233"),
        ("my husband is beating me", "he left for work its safe to text now", "800-799-7233"),
        ("mi esposo me golpea", "ya se fue, ya me puedes escrivir", "800-799-7233"),
    ],
)
def test_leave_to_text_is_heard_in_plain_words_too(line: Line, told: str, words: str, help_: str) -> None:
    line.says("jo", told)
    assert help_ in line.says("jo", words)


@pytest.mark.parametrize("words", ["you can text me later", "i dont think its ok to text", "is it safe to text"])
def test_what_is_no_leave_to_text_leaves_them_in_silence(line: Line, words: str) -> None:
    line.says("jo", "my husband is beating me")
    assert line.says("jo", words) == ""
