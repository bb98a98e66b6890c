"""The gate before every door of the carrier: whoever is not the carrier leaves nothing behind and gets nothing sent."""

from collections.abc import Callable

import pytest
import requests
from sqlalchemy import func, select
from twilio.request_validator import RequestValidator

from hotline.store.schema import metadata
from tests.kit import carrier as carriers
from tests.kit.line import NUMBER, PEOPLE, Line
from tests.kit.waiting import PATIENCE

FORM = {
    "AccountSid": carriers.ACCOUNT,
    "MessageSid": "SM" + "1" * 32,
    "CallSid": "CA" + "1" * 32,
    "From": PEOPLE["eve"],
    "To": NUMBER,
    "Body": "HELP",
    "MessageStatus": "delivered",
    "CallStatus": "completed",
}
DOORS = (
    "/twilio/sms",
    "/twilio/voice",
    "/twilio/voice/turn/1?again=0",
    "/twilio/voice/rung/1?wave=1",
    "/twilio/voice/recorded/1",
    "/twilio/voice/recording/1",
    "/twilio/voice/ended",
    "/twilio/voice/page?offer=1",
    "/twilio/voice/paged/turn/1?again=0",
    "/twilio/voice/whisper?offer=1",
    "/twilio/voice/whispered/turn/1?again=0",
    "/twilio/voice/case/turn/1",
    "/twilio/voice/case/pin/1",
    "/twilio/voice/case/open/1",
    "/twilio/voice/cased/1",
    "/twilio/voice/trip/turn/1",
    "/twilio/voice/trip/news?request=1",
    "/twilio/voice/trip/told/1",
    "/twilio/voice/drill?ask=1",
    "/twilio/voice/drill/turn/1",
    "/twilio/voice/trip/callee?request=1&driver=1",
    "/twilio/voice/code/1",
    "/twilio/voice/callee?request=1",
    "/twilio/voice/called/turn/1?again=0",
    "/twilio/voice/fetched/1?n=0",
    "/twilio/voice/joined?request=1",
    "/twilio/voice/hold",
    "/twilio/voice/reveal/1",
    "/twilio/voice/inbox/turn/1",
    "/twilio/voice/inbox/pin/1",
    "/twilio/voice/inbox/open/1",
    "/twilio/receipts?m=1",
)
Ask = Callable[[Line, str], requests.Response]


def post(line: Line, path: str, signed: str, form: object = FORM, **headers: str) -> requests.Response:
    headers = {"X-Twilio-Signature": signed, "Content-Type": "application/x-www-form-urlencoded", **headers}
    return requests.post(line.base + path, data=form, headers=headers, timeout=PATIENCE, allow_redirects=False)


def signature(line: Line, path: str, form: dict[str, str] = FORM, *, base: str | None = None, token: str = "") -> str:
    return str(RequestValidator(token or carriers.TOKEN).compute_signature((base or line.base) + path, form))


def with_(line: Line, path: str, **fields: str) -> requests.Response:
    form = FORM | fields
    return post(line, path, signature(line, path, form), form)


def without(line: Line, path: str, *fields: str) -> requests.Response:
    form = {name: value for name, value in FORM.items() if name not in fields}
    return post(line, path, signature(line, path, form), form)


def elsewhere(line: Line, path: str) -> requests.Response:
    return with_(line, path, AccountSid="AC" + "9" * 32)


def in_the_address(line: Line, path: str) -> requests.Response:
    """Signed over the address alone, as a GET would be."""
    called = path + ("&" if "?" in path else "?") + "&".join(f"{name}={value}" for name, value in FORM.items())
    return post(line, called, signature(line, called, {}), {})


def as_json(line: Line, path: str) -> requests.Response:
    return requests.post(
        line.base + path, json=FORM, headers={"X-Twilio-Signature": signature(line, path, {})}, timeout=PATIENCE
    )


def in_parts(line: Line, path: str) -> requests.Response:
    parts = {name: (None, value) for name, value in FORM.items()}
    return requests.post(
        line.base + path, files=parts, headers={"X-Twilio-Signature": signature(line, path)}, timeout=PATIENCE
    )


def slashed(path: str) -> str:
    where, question, query = path.partition("?")
    return f"{where}/{question}{query}"


REFUSED: dict[str, tuple[int, Ask]] = {
    "no signature": (403, lambda line, path: requests.post(line.base + path, data=FORM, timeout=PATIENCE)),
    "an empty signature": (403, lambda line, path: post(line, path, "")),
    "a made-up signature": (403, lambda line, path: post(line, path, "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")),
    "a signature that is no ASCII": (403, lambda line, path: post(line, path, "é" * 28)),
    "another token": (403, lambda line, path: post(line, path, signature(line, path, token="another"))),
    "signed for another host": (
        403,
        lambda line, path: post(line, path, signature(line, path, base="https://x.example")),
    ),
    "signed for another path": (403, lambda line, path: post(line, path, signature(line, "/twilio/other"))),
    "signed for another query": (403, lambda line, path: post(line, path, signature(line, path + "&x=1"))),
    "signed for other words": (403, lambda line, path: post(line, path, signature(line, path, {**FORM, "Body": "hi"}))),
    "a field too many": (403, lambda line, path: post(line, path, signature(line, path), {**FORM, "New": "1"})),
    "another account": (403, elsewhere),
    "no account": (403, lambda line, path: without(line, path, "AccountSid")),
    "no form": (400, lambda line, path: post(line, path, signature(line, path, {}), {})),
    "a form in the address": (400, in_the_address),
    "JSON": (400, as_json),
    "several parts": (400, in_parts),
    "text": (400, lambda line, path: post(line, path, signature(line, path), **{"Content-Type": "text/plain"})),
    "no sender": (400, lambda line, path: without(line, path, "From", "MessageSid", "CallSid")),
    "no id": (400, lambda line, path: without(line, path, "MessageSid", "CallSid")),
    "an id of words": (400, lambda line, path: with_(line, path, MessageSid="a b", CallSid="a b")),
    "an id without end": (400, lambda line, path: with_(line, path, MessageSid="S" * 41, CallSid="S" * 41)),
    "too large": (400, lambda line, path: with_(line, path, Body="x" * 100_000)),
    "five thousand fields": (403, lambda line, path: post(line, path, "x", FORM | {f"f{n}": "" for n in range(5000)})),
    "GET": (405, lambda line, path: requests.get(line.base + path, timeout=PATIENCE)),
    "PUT": (405, lambda line, path: requests.put(line.base + path, data=FORM, timeout=PATIENCE)),
    "a slash more, signed without": (403, lambda line, path: post(line, slashed(path), signature(line, path))),
}


def test_the_doors_tried_here_are_all_there_are(empty_line: Line) -> None:
    ways_in = empty_line.app.url_map.bind("127.0.0.1")
    tried = {ways_in.match(door.partition("?")[0], method="POST")[0] for door in DOORS}
    assert tried == {name for name, view in empty_line.app.view_functions.items() if hasattr(view, "protection")} - {
        "messages.play"
    }


@pytest.mark.parametrize("what", REFUSED)
def test_is_turned_away_at_every_door_with_nothing_stored_and_nothing_sent(empty_line: Line, what: str) -> None:
    status, ask = REFUSED[what]
    assert {door: ask(empty_line, door).status_code for door in DOORS} == dict.fromkeys(DOORS, status)
    assert stored(empty_line) == {} and empty_line.carrier.texts == []


@pytest.mark.parametrize("field", ["From", "To", "Body"])
def test_a_text_that_lacks_a_field_is_no_text(empty_line: Line, field: str) -> None:
    assert without(empty_line, "/twilio/sms", field).status_code == 400
    assert stored(empty_line) == {}


@pytest.mark.parametrize("header", ["X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-For", "Host", "Forwarded"])
def test_a_forged_header_neither_opens_nor_closes_a_door(empty_line: Line, header: str) -> None:
    forged = {header: "evil.example"}
    signed_for_evil = signature(empty_line, "/twilio/sms", base="https://evil.example")
    assert post(empty_line, "/twilio/sms", signed_for_evil, **forged).status_code == 403
    assert post(empty_line, "/twilio/sms", signature(empty_line, "/twilio/sms"), **forged).status_code == 200


@pytest.mark.parametrize("path", ["/twilio/sms/", "/twilio/sms?a=1&b=%2F+x&a=2", "/twilio/sms?", "/twilio/sms?m=é"])
def test_the_address_counts_byte_for_byte(empty_line: Line, path: str) -> None:
    called = requests.Request("POST", empty_line.base + path).prepare().path_url
    assert post(empty_line, called, signature(empty_line, called)).status_code == 200


def test_an_address_with_the_same_field_twice_is_no_other_address(empty_line: Line) -> None:
    path = "/twilio/receipts?m=1"
    assert post(empty_line, path + "&m=2", signature(empty_line, path)).status_code == 403


@pytest.mark.parametrize(
    "path", ["/twilio", "/twilio/voice/turn/x", "/twilio/voice/turn/99999999999", "/.env", "/admin"]
)
def test_what_is_no_door_is_not_found(empty_line: Line, path: str) -> None:
    assert post(empty_line, path, signature(empty_line, path)).status_code == 404


def test_an_answer_is_kept_by_no_cache_and_guessed_by_no_browser(empty_line: Line) -> None:
    answer = empty_line.text("eve", "HELP", work=False)
    assert (answer.headers["Cache-Control"], answer.headers["X-Content-Type-Options"]) == ("no-store", "nosniff")


def stored(line: Line) -> dict[str, int]:
    """How many rows there are, by table, of all that are not empty; where ZIPs are may be known from before."""
    with line.hotline.db.read() as conn:
        counts = {t.name: conn.scalar(select(func.count()).select_from(t)) or 0 for t in metadata.sorted_tables}
    return {name: count for name, count in counts.items() if count and name not in {"secret", "zip_area"}}
