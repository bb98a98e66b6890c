"""Call-progress callbacks: initiated, ringing, answered, completed, numbered from 0, each call's in order."""

import itertools
import math
from dataclasses import dataclass

from hotline.clock import now
from hotline.simulator.background import Background
from hotline.simulator.hooks.courier import Courier, Parcel
from hotline.simulator.options import Options
from hotline.simulator.records import FINAL_CALL, Call
from hotline.simulator.shapes import rfc2822
from hotline.simulator.voice.forms import call_form

EVENTS = ("initiated", "ringing", "answered", "completed")
_SIP = {"busy": "486", "no-answer": "480", "canceled": "487", "failed": "404"}


@dataclass(frozen=True, slots=True)
class Wish:
    """Where a call's progress is to be reported, and which events of it; an empty URL is nowhere."""

    url: str = ""
    method: str = "POST"
    events: tuple[str, ...] = ("completed",)


NO_WISH = Wish()


class Progress:
    """Reports one call's progress."""

    def __init__(self, options: Options, background: Background, courier: Courier, wish: Wish) -> None:
        self._options = options
        self._background = background
        self._courier = courier
        self._wish = wish
        self._numbers = itertools.count()

    def report(self, event: str, call: Call) -> None:
        """Tell of an event, in the background, where it was asked for."""
        if not self._wish.url or event not in self._wish.events:
            return
        form = self._form(call)
        parcel = Parcel("call", call.sid, self._wish.url, form, self._wish.method)
        self._background.in_turn(f"progress {call.sid}", lambda: self._tell(parcel))

    def _tell(self, parcel: Parcel) -> None:
        self._courier.deliver_plainly(parcel)

    def _form(self, call: Call) -> dict[str, str]:
        form = call_form(self._options, call) | {
            "Timestamp": rfc2822(now()) or "",
            "CallbackSource": "call-progress-events",
            "SequenceNumber": str(next(self._numbers)),
        }
        if call.status in FINAL_CALL:
            form["SipResponseCode"] = _SIP.get(call.status, "200")
        if call.status == "completed":
            form["CallDuration"] = str(call.seconds)
            form["Duration"] = str(math.ceil(call.seconds / 60))
        return form
