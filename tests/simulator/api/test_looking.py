"""The JSON API, looking."""

import pytest

from tests.simulator.kit import ANA


def test_the_state_has_a_tag_that_lasts_until_something_changes(client, carrier):
    tag = client.get("/api/state").headers["ETag"]
    same = client.get("/api/state", headers={"If-None-Match": tag})
    carrier.text(ANA, "hi")
    changed = client.get("/api/state", headers={"If-None-Match": tag})
    assert (same.status_code, same.content, changed.status_code) == (304, b"", 200)


def test_the_state_shows_what_the_page_needs(client, carrier):
    carrier.text(ANA, "it’s")
    seen = client.get("/api/state").json()
    assert {"clock", "lines", "keywords", "phones", "messages", "calls", "requests", "faults"} <= set(seen)
    assert (seen["messages"][0]["encoding"], seen["messages"][0]["segments"]) == ("UCS-2", 1)


@pytest.mark.parametrize(
    ("query", "count"), [("", 2), ("?direction=in", 1), (f"?to={ANA.replace('+', '%2B')}", 1), ("?to=x", 0)]
)
def test_texts_are_listed_newest_first(client, carrier, query, count):
    carrier.text(ANA, "one")
    client.send()
    carrier.settle()
    assert len(client.get(f"/api/messages{query}").json()["messages"]) == count


def test_requests_show_body_signature_and_answer(client, carrier, hotline):
    carrier.text(ANA, "a b")
    carrier.settle()
    seen = client.get("/api/requests?kind=sms").json()["requests"][0]
    assert ("Body=a+b" in seen["body"], bool(seen["signature"]), seen["status"], seen["answer"]) == (
        True,
        True,
        200,
        "<Response/>",
    )
    assert isinstance(seen["ms"], int)


def test_a_request_can_be_replayed(client, carrier, hotline):
    carrier.text(ANA, "hi")
    carrier.settle()
    first = client.get("/api/requests").json()["requests"][0]["id"]
    again = client.post(f"/api/requests/{first}/replay").json()
    assert (again["replay_of"], len(hotline.forms("/twilio/sms"))) == (first, 2)


def test_what_there_is_not_is_not_found(client):
    assert [client.get("/api/requests/9").status_code, client.post("/api/requests/9/replay").status_code] == [404, 404]
