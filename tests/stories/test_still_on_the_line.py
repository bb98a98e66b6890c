"""A call back is taken while the caller is on the line with us still: the two meet there, and nobody waits in vain."""

import pytest

from hotline.services import line_wait
from tests.kit.calls import Call, asking, calling, paged
from tests.kit.line import PEOPLE, ROSTER, Line
from tests.stories.test_rooms import leaves, meet

ALONE = "".join(line for line in ROSTER.splitlines(keepends=True) if line.startswith(("name", "Jo", "Rosa")))
HANG_UP = "They are on the line with us. Please hang up now. Your phone rings in a moment. Then press 1"


def staying(line: Line, who: str = "jo") -> Call:
    """Nobody came, so somebody asks to be called back, and is asked what else there is."""
    call = asking(line, who)
    while call.dial is not None:
        call.rung_out()
    assert "anything else" in call.press("1")
    return call


def page(line: Line, who: str = "rosa") -> Call:
    """Whoever is on call is called about it in their turn, and picks up."""
    while not any(one.to == PEOPLE[who] for one in line.carrier.calls):
        line.later(minutes=1)
    return paged(line, who)


@pytest.fixture
def caller(line: Line) -> Call:
    """Jo is on the line, and Sam is asked to call her back."""
    call = staying(line)
    line.reads("sam")
    line.reads("jo")
    return call


def test_whoever_takes_it_by_text_hears_that_their_phone_rings(line: Line, caller: Call) -> None:
    assert "on the line with us. Your phone rings in a moment" in line.says("sam", "1")


@pytest.mark.parametrize("key", ["1", "0", ""])
def test_whatever_the_caller_does_next_rings_them(line: Line, caller: Call, key: str) -> None:
    line.says("sam", "1")
    assert "I'm ringing Sam now" in caller.press(key)
    assert caller.rings == {"sam"}


def test_the_two_are_connected_and_the_caller_goes_on(line: Line, caller: Call) -> None:
    line.says("sam", "1")
    caller.silence()
    assert "connected" in caller.picked_up("sam").press("1")
    assert "That call is over" in caller.rung_out("completed", bridged=True) and "anything else" in caller.heard


def test_whoever_takes_it_by_our_call_is_told_to_hang_up(line: Line) -> None:
    caller = staying(line)
    call = page(line)
    assert HANG_UP in call.press("1") and call.over
    caller.silence()
    assert caller.rings == {"rosa"}


def test_in_spanish_too(line: Line) -> None:
    line.people(ALONE.replace("supporter,en", "supporter,es"), "")
    staying(line)
    assert "Cuelga ahora, por favor" in page(line).press("1")


def test_whoever_calls_us_for_it_is_brought_together_with_them(line: Line, caller: Call) -> None:
    helper = calling(line, "sam")
    assert "bring you together" in helper.press("1") and not helper.rings
    assert "Somebody is here for you" in caller.press("1")
    assert meet(caller, helper) == "Sam is here. You are connected now."
    assert "That call is over" in leaves(caller, "bridged")


def test_a_caller_who_hangs_up_is_called_at_once_by_whoever_waits(line: Line, caller: Call) -> None:
    helper = calling(line, "sam")
    helper.press("1")
    caller.hang_up()
    helper.rung_out("failed")
    assert helper.rings == {"jo"}


def test_a_caller_who_hangs_up_has_their_helper_by_text_and_by_call(line: Line, caller: Call) -> None:
    line.says("sam", "1")
    caller.hang_up()
    assert "press 1: you are connected with Jo" in line.reads("sam")
    assert "Sam has your ask, and can call you" in line.reads("jo")
    helper = calling(line, "sam")
    helper.press("1")
    assert helper.rings == {"jo"}


def test_so_they_have_where_the_carrier_never_tells_of_the_end(line: Line, caller: Call) -> None:
    line.says("sam", "1")
    line.reads("sam")
    line.later(seconds=line_wait.LONGEST.total_seconds() + 5)
    assert "press 1: you are connected with Jo" in line.reads("sam")


def test_a_call_of_which_nothing_is_heard_any_more_is_no_call(line: Line, caller: Call) -> None:
    line.later(minutes=11, sweep=False)
    assert "press 1: you are connected with Jo" in line.says("sam", "1")


def test_whoever_gets_no_texts_waits_in_the_same_call_for_somebody_in_danger(empty_line: Line) -> None:
    empty_line.people(ALONE, "")
    empty_line.carrier.next_answers.append("refuse:21610")
    caller = calling(empty_line, "jo")
    caller.say("i want to kill myself")
    call = paged(empty_line, "rosa")
    assert "bring you together" in call.press("1")
    caller.hang_up()
    call.rung_out("failed")
    assert call.rings == {"jo"}


def test_whoever_calls_again_before_they_are_called_back_is_on_the_line_too(line: Line) -> None:
    asking(line).hang_up()
    again = calling(line, "jo")
    line.reads("sam")
    assert "on the line with us" in line.says("sam", "1")
    again.press("2")
    assert again.rings == {"sam"}


def test_phones_that_ring_for_the_caller_anew_give_way_to_whoever_took_it(line: Line, caller: Call) -> None:
    line.later(minutes=2, seconds=5)
    caller.press("0")
    late = caller.picked_up("sam")
    line.says("pat", "1")
    assert "over" in late.press("1")
    caller.rung_out("completed")
    assert caller.rings == {"pat"}


def test_words_of_danger_are_heard_and_the_helper_has_them_by_text(line: Line, caller: Call) -> None:
    line.says("sam", "1")
    assert "glad you told me" in caller.say("i want to kill myself")
    caller.hang_up()
    assert "press 1: you are connected with Jo" in line.reads("sam")


def test_a_helper_who_does_not_come_to_the_phone_has_them_by_text(line: Line, caller: Call) -> None:
    line.says("sam", "1")
    caller.silence()
    while caller.dial is not None:
        caller.rung_out()
    assert "One of our people has it now" in caller.heard
    assert "press 1: you are connected with Jo" in line.reads("sam")
