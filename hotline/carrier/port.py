"""What the hotline needs of a telephone carrier, whoever it is, and how the carrier can fail us.

CarrierError
├── Refused   the carrier said no; `code` and `http_status` tell why (domain/delivery.py knows what to do)
├── Unreached it never got our request: no connection; trying again is safe
└── Unsure    it may have accepted: no answer, a reset, a 5xx, an answer that is no answer
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol


class CarrierError(Exception):
    """A call to the carrier that did not end in an acceptance."""


class Refused(CarrierError):
    """The carrier answered that it does not take this request."""

    def __init__(self, code: int | None, http_status: int) -> None:
        self.code = code
        self.http_status = http_status
        super().__init__(f"refused with HTTP {http_status}, code {code}")


class Unreached(CarrierError):
    """No connection was made, so nothing was accepted."""


class Unsure(CarrierError):
    """Nobody can say yet whether the carrier accepted."""


def code_of(error: CarrierError) -> int | None:
    """The carrier's own number for a refusal, for logs and rows; None for other failures."""
    return error.code if isinstance(error, Refused) else None


@dataclass(frozen=True, slots=True)
class Accepted:
    """The carrier took it, and calls it this."""

    carrier_id: str
    status: str


@dataclass(frozen=True, slots=True)
class Listed:
    """One text in the carrier's own list; `created_at` is in UTC, numbers are E.164."""

    carrier_id: str
    sender: str
    to: str
    body: str
    created_at: datetime
    inbound: bool
    media: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """How our account stands with the carrier: `active`, or in the carrier's words what it is instead; on trial?"""

    status: str
    trial: bool


class Carrier(Protocol):
    """Sending, calling and looking things up; every method has a deadline and raises CarrierError."""

    def text(self, *, to: str, sender: str, body: str, receipt_url: str, valid_for: timedelta) -> Accepted:
        """Send one text; the carrier drops it if it is older than `valid_for` when its turn comes."""
        ...

    def call(self, *, to: str, sender: str, url: str, status_url: str, ring: timedelta) -> Accepted:
        """Call a phone and fetch what to say at `url` when it is answered."""
        ...

    def ring_off(self, call_id: str) -> Accepted:
        """End a call of ours that rings, or waits to; one that was picked up goes on."""
        ...

    def lead(self, call_id: str, url: str) -> Accepted:
        """Lead a call elsewhere: phones that ring for it stop, and what to say next is fetched at `url`."""
        ...

    def texts_to(self, number: str, since: datetime) -> list[Listed]:
        """The texts in the carrier's list to a number, created at or after a moment."""
        ...

    def recording(self, recording_id: str) -> bytes:
        """The sound of a message, as WAV."""
        ...

    def forget_recording(self, recording_id: str) -> None:
        """Delete a message at the carrier."""
        ...

    def account(self) -> Account:
        """How our account stands; the cheapest call that shows whether our credentials are taken."""
        ...
