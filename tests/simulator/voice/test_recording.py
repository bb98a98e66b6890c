"""Record: a voicemail in typed words."""

import pytest

from tests.simulator.kit import ANA


@pytest.fixture
def phone(handset, hotline):
    hotline.answers["/twilio/voice"] = (
        "<Response><Record action='/done' recordingStatusCallback='/file' transcribeCallback='/text'/></Response>"
    )
    return handset(ANA).dial().waits("voicemail")


def test_a_key_ends_it(phone, hotline):
    phone.speak("please call me")
    phone.press("#")
    phone.ends("completed")
    form = hotline.forms("/done")[0]
    assert (form["Digits"], form["RecordingDuration"], "/Recordings/RE" in form["RecordingUrl"]) == ("#", "1", True)


def test_hanging_up_ends_it_and_is_told(phone, hotline):
    phone.speak("please")
    phone.hang_up()
    phone.ends("completed")
    assert (hotline.forms("/done")[0]["Digits"], hotline.forms("/done")[0]["CallStatus"]) == ("hangup", "completed")


def test_silence_ends_it(phone, hotline):
    phone.stay_silent()
    phone.ends("completed")
    assert hotline.forms("/done")[0]["Digits"] == ""


def test_the_file_and_its_text_are_told(phone, carrier, hotline):
    phone.speak("please")
    phone.speak("call")
    phone.stay_silent()
    phone.ends("completed")
    carrier.settle()
    assert hotline.forms("/file")[0]["RecordingStatus"] == "completed"
    assert [hotline.forms("/text")[0]["TranscriptionText"]] == [r.text for r in carrier.state.recordings.values()]
