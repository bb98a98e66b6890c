"""What a driver says of their driving, as a purpose of a text, and how it stands to a chat they are in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hotline.domain.hearing.driving import DrivingWish, driving_wish
from hotline.engine.chats import OpenRelay
from hotline.engine.riding import OpenTrip


@dataclass(frozen=True, slots=True)
class Driving:
    """A driver says something about their driving."""

    wish: DrivingWish


class Sender(Protocol):
    """What must be known of who sent a text."""

    @property
    def drives(self) -> bool:
        """Whether they drive for the line."""

    @property
    def trips(self) -> Sequence[OpenTrip]:
        """The trips they ride or drive that are not closed."""

    @property
    def relays(self) -> Sequence[OpenRelay]:
        """The chats they are in."""


def driving(text: str, sender: Sender) -> Driving | None:
    """What a driver says of their driving; in a chat only what can mean nothing else, and none of it to a helper."""
    wish = driving_wish(text) if sender.drives else None
    if wish is None:
        return None
    # "My rides" is said to us by whoever has some to drive; of anybody else it may be words for the chat.
    sure = wish.sure or (wish.kind == "mine" and any(one.as_driver for one in sender.trips))
    heard = not sender.relays or (sure and all(one.as_helper for one in sender.relays))
    return Driving(wish) if heard else None
