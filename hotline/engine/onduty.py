"""What a helper says of their own hours, as a purpose of a text, and how it stands to what they are asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hotline.domain.hearing.duties import DutyWish, duty_wish
from hotline.domain.hearing.offers import offer_reply
from hotline.domain.hearing.staying import only_no, says_so
from hotline.engine.chats import OpenRelay


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A helper says something about their own hours."""

    wish: DutyWish


@dataclass(frozen=True, slots=True)
class OffOrStop:
    """From somebody who has no hours, "off" may be about our texts."""


class Sender(Protocol):
    """What must be known of who sent a text."""

    @property
    def on_roster(self) -> bool:
        """Whether they have hours on call of their own."""

    @property
    def stays(self) -> bool:
        """Whether they have just gone off or asked for cover, and may say by this text that they stay after all."""

    @property
    def is_helper(self) -> bool:
        """Whether they are here to help, and not in recovery on this line themselves."""


def wished(text: str, sender: Sender) -> OnDuty | None:
    """What a helper says of their hours; whoever is in recovery here too must begin with the very word for it."""
    wish = duty_wish(text) if sender.on_roster else None
    if wish is None and sender.stays:
        return OnDuty(DutyWish("stay", is_no=only_no(text)))
    return OnDuty(wish) if wish and (wish.plain or sender.is_helper) else None


def commands(duty: OnDuty, relays: Sequence[OpenRelay]) -> bool:
    """Whether it is for us though a chat is open: a helper begins with the very word we teach, and says no more."""
    return duty.wish.plain and all(one.as_helper for one in relays)


def leaves(duty: OnDuty, text: str) -> bool:
    """Whether it is of their hours whatever they are being asked: they go, or stay, and say no "yes" or "later"."""
    if duty.wish.kind == "stay":
        # "Nah ill stay" is no no to what they are asked.
        return says_so(text)
    if duty.wish.is_no:
        # "Not tonight" declines what they are asked, and says nothing of their hours.
        return False
    reply = offer_reply(text)
    return duty.wish.kind in {"off", "away"} and (reply is None or reply.action == "decline")
