"""A helper in a chat says what they would say to the line: it is not passed on as words before they were asked once."""

import re

import pytest
from sqlalchemy import select

from hotline.store.offers import offer
from tests.kit.line import Line
from tests.kit.talking import chatting
from tests.stories.test_two_chats import LEE, two_chats

# A command, or an answer by a number that is not theirs.
FOR_US = ("YES 45", "no 45", "Later 45", "take 45", "ACCEPT 45", "can't 45", "1 45", "3 45", "45 yes", "45 1",
          "drop R45", "OFF 45", "TEAM 45", "si 45", "TAKE", "drop", "TEAM", "needs")  # fmt: skip
# Words that anybody says to somebody.
FOR_THEM = ("yes", "no", "later", "yes 5", "take care", "drop it", "no way", "im 45", "2 of us", "45", "break it down")


def of_nobody(line: Line, text: str) -> str:
    """The text with a number that is no ask's: whichever is in it may be one's by chance."""
    with line.hotline.db.read() as conn:
        taken = set(conn.scalars(select(offer.c.code)))
    free = next(number for number in range(45, 99) if number not in taken)
    return re.sub(r"\d\d", str(free), text)


@pytest.fixture
def chat(line: Line) -> Line:
    """Sam is in a chat with Jo."""
    return chatting(line)


@pytest.mark.parametrize("text", FOR_US)
def test_whoever_says_what_is_for_us_is_asked_once_whether_it_is_for_the_chat(chat: Line, text: str) -> None:
    assert "Is it for Jo? Then send it again" in chat.says("sam", of_nobody(chat, text))
    assert chat.reads("jo") == ""


@pytest.mark.parametrize("text", ["yes 45", "TAKE", "1 45"])
def test_sent_again_it_is_passed_on(chat: Line, text: str) -> None:
    text = of_nobody(chat, text)
    chat.says("sam", text)
    chat.later(seconds=5, sweep=False)
    assert chat.says("sam", text) == ""
    assert chat.reads("jo") == f"Sam: {text}"


@pytest.mark.parametrize("text", FOR_THEM)
def test_what_anybody_says_to_somebody_is_passed_on_at_once(chat: Line, text: str) -> None:
    assert chat.says("sam", text) == ""
    assert chat.reads("jo") == f"Sam: {text}"


@pytest.mark.parametrize("text", ["yes 45", "take", "1 45"])
def test_whoever_is_helped_says_what_they_like(chat: Line, text: str) -> None:
    chat.says("jo", text)
    assert chat.reads("sam") == f"Jo: {text}"


@pytest.mark.parametrize("text", ["BREAK", "BREAK 2H", "OFF", "AWAY TILL MON"])
def test_a_command_that_plainly_is_one_works(chat: Line, text: str) -> None:
    assert "You are off until" in chat.says("sam", text)
    assert chat.reads("jo") == ""


def test_a_break_with_a_bare_number_is_asked_about(chat: Line) -> None:
    assert "Until when?" in chat.says("sam", "BREAK 45")
    assert chat.reads("jo") == ""


def test_the_number_of_their_own_chat_is_no_other(line: Line) -> None:
    of_jo, _ = two_chats(line)
    assert "You have that ask" in line.says("rosa", f"yes {of_jo}")
    assert line.reads("jo") == ""


@pytest.mark.parametrize("text", ["1 45", "2 45"])
def test_a_helper_of_several_who_answers_by_a_number_says_nothing_to_a_chat_by_chance(line: Line, text: str) -> None:
    two_chats(line)
    assert "Then send it again" in line.says("rosa", of_nobody(line, text))
    assert line.reads("jo") == line.reads(LEE) == ""


def test_sent_again_it_goes_to_the_chat_it_names(line: Line) -> None:
    two_chats(line)
    text = of_nobody(line, "2 30")
    line.says("rosa", text)
    line.later(seconds=5, sweep=False)
    line.says("rosa", text)
    assert line.reads(LEE) == f"Rosa: {text.removeprefix('2 ')}" and line.reads("jo") == ""


def test_a_sign_after_the_tag_leaves_no_doubt(line: Line) -> None:
    two_chats(line)
    line.says("rosa", "1: 20")
    assert line.reads("jo") == "Rosa: 20"
