"""The Messages resource, as a carrier's client meets it."""

from datetime import timedelta

import pytest

from hotline.clock import now
from hotline.simulator.records import Message
from tests.simulator.kit import ANA, BEN, LINE, SID

ROOT = f"/2010-04-01/Accounts/{SID}/Messages"
FIELDS = {
    "account_sid",
    "api_version",
    "body",
    "date_created",
    "date_sent",
    "date_updated",
    "direction",
    "error_code",
    "error_message",
    "from",
    "messaging_service_sid",
    "num_media",
    "num_segments",
    "price",
    "price_unit",
    "sid",
    "status",
    "subresource_uris",
    "to",
    "uri",
}


def test_a_text_is_taken_in(client):
    answer = client.send(Body="a" * 161)
    seen = answer.json()
    assert (answer.status_code, set(seen)) == (201, FIELDS)
    assert (seen["status"], seen["num_segments"], seen["direction"], seen["sid"][:2]) == (
        "queued",
        "2",
        "outbound-api",
        "SM",
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"To": None}, 21604),
        ({"From": None}, 21603),
        ({"Body": None}, 21602),
        ({"Body": "a" * 1601}, 21617),
        ({"To": "555"}, 21211),
        ({"To": "6125550101"}, 21211),
        ({"From": "+16125559999"}, 21606),
        ({"To": LINE}, 21266),
        ({"StatusCallback": "nowhere"}, 21609),
        ({"StatusCallback": "http://a_b.example/x"}, 21609),
        ({"ValidityPeriod": "0"}, 21624),
        ({"ValidityPeriod": "x"}, 21624),
        ({"MediaUrl": "x"}, 21620),
        ({"SmartEncoded": "maybe"}, 20001),
        ({"Bodie": "x"}, 20001),
        ({"MessagingServiceSid": "MGx"}, 21701),
        ({"SendAt": "2030-01-01T00:00:00Z", "ScheduleType": "fixed"}, 35118),
        ({"ContentSid": "HX1"}, 21655),
    ],
)
def test_what_is_wrong_is_refused_with_its_number(client, changes, code):
    answer = client.send(**changes)
    seen = answer.json()
    assert (answer.status_code, seen["code"], seen["status"]) == (400, code, 400)
    assert seen["more_info"].endswith(str(code))
    assert seen["message"]


def test_who_told_the_carrier_to_stop_is_not_texted(stock, client_of):
    stock.text(ANA, "STOP")
    assert client_of(stock).send().json()["code"] == 21610


@pytest.mark.parametrize("auth", [(SID, "wrong"), ("ACx", "token"), None])
def test_only_the_account_gets_in(client, auth):
    answer = client.get(f"{ROOT}.json", auth=auth)
    assert (answer.status_code, answer.json()["code"]) == (401, 20003)


def test_another_account_is_not_found(client):
    assert client.get("/2010-04-01/Accounts/AC1/Messages.json").json()["code"] == 20404


def test_a_text_can_be_looked_up_with_and_without_json_in_its_path(client):
    sid = client.send().json()["sid"]
    assert client.get(f"{ROOT}/{sid}.json").json()["sid"] == client.get(f"{ROOT}/{sid}").json()["sid"] == sid


def test_an_unknown_text_is_not_found(client):
    answer = client.get(f"{ROOT}/SMx.json")
    assert (answer.status_code, answer.json()["code"]) == (404, 20404)


def test_a_body_can_be_emptied_once_it_has_arrived(client, carrier):
    sid = client.send().json()["sid"]
    carrier.settle()
    assert client.post(f"{ROOT}/{sid}.json", data={"Body": ""}).json()["body"] == ""


def test_a_text_under_way_cannot_be_deleted_and_a_delivered_one_can(client, carrier):
    at = now()
    carrier.state.keep_message(Message("SM1", "outbound-api", LINE, ANA, "Hi", "sent", at, at))
    assert client.delete(f"{ROOT}/SM1.json").json()["code"] == 20009
    carrier.state.amend_message("SM1", status="delivered")
    assert (client.delete(f"{ROOT}/SM1.json").status_code, client.get(f"{ROOT}/SM1").status_code) == (204, 404)


def test_both_directions_are_listed_newest_first(client, carrier):
    client.send()
    carrier.text(ANA, "hi")
    listed = client.get(f"{ROOT}.json").json()["messages"]
    assert [m["direction"] for m in listed] == ["inbound", "outbound-api"]


def test_a_list_is_narrowed_by_numbers(client):
    client.send()
    client.send(To=BEN)
    listed = client.get(f"{ROOT}.json", params={"To": BEN, "From": LINE}).json()["messages"]
    assert [m["to"] for m in listed] == [BEN]


@pytest.mark.parametrize(
    ("sign", "days", "count"),
    [
        (">", -1, 1),
        (">", 1, 0),
        ("<", 1, 1),
        ("<", -1, 0),
        ("", 0, 1),
        ("", -1, 0),
    ],
)
def test_a_list_is_narrowed_by_dates(client, carrier, sign, days, count):
    client.send()
    carrier.settle()
    (text,) = carrier.state.messages.values()
    date = (text.sent + timedelta(days=days)).date().isoformat()
    assert len(client.get(f"{ROOT}.json", params={f"DateSent{sign}": date}).json()["messages"]) == count


def test_a_list_is_narrowed_to_the_second(client, carrier):
    client.send()
    sent = next(iter(carrier.state.messages.values())).created.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert len(client.get(f"{ROOT}.json", params={"DateSent>": sent}).json()["messages"]) == 1


def test_pages_follow_one_another_though_texts_arrive(client, carrier):
    sent = [client.send(Body=str(n)).json()["sid"] for n in range(5)]
    first = client.get(f"{ROOT}.json", params={"PageSize": "2"}).json()
    carrier.text(ANA, "meanwhile")
    second = client.get(first["next_page_uri"]).json()
    third = client.get(second["next_page_uri"]).json()
    assert [m["sid"] for page in (first, second, third) for m in page["messages"]] == sent[::-1]
    assert third["next_page_uri"] is None


@pytest.mark.parametrize("params", [{"PageSize": "0"}, {"DateSent": "soon"}, {"Colour": "red"}])
def test_a_list_asked_for_wrongly_is_refused(client, params):
    assert client.get(f"{ROOT}.json", params=params).json()["code"] == 20001


def test_a_service_picks_the_sender_later(advanced, client_of):
    seen = client_of(advanced).send(From=None, MessagingServiceSid="MG" + "1" * 32).json()
    assert (seen["status"], seen["num_segments"], seen["from"]) == ("accepted", "0", None)
    assert advanced.settle()
    assert advanced.state.messages[seen["sid"]].sender == LINE


def test_a_scheduled_text_can_be_canceled_once(advanced, client_of):
    client = client_of(advanced)
    at = (now() + timedelta(hours=1)).isoformat()
    sid = client.send(From=None, MessagingServiceSid="MG" + "1" * 32, SendAt=at, ScheduleType="fixed").json()["sid"]
    answers = [client.post(f"{ROOT}/{sid}.json", data={"Status": "canceled"}).json() for _ in range(2)]
    assert (answers[0]["status"], answers[1]["code"]) == ("canceled", 30409)
