"""The hotline calls a phone."""

import pytest

from tests.simulator.kit import ANA, LINE


@pytest.fixture
def called(client, hotline):
    hotline.answers["/turn"] = "<Response><Say>Hello</Say></Response>"

    def place(**fields):
        given = {"Url": f"{hotline.url}/turn", "Twiml": None, "StatusCallback": f"{hotline.url}/calls"}
        return client.place(**(given | fields)).json()["sid"]

    return place


def test_an_answered_call_is_led_by_its_url(called, handset, hotline):
    called()
    handset(ANA).picks("answer").hears("Hello").ends("completed")
    form = hotline.forms("/turn")[0]
    assert (form["CallStatus"], form["Direction"], form["From"], form["To"]) == (
        "in-progress",
        "outbound-api",
        LINE,
        ANA,
    )


@pytest.mark.parametrize(("decision", "status"), [("decline", "busy"), ("busy", "busy"), ("ignore", "no-answer")])
def test_a_call_not_taken(called, handset, carrier, hotline, decision, status):
    called()
    handset(ANA).picks(decision).ends(status)
    assert carrier.settle()
    assert hotline.forms("/calls")[0]["CallStatus"] == status
    assert hotline.forms("/turn") == []


def test_a_call_rings_out(called, handset):
    called(Timeout="1")
    assert handset(ANA).ends("no-answer").call.started is None


def test_progress_is_numbered_and_in_order(called, handset, carrier, hotline):
    called(StatusCallbackEvent=["initiated", "ringing", "answered", "completed"])
    handset(ANA).picks("answer").ends("completed")
    carrier.settle()
    seen = [(f["CallStatus"], f["SequenceNumber"]) for f in hotline.forms("/calls")]
    assert seen == [("queued", "0"), ("ringing", "1"), ("in-progress", "2"), ("completed", "3")]


def test_the_last_report_tells_how_long_it_was(called, handset, carrier, hotline):
    called()
    handset(ANA).picks("answer").ends("completed")
    carrier.settle()
    form = hotline.forms("/calls")[0]
    assert (form["CallDuration"], form["Duration"], form["SipResponseCode"]) == ("0", "0", "200")


def test_a_phone_that_is_talking_is_busy(called, handset, hotline):
    hotline.answers["/turn"] = "<Response><Pause length='60'/></Response>"
    called()
    handset(ANA).picks("answer").waits("pause")
    second = called()
    assert handset(ANA).ends("busy").call.sid == second
