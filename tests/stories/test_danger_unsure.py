"""Words that may be danger: one question is asked, and all but a clear no pages a human; and danger on a call."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line

SAID = {
    "suicide": ("kil me now plz i wana die", "call 988"),
    "overdose": ("he took too many pills and wont wake up", "Narcan"),
    "medical": ("im shaking bad and seeing things since i quit drinking", "call 911 now"),
    "threat": ("im going to kill my brother", "step away"),
    "violence": ("help he hit me", "Is it safe to text?"),
}
SURE = "Are you thinking of ending your life"


def test_when_unsure_one_question_is_asked_and_nobody_paged(line: Line) -> None:
    assert SURE in line.says("jo", "i cant do this anymore")
    assert line.reads("rosa") == ""


@pytest.mark.parametrize("answer", ["1", "yes", "kind of", "idk", "both"])
def test_yes_and_whatever_is_not_no_page_a_human(line: Line, answer: str) -> None:
    line.says("jo", "i cant do this anymore")
    assert "988" in line.says("jo", answer)
    assert "URGENT" in line.reads("rosa")


def test_five_minutes_of_silence_page_a_human(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    line.later(minutes=5, seconds=5)
    assert "URGENT" in line.reads("rosa")


def test_no_ends_it_with_where_to_turn(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    answer = line.says("jo", "no")
    line.later(minutes=6)
    assert "988" in answer and line.reads("rosa") == ""


def test_unsure_in_spanish(line: Line) -> None:
    assert "1 si" in line.says("max", "ya no puedo mas")


def test_danger_spoken_on_a_call_pages_a_human(line: Line) -> None:
    call = calling(line, "jo")
    assert "9 8 8" in call.say("i want to kill myself")
    assert "URGENT" in line.reads("rosa")


def test_the_caller_hears_that_somebody_has_it(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.says("rosa", "1")
    call.silence()
    assert call.rings == {"rosa"}


def test_and_that_it_is_so_where_their_phone_is_not_picked_up(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.says("rosa", "1")
    call.silence()
    while call.rings == {"rosa"}:
        call.rung_out()
    assert "has it now" in call.heard and not call.over


def test_nobody_yet_keeps_the_caller_company(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    call.silence()
    assert "9 1 1" in call.silence() and not call.over
