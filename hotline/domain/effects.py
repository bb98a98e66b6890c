"""What a turn leads to: words to say, things to do, and a record of the way taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Say:
    """Words that need no answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question: its words, what may be chosen (as shown and as spoken) and how long it stays open."""

    text: str
    labels: tuple[str, ...]
    kind: str
    turn: int
    patience: timedelta
    promises: str | None = None


@dataclass(frozen=True, slots=True)
class Do:
    """An action to carry out; `turn` is where its outcome must be reported, if the flow waits for one.

    `saved` is what the person had answered at that moment: the talk may have ended later in the same turn.
    """

    action: str
    args: Mapping[str, str]
    turn: int
    waits: bool
    promises: str | None = None
    saved: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Left:
    """A step was left in a certain way: the record that shows where people give up."""

    flow: str
    step: str
    way: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A flow ended with a result."""

    flow: str
    result: str


Effect = Say | Ask | Do | Left | Ended
