"""A helper who calls us while their caller waits on the line is brought together with them, whoever comes first."""

import pytest

from hotline.services import line_wait
from tests.kit.calls import Call, calling
from tests.kit.line import Line


def asking(line: Line, who: str = "jo") -> Call:
    """Somebody calls and asks for a person."""
    call = calling(line, who)
    call.press("0")
    return call


def fetching(line: Line, who: str = "sam") -> Call:
    """A helper calls us, and presses 1."""
    helper = calling(line, who)
    assert "press 1" in helper.heard
    helper.press("1")
    return helper


def queued(call: Call) -> str:
    """The queue a caller waits in."""
    return call.document.partition("</Enqueue>")[0].rpartition(">")[2] if "<Enqueue" in call.document else ""


def meet(caller: Call, helper: Call) -> str:
    """The carrier brings the two together: what the caller hears then."""
    dial = helper.dial
    assert dial is not None and dial.findtext("Queue") == queued(caller)
    leg = Call(caller.line, caller.who, sid=caller.sid, first=dial.find("Queue").attrib["url"])  # type: ignore[union-attr] # it is there
    return leg.answer()


def leaves(caller: Call, result: str) -> str:
    """The caller's time in the queue is over."""
    action = caller.document.partition('<Enqueue action="')[2].partition('"')[0]
    return caller.fetch(action, QueueResult=result, QueueTime="9")


def test_the_two_are_brought_together_on_the_line(line: Line) -> None:
    caller = asking(line)
    helper = fetching(line)
    assert "bring you together" in helper.heard and not helper.rings
    assert "Somebody is here for you" in caller.rung_out()
    assert meet(caller, helper) == "Sam is here. You are connected now."


def test_the_caller_goes_on_when_they_have_talked(line: Line) -> None:
    caller = asking(line)
    helper = fetching(line)
    caller.rung_out()
    meet(caller, helper)
    assert "That call is over" in leaves(caller, "bridged")
    assert "Goodbye" in helper.rung_out("completed", bridged=True) and helper.over
    assert asking(line).rings == {"sam"}


def test_the_helper_waits_while_phones_still_ring_for_the_caller(line: Line) -> None:
    asking(line)
    helper = fetching(line)
    helper.rung_out("failed")
    assert helper.dial is not None and not helper.over


def test_nobody_else_can_take_it_meanwhile(line: Line) -> None:
    caller = asking(line)
    caller.rung_out()
    rung = caller.picked_up("pat")
    fetching(line)
    assert "already" in rung.press("1") and rung.over


def test_a_helper_who_hangs_up_is_rung(line: Line) -> None:
    caller = asking(line)
    fetching(line).hang_up()
    caller.rung_out()
    leaves(caller, "leave")
    assert caller.rings == {"sam"}


def test_a_caller_who_hangs_up_is_called_back_at_once(line: Line) -> None:
    caller = asking(line)
    helper = fetching(line)
    caller.hang_up()
    helper.rung_out("failed")
    assert helper.rings == {"jo"}


def test_a_carrier_that_knows_no_queues_rings_the_helper(line: Line) -> None:
    caller = asking(line)
    helper = fetching(line)
    caller.rung_out()
    caller.fetch(caller.document.partition("<Redirect>")[2].partition("<")[0])
    assert caller.rings == {"sam"}
    for _ in range(20):
        if helper.over:
            break
        helper.rung_out("failed")
    assert "Please hang up now" in helper.heard


def test_in_danger_too(line: Line) -> None:
    caller = calling(line, "jo")
    caller.say("i want to kill myself")
    helper = fetching(line, "rosa")
    caller.silence()
    assert meet(caller, helper) == "Rosa is here. You are connected now."
    assert "still here" in leaves(caller, "bridged")


def test_a_withheld_caller_can_be_met_on_the_line(line: Line) -> None:
    caller = asking(line, "anonymous")
    helper = fetching(line, "rosa")
    caller.rung_out()
    assert "Rosa is here" in meet(caller, helper)


@pytest.mark.parametrize("told", [True, False])
def test_the_clock_holds_whatever_the_carrier_tells(line: Line, told: bool) -> None:
    caller = asking(line)
    helper = fetching(line)
    if told:
        caller.rung_out()
        meet(caller, helper)
    line.later(seconds=line_wait.LONGEST.total_seconds() + 5)
    assert ("press 1: you are connected with Jo" in line.reads("sam")) is not told


def test_whoever_only_has_an_ask_is_connected_by_pressing_one(line: Line) -> None:
    line.says("jo", "talk")
    assert fetching(line).rings == {"jo"}


def led(line: Line, caller: Call) -> str:
    """The carrier does as it was told to with a caller whose phones rang: what they hear then."""
    call, address = line.carrier.led.pop()
    assert call == caller.sid
    return caller.fetch(address)


def test_phones_that_still_ring_for_the_caller_stop_and_the_two_are_together_at_once(line: Line) -> None:
    caller = asking(line)
    caller.rung_out()
    assert caller.rings == {"pat"}
    helper = fetching(line)
    assert "Somebody is here for you" in led(line, caller) and not caller.rings
    assert meet(caller, helper) == "Sam is here. You are connected now."


def test_the_helper_hears_how_long_it_can_take(line: Line) -> None:
    asking(line)
    assert "up to half a minute" in fetching(line).heard


def test_whoever_was_rung_for_the_caller_is_free_for_another_at_once(line: Line) -> None:
    caller = asking(line)
    caller.rung_out()
    caller.rung_out()
    assert caller.rings == {"rosa"}
    fetching(line)
    led(line, caller)
    assert asking(line, "max").rings == {"rosa"}


def test_a_caller_who_was_led_is_not_led_away_again(line: Line) -> None:
    caller = asking(line)
    helper = fetching(line)
    led(line, caller)
    helper.rung_out("failed")
    line.later(seconds=11)
    assert line.carrier.led == []


def test_words_about_danger_are_heard_out_before_the_two_are_brought_together(line: Line) -> None:
    caller = calling(line, "jo")
    caller.say("i want to kill myself")
    fetching(line, "rosa")
    assert line.carrier.led == []
