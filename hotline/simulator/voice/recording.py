"""Record: a voicemail, where what is typed stands for what is spoken."""

from urllib.parse import urljoin

from hotline.clock import now
from hotline.simulator.hooks.courier import Parcel
from hotline.simulator.records import Recording
from hotline.simulator.shapes import new_sid
from hotline.simulator.twiml import Verb
from hotline.simulator.voice.interpreter import Interpreter, follow
from hotline.simulator.voice.leg import CallOver, Fetch, Step

_BOTH = frozenset({"dtmf", "speech"})
_TIME_TO_TYPE = 120.0


def record(line: Interpreter, verb: Verb, base: str) -> Step | None:
    """Record until a key, silence or the end of the call, then ask the action URL what next."""
    if verb.flag("playBeep", default=True):
        line.leg.hear("(beep)", "sound")
    spoken: list[str] = []
    line.leg.ask("voicemail")
    try:
        ended_by = _listen(line, verb, spoken)
    except CallOver:
        _keep(line, verb, base, spoken, "hangup")
        raise
    line.leg.waiting("")
    return _keep(line, verb, base, spoken, ended_by)


def _listen(line: Interpreter, verb: Verb, spoken: list[str]) -> str:
    finish = verb.options.get("finishOnKey", "1234567890*#")
    most = verb.number("maxLength", 3600, 1)
    # Typing is slower than speaking: the first words have until the longest recording allowed, two minutes at most.
    seconds = line.listening_time(min(most, _TIME_TO_TYPE))
    while True:
        heard = line.leg.listen(_BOTH, seconds)
        if heard is None:
            return ""
        if heard[0] == "speech":
            spoken.append(heard[1])
        elif heard[1] in finish:
            return heard[1]
        seconds = verb.number("timeout", 5)


def _keep(line: Interpreter, verb: Verb, base: str, spoken: list[str], ended_by: str) -> Step | None:
    text = " ".join(spoken)
    seconds = max(1, round(len(text) / 15))
    recording = Recording(new_sid("RE"), line.leg.sid, text, seconds, now())
    line.tools.state.keep_recording(recording)
    link = _link(line, recording)
    _report(line, verb, base, recording, link)
    action = follow(verb, base) or Fetch(base, verb.options.get("method", "POST").upper())
    fields = (("RecordingUrl", link), ("RecordingDuration", str(seconds)), ("Digits", ended_by))
    step = Fetch(action.url, action.method, fields)
    if ended_by != "hangup":
        return step
    line.leg.become("completed")
    line.ask(step)
    return None


def _link(line: Interpreter, recording: Recording) -> str:
    options = line.tools.options
    account = f"http://127.0.0.1:{options.port}/2010-04-01/Accounts/{options.account_sid}"
    return f"{account}/Recordings/{recording.sid}"


def _report(line: Interpreter, verb: Verb, base: str, recording: Recording, link: str) -> None:
    about = {"CallSid": line.leg.sid, "AccountSid": line.tools.options.account_sid, "RecordingSid": recording.sid}
    about["RecordingUrl"] = link
    status = about | {
        "RecordingStatus": "completed",
        "RecordingDuration": str(recording.seconds),
        "RecordingChannels": "1",
        "RecordingSource": "RecordVerb",
    }
    _send(line, verb.options.get("recordingStatusCallback"), base, status)
    if verb.flag("transcribe") or "transcribeCallback" in verb.options:
        text = {"TranscriptionSid": new_sid("TR"), "TranscriptionText": recording.text}
        done = {"TranscriptionStatus": "completed", "TranscriptionUrl": f"{link}/Transcriptions"}
        _send(line, verb.options.get("transcribeCallback"), base, about | text | done)


def _send(line: Interpreter, url: str | None, base: str, form: dict[str, str]) -> None:
    if url:
        parcel = Parcel("recording", line.leg.sid, urljoin(base, url), form)
        line.tools.background.in_turn(f"recording {line.leg.sid}", lambda: _deliver(line, parcel))


def _deliver(line: Interpreter, parcel: Parcel) -> None:
    line.tools.courier.deliver_plainly(parcel)
