"""DONE and a number: it ends the chat that goes by it, and the other side never reads it as words."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import case_in, case_taken

LEE = "+16125550107"


def test_done_and_the_number_of_the_case_ends_the_only_chat(line: Line) -> None:
    code = case_taken(line)
    assert "closed" in line.says("rosa", f"DONE {code}")
    assert "DONE" not in line.reads("jo").replace("text DONE", "")
    line.later(seconds=5, sweep=False)
    assert "Rosa: are you there" not in line.says("rosa", "are you there") + line.reads("jo")


@pytest.mark.parametrize("said", ["done #{}", "Done: {}.", "done with case {}", "listo {}", "{} done"])
def test_so_do_other_ways_to_say_it(line: Line, said: str) -> None:
    code = case_taken(line)
    line.says("rosa", said.format(code))
    assert "Rosa is closed" in line.reads("jo")


def test_whoever_is_helped_ends_it_by_the_number_of_the_chat(line: Line) -> None:
    case_taken(line)
    line.says("jo", "DONE 1")
    told = line.reads("rosa")
    assert "The chat with Jo is closed" in told and "Jo: DONE" not in told


def test_done_and_another_number_reaches_nobody_and_is_asked_about(line: Line) -> None:
    code = case_taken(line)
    assert "That is not the number of your chat" in line.says("rosa", f"DONE {int(code) + 3}")
    assert line.reads("jo") == ""
    line.says("rosa", "how are you")
    assert line.reads("jo") == "Rosa: how are you"


def test_so_it_is_for_whoever_is_helped(line: Line) -> None:
    case_taken(line)
    line.reads("rosa")
    assert "That is not the number of your chat" in line.says("jo", "DONE 99")
    assert line.reads("rosa") == ""


def test_a_helper_of_two_chats_is_asked_which_is_over(line: Line) -> None:
    case_taken(line)
    line.says(LEE, "i want to die")
    line.says("rosa", "1")
    line.reads("jo"), line.reads(LEE)
    assert "Which chat is over? 1: Jo. 2:" in line.says("rosa", "DONE 98")
    assert line.reads("jo") == "" and line.reads(LEE) == ""


def test_done_and_the_number_of_a_page_that_is_open_takes_no_case(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    code = case_in(line.reads("rosa"))
    assert "You have case" not in line.says("rosa", f"DONE {code}")


def test_code_and_help_with_the_number_of_the_case_are_for_the_line(line: Line) -> None:
    code = case_taken(line)
    line.reads("rosa")
    assert line.says("rosa", f"CODE {code}") != ""
    assert line.says("rosa", f"{code} help") != ""
    assert "CODE" not in line.reads("jo")


def test_an_answer_by_a_number_that_is_none_of_theirs_reaches_nobody(line: Line) -> None:
    code = case_taken(line)
    line.reads("rosa")
    assert "went to nobody" in line.says("rosa", f"1 {int(code) + 3}")
    assert line.reads("jo") == ""


@pytest.mark.parametrize("word", ["1", "YES", "LATER", "can't"])
def test_an_answer_by_the_number_of_their_own_case_is_no_word_for_the_chat(line: Line, word: str) -> None:
    code = case_taken(line)
    line.reads("rosa")
    line.later(seconds=5, sweep=False)
    assert line.says("rosa", f"{word} {code}") != ""
    assert line.reads("jo") == ""
