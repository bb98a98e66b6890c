"""What every use case is given: the frozen whole of a running hotline."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hotline.carrier.port import Carrier
from hotline.domain.danger import Screen
from hotline.domain.ladders import Ladder
from hotline.domain.routine import Routine
from hotline.domain.trips.waves import Waves
from hotline.engine.flow import Book
from hotline.engine.notices import Notices
from hotline.queue import Wakeups
from hotline.store.base import Database
from hotline.store.crypto import Vault


@dataclass(frozen=True, slots=True)
class Hotline:
    """Everything a use case needs, chosen once in `wiring`."""

    db: Database
    vault: Vault
    book: Book
    notices: Notices
    screen: Screen
    ladders: Mapping[str, Ladder]
    routine: Routine
    waves: Waves
    carrier: Carrier
    wakeups: Wakeups
    name: str
    contact: str
    numbers: tuple[str, ...]
    zone: ZoneInfo
    languages: tuple[str, ...]
    # The kinds of trips that drivers are asked for here.
    trips: tuple[str, ...]
    keywords: str
    pace: float
    public_base_url: str
    # The messaging service that texts go out by, and to any of whose numbers people may text.
    service: str | None = None

    def ours(self, to: str, service: str | None) -> str | None:
        """Which of our numbers a text to `to` reached; one that only our messaging service knows stands for the line.

        None where it reached none of ours: an answer would come from a number its sender never wrote to.
        """
        if to in self.numbers:
            return to
        return self.line if service and service == self.service else None

    @property
    def line(self) -> str:
        """The number people know, E.164."""
        return self.numbers[0]

    @property
    def gap(self) -> timedelta:
        """The least time between two texts from one of our numbers."""
        return timedelta(seconds=1 / self.pace)

    def clock_text(self, at: datetime, zone: str | None = None) -> str:
        """A moment as people read it, "7:15 PM", in their zone or the line's."""
        local = at.astimezone(ZoneInfo(zone) if zone else self.zone)
        return local.strftime("%I:%M %p").lstrip("0")
