"""A helper calls the person of their chat from a phone we do not know: with a code that expires and locks."""

import re

import pytest

from tests.kit.calls import Call, calling
from tests.kit.line import Line

ELSEWHERE = "+16125550188"


@pytest.fixture
def code(line: Line) -> str:
    """Jo and Sam are in a chat, and Sam has a code."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    found = re.search(r"\b\d{6}\b", line.says("sam", "CODE"))
    assert found
    return found[0]


def entering(line: Line, code: str) -> Call:
    """Somebody calls from elsewhere and presses a code."""
    call = calling(line, ELSEWHERE)
    if "For English" in call.heard:
        call.press("1")
    call.press("8")
    call.press(code)
    return call


def test_the_code_connects_and_jo_hears_nothing_of_it(line: Line, code: str) -> None:
    assert entering(line, code).rings == {"jo"}
    assert line.reads("jo") == ""


def test_a_slow_hand_has_ten_seconds_for_each_key_of_a_code(line: Line, code: str) -> None:
    call = calling(line, ELSEWHERE)
    call.press("1", "8")
    assert "press your code" in call.heard and {one.attrib["timeout"] for one in call.gathers} == {"10"}


def test_it_expires(line: Line, code: str) -> None:
    line.later(minutes=16)
    call = entering(line, code)
    assert call.rings == set() and "is not right" in call.heard


def test_a_wrong_one_connects_nobody_and_is_asked_for_again(line: Line, code: str) -> None:
    call = entering(line, "000000" if code != "000000" else "111111")
    assert "once more" in call.heard
    call.press(code)
    assert call.rings == {"jo"}


def test_it_locks_after_five_wrong_tries(line: Line, code: str) -> None:
    wrong = "000000" if code != "000000" else "111111"
    for _ in range(2):
        call = entering(line, wrong)
        call.press(wrong)
        call.press(wrong)
    assert entering(line, code).rings == set()


def test_it_ends_with_the_chat(line: Line, code: str) -> None:
    line.says("sam", "DONE")
    assert entering(line, code).rings == set()


def test_it_rings_no_phone_that_somebody_else_may_hold(line: Line, code: str) -> None:
    line.says("jo", "my husband is beating me")
    line.says("jo", "2")
    assert entering(line, code).rings == set()


def test_whoever_has_no_code_is_let_go_by_nobody(line: Line) -> None:
    call = calling(line, "jo")
    call.press("8")
    call.silence()
    call.silence()
    assert "is not right" in call.silence() and "How can I help?" in call.heard


def test_zero_is_a_person_where_a_code_is_asked_for_too(line: Line) -> None:
    call = calling(line, "jo")
    call.press("8")
    call.press("0")
    assert call.rings == {"sam"}
