"""The account, our numbers, voicemails."""

import io
import wave

from hotline.clock import now
from hotline.simulator.records import Recording
from tests.simulator.kit import ANA, LINE, SID

ROOT = f"/2010-04-01/Accounts/{SID}"


def test_the_account_is_active(client):
    assert client.get(f"{ROOT}.json").json()["status"] == "active"


def test_our_numbers_lead_to_the_hotline(client, hotline):
    listed = client.get(f"{ROOT}/IncomingPhoneNumbers.json", params={"PhoneNumber": LINE}).json()
    assert [n["sms_url"] for n in listed["incoming_phone_numbers"]] == [f"{hotline.url}/twilio/sms"]


def test_a_number_can_be_wired_elsewhere(client, carrier, hotline):
    sid = client.get(f"{ROOT}/IncomingPhoneNumbers.json").json()["incoming_phone_numbers"][0]["sid"]
    client.post(f"{ROOT}/IncomingPhoneNumbers/{sid}.json", data={"SmsUrl": f"{hotline.url}/new#rc=3"})
    carrier.text(ANA, "hi")
    assert carrier.settle()
    assert hotline.forms("/new")


def test_a_voicemail_can_be_heard_and_deleted(client, carrier):
    carrier.state.keep_recording(Recording("RE1", "CA1", "call me", 2, now()))
    with wave.open(io.BytesIO(client.get(f"{ROOT}/Recordings/RE1").content)) as sound:
        assert sound.getnframes() / sound.getframerate() == 2
    assert client.get(f"{ROOT}/Recordings/RE1.json").json()["duration"] == "2"
    assert (client.delete(f"{ROOT}/Recordings/RE1").status_code, carrier.state.recordings) == (204, {})


def test_what_there_is_not_is_not_found(client):
    assert client.get(f"{ROOT}/IncomingPhoneNumbers/PNx.json").status_code == 404
