"""JSON views of a phone in a call: dial, answer, decline, press, say, stay silent, hang up."""

import re
from http import HTTPStatus

from flask import Response, jsonify

from hotline.simulator.api.shared import Asked, Wrong, blueprint, the_carrier
from hotline.simulator.api.shown import call_shown
from hotline.simulator.carrier import NotPossible
from hotline.simulator.voice.leg import SILENCE_ENDS, Leg

_SOON = 1.0
_LISTENING = frozenset({"keys or words", "voicemail", "talking"})


@blueprint.post("/calls")
def dial() -> tuple[Response, int]:
    """A phone calls the line: {from, to?, withheld?}."""
    asked = Asked()
    call = the_carrier().call(asked.text("from"), asked.maybe_text("to"), withheld=asked.flag("withheld"))
    return jsonify(call_shown(call)), HTTPStatus.CREATED


@blueprint.get("/calls/<sid>")
def show(sid: str) -> Response:
    """One leg of a call, with its captions."""
    return _shown(sid)


@blueprint.post("/calls/<sid>/digits")
def digits(sid: str) -> Response:
    """Press keys: {digits: "1#"}."""
    keys = Asked().text("digits")
    if not re.fullmatch(r"[0-9*#]{1,32}", keys):
        raise Wrong("digits must be keys of a phone: 0 to 9, * and #.")
    _in_hand(sid).press(keys)
    return _shown(sid)


@blueprint.post("/calls/<sid>/say")
def say(sid: str) -> Response:
    """Say something: {text}; where the line is about to listen, it is waited for a moment."""
    words = Asked().text("text").strip()
    if not words:
        raise Wrong("text is empty.")
    leg = _in_hand(sid)
    _until_it_waits(sid, _LISTENING)
    leg.speak(words)
    return _shown(sid)


@blueprint.post("/calls/<sid>/silence")
def silence(sid: str) -> Response:
    """Stay silent: the line's present wait ends at once; where it is about to wait, that is waited for a moment."""
    leg = the_carrier().leg(sid)
    _until_it_waits(sid, SILENCE_ENDS)
    leg.stay_silent()
    return _shown(sid)


@blueprint.post("/calls/<sid>/hangup")
def hang_up(sid: str) -> Response:
    """Hang up; one who hangs up while it rings at their end declines."""
    leg = the_carrier().leg(sid)
    call = leg.call
    if call.status == "ringing" and call.direction != "inbound":
        leg.pick("decline")
    else:
        leg.hang_up("canceled" if call.status == "ringing" else "completed")
    return _shown(sid)


@blueprint.post("/calls/<sid>/<any(answer, decline, busy, ignore, machine):decision>")
def decide(sid: str, decision: str) -> Response:
    """Answer a ringing phone, decline, be busy, let it ring out, or let its voicemail answer."""
    leg = the_carrier().leg(sid)
    call = leg.call
    if call.direction == "inbound" or call.status not in {"queued", "ringing"}:
        raise NotPossible("This phone is not ringing.")
    leg.pick(decision)
    state = the_carrier().state
    with state.changed:
        state.changed.wait_for(lambda: sid not in state.calls or state.calls[sid].status != "ringing", 1)
    return _shown(sid)


def _in_hand(sid: str) -> Leg:
    leg = the_carrier().leg(sid)
    if leg.picked == "machine":
        raise NotPossible("Voicemail has this call: nobody is there to press a key or to speak. You can hang up.")
    return leg


def _until_it_waits(sid: str, waits: frozenset[str]) -> None:
    state = the_carrier().state
    with state.changed:
        state.changed.wait_for(lambda: sid not in state.calls or state.calls[sid].waiting in waits, _SOON)


def _shown(sid: str) -> Response:
    call = the_carrier().state.calls.get(sid)
    if call is None:
        raise NotPossible("This call has ended, or never was.")
    return jsonify(call_shown(call))
