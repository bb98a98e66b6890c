"""The phones one Dial rings: the first to answer wins, hears a whisper, and is joined to the caller."""

from urllib.parse import urljoin

from hotline.simulator.records import Call
from hotline.simulator.twiml import Verb
from hotline.simulator.voice.interpreter import Handler, Interpreter
from hotline.simulator.voice.leg import CallOver, Fetch, Leg, Rerouted
from hotline.simulator.voice.progress import Progress, Wish
from hotline.simulator.voice.tools import Tools, end, ring


class Bridge:
    """One wave of phones being rung for one caller."""

    def __init__(self, tools: Tools, caller: Leg, whisper: dict[str, Handler], caller_id: str, seconds: float) -> None:
        self._tools = tools
        self._caller = caller
        self._whisper = whisper
        self._caller_id = caller_id
        self._seconds = seconds
        self._open: list[Leg] = []
        self._legs: list[Leg] = []
        self._winner: Leg | None = None
        self.bridged = False
        self.closed = False

    def ring(self, numbers: tuple[Verb, ...], base: str) -> None:
        """Ring these phones, each in a thread of its own."""
        for number in numbers:
            leg = self._tools.board.new_leg("outbound-dial", self._caller_id, number.text, parent=self._caller.sid)
            self._legs.append(leg)
            self._open.append(leg)
        for number, leg in zip(numbers, list(self._legs), strict=True):
            self._start(leg, number, base)

    @property
    def done(self) -> bool:
        """Whether every phone of it has hung up, or was never answered."""
        return not self._open

    def close(self) -> None:
        """Stop ringing, and end what was joined."""
        with self._tools.state.change():
            self.closed = True
            for leg in list(self._open):
                leg.hang_up("completed" if leg is self._winner else "canceled")

    def outcome(self) -> tuple[str, Call]:
        """The DialCallStatus and the call it is about: the one answered, else the last rung."""
        calls = [leg.call for leg in self._legs]
        if self._winner is not None:
            return "completed", self._winner.call
        statuses = [call.status for call in calls]
        found = next((s for s in ("no-answer", "busy", "failed") if s in statuses), "canceled")
        return found, calls[-1]

    def _start(self, leg: Leg, number: Verb, base: str) -> None:
        progress = self._tools.progress(_wish(number, base))
        url = number.options.get("url")
        method = number.options.get("method", "POST").upper()
        fetch = Fetch(urljoin(base, url), method) if url else None
        self._tools.background.start(lambda: self._lead(leg, progress, fetch), lasting=True)

    def _lead(self, leg: Leg, progress: Progress, fetch: Fetch | None) -> None:
        try:
            if ring(self._tools, leg, progress, self._seconds) and self._wins(leg):
                self._talk(leg, fetch)
        except CallOver:
            pass
        finally:
            end(self._tools, leg, progress)
            with self._tools.state.change():
                self._open.remove(leg)

    def _wins(self, leg: Leg) -> bool:
        with self._tools.state.change():
            if self._winner is not None or self.closed:
                leg.become("canceled")
                return False
            self._winner = leg
            for other in self._open:
                if other is not leg:
                    other.hang_up("canceled")
            return True

    def _talk(self, leg: Leg, fetch: Fetch | None) -> None:
        line = Interpreter(self._tools, leg, self._whisper)
        try:
            if fetch is not None:
                line.lead(fetch)
            self._join(leg)
            leg.wait(lambda: self.closed, None, patient=True)
        except Rerouted as rerouted:
            leg.part()
            line.lead(rerouted.step)

    def _join(self, leg: Leg) -> None:
        with self._tools.state.change():
            leg.check()
            self.bridged = True
            if self._caller.call.status == "ringing":
                self._caller.become("in-progress")
            self._caller.join(leg)
            self._caller.waiting("talking")
            leg.waiting("talking")
            self._caller.hear("You are connected", "sound")
            leg.hear("You are connected", "sound")


def _wish(number: Verb, base: str) -> Wish:
    url = number.options.get("statusCallback", "")
    events = tuple(number.options.get("statusCallbackEvent", "completed").split())
    method = number.options.get("statusCallbackMethod", "POST").upper()
    return Wish(urljoin(base, url) if url else "", method, events)
