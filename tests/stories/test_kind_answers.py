"""Small words get small kind answers, or the silence that is due; whoever waits never reads the same words twice."""

from itertools import pairwise

import pytest

from tests.kit.line import Line

STRANGER = "+16125550111"


def test_a_strangers_thank_you_is_answered_in_kind(line: Line) -> None:
    told = line.says(STRANGER, "thank you")
    assert "You're welcome" in told and "How can I help" not in told


def test_thanks_after_a_chat_is_no_text_that_nobody_read(line: Line) -> None:
    talked(line)
    line.later(minutes=61)
    line.reads("jo")
    told = line.says("jo", "thank you so much")
    assert "You're welcome" in told and "nobody read" not in told


def test_thanks_to_how_are_you_now_leaves_the_question_open(line: Line) -> None:
    talked(line)
    assert "You're welcome" in line.says("jo", "thank you")
    assert "Good that you reached out" in line.says("jo", "1")


def test_ok_to_how_are_you_now_is_an_answer(line: Line) -> None:
    talked(line)
    assert "Good that you reached out" in line.says("jo", "ok thanks")


def test_an_ok_to_what_the_line_said_last_needs_no_answer(line: Line) -> None:
    talked(line)
    line.says("jo", "1")
    assert line.says("jo", "ok") == ""


def test_a_helpers_thanks_is_answered_by_silence(line: Line) -> None:
    assert line.says("sam", "thanks") == ""


def test_an_ok_to_the_thanks_for_a_no_takes_nothing(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "3")
    assert line.says("sam", "ok") == ""
    assert "You are with Jo" in line.says("sam", "1")


def test_who_waits_and_texts_on_never_reads_the_same_words_twice_in_a_row(line: Line) -> None:
    line.says("jo", "talk")
    for minutes in (2, 3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    line.says("jo", "2")
    told = [line.says("jo", words) for words in ("my mom died", "fuck you", "its so cold here", "nobody cares")]
    assert all("988" in one and "your ask" in one for one in told)
    assert all(one != other for one, other in pairwise(told))


def test_those_paged_hear_that_somebody_in_danger_has_texted_again(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    for minutes in (2, 3, 6):
        line.later(minutes=minutes, seconds=5)
    line.reads("rosa")
    line.says("jo", "please")
    assert "AGAIN" in line.reads("rosa")


@pytest.mark.parametrize("words", ["please", "its getting worse"])
def test_but_not_at_every_text(line: Line, words: str) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    line.says("jo", words)
    assert "AGAIN" not in line.reads("rosa")


@pytest.mark.parametrize(
    ("words", "kind"),
    [("i quit dope 2 days ago", "Glad you told me."), ("im in recovry", "Glad"), ("im dead tired", "I hear you.")],
)
@pytest.mark.parametrize("before", [(), ("hi",)], ids=["nothing open", "the menu open"])
def test_whoever_confides_in_us_gets_a_kind_word_and_the_menu(
    line: Line, before: tuple[str, ...], words: str, kind: str
) -> None:
    for said in before:
        line.says("jo", said)
    told = line.says("jo", words)
    assert told.startswith(kind) and "1 Craving" in told


def talked(line: Line) -> None:
    """Jo and Sam were in a chat, and Sam has ended it."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "done")
    assert "How are you now" in line.reads("jo")
