"""The other resources a hotline touches: the account itself, our numbers and where they lead, voicemails."""

from http import HTTPStatus

from flask import Response, jsonify, request

from hotline.simulator.lines import Line
from hotline.simulator.records import Recording
from hotline.simulator.rest.fields import ANY, METHOD, Rule, check, is_url
from hotline.simulator.rest.paging import PAGING, paged
from hotline.simulator.rest.shared import blueprint, not_found, root, the_carrier
from hotline.simulator.rest.views import line_view, recording_view
from hotline.simulator.voice.sounds import file_of

_PLACE = Rule(lambda value: not value or is_url(value), 21205)
_URLS = {
    "SmsUrl": "sms_url",
    "SmsFallbackUrl": "sms_fallback_url",
    "VoiceUrl": "voice_url",
    "VoiceFallbackUrl": "voice_fallback_url",
    "StatusCallback": "status_callback",
}
_METHODS = ("SmsMethod", "SmsFallbackMethod", "VoiceMethod", "VoiceFallbackMethod", "StatusCallbackMethod")
_CHANGE = {
    "FriendlyName": ANY,
    "ApiVersion": ANY,
    **dict.fromkeys(_URLS, _PLACE),
    **dict.fromkeys(_METHODS, METHOD),
}


@blueprint.get("")
def show_account() -> Response:
    """The account."""
    account = the_carrier().options.account_sid
    names = {"sid": account, "owner_account_sid": account, "friendly_name": "Local carrier"}
    return jsonify(names | {"status": "active", "type": "Full", "uri": f"{root()}.json"})


@blueprint.get("/IncomingPhoneNumbers")
@blueprint.get("/IncomingPhoneNumbers.json")
def list_numbers() -> Response:
    """Our numbers."""
    check(request.args, {"PhoneNumber": ANY, "FriendlyName": ANY, "Beta": ANY, "Origin": ANY} | PAGING)
    carrier = the_carrier()
    wanted = request.args.get("PhoneNumber")
    found = [line for line in carrier.lines.all() if wanted in {None, line.number}]
    view = paged(found, lambda n: n.sid, lambda n: line_view(carrier.options, n), "incoming_phone_numbers")
    return jsonify(view)


@blueprint.get("/IncomingPhoneNumbers/<sid>")
@blueprint.get("/IncomingPhoneNumbers/<sid>.json")
def show_number(sid: str) -> Response:
    """One of our numbers."""
    return jsonify(line_view(the_carrier().options, _number(sid)))


@blueprint.post("/IncomingPhoneNumbers/<sid>")
@blueprint.post("/IncomingPhoneNumbers/<sid>.json")
def wire_number(sid: str) -> Response:
    """Change where the texts and calls of a number are taken."""
    check(request.form, _CHANGE)
    changes = {field: request.form[name] for name, field in _URLS.items() if name in request.form}
    if "FriendlyName" in request.form:
        changes["friendly_name"] = request.form["FriendlyName"]
    carrier = the_carrier()
    return jsonify(line_view(carrier.options, carrier.lines.amend(_number(sid).number, **changes)))


@blueprint.get("/Recordings/<sid>.json")
def show_recording(sid: str) -> Response:
    """What is known of a voicemail."""
    return jsonify(recording_view(the_carrier().options, _recording(sid)))


@blueprint.get("/Recordings/<sid>")
@blueprint.get("/Recordings/<sid>.wav")
def play_recording(sid: str) -> Response:
    """The sound of a voicemail: silence, as long as it took to say, with the words in it."""
    recording = _recording(sid)
    return Response(file_of(recording.text, recording.seconds), content_type="audio/x-wav")


@blueprint.delete("/Recordings/<sid>")
@blueprint.delete("/Recordings/<sid>.json")
def delete_recording(sid: str) -> Response:
    """Forget a voicemail."""
    _recording(sid)
    state = the_carrier().state
    with state.change():
        state.recordings.pop(sid, None)
    return Response(status=HTTPStatus.NO_CONTENT)


def _number(sid: str) -> Line:
    found = next((line for line in the_carrier().lines.all() if line.sid == sid), None)
    if found is None:
        raise not_found()
    return found


def _recording(sid: str) -> Recording:
    recording = the_carrier().state.recordings.get(sid)
    if recording is None:
        raise not_found()
    return recording
