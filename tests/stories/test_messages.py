"""Messages after the tone: announced, an open request of their own, sealed here and deleted at the carrier."""

import requests
from sqlalchemy import select
from structlog.testing import capture_logs

from hotline.services import recordings
from hotline.store.messages import message
from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.waiting import PATIENCE

SOUND = b"RIFF the sound of a message"
RECORDING = "RE" + "1" * 32


def leaving(line: Line, who: str = "jo") -> Call:
    """Somebody calls, and leaves a message."""
    line.carrier.recordings[RECORDING] = SOUND
    call = calling(line, who)
    if "For English" in call.heard:
        call.press("1")
    call.press("4")
    call.press("1")
    return call


def kept(line: Line) -> tuple[str, str | None]:
    with line.hotline.db.read() as conn:
        row = conn.execute(select(message.c.state, message.c.sound_sealed)).one()
    return row.state, row.sound_sealed


def test_that_it_is_recorded_is_said_first(line: Line) -> None:
    call = leaving(line)
    assert "recorded" in call.heard and "<Record" in call.document and 'transcribe="false"' in call.document


def test_whoever_says_nothing_after_the_tone_is_not_hung_up_on(line: Line) -> None:
    call = leaving(line)
    assert "I heard no message. For trying again, press 1." in call.records_nothing()


def test_a_message_is_an_open_request_and_helpers_are_asked(line: Line) -> None:
    assert "I have your message" in leaving(line).leaves_a_message(RECORDING)
    assert "Jo left a message" in line.reads("sam")


def test_it_is_sealed_here_and_only_then_deleted_at_the_carrier(line: Line) -> None:
    leaving(line).leaves_a_message(RECORDING)
    line.later(seconds=5)
    state, sealed = kept(line)
    assert state == "done" and sealed is not None and b"sound" not in sealed.encode()
    assert line.carrier.deleted == [RECORDING]


def test_one_that_is_not_ready_yet_is_fetched_later(line: Line) -> None:
    call = leaving(line)
    line.carrier.recordings.clear()
    call.leaves_a_message(RECORDING)
    line.later(seconds=5)
    assert kept(line)[0] == "waiting"
    line.carrier.recordings[RECORDING] = SOUND
    line.later(seconds=40)
    assert kept(line)[0] == "done"


def test_whoever_hangs_up_in_the_middle_has_left_it_all_the_same(line: Line) -> None:
    call = leaving(line)
    call.leaves_a_message(RECORDING, CallStatus="completed", Digits="hangup")
    call.hang_up()
    assert "Jo left a message" in line.reads("sam")


def test_a_message_that_only_the_carrier_tells_of_counts_once(line: Line) -> None:
    call = leaving(line)
    address = call.document.partition('recordingStatusCallback="')[2].partition('"')[0]
    form = {"CallSid": call.sid, "RecordingSid": RECORDING, "RecordingStatus": "completed", "RecordingDuration": "9"}
    for _ in range(2):
        assert line.post(address.removeprefix(line.base), form).status_code == 204
    line.work()
    assert line.reads("sam").count("left a message") == 1


def test_nothing_said_is_no_message(line: Line) -> None:
    call = leaving(line)
    heard = call.leaves_a_message(RECORDING, RecordingUrl="", RecordingDuration="0")
    assert "no message" in heard and line.reads("sam") == ""


def test_a_withheld_caller_can_leave_one(line: Line) -> None:
    leaving(line, "anonymous").leaves_a_message(RECORDING)
    assert "left a message" in line.reads("rosa")


def test_whoever_takes_it_hears_it_by_calling_the_line(line: Line) -> None:
    leaving(line).leaves_a_message(RECORDING)
    line.later(seconds=5)
    helper = calling(line, "sam")
    helper.hear_messages()
    address = helper.gather.find("Play").text or ""  # type: ignore[union-attr] # it is played
    import requests

    assert requests.get(address, timeout=PATIENCE).content == SOUND
    assert requests.get(address.partition("key=")[0] + "key=no", timeout=PATIENCE).status_code == 404


def test_its_key_opens_nothing_for_long(line: Line) -> None:
    leaving(line).leaves_a_message(RECORDING)
    line.later(seconds=5)
    helper = calling(line, "sam")
    helper.hear_messages()
    address = helper.gather.find("Play").text or ""  # type: ignore[union-attr] # it is played
    line.later(hours=3)
    assert requests.get(address, timeout=PATIENCE).status_code == 404


def test_a_stranger_who_tries_keys_does_not_stand_in_line_with_the_texts(line: Line) -> None:
    with line.hotline.db.begin():
        tried = requests.get(f"{line.base}/twilio/voice/message/1?key=a-guess", timeout=PATIENCE)
    assert tried.status_code == 404


def test_one_that_the_carrier_does_not_delete_is_tried_again_in_a_while_and_not_at_once(line: Line) -> None:
    leaving(line).leaves_a_message(RECORDING)
    line.carrier.credentials = "refused"
    line.later(days=recordings.KEPT_FOR.days + 1, sweep=False)
    with capture_logs() as logged:
        for _ in range(3):
            recordings.erase_old(line.hotline)
    assert [one["event"] for one in logged].count("message_not_erased") == 1
    line.carrier.credentials = "taken"
    line.later(seconds=31)
    assert line.carrier.deleted == [RECORDING]
