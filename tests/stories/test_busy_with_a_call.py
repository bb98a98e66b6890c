"""Whoever called us to be put through is on the phone: nobody rings them for another until that call is over."""

import re

import pytest

from tests.kit.calls import Call, asking, calling, paged
from tests.kit.line import PEOPLE, ROSTER, Line
from tests.kit.rides import before, taken

LEE = "+16125550107"
ELSEWHERE = "+16125550188"


def through(line: Line, helper: str = "rosa", *, took: bool = True) -> Call:
    """Rosa has Jo's case, calls us, presses 1, and Jo's phone rings."""
    if took:
        line.says("jo", "i want to kill myself")
        line.says(helper, "1")
    call = calling(line, helper)
    call.press("1")
    assert call.rings == {"jo"}
    return call


def done(line: Line) -> None:
    """Rosa has ended the chat by text and said how it went; no phone has been rung for a minute."""
    line.says("rosa", "DONE")
    line.says("rosa", "1")
    line.later(minutes=1, sweep=False)


def rung_for(line: Line, who: str = LEE) -> set[str]:
    """All whose phones ring, wave after wave, for somebody who calls and asks for a person."""
    call, found = asking(line, who), set()
    for _ in range(4):
        found |= call.rings
        if call.dial is not None:
            call.rung_out()
    return found


def calls_to(line: Line, who: str) -> int:
    """How often the line has called somebody about an ask."""
    return sum(one.to == PEOPLE[who] for one in line.carrier.calls)


def test_a_helper_on_a_call_they_made_is_not_rung_for_a_caller(line: Line) -> None:
    through(line)
    done(line)
    assert "rosa" not in rung_for(line)


def test_nor_called_about_a_page_until_it_is_over(line: Line) -> None:
    call = through(line)
    made = calls_to(line, "rosa")
    line.says(LEE, "i want to kill myself")
    line.later(seconds=50)
    assert calls_to(line, "rosa") == made and "URGENT" in line.reads("rosa")
    call.rung_out("completed", bridged=True)
    line.later(seconds=50)
    assert calls_to(line, "rosa") == made + 1


@pytest.mark.parametrize("bridged", [True, False])
def test_when_it_is_over_or_nobody_picked_up_they_are_rung_again(line: Line, bridged: bool) -> None:
    through(line).rung_out("completed" if bridged else "no-answer", bridged=bridged)
    done(line)
    assert "rosa" in rung_for(line)


def test_so_they_are_when_they_hung_up_and_nothing_else_was_told(line: Line) -> None:
    through(line).hang_up()
    done(line)
    assert "rosa" in rung_for(line)


def test_nor_is_whoever_calls_from_another_phone_with_a_code(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    code = re.search(r"\b\d{6}\b", line.says("rosa", "CODE"))
    assert code is not None
    call = calling(line, ELSEWHERE)
    if "For English" in call.heard:
        call.press("1")
    call.press("8")
    call.press(code[0])
    assert call.rings == {"jo"}
    done(line)
    assert "rosa" not in rung_for(line)


def test_nor_is_whoever_was_put_through_when_we_paged_them(line: Line) -> None:
    asking(line).hang_up()
    for minutes in (2, 3):
        line.later(minutes=minutes, seconds=5)
    page = paged(line, "rosa")
    page.press("1")
    assert page.rings == {"jo"}
    done(line)
    assert "rosa" not in rung_for(line)


def test_a_helper_who_is_called_by_theirs_is_not_rung_either(line: Line) -> None:
    line.says("pat", "i want to kill myself")
    line.says("rosa", "1")
    call = calling(line, "rosa")
    call.press("1")
    assert call.rings == {"pat"}
    assert "pat" not in rung_for(line, "jo")


def test_a_call_whose_end_was_never_told_holds_nobody_for_ever(line: Line) -> None:
    through(line)
    line.later(minutes=31)
    line.says("rosa", "1")
    assert "rosa" in rung_for(line)


@pytest.mark.parametrize("on_a_call", [True, False])
def test_nor_is_a_driver_on_a_call_with_their_rider(line: Line, on_a_call: bool) -> None:
    taken(line)
    head = ROSTER.split("\n", 1)[0]
    also = f"Dee D,{PEOPLE['dee']},driver;supporter,en,America/Chicago,Daily 00:00-24:00,,2026-01-01,paper"
    line.people(f"{head}\n{also}", "")
    before(line, minutes=10)
    if on_a_call:
        call = calling(line, "dee")
        call.press("1")
        assert call.rings == {"jo"}
    assert ("dee" in rung_for(line)) is not on_a_call
