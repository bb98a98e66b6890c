"""Signed forms that are not as expected: nobody who may be in need is turned away, and nobody is made up."""

from collections.abc import Iterator

import pytest
import requests
from structlog.testing import capture_logs
from werkzeug.datastructures import MultiDict

from hotline.services import sweeps
from tests.kit import carrier as carriers
from tests.kit.calls import Call, calling
from tests.kit.line import NUMBER, PEOPLE, Line
from tests.kit.waiting import PATIENCE
from tests.web.test_gate import DOORS, stored

NOT_OURS = "+16125550199"
SERVICE = "MG" + "1" * 32
CODES = ["sms", "hello", "1", "CA", "ca" + "1" * 32, "CA 1", "CA" + "1" * 39, "CA-1", "CAé1"]


@pytest.fixture
def logged() -> Iterator[list]:
    with capture_logs() as entries:
        yield entries


def test_a_text_to_a_number_that_is_not_ours_is_no_turn(empty_line: Line) -> None:
    assert empty_line.text("eve", "HELP", To=NOT_OURS).status_code == 400
    assert stored(empty_line) == {} and empty_line.carrier.texts == []


def test_the_log_says_so_and_names_no_number(empty_line: Line, logged: list) -> None:
    empty_line.text("eve", "HELP", To=NOT_OURS)
    assert [entry["event"] for entry in logged] == ["not_our_number"]
    assert not any(number[1:] in str(logged) for number in (NOT_OURS, PEOPLE["eve"]))


@pytest.mark.parametrize("to", [NOT_OURS, "39041"])
def test_a_number_of_our_messaging_service_is_ours(line: Line, to: str) -> None:
    line.build(TWILIO_MESSAGING_SERVICE_SID=SERVICE)
    line.text("eve", "HELP", To=to, MessagingServiceSid=SERVICE)
    assert "0 to 10" in line.reads("eve") and line.carrier.to(PEOPLE["eve"])[-1].sender == NUMBER


def test_a_number_of_another_service_is_not(empty_line: Line) -> None:
    assert empty_line.text("eve", "HELP", To=NOT_OURS, MessagingServiceSid=SERVICE).status_code == 400
    assert stored(empty_line) == {}


def test_a_call_to_a_number_missing_in_our_list_is_served_and_logged(line: Line, logged: list) -> None:
    call = Call(line, "eve", to=NOT_OURS)
    assert "Harbor Line" in call.answer() and call.waits
    assert "not_our_number" in {entry["event"] for entry in logged}


@pytest.mark.parametrize("name", ["hello", "AMAZON", "x+16125550109", "Bank 24"])
def test_a_name_that_only_machines_send_by_is_nobody(empty_line: Line, name: str) -> None:
    assert empty_line.text(name, "i want to use").status_code == 200
    assert stored(empty_line) == {}


def test_nor_is_it_in_the_carriers_list(empty_line: Line) -> None:
    empty_line.carrier.comes_in("AMAZON", NUMBER, "your parcel")
    empty_line.carrier.comes_in(PEOPLE["eve"], NUMBER, "HELP")
    sweeps.find_unheard(empty_line.hotline)
    assert stored(empty_line)["inbound"] == 1


@pytest.mark.parametrize("name", ["", " ", "anonymous", "Private Number", "No Caller ID", "DESCONOCIDO", "+266696687"])
def test_danger_from_whoever_withholds_their_number_reaches_a_human(line: Line, name: str) -> None:
    line.text("eve", "i want to kill myself", From=name)
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize("name", ["", " ", "anonymous", "hello", "sip:someone@example.org", "+266696687", "\0"])
def test_a_caller_who_withholds_their_number_is_served(line: Line, name: str) -> None:
    call = Call(line, "eve")
    answers = [line.post(path, {**call.form, "From": name}) for path in ("/twilio/voice", "/twilio/voice/turn/1")]
    assert [answer.status_code for answer in answers] == [200, 200] and "<Gather" in answers[0].text


def test_so_is_one_of_whom_the_carrier_says_nothing(line: Line) -> None:
    form = Call(line, "eve").form
    del form["From"]
    assert "<Gather" in line.post("/twilio/voice", form).text


def test_the_end_of_a_call_that_never_began_leaves_nothing(empty_line: Line) -> None:
    assert Call(empty_line, "eve").hang_up() == 204
    assert stored(empty_line) == {}


def test_nor_does_it_of_a_helper_of_ours(line: Line) -> None:
    line.says("sam", "HELP")
    before = stored(line)
    Call(line, "sam").hang_up()
    assert stored(line) == before


def test_but_a_participant_whose_call_we_missed_is_called_back(line: Line) -> None:
    Call(line, "jo").hang_up()
    assert "I saw your call" in line.reads("jo") and "talk" not in stored(line)


@pytest.mark.parametrize("status", ["ringing", "in-progress", "hello", ""])
def test_a_call_that_is_not_over_goes_on(line: Line, status: str) -> None:
    call = calling(line, "jo")
    call.press("0")
    line.post("/twilio/voice/ended", {**call.form, "CallStatus": status})
    assert call.waits and "<Dial" in line.post(call.dial.attrib["action"].removeprefix(line.base), call.form).text


@pytest.mark.parametrize("sid", CODES)
def test_an_id_that_is_none_of_the_carriers_opens_no_door(empty_line: Line, sid: str) -> None:
    form = {**Call(empty_line, "eve").form, "CallSid": sid, "MessageSid": sid, "Body": "HELP", "MessageStatus": "sent"}
    assert {door: empty_line.post(door, form).status_code for door in DOORS} == dict.fromkeys(DOORS, 400)
    assert stored(empty_line) == {}


@pytest.mark.parametrize("door", DOORS)
def test_an_id_of_ours_that_leads_nowhere_is_answered(empty_line: Line, door: str) -> None:
    form = {**Call(empty_line, "eve").form, "MessageSid": "SM" + "1" * 32, "Body": "HELP", "MessageStatus": "sent"}
    assert empty_line.post(door, form).status_code in {200, 204}


def test_of_a_field_that_comes_twice_the_first_counts(line: Line) -> None:
    form = MultiDict({"AccountSid": carriers.ACCOUNT, "MessageSid": "SM" + "1" * 32, "To": NUMBER})
    form.setlist("Body", ["HELP", "STOP"])
    form.setlist("From", [PEOPLE["eve"], "hello"])
    assert twice(line, form).status_code == 200
    line.work()
    assert "0 to 10" in line.reads("eve")


def test_a_receipt_with_a_word_nobody_knows_changes_nothing(line: Line) -> None:
    line.says("jo", "HELP")
    sent = line.carrier.to(PEOPLE["jo"])[-1]
    path = sent.callback.removeprefix(line.base)
    for status in ("delivered", "hello"):
        assert line.post(path, {"MessageSid": sent.sid, "MessageStatus": status}).status_code == 204
    with line.hotline.db.read() as conn:
        found = conn.exec_driver_sql("SELECT state, carrier_status FROM outbox").all()
    assert [tuple(row) for row in found] == [("sent", "delivered")]


def twice(line: Line, form: MultiDict) -> requests.Response:
    """Post a form in which fields come twice, signed as the carrier signs it."""
    headers = {"X-Twilio-Signature": line.signer.compute_signature(line.base + "/twilio/sms", form)}
    return requests.post(line.base + "/twilio/sms", data=form.to_dict(flat=False), headers=headers, timeout=PATIENCE)
