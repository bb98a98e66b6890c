"""What the local carrier remembers: phones, texts, calls, recordings and requests, as values that never change."""

from dataclasses import dataclass
from datetime import datetime

FINAL_TEXT = frozenset({"delivered", "undelivered", "failed", "canceled", "received", "read"})
FINAL_CALL = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone of the page; the number is E.164. A landline takes calls and no texts."""

    number: str
    name: str
    role: str = ""
    landline: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A text as the carrier holds it; numbers are E.164, times UTC."""

    sid: str
    direction: str
    sender: str | None
    recipient: str
    body: str
    status: str
    created: datetime
    updated: datetime
    sent: datetime | None = None
    error_code: int | None = None
    media: tuple[str, ...] = ()
    service: str | None = None
    receipt_url: str | None = None
    send_at: datetime | None = None

    @property
    def inbound(self) -> bool:
        """Whether a phone sent it to the line."""
        return self.direction == "inbound"


@dataclass(frozen=True, slots=True)
class Caption:
    """A thing heard on a phone: who is line, other, you or sound; at is UTC."""

    at: datetime
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """One leg of a call as the carrier holds it.

    `waiting` says what the line waits for just now; `caller` is who really calls where the sender is withheld.
    """

    sid: str
    direction: str
    sender: str
    recipient: str
    status: str
    created: datetime
    updated: datetime
    parent: str | None = None
    started: datetime | None = None
    ended: datetime | None = None
    waiting: str = ""
    caller: str = ""
    captions: tuple[Caption, ...] = ()

    @property
    def phone(self) -> str:
        """The number of the phone in somebody's hand: the caller's, or the one that rings."""
        return self.caller or (self.sender if self.direction == "inbound" else self.recipient)

    @property
    def seconds(self) -> int:
        """How long it was or is spoken, in whole seconds by the carrier's clock; 0 where nobody answered."""
        if self.started is None or self.ended is None:
            return 0
        return max(0, round((self.ended - self.started).total_seconds()))


@dataclass(frozen=True, slots=True)
class Recording:
    """A voicemail: what was typed stands for what was spoken."""

    sid: str
    call_sid: str
    text: str
    seconds: int
    created: datetime


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request to the hotline and its answer.

    `status` stays None until, and unless, an answer came; `outcome` is 2xx to 5xx, ct (no connection), rt (no
    answer) or stay (not on this computer, so not called).
    """

    id: int
    at: datetime
    kind: str
    method: str
    url: str
    body: str
    signature: str
    token: str
    attempt: int = 1
    about: str = ""
    outcome: str = ""
    status: int | None = None
    answer: str = ""
    content_type: str = ""
    millis: int | None = None
    error: str = ""
    replay_of: int | None = None
    notes: tuple[str, ...] = ()

    @property
    def went_well(self) -> bool:
        """Whether the hotline answered with a 2xx."""
        return self.status is not None and 200 <= self.status < 300  # noqa: PLR2004 - HTTP's own bounds
