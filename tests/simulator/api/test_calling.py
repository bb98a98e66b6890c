"""The JSON API, on the phone."""

from tests.simulator.kit import ANA, BEN, LINE

MENU = (
    "<Response><Gather input='dtmf speech' numDigits='1' action='/turn'><Say>Press 1</Say></Gather>"
    "<Say>Bye</Say></Response>"
)


def dial(client, hotline, twiml=MENU) -> str:
    hotline.answers["/twilio/voice"] = twiml
    return client.post("/api/calls", json={"from": ANA}).json()["sid"]


def captions(client, sid) -> list[str]:
    return [c["text"] for c in client.get(f"/api/calls/{sid}").json()["captions"]]


def test_keys_are_pressed(client, carrier, hotline, handset):
    sid = dial(client, hotline)
    client.post(f"/api/calls/{sid}/digits", json={"digits": "1"})
    handset(ANA).ends("completed")
    assert hotline.forms("/turn")[0]["Digits"] == "1"
    assert "Press 1" in captions(client, sid)


def test_words_are_said_though_the_line_was_not_yet_listening(client, hotline, handset):
    sid = dial(client, hotline)
    client.post(f"/api/calls/{sid}/say", json={"text": "help"})
    handset(ANA).ends("completed")
    assert hotline.forms("/turn")[0]["SpeechResult"] == "help"


def test_silence(client, hotline, handset):
    sid = dial(client, hotline)
    client.post(f"/api/calls/{sid}/silence")
    handset(ANA).ends("completed")
    assert "Bye" in captions(client, sid)


def test_hanging_up(client, hotline, handset):
    sid = dial(client, hotline)
    handset(ANA).waits("keys or words")
    client.post(f"/api/calls/{sid}/hangup")
    assert handset(ANA).ends("completed").call.sid == sid


def test_answering_and_hanging_up_while_it_rings(client, hotline, handset):
    sid = dial(client, hotline, f"<Response><Dial callerId='{LINE}'>{BEN}</Dial></Response>")
    rung = handset(BEN).rings().call.sid
    answered = client.post(f"/api/calls/{rung}/answer").json()["status"]
    client.post(f"/api/calls/{sid}/hangup")
    handset(BEN).ends("completed")
    assert answered == "in-progress"


def test_hanging_up_a_ringing_phone_declines(client, hotline, handset):
    dial(client, hotline, f"<Response><Dial callerId='{LINE}'>{BEN}</Dial></Response>")
    client.post(f"/api/calls/{handset(BEN).rings().call.sid}/hangup")
    assert handset(BEN).ends("busy").call.started is None


def test_what_cannot_be_done_is_refused(client, hotline, handset):
    sid = dial(client, hotline)
    handset(ANA).waits("keys or words")
    asked = [
        client.post("/api/calls", json={"from": ANA}),
        client.post(f"/api/calls/{sid}/answer"),
        client.post("/api/calls/CAx/hangup"),
    ]
    assert [answer.status_code for answer in asked] == [409, 409, 409]
    assert client.post(f"/api/calls/{sid}/digits", json={"digits": "12x"}).status_code == 400


def test_calls_are_listed(client, hotline, handset):
    dial(client, hotline, "<Response/>")
    handset(ANA).ends("completed")
    assert [c["phone"] for c in client.get("/api/calls").json()["calls"]] == [ANA]
