"""What a caller hears and may do: the same turn as a text, as something to be spoken."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Listen:
    """An open question on a call: what it says, where its answer goes, how long to wait, how keys end."""

    text: str
    turn: int
    patience: timedelta
    one_key: bool


@dataclass(frozen=True, slots=True)
class Connect:
    """Two people are connected under our number; `target` is E.164 and is never spoken."""

    target: str
    caller_id: str
    turn: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """One answer to a call: words, then a question, a connection or the end of the call."""

    says: tuple[str, ...]
    language: str
    listen: Listen | None = None
    connect: Connect | None = None
    hang_up: bool = False
    pause: int = 0
