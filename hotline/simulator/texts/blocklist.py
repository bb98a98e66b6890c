"""Who has told the carrier to stop: pairs of a phone and one of our numbers, or all our numbers with one service."""

from hotline.simulator.options import Keywords, Options
from hotline.simulator.state import State

_EVERY = "every number"


class Blocklist:
    """The carrier's list of phones not to be texted; empty for ever where the hotline answers keywords itself."""

    def __init__(self, options: Options, state: State) -> None:
        self._whole_service = options.keywords is Keywords.ADVANCED
        self._state = state

    def blocks(self, phone: str, line: str | None) -> bool:
        """Whether a text from this number of ours (None: the service picks one) to this phone is refused."""
        with self._state.changed:
            if line is None:
                return any(blocked == phone for blocked, _ in self._state.blocked)
            return (phone, self._scope(line)) in self._state.blocked

    def add(self, phone: str, line: str) -> None:
        """The phone texted STOP to this number of ours."""
        with self._state.change():
            self._state.blocked.add((phone, self._scope(line)))

    def remove(self, phone: str, line: str) -> None:
        """The phone texted START to this number of ours."""
        with self._state.change():
            self._state.blocked.discard((phone, self._scope(line)))

    def _scope(self, line: str) -> str:
        return _EVERY if self._whole_service else line
