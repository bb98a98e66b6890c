"""How the sender of a text stands with the line: all that the order of attention goes by."""

from dataclasses import dataclass
from datetime import datetime

from hotline.engine.chats import OpenRelay
from hotline.engine.dropping import Dropping
from hotline.engine.reveals import Revealing
from hotline.engine.riding import OpenTrip


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An ask this person has not answered, `trip` where it is to drive; `crossed`: they wrote before it went out."""

    id: int
    code: int
    asked_at: datetime
    crossed: bool
    trip: bool = False


@dataclass(frozen=True, slots=True)
class ByName:
    """Somebody asks for a person by name: one of their own people, or nobody of theirs; `alone`: by the name alone.

    `off`: they took that one off their circle, who is asked again only if they say so.
    """

    helper_id: int | None
    alone: bool = False
    off: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How the sender of a text stands with the line at that moment; the latest relay comes first.

    `on_roster`: they have hours on call of their own.
    `hushed`: nothing may be texted to them, for somebody may be reading along. `opt_out` is what the carrier
    made of this text (STOP, START or HELP) where it answers keywords. `asked_which` is the chat in which
    they were asked already what a wish to stop meant, `just_asked_which` whether that was minutes ago,
    `chat` the one a helper of several wrote in last.
    `unreachable`: nothing can be texted to them, for their number is hidden or is none. `own_number`: the text came
    to the number of a chat, which is then the only one in `relays`; `over`: that chat is closed. `revealing` is set
    where a helper asks for a number or speaks of their PIN. `takes_back`: they say "never mind" while somebody is
    being asked for them. `after_all`: they say yes or a clear no, after all, to whether they are in danger, and a human
    is paged since they were silent.
    `just_with` is whom a helper was with in a chat that has just been closed.
    `drives`: they drive for the line. `again`: their last text was the very same. `dropping` is the trip they give up
    by this text.
    `unwanted` are those of their circle whom they want not asked and not told. `by_name` is whom somebody in recovery
    asks for by name. `stays`: they have just gone off, and may say that they stay. `not_them`: they say that they
    are not who we know by this number. `trips` are those that have a driver and are not closed, of whoever rides or
    drives.
    """

    stopped: bool = False
    hushed: bool = False
    unreachable: bool = False
    is_helper: bool = False
    on_roster: bool = False
    offers: tuple[OpenOffer, ...] = ()
    relays: tuple[OpenRelay, ...] = ()
    crossed: bool = False
    opt_out: str | None = None
    asked_which: int | None = None
    just_asked_which: bool = False
    chat: int | None = None
    own_number: bool = False
    over: bool = False
    revealing: Revealing | None = None
    takes_back: bool = False
    after_all: str | None = None
    just_with: int | None = None
    drives: bool = False
    trips: tuple[OpenTrip, ...] = ()
    dropping: Dropping | None = None
    again: bool = False
    unwanted: tuple[int, ...] = ()
    by_name: ByName | None = None
    not_them: bool = False
    stays: bool = False
