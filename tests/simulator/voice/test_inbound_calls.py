"""A phone dials the line, and TwiML leads the call."""

import pytest

from hotline.simulator.carrier import NotPossible
from hotline.simulator.natures import FaultKind
from tests.simulator.kit import ANA, LINE, SID, until


def test_the_hotline_hears_who_calls(handset, hotline):
    call = handset(ANA).dial().ends("completed").call
    expected = {
        "CallSid": call.sid,
        "AccountSid": SID,
        "From": ANA,
        "To": LINE,
        "Caller": ANA,
        "Called": LINE,
        "CallStatus": "ringing",
        "Direction": "inbound",
        "ApiVersion": "2010-04-01",
    }
    assert expected.items() <= hotline.forms("/twilio/voice")[0].items()


def test_what_is_said_becomes_captions(handset, hotline):
    hotline.answers["/twilio/voice"] = (
        "<Response><Say language='en-US'>Hello <emphasis>you</emphasis></Say><Play>/a/song.mp3</Play></Response>"
    )
    assert handset(ANA).dial().ends("completed").heard[1:3] == ["Hello you", "(plays song.mp3)"]


def test_a_redirect_leads_on(handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Redirect>voice/next?a=1&amp;b=2</Redirect><Say>No</Say></Response>"
    hotline.answers["/twilio/voice/next"] = "<Response><Say>Yes</Say></Response>"
    assert "Yes" in handset(ANA).dial().ends("completed").heard
    assert hotline.forms("/twilio/voice/next")[0]["b"] == "2"


def test_hangup_ends_it(handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Hangup/><Say>No</Say></Response>"
    assert "No" not in handset(ANA).dial().ends("completed").heard


@pytest.mark.parametrize(("reason", "status"), [("busy", "busy"), ("rejected", "no-answer")])
def test_a_call_can_be_rejected(handset, hotline, reason, status):
    hotline.answers["/twilio/voice"] = f"<Response><Reject reason='{reason}'/></Response>"
    assert handset(ANA).dial().ends(status).call.started is None


@pytest.mark.parametrize("answer", [500, "<html>", "<Response>", "plain"])
def test_a_broken_hotline_is_an_application_error(handset, hotline, answer):
    hotline.answers["/twilio/voice"] = answer
    assert "application error" in handset(ANA).dial().ends("completed").heard[-2]


def test_the_fallback_takes_over_where_the_line_has_one(carrier, handset, hotline):
    hotline.answers |= {"/twilio/voice": 500, "/fallback": "<Response><Say>Call 988</Say></Response>"}
    carrier.lines.amend(LINE, voice_fallback_url=f"{hotline.url}/fallback")
    assert "Call 988" in handset(ANA).dial().ends("completed").heard


def test_an_endless_redirect_is_cut_short(handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Redirect>/twilio/voice</Redirect></Response>"
    phone = handset(ANA).dial()
    until(phone.carrier, lambda: len(hotline.heard) > 20)
    phone.hang_up("canceled")
    assert phone.ends("canceled").call.started is None


def test_a_phone_is_in_one_call_at_a_time(handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Pause length='60'/></Response>"
    phone = handset(ANA).dial().waits("pause")
    with pytest.raises(NotPossible):
        phone.dial()


def test_the_line_tells_when_a_call_ended_where_it_is_wired_so(carrier, handset, hotline):
    carrier.lines.amend(LINE, status_callback=f"{hotline.url}/calls")
    handset(ANA).dial().ends("completed")
    assert carrier.settle()
    assert hotline.forms("/calls")[0]["CallStatus"] == "completed"


def test_a_doubled_webhook_leads_the_call_once(carrier, handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Say>Hello</Say></Response>"
    carrier.faults.add(FaultKind.WEBHOOK_TOGETHER)
    assert handset(ANA).dial().ends("completed").heard.count("Hello") == 1


def test_a_reset_ends_calls(carrier, handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Pause length='60'/></Response>"
    handset(ANA).dial().waits("pause")
    carrier.reset()
    assert carrier.state.calls == {}
