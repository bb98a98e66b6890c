"""The legs of calls under way, by id, and which phones they occupy."""

import contextlib

from hotline.clock import now
from hotline.simulator.records import Call
from hotline.simulator.shapes import new_sid
from hotline.simulator.state import State
from hotline.simulator.voice.leg import Leg

_OCCUPIES = frozenset({"ringing", "in-progress"})


class Board:
    """Creates legs and finds them again; a phone is in one call at a time."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._legs: dict[str, Leg] = {}

    def new_leg(
        self,
        direction: str,
        sender: str,
        recipient: str,
        *,
        status: str = "queued",
        parent: str | None = None,
        caller: str = "",
    ) -> Leg:
        """A new call in the carrier's memory, and its leg; `caller` is whose it is where the sender is withheld."""
        at = now()
        call = Call(new_sid("CA"), direction, sender, recipient, status, at, at, parent, caller=caller)
        with self._state.changed:
            self._state.keep_call(call)
            leg = Leg(self._state, call.sid)
            self._legs[call.sid] = leg
        return leg

    def leg(self, sid: str) -> Leg | None:
        """The leg of a call under way; None once it has ended."""
        with self._state.changed:
            return self._legs.get(sid)

    def occupied(self, number: str, but: str = "") -> bool:
        """Whether a phone is in a call, or ringing, other than the one with this id."""
        with self._state.changed:
            calls = self._state.calls.values()
            return any(c.phone == number and c.status in _OCCUPIES and c.sid != but for c in calls)

    def start_ringing(self, leg: Leg) -> bool:
        """Let a phone ring; false where it is occupied."""
        with self._state.changed:
            if self.occupied(leg.call.phone, leg.sid):
                return False
            leg.become("ringing")
            return True

    def forget(self, leg: Leg) -> None:
        """The call has ended."""
        with self._state.changed, contextlib.suppress(KeyError):
            del self._legs[leg.sid]

    def hang_up_all(self) -> None:
        """End every call."""
        with self._state.changed:
            legs, self._legs = list(self._legs.values()), {}
        for leg in legs:
            leg.hang_up()
