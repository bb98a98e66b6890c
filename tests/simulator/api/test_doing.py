"""The JSON API, doing."""

import pytest

from tests.kit.clock import Clock
from tests.simulator.kit import ANA, LINE


def test_a_phone_texts_and_the_hotline_has_heard(client, hotline):
    answer = client.post("/api/text", json={"from": ANA, "body": "hi", "wait": True})
    assert (answer.status_code, answer.json()["to"], hotline.forms("/twilio/sms")[0]["Body"]) == (201, LINE, "hi")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"body": "hi"}, 400),
        ({"from": 1, "body": "hi"}, 400),
        ({"from": ANA, "body": "a" * 1601}, 409),
        ({"from": ANA}, 409),
        ({"from": LINE, "body": "hi"}, 409),
        ({"from": ANA, "to": ANA, "body": "hi"}, 409),
        ([1], 400),
    ],
)
def test_a_text_that_makes_no_sense_is_refused_in_a_sentence(client, body, status):
    answer = client.post("/api/text", json=body)
    assert answer.status_code == status
    assert answer.json()["error"].endswith(".")


def test_phones_come_and_go(client):
    client.post("/api/phones", json={"name": "<b>Rosa</b>", "role": "driver", "number": "+16125550107"})
    there = [p["name"] for p in client.get("/api/state").json()["phones"]]
    client.delete("/api/phones/+16125550107")
    assert ("<b>Rosa</b>" in there, len(client.get("/api/state").json()["phones"])) == (True, 3)


@pytest.mark.parametrize("number", ["555", LINE])
def test_a_phone_needs_a_number_of_its_own(client, number):
    assert client.post("/api/phones", json={"name": "x", "number": number}).status_code == 409


def test_time_moves(make_carrier, client_of, tmp_path, monkeypatch):
    client = client_of(make_carrier(clock_file=tmp_path / "clock"))
    with Clock().told(), monkeypatch.context() as patched:
        patched.setenv("HOTLINE_CLOCK_FILE", str(tmp_path / "clock"))
        moved = client.post("/api/clock", json={"seconds": 900}).json()["seconds"]
        two = client.post("/api/clock", json={"to": "02:00"}).json()["local"]
    real = client.post("/api/clock", json={"real": True}).json()["seconds"]
    assert (moved, "T02:00:" in two, real, client.get("/api/clock").json()["seconds"]) == (900, True, 0, 0)


def test_time_stands_where_no_file_was_named(client):
    assert client.post("/api/clock", json={"seconds": 1}).status_code == 409


def test_troubles_come_and_go(client):
    first = client.post("/api/faults", json={"kind": "undelivered", "count": 0, "code": 30007}).json()
    client.post("/api/faults", json={"kind": "rest_429", "number": ANA})
    assert (first["count"], first["code"]) == (None, 30007)
    assert client.delete(f"/api/faults/{first['id']}").status_code == 204
    assert [f["kind"] for f in client.get("/api/faults").json()["faults"]] == ["rest_429"]
    assert client.delete("/api/faults").status_code == 204
    assert client.get("/api/faults").json()["faults"] == []


@pytest.mark.parametrize("body", [{"kind": "rain"}, {}, {"kind": "rest_429", "count": "x"}])
def test_an_unknown_trouble_is_refused(client, body):
    assert client.post("/api/faults", json=body).status_code == 400


def test_reset_forgets(client, carrier):
    client.post("/api/text", json={"from": ANA, "body": "hi", "wait": True})
    client.post("/api/faults", json={"kind": "rest_429"})
    client.post("/api/reset")
    seen = client.get("/api/state").json()
    assert [seen["messages"], seen["requests"], seen["faults"], len(seen["phones"])] == [[], [], [], 3]


def test_nobody_begins_afresh_with_a_hotline_that_runs_on_its_own(client):
    answer = client.post("/api/reset", json={"whole": True})
    assert (answer.status_code, "on its own" in answer.json()["error"]) == (409, True)


def test_whoever_started_us_is_asked_to_begin_afresh(make_carrier, client_of, tmp_path):
    client = client_of(make_carrier(afresh_file=tmp_path / "afresh"))
    assert client.post("/api/reset", json={"whole": True}).status_code == 204
    assert (tmp_path / "afresh").exists()


def test_the_hotline_says_itself_whether_it_is_ready(client, hotline):
    hotline.answers["/readyz"] = 503
    before = client.get("/api/ready").json()
    hotline.answers["/readyz"] = 200
    assert (before, client.get("/api/ready").json()) == ({"ready": False}, {"ready": True})


def test_a_landline_sends_no_texts(client):
    client.post("/api/phones", json={"name": "Cy", "number": "+16125550142", "landline": True})
    answer = client.post("/api/text", json={"from": "+16125550142", "body": "hi"})
    assert (answer.status_code, answer.json()["error"]) == (409, "A landline sends no texts. It can call.")


def test_another_sites_page_is_kept_out(client):
    answer = client.post("/api/reset", headers={"Origin": "http://elsewhere.example"})
    assert (answer.status_code, client.get("/api/state", headers={"Host": "elsewhere.example"}).status_code) == (
        403,
        421,
    )
