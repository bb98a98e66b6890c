"""A caller who presses keys for ever, right ones or wrong ones, is not led in a circle: the call ends, and well.

It ends in a person, a message or a call-back, and nobody's phone rings for it more often than makes sense.
"""

from collections.abc import Callable
from itertools import cycle

import pytest

from hotline.services import long_calls
from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.staying import CALLERS, PLACES, came_to, standing_at, until_over

# Keys that somebody presses in turn, for ever: right ones, wrong ones, and those that work at every question.
KEYS = {
    "a right one": "1", "another": "2", "a wrong one": "7", "a person": "0", "again": "9", "back": "*",
    "back and forth": "1*", "whatever there is": "1234567890*#", "a code": "8",
}  # fmt: skip
# With a key every few seconds, that is far more than anybody needs.
MOST_PRESSES = 300


def presses_for_ever(line: Line, call: Call, keys: str, *, records: bool = True) -> list[str]:
    """Somebody presses these keys in turn, nobody picks up, until the line hangs up; what was heard."""
    pressed = cycle(keys)
    return until_over(line, call, lambda on: on.press(next(pressed)), records=records, seconds=7, most=MOST_PRESSES)


def said_goodbye(heard: list[str]) -> bool:
    """Whether the key that ended the call was the one for ending it."""
    return any(f"For {word}, press" in heard[-2] for word in ("saying goodbye", "ending here", "stopping here"))


@pytest.mark.parametrize("keys", KEYS)
@pytest.mark.parametrize("place", ["the first words", "maybe danger"])
def test_whatever_is_pressed_for_ever_ends_in_a_person_a_message_or_a_call_back(
    line: Line, place: str, keys: str
) -> None:
    call = standing_at(line, "jo", PLACES[place])
    heard = presses_for_ever(line, call, KEYS[keys])
    if said_goodbye(heard):
        return
    assert came_to(line)
    assert any(words.startswith("<ringing") for words in heard) or came_to(line) == {"message"}


@pytest.mark.parametrize("keys", ["1", "9"])
@pytest.mark.parametrize("caller", list(CALLERS)[1:])
def test_whoever_calls(line: Line, caller: str, keys: str) -> None:
    call = standing_at(line, CALLERS[caller], "")
    if "For English" in call.heard:
        call.press("1")
    heard = presses_for_ever(line, call, keys, records=False)
    withheld = caller == "a withheld number"
    assert came_to(line) == (set() if withheld else {"callback"})
    assert any("no one can call you back" in words for words in heard) is withheld


def test_a_caller_hears_that_the_keys_lead_nowhere_and_is_rung_a_person(line: Line) -> None:
    heard = presses_for_ever(line, calling(line, "jo"), "3*")
    told = next(n for n, words in enumerate(heard) if "Let me try to get you a person" in words)
    assert "ringing Sam now" in heard[told]


def test_and_is_connected_with_whoever_picks_up(line: Line) -> None:
    call = calling(line, "jo")
    for keys in cycle("3*"):
        if call.dial is not None:
            break
        call.press(keys)
    assert "connected" in call.picked_up("sam").press("1")


def rings_out(call: Call) -> None:
    call.rung_out()


def a_machine_takes_it(call: Call) -> None:
    """Voicemail picks up, hears what is whispered, and presses nothing."""
    call.picked_up(next(iter(call.rings))).silence()
    call.rung_out("completed")


def somebody_says_no(call: Call) -> None:
    call.picked_up(next(iter(call.rings))).press("3")
    call.rung_out("completed")


@pytest.mark.parametrize("ends", [rings_out, a_machine_takes_it, somebody_says_no], ids=lambda ends: ends.__name__)
@pytest.mark.parametrize("keys", ["1", "0", "01"])
def test_nobody_s_phone_rings_more_than_three_times_for_a_caller_who_goes_in_circles(
    line: Line, keys: str, ends: Callable[[Call], None]
) -> None:
    call = calling(line, "jo")
    rung: list[str] = []
    for _ in range(MOST_PRESSES):
        if call.over:
            break
        if call.dial is not None:
            rung += call.rings
            ends(call)
        else:
            line.later(seconds=7, sweep=False)
            call.press(keys[len(call.fetched) % len(keys)])
    assert {name: rung.count(name) for name in rung} == dict.fromkeys(("sam", "pat", "rosa", "ana"), 3)


def test_who_is_rung_once_more_is_said_and_true(line: Line) -> None:
    call = standing_at(line, "anonymous", "0")
    while call.dial is not None:
        call.rung_out()
    assert "For trying once more, press 2" in call.heard
    assert "ringing Rosa now" in call.press("2") and call.rings == {"rosa"}


def test_after_a_while_their_phones_ring_again(line: Line) -> None:
    call = calling(line, "jo")
    for _ in range(3):
        call.press("0")
        while call.dial is not None:
            call.rung_out()
    call.press("0")
    assert call.dial is None
    line.later(minutes=15, sweep=False)
    call.press("0")
    assert call.rings == {"sam"}


def test_danger_is_heard_however_long_the_call_has_gone(line: Line) -> None:
    call = calling(line, "jo")
    for keys in cycle("3*"):
        if call.dial is not None:
            break
        call.press(keys)
    while call.dial is not None:
        call.rung_out()
    assert "glad you told me" in call.say("i want to kill myself")
    assert "DANGER now" in line.reads("rosa")


def test_what_is_wanted_again_is_said_again_five_times(line: Line) -> None:
    call = calling(line, "jo")
    first = call.press("3")
    assert [call.press("9") for _ in range(long_calls.MOST_REPEATS)] == [first] * long_calls.MOST_REPEATS
