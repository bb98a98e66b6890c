"""Whoever reads no texts has news of their ride by a call; where nobody takes it, a coordinator tells them."""

import pytest

from tests.kit.calls import calling, paged
from tests.kit.driving import drive, number_of
from tests.kit.line import NUMBER, Line
from tests.stories.test_ride_by_keys import LANDLINE, asked
from tests.stories.test_ride_desk import puts_in

TAKEN = "Dee drives you. Look for: blue Ford. The plate ends in 7 K 2."


def driven(line: Line) -> str:
    """Somebody with a landline asked for a ride tomorrow by keys, and Dee said yes; returns its number."""
    asked(line, LANDLINE).hang_up()
    line.says("dee", f"YES {number_of(line)}")
    line.later(seconds=1)
    line.reads("ana")
    return number_of(line)


def rung(line: Line) -> int:
    """How often the landline was rung."""
    return sum(call.to == LANDLINE for call in line.carrier.calls)


def test_their_phone_rings_when_a_driver_says_yes(line: Line) -> None:
    driven(line)
    call = paged(line, LANDLINE)
    assert call.heard == "Hello. Here is a call about what you asked us for. To hear it, press 1."
    assert call.press("1").count(TAKEN) == 2 and call.over


def test_whoever_heard_it_needs_no_coordinator(line: Line) -> None:
    driven(line)
    paged(line, LANDLINE).press("1")
    line.later(minutes=4)
    assert line.reads("ana") == "" and rung(line) == 1


@pytest.mark.parametrize("answered", [False, True])
def test_where_nobody_or_a_machine_answers_a_coordinator_tells_them(line: Line, answered: bool) -> None:
    code = driven(line)
    if answered:
        paged(line, LANDLINE).silence()
    line.later(minutes=4)
    assert f"gets no texts and took no call. Please tell them: Dee has ride {code}" in line.reads("ana")


def test_the_coordinator_can_call_them_by_our_number(line: Line) -> None:
    driven(line)
    line.later(minutes=4)
    assert "press 1: you are connected with someone" in line.reads("ana")
    call = calling(line, "ana")
    call.press("1")
    assert call.rings == {LANDLINE}


def test_an_hour_before_they_are_reminded(line: Line) -> None:
    driven(line)
    line.later(hours=22, minutes=31)
    line.later(seconds=1)
    assert rung(line) == 2 and TAKEN in paged(line, LANDLINE).press("1")


def to_the_evening(line: Line) -> None:
    """They heard that Dee drives, and it is six in the evening before."""
    driven(line)
    paged(line, LANDLINE).press("1")
    line.later(hours=8)
    line.later(seconds=1)


def test_the_evening_before_they_are_reminded_too(line: Line) -> None:
    to_the_evening(line)
    assert rung(line) == 2 and TAKEN in paged(line, LANDLINE).press("1")


def test_a_reminder_that_nobody_picks_up_troubles_no_coordinator(line: Line) -> None:
    to_the_evening(line)
    line.reads("ana")
    line.later(minutes=10)
    assert line.reads("ana") == ""


def test_that_the_driver_is_out_they_hear_too(line: Line) -> None:
    code = driven(line)
    line.says("dee", f"DROP {code}")
    line.later(seconds=1)
    assert "No driver has it yet." in paged(line, LANDLINE).press("1")
    line.later(hours=22, minutes=31)
    line.later(seconds=1)
    line.later(minutes=4)
    assert f"no driver has ride {code} yet" in line.reads("ana")


def test_that_nobody_came_they_hear_too(line: Line) -> None:
    code = driven(line)
    line.says("dee", f"DROP {code}")
    line.later(hours=23, minutes=32)
    line.later(seconds=1)
    assert "I found no driver. I'm sorry" in paged(line, LANDLINE).press("1")


def test_when_the_driver_is_there_their_phone_rings_at_once(line: Line) -> None:
    driven(line)
    line.later(hours=23)
    line.says("dee", "on my way")
    line.later(seconds=1)
    assert "Dee is on the way to you" in paged(line, LANDLINE).press("1")
    line.says("dee", "here")
    line.later(seconds=1)
    assert "Dee is there now" in paged(line, LANDLINE).press("1")


def test_of_a_late_driver_a_coordinator_tells_them(line: Line) -> None:
    code = driven(line)
    line.later(hours=23)
    line.reads("ana")
    line.says("dee", "LATE 10")
    assert f"Please tell them: the driver of ride {code} is 10 min late" in line.reads("ana")


def test_at_night_no_phone_rings_before_the_morning(line: Line) -> None:
    asked(line, LANDLINE).hang_up()
    code = number_of(line)
    line.later(hours=11, minutes=1)
    line.says("dee", f"YES {code}")
    line.later(minutes=30)
    assert rung(line) == 0
    line.later(hours=10, minutes=35)
    line.later(seconds=1)
    assert rung(line) == 1


def test_whoever_stopped_our_texts_is_not_rung_by_us(line: Line) -> None:
    line.says("jo", "STOP")
    asked(line, "jo").hang_up()
    code = number_of(line)
    line.reads("ana")
    line.says("dee", f"YES {code}")
    line.later(seconds=1)
    assert not [call for call in line.carrier.calls if call.sender == NUMBER]
    assert f"Please tell them: Dee has ride {code}" in line.reads("ana")


def test_for_somebody_without_a_phone_a_coordinator_hears_it_at_once(line: Line) -> None:
    drive(line, "dee")
    put = puts_in(line, "Rose")
    line.reads("ana")
    line.says("dee", f"YES {put.code}")
    assert f"Rose gets no texts and took no call. Please tell them: Dee has ride {put.code}" in line.reads("ana")


def test_what_is_brought_is_called_by_its_kind(line: Line) -> None:
    drive(line, "dee", kinds="ride,food")
    put = puts_in(line, "Rose", LANDLINE, kind="food")
    line.says("dee", f"YES {put.code}")
    line.later(seconds=1)
    assert "You asked for food. Dee brings it on Friday, March 5" in paged(line, LANDLINE).press("1")
