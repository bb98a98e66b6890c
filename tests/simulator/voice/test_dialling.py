"""Dial: other phones are rung and joined to the caller."""

import pytest

from tests.simulator.kit import ANA, BEN, CAL, LINE

WHISPER = "<Response><Gather numDigits='1' action='/accepted'><Say>Press 1</Say></Gather><Hangup/></Response>"


@pytest.fixture
def dialled(handset, hotline):
    """Ana calls the line, which rings the numbers; what follows says After."""

    def dial(numbers: str, attributes: str = "action='/after'"):
        hotline.answers["/twilio/voice"] = (
            f"<Response><Dial callerId='{LINE}' answerOnBridge='true' {attributes}>{numbers}</Dial></Response>"
        )
        hotline.answers |= {"/after": "<Response><Say>After</Say></Response>", "/whisper": WHISPER}
        return handset(ANA).dial()

    return dial


def number(to: str, attributes: str = "") -> str:
    return f"<Number {attributes}>{to}</Number>"


def after(hotline) -> dict[str, str]:
    return hotline.forms("/after")[0]


def test_two_phones_hear_each_other(dialled, handset):
    ana = dialled(number(BEN))
    ben = handset(BEN).picks("answer").waits("talking")
    ana.speak("hello Ben")
    ben.hears("hello Ben").speak("hello Ana")
    assert ana.hears("hello Ana").heard[-1] == "hello Ana"


def test_who_is_rung_sees_the_lines_number(dialled, handset):
    dialled(number(BEN))
    assert handset(BEN).rings().call.sender == LINE


def test_the_caller_rings_until_joined(dialled, handset):
    ana = dialled(number(BEN))
    before = (handset(BEN).rings(), ana.call.status)[1]
    handset(BEN).picks("answer").waits("talking")
    assert (before, ana.call.status) == ("ringing", "in-progress")


def test_the_action_hears_how_it_went(dialled, handset, hotline):
    ana = dialled(number(BEN))
    ben = handset(BEN).picks("answer").waits("talking")
    ben.hang_up()
    ana.hears("After")
    form = after(hotline)
    assert (form["DialCallStatus"], form["DialBridged"], form["DialCallSid"]) == ("completed", "true", ben.call.sid)


@pytest.mark.parametrize(("decision", "status"), [("decline", "busy"), ("busy", "busy"), ("ignore", "no-answer")])
def test_nobody_answers(dialled, handset, hotline, decision, status):
    ana = dialled(number(BEN))
    handset(BEN).picks(decision)
    ana.hears("After")
    assert (after(hotline)["DialCallStatus"], after(hotline)["DialBridged"]) == (status, "false")


def test_ringing_has_an_end(dialled, hotline):
    dialled(number(BEN), "timeout='0.1' action='/after'").hears("After")
    assert after(hotline)["DialCallStatus"] == "no-answer"


def test_the_first_to_answer_wins(dialled, handset):
    dialled(number(BEN) + number(CAL))
    handset(CAL).rings()
    handset(BEN).picks("answer").waits("talking")
    assert handset(CAL).ends("canceled").call.started is None


def test_in_order_the_second_rings_after_the_first(dialled, handset, hotline):
    dialled(number(BEN) + number(CAL), "sequential='true' action='/after'")
    handset(BEN).picks("decline").ends("busy")
    assert handset(CAL).picks("answer").waits("talking").call.status == "in-progress"


def test_a_whisper_comes_before_the_talk(dialled, handset, hotline):
    hotline.answers["/accepted"] = "<Response><Say>Thanks</Say></Response>"
    ana = dialled(number(BEN, "url='/whisper'"))
    ben = handset(BEN).picks("answer").waits("keys")
    ringing = ana.call.status
    ben.press("1")
    ben.waits("talking")
    assert (ringing, hotline.forms("/accepted")[0]["Digits"]) == ("ringing", "1")
    assert hotline.forms("/whisper")[0]["ParentCallSid"] == ana.call.sid


def test_a_whisper_left_unanswered_joins_nobody(dialled, handset, hotline):
    ana = dialled(number(BEN, "url='/whisper'"))
    handset(BEN).picks("answer").waits("keys").stay_silent()
    ana.hears("After")
    assert (after(hotline)["DialCallStatus"], after(hotline)["DialBridged"]) == ("completed", "false")


def test_when_the_caller_hangs_up_ringing_stops_and_the_action_hears(dialled, handset, hotline):
    ana = dialled(number(BEN))
    handset(BEN).rings()
    ana.hang_up("canceled")
    handset(BEN).ends("canceled")
    ana.ends("completed")
    assert (after(hotline)["DialCallStatus"], after(hotline)["CallStatus"]) == ("canceled", "completed")


def test_when_the_caller_hangs_up_the_talk_ends(dialled, handset, hotline):
    ana = dialled(number(BEN))
    ben = handset(BEN).picks("answer").waits("talking")
    ana.hang_up()
    ben.ends("completed")
    assert "After" not in ana.ends("completed").heard


def test_without_an_action_the_next_verb_follows(dialled, handset, hotline):
    ana = dialled(number(BEN), "")
    handset(BEN).picks("decline")
    ana.ends("completed")
    assert hotline.forms("/after") == []


def test_a_leg_reports_its_progress(dialled, handset, carrier, hotline):
    events = "statusCallback='/legs' statusCallbackEvent='ringing answered completed'"
    dialled(number(BEN, events))
    handset(BEN).picks("decline").ends("busy")
    assert carrier.settle()
    assert [f["CallStatus"] for f in hotline.forms("/legs")] == ["ringing", "busy"]


def test_star_ends_the_talk_where_it_may(dialled, handset):
    ana = dialled(number(BEN), "hangupOnStar='true' action='/after'")
    handset(BEN).picks("answer").waits("talking")
    ana.press("*")
    assert "After" in ana.ends("completed").heard
