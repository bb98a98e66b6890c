"""The last moments of a wait on the line: no phone rings in vain, no machine takes a case, nobody is asked in vain."""

import pytest

from tests.kit.calls import asking, calling, paged
from tests.kit.line import Line
from tests.kit.staying import came_to


@pytest.mark.parametrize(("seconds", "rings"), [(210, True), (220, False)])
def test_no_other_phone_rings_when_too_little_is_left_of_the_wait(line: Line, seconds: int, rings: bool) -> None:
    call = asking(line)
    line.later(seconds=seconds, sweep=False)
    call.rung_out()
    assert (call.dial is not None) is rings


def test_a_machine_that_picks_up_a_page_and_says_nothing_takes_no_case(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    paged(line, "rosa").silence()
    assert "Rosa" not in line.reads("jo")
    line.says("rosa", "1")
    assert "Rosa" in line.reads("jo")


def test_a_hidden_caller_who_hangs_up_leaves_nobody_asked_to_call_them(line: Line) -> None:
    call = calling(line, "anonymous")
    call.press("1")
    call.press("0")
    assert call.dial is not None
    call.hang_up()
    assert came_to(line) == set()


def test_nobody_in_danger_is_hung_up_on_when_whoever_took_their_case_does_not_pick_up(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.says("rosa", "1")
    call.silence()
    while call.rings == {"rosa"}:
        call.rung_out()
    assert "One of our people has it now" in call.heard and call.rings == {"sam"}
