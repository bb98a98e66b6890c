"""The helper's side of calls: who calls us about an ask is connected, masked, and at one moment only one wins."""

import threading

import pytest

from tests.kit.calls import MANY, Call, asking, calling, paged
from tests.kit.line import NUMBER, PEOPLE, Line


def test_a_helper_with_an_open_ask_who_calls_us_is_connected(line: Line) -> None:
    line.says("jo", "talk")
    helper = calling(line, "sam")
    assert "Jo" in helper.heard and "press 1" in helper.heard
    helper.press("1")
    assert helper.rings == {"jo"} and helper.dial.attrib["callerId"] == NUMBER  # type: ignore[union-attr] # it rings
    other = helper.picked_up("jo")
    assert "Sam" not in other.heard and "Harbor" not in other.heard
    assert "connected" in other.press("1")


def test_a_helper_in_a_chat_may_call_them(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    helper = calling(line, "sam")
    helper.press("1")
    assert helper.rings == {"jo"}
    assert "did not pick up" in helper.rung_out()


def test_a_helper_may_want_the_menu_instead(line: Line) -> None:
    line.says("jo", "talk")
    assert "How can I help?" in calling(line, "sam").press("3")


def test_whoever_takes_a_call_back_from_our_page_is_connected(line: Line) -> None:
    call = asking(line)
    call.hang_up()
    for minutes in (2, 3):
        line.later(minutes=minutes, seconds=5)
    page = paged(line, "rosa")
    page.press("1")
    assert page.rings == {"jo"}


@pytest.mark.parametrize("who", ["sam", "pat", "rosa", "ana"])
def test_nobody_sees_or_hears_the_others_number(line: Line, who: str) -> None:
    call = asking(line)
    while call.rings != {who}:
        call.rung_out()
    helper = call.picked_up(who)
    helper.press("1")
    heard = call.heard + helper.heard + "".join(one.text for one in helper.fetched)
    assert PEOPLE["jo"] not in heard and PEOPLE[who] not in call.heard


def test_callers_at_the_very_same_moment_never_ring_one_phone_twice(empty_line: Line) -> None:
    empty_line.people("".join(MANY.splitlines(keepends=True)[:4]), "")
    calls = [Call(empty_line, f"+1612555998{n}") for n in range(3)]
    for call in calls:
        call.answer()
    together = threading.Barrier(len(calls))

    def presses(call: Call) -> None:
        together.wait()
        answer = empty_line.post(call.action.removeprefix(empty_line.base), {**call.form, "Digits": "0"})
        call.document = answer.text

    threads = [threading.Thread(target=presses, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rung = [who for call in calls for who in call.rings]
    assert len(rung) == len(set(rung)) == 3
    assert all(call.waits for call in calls)


def test_helpers_who_press_one_at_the_very_same_moment_are_one_winner(line: Line) -> None:
    line.people(MANY, "")
    call = asking(line, "+16125559999")
    legs = [call.picked_up(who) for who in sorted(call.rings)[:4]]
    together = threading.Barrier(len(legs))

    def presses(leg: Call) -> None:
        address = leg.action.removeprefix(line.base)
        together.wait()
        leg.document = line.post(address, {**leg.form, "Digits": "1"}).text

    threads = [threading.Thread(target=presses, args=(leg,)) for leg in legs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(leg.over for leg in legs) == [False, True, True, True]
