"""Texts from phones reach the hotline with everything a carrier says of them."""

from hotline.simulator.natures import FaultKind
from tests.simulator.kit import ANA, BEN, LINE, SID


def bodies_to(carrier, number):
    return [m.body for m in carrier.state.messages.values() if m.recipient == number]


def test_the_hotline_hears_every_field(carrier, hotline):
    sid = carrier.text(ANA, "HELP  me").sid
    carrier.settle()
    form = hotline.forms("/twilio/sms")[0]
    expected = {
        "MessageSid": sid,
        "SmsSid": sid,
        "From": ANA,
        "To": LINE,
        "Body": "HELP  me",
        "AccountSid": SID,
        "NumMedia": "0",
        "NumSegments": "1",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
    }
    assert expected.items() <= form.items()


def test_pictures_come_as_addresses(carrier, hotline):
    carrier.text(ANA, "", media=("http://127.0.0.1/a.jpg", "http://127.0.0.1/b.jpg"))
    carrier.settle()
    form = hotline.forms("/twilio/sms")[0]
    assert (form["NumMedia"], form["MediaUrl1"], form["MessageSid"][:2]) == ("2", "http://127.0.0.1/b.jpg", "MM")


def test_texts_of_one_phone_come_in_their_order(carrier, hotline):
    for number in range(20):
        carrier.text(ANA, str(number))
    carrier.settle()
    assert [form["Body"] for form in hotline.forms("/twilio/sms")] == [str(n) for n in range(20)]


def test_a_text_is_listed_though_the_hotline_was_down(carrier, hotline):
    hotline.answers["/twilio/sms"] = 503
    sid = carrier.text(ANA, "hello").sid
    carrier.settle()
    assert carrier.state.messages[sid].status == "received"


def test_the_fallback_is_asked_where_the_line_has_one(carrier, hotline):
    hotline.answers["/twilio/sms"] = 503
    carrier.lines.amend(LINE, sms_fallback_url=f"{hotline.url}/fallback")
    carrier.text(ANA, "hello")
    carrier.settle()
    assert hotline.forms("/fallback")[0]["ErrorCode"] == "11200"


def test_a_message_in_the_answer_is_a_text_back(carrier, hotline):
    hotline.answers["/twilio/sms"] = (
        f"<Response><Message>Hi</Message><Message to='{BEN}'><Body>Yo</Body></Message></Response>"
    )
    carrier.text(ANA, "hello")
    carrier.settle()
    assert (bodies_to(carrier, ANA), bodies_to(carrier, BEN)) == (["Hi"], ["Yo"])


def test_a_redirect_in_the_answer_is_followed(carrier, hotline):
    hotline.answers["/twilio/sms"] = "<Response><Redirect>other</Redirect></Response>"
    carrier.text(ANA, "hello")
    carrier.settle()
    assert hotline.forms("/twilio/other")[0]["Body"] == "hello"


def test_an_answer_that_is_no_twiml_is_noted(carrier, hotline):
    hotline.answers["/twilio/sms"] = "<Response><Oops/></Response>"
    carrier.text(ANA, "hello")
    carrier.settle()
    assert "12200" in next(iter(carrier.state.exchanges.values())).notes[0]


def test_a_late_webhook_comes_at_last(carrier, hotline):
    carrier.faults.add(FaultKind.WEBHOOK_LATE, seconds=0.05)
    carrier.text(ANA, "hello")
    assert carrier.settle()
    assert hotline.forms("/twilio/sms")
