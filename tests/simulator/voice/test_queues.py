"""Enqueue, Leave and Dial with a Queue: a caller waits in a queue and is fetched by another call."""

import pytest

from tests.simulator.kit import ANA, BEN, CAL, until

WAIT = "<Response><Say>Hold on</Say><Pause length='60'/></Response>"
AFTER = "<Response><Say>After</Say></Response>"


@pytest.fixture
def enqueued(handset, hotline):
    """Ana calls the line, which lets her wait in the queue "night"."""

    def enqueue(attributes: str = "action='/after' waitUrl='/wait'", wait: str = WAIT):
        hotline.answers["/twilio/voice"] = (
            f"<Response><Enqueue {attributes}>night</Enqueue><Say>Next verb</Say></Response>"
        )
        hotline.answers |= {"/wait": wait, "/after": AFTER}
        return handset(ANA).dial()

    return enqueue


@pytest.fixture
def fetches(handset, hotline):
    """Ben calls the line, which takes him to whoever waits in a queue."""

    def fetch(queue: str = "<Queue>night</Queue>", attributes: str = "action='/fetched'"):
        hotline.answers["/twilio/voice"] = f"<Response><Dial {attributes}>{queue}</Dial></Response>"
        hotline.answers |= {"/fetched": "<Response><Say>Fetched</Say></Response>"}
        return handset(BEN).dial()

    return fetch


def only(hotline, path: str) -> dict[str, str]:
    (form,) = hotline.forms(path)
    return form


def test_the_two_hear_each_other(enqueued, fetches):
    ana = enqueued().hears("Hold on")
    ben = fetches().waits("talking")
    ana.waits("talking").speak("hello Ben")
    ben.hears("hello Ben").speak("hello Ana")
    assert ana.hears("hello Ana").heard[-1] == "hello Ana"


def test_the_wait_url_hears_of_the_place(enqueued, hotline):
    ana = enqueued().hears("Hold on")
    form = hotline.forms("/wait")[0]
    assert (form["CallSid"], form["QueuePosition"], form["CurrentQueueSize"]) == (ana.call.sid, "1", "1")
    assert form["QueueSid"].startswith("QU") and form["QueueTime"].isdecimal() and form["AvgQueueTime"].isdecimal()


def test_the_wait_url_is_asked_again_and_again(enqueued, hotline, carrier):
    ana = enqueued(wait="<Response><Say>Hold on</Say><Pause length='0.1'/></Response>").hears("Hold on")
    until(carrier, lambda: ana.heard.count("Hold on") > 1)
    assert len({form["QueueSid"] for form in hotline.forms("/wait")}) == 1


def test_whoever_leaves_goes_on_with_the_action(enqueued, hotline):
    enqueued(wait="<Response><Leave/></Response>").hears("After")
    assert only(hotline, "/after")["QueueResult"] == "leave"


def test_without_an_action_the_next_verb_follows(enqueued):
    ana = enqueued("waitUrl='/wait'", "<Response><Leave/></Response>").hears("Next verb")
    assert "After" not in ana.heard


def test_without_a_wait_url_there_is_music(enqueued, fetches):
    ana = enqueued("action='/after'").hears("(hold music)").waits("someone")
    fetches().waits("talking")
    assert ana.waits("talking").heard[-2:] == ["(hold music)", "You are connected"]


def test_keys_pressed_in_the_queue_are_heard(enqueued, hotline):
    hotline.answers["/key"] = "<Response><Leave/></Response>"
    ana = enqueued(wait="<Response><Gather numDigits='1' action='/key'><Say>Press</Say></Gather></Response>").waits(
        "keys"
    )
    ana.press("1")
    ana.hears("After")
    assert only(hotline, "/key")["Digits"] == "1"


def test_whoever_is_fetched_hears_first_who_it_is(enqueued, fetches, hotline):
    hotline.answers["/who"] = "<Response><Say>Ben is here</Say></Response>"
    ana = enqueued().hears("Hold on")
    ben = fetches("<Queue url='/who'>night</Queue>").waits("talking")
    form = only(hotline, "/who")
    assert ana.heard.index("Ben is here") < ana.heard.index("You are connected")
    assert (form["CallSid"], form["DequeingCallSid"]) == (ana.call.sid, ben.call.sid) and "Ben is here" not in ben.heard


def test_when_the_fetcher_hangs_up_the_caller_goes_on(enqueued, fetches, hotline):
    ana = enqueued().hears("Hold on")
    ben = fetches().waits("talking")
    ben.hang_up()
    ana.hears("After")
    assert only(hotline, "/after")["QueueResult"] == "bridged"
    assert "Fetched" not in ben.ends("completed").heard
    assert only(hotline, "/fetched")["DialCallStatus"] == "completed"


def test_when_the_caller_hangs_up_the_fetcher_goes_on(enqueued, fetches, hotline):
    ana = enqueued().hears("Hold on")
    ben = fetches().waits("talking")
    ana.hang_up()
    ben.hears("Fetched")
    form = only(hotline, "/fetched")
    assert (form["DialCallStatus"], form["DialBridged"], form["DialCallSid"]) == ("completed", "true", ana.call.sid)
    ana.ends("completed")
    assert (only(hotline, "/after")["QueueResult"], only(hotline, "/after")["CallStatus"]) == ("bridged", "completed")


def test_who_hangs_up_in_the_queue_is_told_of(enqueued, fetches, hotline):
    ana = enqueued().hears("Hold on")
    ana.hang_up()
    assert "After" not in ana.ends("completed").heard
    assert only(hotline, "/after")["QueueResult"] == "hangup"
    fetches(attributes="action='/fetched' timeout='0.1'").hears("Fetched")
    assert only(hotline, "/fetched")["DialCallStatus"] == "no-answer"


def test_a_queue_nobody_ever_was_in(fetches, hotline):
    fetches().hears("Fetched")
    assert (only(hotline, "/fetched")["DialCallStatus"], only(hotline, "/fetched")["DialBridged"]) == (
        "failed",
        "false",
    )


def test_the_fetcher_waits_for_somebody_to_come(enqueued, fetches, handset, hotline):
    enqueued(wait="<Response><Leave/></Response>").ends("completed")
    ben = fetches().waits("a caller")
    hotline.answers["/twilio/voice"] = "<Response><Enqueue>night</Enqueue></Response>"
    cal = handset(CAL).dial().waits("talking")
    ben.waits("talking")
    assert "You are connected" in cal.heard


def test_first_come_first_fetched(enqueued, fetches, handset, hotline):
    ana = enqueued().hears("Hold on")
    cal = handset(CAL).dial().hears("Hold on")
    assert hotline.forms("/wait")[-1]["QueuePosition"] == "2"
    fetches()
    ana.waits("talking")
    assert "You are connected" not in cal.heard


def test_a_call_led_elsewhere_leaves_the_queue(enqueued, hotline, client):
    hotline.answers["/elsewhere"] = "<Response><Say>Elsewhere</Say></Response>"
    ana = enqueued().hears("Hold on")
    url = f"{hotline.url}/elsewhere"
    client.post(f"/2010-04-01/Accounts/AC{'0' * 32}/Calls/{ana.call.sid}.json", data={"Url": url})
    ana.hears("Elsewhere")
    assert only(hotline, "/after")["QueueResult"] == "redirected" and "After" not in ana.heard


def test_a_reset_forgets_the_queues(enqueued, fetches, carrier, hotline):
    enqueued().hears("Hold on")
    carrier.reset()
    fetches().hears("Fetched")
    assert only(hotline, "/fetched")["DialCallStatus"] == "failed"
