"""One phone in one call: what its owner presses, says and decides, and how the line waits for that."""

from collections.abc import Callable
from dataclasses import dataclass

from hotline.clock import now
from hotline.simulator.records import FINAL_CALL, Call
from hotline.simulator.state import State
from hotline.simulator.twiml import Document


@dataclass(frozen=True, slots=True)
class Fetch:
    """TwiML to be asked for at a URL, with fields beyond those of the call."""

    url: str
    method: str = "POST"
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """TwiML that is here already, and the URL its relative URLs start from."""

    document: Document
    base: str


Step = Fetch | Given
SILENCE_ENDS = frozenset({"keys", "keys or words", "pause", "ringing", "voicemail"})


class CallOver(Exception):
    """Somebody, or the line, hung up."""


class Rerouted(Exception):
    """The hotline sent the call elsewhere by REST."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step


class CalledAway(Exception):
    """Somebody fetches whoever waits in a queue."""


class Leg:
    """The moving parts of a call; the call's thread waits, the phone's requests wake it."""

    def __init__(self, state: State, sid: str) -> None:
        self.sid = sid
        self._state = state
        self._keys = ""
        self._words: list[str] = []
        self._silent = False
        self._over: str | None = None
        self._step: Step | None = None
        self._away = False
        self.picked: str | None = None
        self.peer: Leg | None = None
        self.starred = False

    @property
    def call(self) -> Call:
        """The call as it stands; a call forgotten by a reset is over."""
        call = self._state.calls.get(self.sid)
        if call is None:
            raise CallOver
        return call

    def press(self, keys: str) -> None:
        """Keys pressed; they wait until the line asks for some."""
        with self._state.change():
            self._state.caption(self.sid, "you", keys)
            if self.peer is None:
                self._keys += keys
            else:
                self._state.caption(self.peer.sid, "other", f"(tone {keys})")
                self.starred = self.starred or "*" in keys

    def speak(self, words: str) -> None:
        """Words said: to the other phone where two are joined, else to the line."""
        with self._state.change():
            self._state.caption(self.sid, "you", words)
            if self.peer is not None:
                self._state.caption(self.peer.sid, "other", words)
            else:
                self._words.append(words)

    def stay_silent(self) -> None:
        """End the present question, pause or ringing at once, after what was pressed and said before."""
        with self._state.change():
            if self.call.waiting in SILENCE_ENDS:
                self._silent = True
                self.waiting("")

    def pick(self, decision: str) -> None:
        """What becomes of a ringing phone: answer, decline, busy, ignore, or machine, which is its voicemail."""
        with self._state.change():
            self.picked = self.picked or decision

    def hang_up(self, status: str = "completed") -> None:
        """End the call; its thread finds out at its next wait."""
        with self._state.change():
            self._over = self._over or status

    def reroute(self, step: Step) -> None:
        """Lead the call on with other TwiML."""
        with self._state.change():
            self._step = step

    def call_away(self) -> None:
        """Fetch whoever waits in a queue."""
        with self._state.change():
            self._away = True

    def come_back(self) -> None:
        """Whoever was fetched has come: what they wait for next is not broken off by it."""
        with self._state.changed:
            self._away = False

    @property
    def over(self) -> str | None:
        """The status the call is to end with, once it is over."""
        return self._over

    def check(self) -> None:
        """Raise where the call is over, gone, rerouted, or fetched out of a queue."""
        with self._state.changed:
            if self._over is not None or self.sid not in self._state.calls:
                raise CallOver
            if self._step is not None:
                step, self._step = self._step, None
                raise Rerouted(step)
            if self._away:
                raise CalledAway

    def wait(self, until: Callable[[], bool], seconds: float | None, *, patient: bool = False) -> bool:
        """Wait until something holds, silence is chosen or time is up; whether it held. Raises as `check` does.

        Who is patient waits on when silence is chosen: it answers a question, it ends no talk.
        """
        with self._state.changed:
            self._state.changed.wait_for(lambda: self._stirs(patient) or until(), seconds)
            self.check()
            held = until()
            self._silent = self._silent and (held or patient)
            return held

    def _stirs(self, patient: bool) -> bool:
        gone = self.sid not in self._state.calls
        silent = self._silent and not patient
        return gone or silent or self._away or self._over is not None or self._step is not None

    def listen(self, kinds: frozenset[str], seconds: float) -> tuple[str, str] | None:
        """The next input of the kinds wanted, ("dtmf", a key) or ("speech", words); None for silence.

        Keys pressed earlier count.
        """
        with self._state.changed:
            heard = self.wait(lambda: self.has(kinds), seconds)
            if not heard:
                return None
            if "dtmf" in kinds and self._keys:
                key, self._keys = self._keys[0], self._keys[1:]
                return "dtmf", key
            return "speech", self._words.pop(0)

    def has(self, kinds: frozenset[str]) -> bool:
        """Whether something of these kinds was pressed or said and is not taken yet."""
        return bool(("dtmf" in kinds and self._keys) or ("speech" in kinds and self._words))

    def hear(self, text: str, who: str = "line") -> None:
        """Something is heard on the phone."""
        self._state.caption(self.sid, who, text)

    def ask(self, what: str) -> None:
        """The line begins to wait for something new; words and silence from before are no answer to it."""
        with self._state.changed:
            self._silent = False
            self._words.clear()
            self.waiting(what)

    def waiting(self, what: str) -> None:
        """Say on the page what the line waits for; empty for nothing."""
        self._state.amend_call(self.sid, waiting=what)

    def become(self, status: str) -> None:
        """Change the call's status; answering starts its clock, an end stops it."""
        call = self.call
        started = now() if status == "in-progress" and call.started is None else call.started
        ended = (call.ended or now()) if status in FINAL_CALL else None
        self._state.amend_call(self.sid, status=status, started=started, ended=ended)

    def join(self, other: "Leg") -> None:
        """Let two phones hear each other."""
        with self._state.change():
            self.peer, other.peer = other, self

    def part(self) -> None:
        """End hearing each other."""
        with self._state.change():
            if self.peer is not None:
                self.peer.peer = None
            self.peer = None
