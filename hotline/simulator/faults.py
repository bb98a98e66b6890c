"""Troubles a carrier has on a bad day, chosen on the page or by the JSON API, counted down as they strike."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hotline.simulator.state import State


class FaultKind(StrEnum):
    """The troubles there are; the value is their name in the JSON API."""

    RECEIPTS_LATE = "receipts_late"
    RECEIPTS_TWICE = "receipts_twice"
    RECEIPTS_DISORDERED = "receipts_disordered"
    RECEIPTS_NEVER = "receipts_never"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    WEBHOOK_TWICE = "webhook_twice"
    WEBHOOK_LATE = "webhook_late"
    WEBHOOK_TOGETHER = "webhook_together"
    REST_REFUSED = "rest_refused"
    REST_429 = "rest_429"
    REST_500 = "rest_500"
    REST_500_ACCEPTED = "rest_500_accepted"
    REST_HTML = "rest_html"
    REST_TIMEOUT_ACCEPTED = "rest_timeout_accepted"
    REST_RESET_ACCEPTED = "rest_reset_accepted"
    REST_SLOW = "rest_slow"


@dataclass(frozen=True, slots=True)
class Nature:
    """How a kind of trouble is named on the page, and its seconds and code where none are given."""

    label: str
    seconds: float = 0.0
    code: int | None = None


NATURES: dict[FaultKind, Nature] = {
    FaultKind.RECEIPTS_LATE: Nature("Receipts come late", seconds=10),
    FaultKind.RECEIPTS_TWICE: Nature("Receipts come twice"),
    FaultKind.RECEIPTS_DISORDERED: Nature("Receipts come out of order"),
    FaultKind.RECEIPTS_NEVER: Nature("Receipts never come"),
    FaultKind.UNDELIVERED: Nature("Text is not delivered", code=30003),
    FaultKind.FAILED: Nature("Text fails at the carrier", code=30008),
    FaultKind.WEBHOOK_TWICE: Nature("Webhook comes twice"),
    FaultKind.WEBHOOK_LATE: Nature("Webhook comes late", seconds=10),
    FaultKind.WEBHOOK_TOGETHER: Nature("Webhook comes twice at the same instant"),
    FaultKind.REST_REFUSED: Nature("Sending is refused", code=21610),
    FaultKind.REST_429: Nature("Sending: too many requests (429)"),
    FaultKind.REST_500: Nature("Sending: error 500, not accepted"),
    FaultKind.REST_500_ACCEPTED: Nature("Sending: error 500, yet accepted"),
    FaultKind.REST_HTML: Nature("Sending: an HTML page, not accepted"),
    FaultKind.REST_TIMEOUT_ACCEPTED: Nature("Sending: accepted, then silence", seconds=30),
    FaultKind.REST_RESET_ACCEPTED: Nature("Sending: accepted, then cut off"),
    FaultKind.REST_SLOW: Nature("Sending is slow", seconds=5),
}


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
