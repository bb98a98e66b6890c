"""The Calls resource, as a carrier's client meets it."""

import pytest

from tests.simulator.kit import ANA, LINE, SID, until

ROOT = f"/2010-04-01/Accounts/{SID}/Calls"
FIELDS = {
    "account_sid",
    "answered_by",
    "api_version",
    "caller_name",
    "date_created",
    "date_updated",
    "direction",
    "duration",
    "end_time",
    "forwarded_from",
    "from",
    "from_formatted",
    "group_sid",
    "parent_call_sid",
    "phone_number_sid",
    "price",
    "price_unit",
    "queue_time",
    "sid",
    "start_time",
    "status",
    "subresource_uris",
    "to",
    "to_formatted",
    "trunk_sid",
    "uri",
}
LONG = "<Response><Pause length='60'/></Response>"


def test_a_call_is_taken_in(client):
    answer = client.place()
    assert (answer.status_code, set(answer.json()), answer.json()["status"]) == (201, FIELDS, "queued")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"To": None}, 21201),
        ({"To": "x"}, 21211),
        ({"From": None}, 21213),
        ({"From": ANA}, 21210),
        ({"Twiml": None}, 21205),
        ({"Url": "x"}, 21205),
        ({"Twiml": "<x"}, 12100),
        ({"Timeout": "0"}, 21208),
        ({"Method": "PUT"}, 21209),
        ({"StatusCallback": "x"}, 21609),
        ({"SendDigits": "a"}, 21206),
        ({"StatusCallbackEvent": "initiated ringing"}, 21626),
        ({"Colour": "red"}, 20001),
    ],
)
def test_what_is_wrong_is_refused_with_its_number(client, changes, code):
    answer = client.place(**changes)
    assert (answer.status_code, answer.json()["code"]) == (400, code)


def test_a_call_under_way_can_be_ended(client, handset):
    sid = client.place(Twiml=LONG).json()["sid"]
    handset(ANA).picks("answer").waits("pause")
    answer = client.post(f"{ROOT}/{sid}.json", data={"Status": "completed"})
    assert (answer.json()["status"], answer.json()["duration"]) == ("completed", "0")


def test_a_ringing_call_can_be_canceled(client, handset):
    sid = client.place().json()["sid"]
    handset(ANA).rings()
    assert client.post(f"{ROOT}/{sid}", data={"Status": "canceled"}).json()["status"] == "canceled"


def test_a_call_under_way_can_be_led_elsewhere(client, handset):
    sid = client.place(Twiml=LONG).json()["sid"]
    handset(ANA).picks("answer").waits("pause")
    client.post(f"{ROOT}/{sid}.json", data={"Twiml": "<Response><Say>New</Say></Response>"})
    assert handset(ANA).ends("completed").heard[-2] == "New"


def test_an_ended_call_cannot_be_changed(client, handset):
    sid = client.place().json()["sid"]
    handset(ANA).picks("decline").ends("busy")
    until(handset(ANA).carrier, lambda: handset(ANA).carrier.board.leg(sid) is None)
    assert client.post(f"{ROOT}/{sid}.json", data={"Status": "completed"}).json()["code"] == 21220


def test_calls_are_listed_by_status_and_number(client, handset):
    client.place()
    handset(ANA).picks("busy").ends("busy")
    listed = client.get(f"{ROOT}.json", params={"Status": "busy", "To": ANA, "From": LINE}).json()["calls"]
    assert [c["to_formatted"] for c in listed] == ["(612) 555-0101"]
    assert client.get(f"{ROOT}.json", params={"Status": "completed"}).json()["calls"] == []


def test_an_ended_call_can_be_deleted(client, handset):
    sid = client.place().json()["sid"]
    refused = client.delete(f"{ROOT}/{sid}.json").json()["code"]
    handset(ANA).picks("ignore").ends("no-answer")
    assert (refused, client.delete(f"{ROOT}/{sid}.json").status_code) == (20009, 204)
