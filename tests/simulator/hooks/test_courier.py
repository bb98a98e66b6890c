"""Requests to the hotline: signed, tried again, doubled, replayed, and never sent elsewhere."""

from twilio.request_validator import RequestValidator

from hotline.simulator.hooks.courier import Parcel
from hotline.simulator.natures import FaultKind
from tests.kit import ports
from tests.simulator.kit import ANA, TOKEN


def deliver(carrier, url, **changes):
    return carrier.courier.deliver(Parcel("sms", "SM1", url, {"Body": "a b"}, **changes))


def test_a_request_carries_a_signature_that_holds(carrier, hotline):
    deliver(carrier, f"{hotline.url}/twilio/sms?x=1#rc=2")
    heard = hotline.heard[0]
    form = {"Body": heard.form["Body"]}
    assert RequestValidator(TOKEN).validate(f"{hotline.url}/twilio/sms?x=1", form, heard.headers["X-Twilio-Signature"])


def test_a_get_request_carries_its_fields_in_the_query(carrier, hotline):
    done = deliver(carrier, f"{hotline.url}/turn", method="GET")
    assert (hotline.heard[0].method, hotline.heard[0].form["Body"]) == ("GET", "a b")
    assert RequestValidator(TOKEN).validate(done.url, {}, done.signature)


def test_no_connection_is_tried_once_more(carrier):
    with ports.kept() as port:
        deliver(carrier, f"http://127.0.0.1:{port}/twilio/sms")
    assert [e.outcome for e in carrier.state.exchanges.values()] == ["ct", "ct"]


def test_an_error_of_the_hotline_is_not_tried_again_by_default(carrier, hotline):
    hotline.answers["/twilio/sms"] = 503
    assert deliver(carrier, f"{hotline.url}/twilio/sms").attempt == 1


def test_an_error_of_the_hotline_is_tried_again_where_the_url_says_so(carrier, hotline):
    answers = iter([503, 500, "<Response/>"])
    hotline.answers["/twilio/sms"] = lambda _: next(answers)
    assert (deliver(carrier, f"{hotline.url}/twilio/sms#rc=5&rp=5xx").attempt, len(hotline.heard)) == (3, 3)


def test_all_tries_carry_the_same_token(carrier, hotline):
    hotline.answers["/x"] = 500
    deliver(carrier, f"{hotline.url}/x#rp=all")
    assert len({heard.headers["I-Twilio-Idempotency-Token"] for heard in hotline.heard}) == 1


def test_nothing_leaves_this_computer(carrier):
    done = deliver(carrier, "https://example.com/twilio/sms#rp=all&rc=5")
    assert (done.outcome, len(carrier.state.exchanges)) == ("stay", 1)


def test_a_redirect_is_not_followed(carrier, hotline):
    hotline.answers["/x"] = 308
    assert deliver(carrier, f"{hotline.url}/x").status == 308


def test_a_webhook_may_come_twice(carrier, hotline):
    carrier.faults.add(FaultKind.WEBHOOK_TWICE)
    deliver(carrier, f"{hotline.url}/x")
    deliver(carrier, f"{hotline.url}/x")
    assert len(hotline.heard) == 3


def test_a_webhook_may_come_twice_at_the_same_instant(carrier, hotline):
    carrier.faults.add(FaultKind.WEBHOOK_TOGETHER, number=ANA)
    deliver(carrier, f"{hotline.url}/x", number=ANA)
    assert carrier.settle()
    assert len(hotline.heard) == 2


def test_a_replay_is_the_same_byte_for_byte(carrier, hotline):
    first = deliver(carrier, f"{hotline.url}/x")
    again = carrier.replay(first.id)
    assert (again.replay_of, again.body, again.signature, again.status) == (first.id, first.body, first.signature, 200)
    assert hotline.heard[0].headers["X-Twilio-Signature"] == hotline.heard[1].headers["X-Twilio-Signature"]
