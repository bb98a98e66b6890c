"""What a text may be for: each purpose that the order of attention may find, with what it carries."""

from dataclasses import dataclass

from hotline.domain.danger import Danger
from hotline.domain.hearing.offers import OfferReply
from hotline.domain.stopping import StopWish
from hotline.engine.asked_once import SaidAfterAll
from hotline.engine.chats import ChatOver, DoneAgain, Relaying, SaidAgain, WhichChat
from hotline.engine.driving import Driving
from hotline.engine.dropping import Dropping
from hotline.engine.onduty import OffOrStop, OnDuty
from hotline.engine.reveals import Revealing
from hotline.engine.riding import EarlyTrip, Riding, WhichTrip
from hotline.engine.worries import Worried


@dataclass(frozen=True, slots=True)
class InDanger:
    """Danger, whatever else is open: the flow that knows what to do."""

    danger: Danger
    flow: str


@dataclass(frozen=True, slots=True)
class Stopping:
    """A wish not to be texted; `ask_which` when it came in a chat and may mean only that chat."""

    wish: StopWish
    ask_which: bool = False


@dataclass(frozen=True, slots=True)
class Starting:
    """A wish to be texted again."""


@dataclass(frozen=True, slots=True)
class Barred:
    """Said by somebody whom nothing may be texted; `wants_help` must reach a human some other way."""

    wants_help: bool


@dataclass(frozen=True, slots=True)
class Unwanted:
    """Somebody wants these of their circle not asked and not told."""

    supporter_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OfferAnswered:
    """A helper's answer to one ask."""

    offer_id: int
    reply: OfferReply


@dataclass(frozen=True, slots=True)
class WhichOffer:
    """A helper answered, and several asks are open, or none; it may be meant for the chat `relay_id` too."""

    relay_id: int | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """Something for the talk itself: an answer, or a muddle that the open question deals with.

    `beside`: no clear answer to a question of danger, so that whoever is in a chat with them reads it as well.
    """

    beside: Relaying | None = None


@dataclass(frozen=True, slots=True)
class Beginning:
    """A flow is asked for; where a person is asked for by name, whom of their own people.

    `answers`: the text answers its first question as well.
    """

    flow: str
    helper_id: int | None = None
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Speaking:
    """Another language is asked for."""

    language: str


@dataclass(frozen=True, slots=True)
class OfferMuddle:
    """A helper said something that answers none of their asks."""


@dataclass(frozen=True, slots=True)
class Crossed:
    """Written before our question went out, which is on its way; `fits` when it would answer that question."""

    fits: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """Nothing is open and nothing was understood."""


Purpose = (
    InDanger | Stopping | Starting | Barred | SaidAfterAll | Worried | OfferAnswered | WhichOffer | Answering | Relaying
    | WhichChat | SaidAgain | ChatOver | DoneAgain | Revealing | Dropping | Beginning | Speaking | OnDuty | OffOrStop
    | Driving | Unwanted
    | OfferMuddle | Crossed | Riding | WhichTrip | EarlyTrip | Lost
)  # fmt: skip
