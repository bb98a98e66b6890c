"""Talk to someone, on a call: phones ring in waves, the first to press 1 has it, and nobody is left waiting."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from hotline.services import ringing
from hotline.store.legs import leg
from tests.kit.calls import MANY, Call, asking, calling
from tests.kit.line import CIRCLE, NUMBER, ROSTER, Line


def test_the_caller_hears_who_is_rung(line: Line) -> None:
    assert "I'm ringing Sam now" in asking(line).heard


def test_phones_ring_under_our_number(line: Line) -> None:
    call = asking(line)
    assert call.dial is not None
    assert call.dial.attrib["callerId"] == NUMBER and call.dial.attrib["answerOnBridge"] == "true"


def test_the_helper_hears_who_asks_and_presses_one(line: Line) -> None:
    call = asking(line)
    leg = call.picked_up("sam")
    assert "Jo is on the phone" in leg.heard and "press 1" in leg.heard
    assert "connected" in leg.press("1") and not leg.over
    assert "That call is over" in call.rung_out("completed", bridged=True)


def test_a_machine_that_picks_up_takes_nothing(line: Line) -> None:
    call = asking(line)
    leg = call.picked_up("sam")
    leg.silence()
    assert leg.over
    call.rung_out("completed")
    assert call.rings == {"pat"}


@pytest.mark.parametrize("missed", ["7", "yes", "hello?"])
def test_whoever_misses_the_key_is_asked_once_more(line: Line, missed: str) -> None:
    call = asking(line)
    leg = call.picked_up("sam")
    assert "Sorry, I missed that" in (leg.press(missed) if missed.isdigit() else leg.say(missed))
    assert "connected" in leg.press("1") and not leg.over


def test_but_only_once(line: Line) -> None:
    call = asking(line)
    leg = call.picked_up("sam")
    leg.press("7")
    leg.say("press one")
    assert leg.over and "You are with" not in line.reads("sam")
    call.rung_out("completed")
    assert call.rings == {"pat"}


def test_nor_where_the_caller_waits_no_longer(line: Line) -> None:
    call = asking(line)
    line.at(line.carrier.now() + timedelta(seconds=50))
    leg = call.picked_up("sam")
    leg.press("7")
    assert leg.over


def test_the_next_wave_rings_and_the_caller_hears_it(line: Line) -> None:
    call = asking(line)
    for who in ("sam", "pat", "rosa", "ana"):
        assert call.rings == {who}
        call.rung_out()
    assert "None of our people could come to the phone" in call.heard


def test_at_most_ten_phones_ring_at_once_and_those_cut_off_by_a_machine_ring_again(line: Line) -> None:
    line.people(MANY, "")
    call = asking(line, "+16125559999")
    call.press("1") if call.dial is None else None
    assert len(call.rings) == 10
    first = min(call.rings)
    call.picked_up(first).silence()
    rung = set(call.rings)
    call.rung_out("completed")
    assert rung - {first} <= call.rings and first not in call.rings


def test_the_first_to_press_wins_and_the_other_hears_so(line: Line) -> None:
    line.people(MANY, "")
    call = asking(line, "+16125559999")
    one, other = sorted(call.rings)[:2]
    first, second = call.picked_up(one), call.picked_up(other)
    assert "connected" in first.press("1")
    assert "already" in second.press("1") and second.over


def test_whoever_said_no_is_not_rung_again(line: Line) -> None:
    call = asking(line)
    assert "That's fine" in call.picked_up("sam").press("3")
    call.rung_out("completed")
    assert call.rings == {"pat"}


def test_the_busy_are_not_rung(line: Line) -> None:
    line.says("max", "talk")
    line.says("rosa", "1")
    call = asking(line)
    call.rung_out()
    call.rung_out()
    assert call.rings == {"ana"}


def test_the_same_phone_is_never_rung_twice_at_once(line: Line) -> None:
    first, second = asking(line, "max"), asking(line, "+16125559991")
    assert first.rings == {"rosa"}
    assert second.rings == {"ana"}
    third = asking(line, "+16125559992")
    assert third.rings == set() and "in use right now" in third.heard


def test_whoever_waits_is_rung_for_as_soon_as_a_phone_is_free(line: Line) -> None:
    first, second, third = (asking(line, who) for who in ("max", "+16125559991", "+16125559992"))
    assert third.rings == set()
    second.rung_out()
    third.silence()
    assert third.rings == {"ana"}
    assert first.rings == {"rosa"}


def test_three_callers_and_three_helpers_make_three_pairs(empty_line: Line) -> None:
    empty_line.people("".join(MANY.splitlines(keepends=True)[:4]), "")
    calls = [asking(empty_line, f"+1612555999{n}") for n in range(3)]
    assert sorted(len(call.rings) for call in calls) == [0, 0, 3]
    pairs = set()
    for _ in range(20):
        for call in calls:
            if call.rings:
                helper = min(call.rings)
                call.picked_up(helper).press("1")
                pairs.add((call.who, helper))
                calls.remove(call)
                break
            call.silence()
        if not calls:
            break
        # The phones of the last wave are free again when somebody has it.
    assert len(pairs) == 3 and len({helper for _, helper in pairs}) == 3


def test_a_caller_who_hangs_up_is_called_back_and_the_phones_stop(line: Line) -> None:
    call = asking(line)
    call.hang_up()
    assert "Jo asked for a call" in line.reads("sam")
    assert "I saw your call" in line.reads("jo")
    with line.hotline.db.read() as conn:
        assert set(conn.scalars(select(leg.c.state))) == {"over"}


def test_whoever_picks_up_too_late_hears_that_it_is_over(line: Line) -> None:
    call = asking(line)
    late = call.picked_up("sam")
    call.hang_up()
    assert "This is over" in late.press("1")


def test_a_helper_who_pressed_one_as_the_caller_hung_up_has_them_by_text(line: Line) -> None:
    call = asking(line)
    call.picked_up("sam").press("1")
    call.rung_out("completed", CallStatus="completed")
    assert "press 1: you are connected with Jo" in line.reads("sam")
    assert "Sam" in line.reads("jo")


def test_a_talk_that_is_over_leaves_the_helper_free(line: Line) -> None:
    call = asking(line)
    call.picked_up("sam").press("1")
    call.rung_out("completed", bridged=True)
    assert asking(line).rings == {"sam"}


def test_a_helper_who_takes_it_by_text_is_rung_next(line: Line) -> None:
    line.says("jo", "talk")
    call = asking(line)
    line.reads("sam")
    assert "on the line with us" in line.says("sam", "1")
    call.rung_out()
    assert call.rings == {"sam"}
    assert "connected" in call.picked_up("sam").press("1")


def taken_by_text(line: Line) -> Call:
    """Sam takes by text what Jo calls about, and his phone rings for it."""
    line.says("jo", "talk")
    call = asking(line)
    line.says("sam", "1")
    call.rung_out()
    assert call.rings == {"sam"}
    return call


def test_whoever_took_it_by_text_and_then_cannot_is_rung_no_more_and_others_are(line: Line) -> None:
    call = taken_by_text(line)
    assert "That's fine" in call.picked_up("sam").press("3")
    call.rung_out("completed")
    assert call.rings == {"pat"}


def test_whoever_comes_in_their_place_is_connected(line: Line) -> None:
    call = taken_by_text(line)
    call.picked_up("sam").press("3")
    call.rung_out("completed")
    assert "connected" in call.picked_up("pat").press("1")


def test_a_caller_whose_helper_cannot_after_all_is_called_back_by_others_when_they_hang_up(line: Line) -> None:
    call = taken_by_text(line)
    call.picked_up("sam").press("3")
    call.hang_up()
    assert "I saw your call" in line.reads("jo") and "press 1: you are connected" not in line.reads("sam")


def test_a_call_takes_over_what_was_asked_for_by_text(line: Line) -> None:
    line.says("jo", "talk")
    call = asking(line)
    call.picked_up("sam").press("1")
    call.rung_out("completed", bridged=True)
    line.reads("jo")
    assert "still" not in line.says("jo", "thanks")


def test_a_wish_is_kept(line: Line) -> None:
    line.people(ROSTER.replace(",crisis,", ",crisis;woman,"), CIRCLE)
    call = calling(line, "jo")
    call.press("1")
    call.press("2")
    assert call.rings == {"rosa"}


def test_a_wish_that_cannot_be_kept_is_declined_in_words(line: Line) -> None:
    call = calling(line, "jo")
    call.press("1")
    assert "No one like that is free" in call.press("4")
    assert call.rings == {"sam"}


def test_not_to_care_is_not_to_wait(line: Line) -> None:
    call = calling(line, "jo")
    call.press("1")
    call.silence()
    assert call.rings == {"sam"}


def test_when_nobody_came_a_call_back_is_one_key(line: Line) -> None:
    call = asking(line)
    for _ in range(4):
        call.rung_out()
    assert "asking our people now to call you" in call.press("1")
    assert "Jo asked for a call" in line.reads("sam")


def test_and_is_opened_too_for_whoever_presses_nothing(line: Line) -> None:
    call = asking(line)
    for _ in range(4):
        call.rung_out()
    call.silence()
    call.silence()
    assert "Jo asked for a call" in line.reads("sam")


def test_with_nobody_on_duty_the_caller_hears_it_at_once(empty_line: Line) -> None:
    call = asking(empty_line, "+16125559999")
    assert "None of us is on duty right now" in call.heard and "9 8 8" in call.heard


def test_a_call_back_that_nobody_can_be_asked_for_now_is_promised_for_later(empty_line: Line) -> None:
    call = asking(empty_line, "+16125559999")
    assert "your ask stays open" in call.press("1") and "asking our people now" not in call.heard


def test_whoever_was_rung_and_did_not_come_is_still_on_duty(line: Line) -> None:
    call = asking(line)
    for _ in range(ringing.MOST_RINGS):
        while call.dial is not None:
            call.rung_out()
        call.press("0")
    assert "None of our people could come to the phone" in call.heard


def test_callme_says_the_truth_in_a_call_too(empty_line: Line) -> None:
    call = calling(empty_line, "+16125559999")
    call.press("1")
    assert "None of us is on duty" in call.say("call me back")
