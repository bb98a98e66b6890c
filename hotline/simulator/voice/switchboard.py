"""Calls from the phones to the line and from the hotline to the phones: started here, led in threads of their own."""

from dataclasses import dataclass

from hotline.simulator.records import Call
from hotline.simulator.voice.dialling import dial
from hotline.simulator.voice.enqueueing import enqueue
from hotline.simulator.voice.gathering import gather
from hotline.simulator.voice.interpreter import Handler, Interpreter
from hotline.simulator.voice.leg import CallOver, Fetch, Leg, Step
from hotline.simulator.voice.progress import NO_WISH, Progress, Wish
from hotline.simulator.voice.recording import record
from hotline.simulator.voice.speaking import hang_up, pause, play, redirect, reject, say
from hotline.simulator.voice.tools import Tools, end, ring

HANDLERS: dict[str, Handler] = {
    "Say": say,
    "Play": play,
    "Pause": pause,
    "Gather": gather,
    "Record": record,
    "Dial": dial,
    "Enqueue": enqueue,
    "Redirect": redirect,
    "Hangup": hang_up,
    "Reject": reject,
}


@dataclass(frozen=True, slots=True)
class Order:
    """A call the hotline asked for; numbers are E.164, the time to ring is in seconds."""

    recipient: str
    sender: str
    start: Step
    wish: Wish = NO_WISH
    seconds: float = 60.0
    fallback: str = ""


_WITHHELD = "anonymous"
"""What a carrier writes in place of a number that is withheld."""


class PhoneIsBusy(Exception):
    """The phone is in a call already."""


class Switchboard:
    """Starts calls."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def call_the_line(self, caller: str, line: str, *, withheld: bool = False) -> Call:
        """A phone dials one of our numbers, which may be told no number of the caller's."""
        sender = _WITHHELD if withheld else caller
        with self._tools.state.changed:
            if self._tools.board.occupied(caller):
                raise PhoneIsBusy
            leg = self._tools.board.new_leg(
                "inbound", sender, line, status="ringing", caller=caller if withheld else ""
            )
        leg.hear("Ringing", "sound")
        call = leg.call
        self._tools.background.start(lambda: self._lead_inbound(leg), lasting=True)
        return call

    def place(self, order: Order) -> Call:
        """The hotline calls a phone; the call as it is taken in."""
        leg = self._tools.board.new_leg("outbound-api", order.sender, order.recipient)
        call = leg.call
        self._tools.background.start(lambda: self._lead_outbound(leg, order), lasting=True)
        return call

    def _lead_inbound(self, leg: Leg) -> None:
        line = self._tools.lines.of(leg.call.recipient)
        progress = self._tools.progress(Wish(line.status_callback))
        self._lead(leg, progress, Fetch(line.voice_url), line.voice_fallback_url)

    def _lead_outbound(self, leg: Leg, order: Order) -> None:
        progress = self._tools.progress(order.wish)
        try:
            answered = ring(self._tools, leg, progress, order.seconds)
        except CallOver:
            answered = False
        if answered:
            self._lead(leg, progress, order.start, order.fallback)
        else:
            end(self._tools, leg, progress)

    def _lead(self, leg: Leg, progress: Progress, start: Step, fallback: str) -> None:
        try:
            Interpreter(self._tools, leg, HANDLERS, fallback).lead(start)
        except CallOver:
            pass
        finally:
            end(self._tools, leg, progress)
