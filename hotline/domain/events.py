"""What can happen to a talk: the only things the engine ever reacts to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Began:
    """A flow begins, because of a start word, a danger, an action or the clock.

    `saved` is what the flow may already know; `quietly` means that the first words were said by
    somebody else (the carrier's own HELP text), so that they are not said again.
    """

    at: datetime
    flow: str
    saved: Mapping[str, str] = field(default_factory=dict)
    quietly: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """A text, keys or speech that may answer the open question; `crossed` texts were sent before it.

    `names_one`: it is the name of one of their own people, and nothing else.
    """

    at: datetime
    text: str
    crossed: bool = False
    names_one: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """Nobody answered the question of this turn in time."""

    at: datetime
    turn: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the action of this turn; `saved` is what the talk may tell of it, by the name of the blank."""

    at: datetime
    turn: int
    result: str
    saved: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gone:
    """The caller hung up."""

    at: datetime


Event = Began | Heard | Silence | Outcome | Gone
