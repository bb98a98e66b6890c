"""The troubles in force, chosen on the page or by the JSON API, counted down as they strike."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from hotline.simulator.natures import NATURES, FaultKind
from hotline.simulator.state import State


@dataclass(frozen=True, slots=True)
class Fault:
    """One trouble: how often it still strikes (None: until cleared), and for which number (None: all)."""

    id: int
    kind: FaultKind
    count: int | None = 1
    seconds: float = 0.0
    code: int | None = None
    number: str | None = None


class Faults:
    """The troubles in force; they count down under the carrier's lock."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._last = 0
        self._faults: dict[int, Fault] = {}

    def add(
        self,
        kind: FaultKind,
        count: int | None = 1,
        seconds: float | None = None,
        code: int | None = None,
        number: str | None = None,
    ) -> Fault:
        """Put a trouble in force; seconds and code fall back on those of its kind."""
        nature = NATURES[kind]
        with self._state.change():
            self._last += 1
            wait = nature.seconds if seconds is None else seconds
            fault = Fault(self._last, kind, count, wait, code or nature.code, number)
            self._faults[fault.id] = fault
        return fault

    def clear(self, fault_id: int | None = None) -> bool:
        """End one trouble, or all; whether there was any such."""
        with self._state.change():
            gone = [i for i in self._faults if fault_id in {None, i}]
            for i in gone:
                del self._faults[i]
        return bool(gone)

    def all(self) -> tuple[Fault, ...]:
        """The troubles in force, oldest first."""
        with self._state.changed:
            return tuple(self._faults.values())

    def strike(self, kinds: Iterable[FaultKind], *numbers: str | None) -> Fault | None:
        """The oldest trouble of these kinds that concerns one of the numbers, counted down by one."""
        wanted = set(kinds)
        with self._state.changed:
            for fault in self._faults.values():
                if fault.kind in wanted and (fault.number is None or fault.number in numbers):
                    self._count_down(fault)
                    return fault
        return None

    def _count_down(self, fault: Fault) -> None:
        if fault.count is None:
            return
        with self._state.change():
            if fault.count <= 1:
                del self._faults[fault.id]
            else:
                self._faults[fault.id] = dataclasses.replace(fault, count=fault.count - 1)
