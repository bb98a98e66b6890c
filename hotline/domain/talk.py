"""Where one conversation is: the places in its flows, what was offered, what was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

# What a talk knows while the last thing said in it was not understood, as often as it was asked for.
UNHEARD = "unheard"


@dataclass(frozen=True, slots=True)
class Wait:
    """An open question or action; `turn` names it, so that whatever is addressed to another turn is stale."""

    turn: int
    since: datetime
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in one flow."""

    flow: str
    step: str
    tries: int = 0
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation of one person on one channel; `places` has the innermost flow last."""

    channel: str = "sms"
    language: str = "en"
    places: tuple[Place, ...] = ()
    saved: Mapping[str, str] = field(default_factory=dict)
    begun: Mapping[str, datetime] = field(default_factory=dict)
    turn: int = 0
    # Texts say nothing of why somebody texts here; it is the person's wish, so it is not stored with the talk.
    plain: bool = False

    @property
    def place(self) -> Place | None:
        """The innermost place, where the next text is heard; None when nothing is open."""
        return self.places[-1] if self.places else None

    @property
    def asking(self) -> Wait | None:
        """The open question of the innermost place, or None."""
        return self.place.wait if self.place else None

    def at(self, place: Place) -> Self:
        """This talk with its innermost place replaced."""
        return replace(self, places=(*self.places[:-1], place))
