"""Whoever calls and says nothing, presses wrong keys or cannot be understood is let go by nobody.

From every question of a call it ends in a person, a message or a call-back. `pytest -s` prints all that is heard.
"""

from collections.abc import Callable

import pytest

from hotline.services import line_wait
from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.staying import CALLERS, PLACES, came_to, standing_at, until_over


def says_nothing(call: Call) -> None:
    call.silence()


def presses_wrong_keys(call: Call) -> None:
    call.press("7" if "numDigits" in call.gather.attrib else "77")


def talks_nonsense(call: Call) -> None:
    call.say("purple monkey dishwasher")


WAYS = (says_nothing, presses_wrong_keys, talks_nonsense)
# Who a caller is makes a difference at these.
TELLING = ("the first words", "a message", "suicide")
WALKS = [(place, way, "a mobile") for place in PLACES for way in WAYS] + [
    (place, way, caller) for place in TELLING for way in WAYS[:2] for caller in list(CALLERS)[1:]
]


@pytest.mark.parametrize(("place", "way", "caller"), WALKS)
def test_it_ends_in_a_person_a_message_or_a_call_back(
    line: Line, place: str, way: Callable[[Call], None], caller: str
) -> None:
    call = standing_at(line, CALLERS[caller], PLACES[place])
    heard = until_over(line, call, way, records=True)
    print("\n  ".join(heard))  # noqa: T201 - to be read with -s
    assert came_to(line)
    assert "<ringing 1>" in heard or came_to(line) == {"message"}


@pytest.mark.parametrize("caller", CALLERS)
def test_where_nothing_was_recorded_a_withheld_caller_hears_the_truth(line: Line, caller: str) -> None:
    call = standing_at(line, CALLERS[caller], "4")
    heard = until_over(line, call, says_nothing, records=False)
    withheld = caller == "a withheld number"
    assert came_to(line) == (set() if withheld else {"callback"})
    assert any("no one can call you back" in words for words in heard) is withheld


def test_a_withheld_caller_who_never_does_anything_hears_every_wave_and_then_the_truth(line: Line) -> None:
    heard = until_over(line, calling(line, "anonymous"), says_nothing, records=False)
    assert heard.count("<ringing 1>") >= 2
    assert "no one can call you back" in " ".join(heard[-2:])


@pytest.mark.parametrize("waves", [0, 1])
def test_and_is_connected_with_whoever_picks_up_in_any_of_them(line: Line, waves: int) -> None:
    call = calling(line, "anonymous")
    while call.dial is None:
        call.silence()
    for _ in range(waves):
        call.rung_out()
    assert "connected" in call.picked_up(min(call.rings)).press("1")


@pytest.mark.parametrize("place", ["the first words", "a strong one", "suicide", "a person"])
def test_a_withheld_caller_hears_early_and_once_that_only_they_can_call(line: Line, place: str) -> None:
    call = standing_at(line, "anonymous", PLACES[place])
    for _ in range(8):
        call.silence() if call.dial is None else call.rung_out()
        if call.over or "<Record" in call.document:
            break
    # Whoever says nothing is read the same again, which is the same turn.
    turns = list(dict.fromkeys(one.text.replace("again=1", "again=0") for one in call.fetched))
    warned = [n for n, said in enumerate(turns) if "if we get cut off, please call again" in said]
    assert len(warned) == 1 and warned[0] <= 2


def test_a_person_comes_whenever_one_picks_up(line: Line) -> None:
    call = calling(line, "jo")
    while call.dial is None:
        call.silence()
    assert "connected" in call.picked_up("sam").press("1")


def test_in_danger_the_wait_for_a_page_ends_too(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.later(seconds=line_wait.LONGEST.total_seconds())
    assert "get through to our people yet" in call.silence() and "still here" in call.heard


def test_while_somebody_is_paged_only_what_is_new_is_said_again(line: Line) -> None:
    call = calling(line, "jo")
    assert "glad you told me" in call.say("i want to kill myself")
    assert "glad you told me" not in call.silence() and "still trying" in call.heard


def test_somebody_who_stopped_texts_is_joined_by_whoever_takes_the_page(line: Line) -> None:
    line.says("jo", "STOP")
    call = calling(line, "jo")
    call.say("i want to kill myself")
    line.says("rosa", "1")
    call.silence()
    assert call.rings == {"rosa"}


def test_a_withheld_caller_is_not_left_with_a_helper_who_does_not_pick_up(line: Line) -> None:
    call = standing_at(line, "anonymous", "0")
    line.reads("rosa")
    call.picked_up("rosa").press("1")
    call.rung_out("completed", bridged=False)
    while call.rings == {"rosa"}:
        call.rung_out()
    assert call.rings == {"ana"}
