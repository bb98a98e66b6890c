"""The door a message is played from: the carrier fetches it without a form, so its address holds a short-lived key."""

from collections.abc import Callable
from functools import wraps

from flask import Blueprint, Response, abort, request

from hotline.services import recordings
from hotline.web.gate import hotline

door = Blueprint("messages", __name__)


def keyed(view: Callable[[int], Response]) -> Callable[[int], Response]:
    """Let only those in who hold the key of this message; 404 tells nobody whether there is one."""

    @wraps(view)
    def guarded(message: int) -> Response:
        if not recordings.fits(hotline(), message, request.args.get("key", "")):
            abort(404)
        return view(message)

    guarded.protection = "key of one message for two hours"  # type: ignore[attr-defined] # read by the test of the doors
    return guarded


@door.get("/twilio/voice/message/<int(max=2147483647):message>")
@keyed
def play(message: int) -> Response:
    """The sound of a message."""
    sound = recordings.sound(hotline(), message)
    if sound is None:
        abort(404)
    return Response(sound, mimetype="audio/x-wav")
