"""What was nearly not heard: a yes by text after a call that was missed, and STOP with a slip of the thumb."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line


@pytest.mark.parametrize("words", ["YES", "sure", "I can", "1", "si puedo"])
def test_a_yes_by_text_after_a_missed_call_is_a_yes(line: Line, words: str) -> None:
    call = calling(line, "jo")
    call.press("0")
    assert call.rings == {"sam"}
    call.rung_out()
    line.reads("sam")
    assert "didn't get that" not in (said := line.says("sam", words)) and "Jo" in said


def test_so_it_is_while_the_phone_still_rings(line: Line) -> None:
    calling(line, "jo").press("0")
    assert "didn't get that" not in line.says("sam", "yes")


@pytest.mark.parametrize("word", ["stp", "sotp", "Stop."])
def test_stop_with_a_slip_of_the_thumb_stops_whatever_is_asked(line: Line, word: str) -> None:
    line.says("jo", "talk")
    assert "you get no more texts" in line.says("sam", word)


def test_in_a_chat_it_is_asked_what_stp_means_and_the_other_reads_nothing(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    assert "To stop only this chat, text DONE" in line.says("sam", "stp")
    assert line.reads("jo") == ""
