"""Danger told over several short texts: they are asked, though none of the texts tells it alone."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import chatting

ASKS = "thinking of ending your life"


def said(line: Line, *texts: str, who: str = "eve") -> str:
    """The answer to the last of these texts, sent seconds apart."""
    answer = ""
    for words in texts:
        line.later(seconds=5, sweep=False)
        answer = line.says(who, words)
    return answer


@pytest.mark.parametrize(
    "texts",
    [("i just cant", "do this anymore"), ("i want", "to end my", "life")],
)
def test_whoever_tells_it_in_pieces_is_asked(line: Line, texts: tuple[str, ...]) -> None:
    assert ASKS in said(line, *texts)


def test_whoever_goes_on_to_say_what_they_were_asked_gets_the_words_for_it(line: Line) -> None:
    assert "call 988" in said(line, "i just cant", "do this anymore", "its too much")


def test_so_is_whoever_writes_spanish(line: Line) -> None:
    assert "Piensas" in said(line, "hola buenas", "ya no quiero", "vivir")


def test_at_a_question_of_ours_too(line: Line) -> None:
    assert ASKS in said(line, "HELP", "7", "i just cant", "do this anymore", who="jo")


def test_what_was_said_long_before_is_another_matter(line: Line) -> None:
    line.says("eve", "i just cant")
    line.later(minutes=3)
    assert ASKS not in line.says("eve", "do this anymore")


def test_whoever_said_that_they_are_ok_is_not_asked_again(line: Line) -> None:
    said(line, "i just cant", "do this anymore")
    assert ASKS not in said(line, "no", "im ok now")


def test_a_keyword_after_it_is_a_keyword(line: Line) -> None:
    assert "0 to 10" in said(line, "i just cant", "HELP")


def test_in_a_chat_a_human_reads_both(line: Line) -> None:
    chatting(line)
    assert said(line, "i just cant", "do this anymore", who="jo") == ""


def test_two_hard_texts_that_name_no_danger_are_no_danger_together(line: Line) -> None:
    assert ASKS not in said(line, "CRAVE", "5", "im scared", "im so scared", who="jo")
