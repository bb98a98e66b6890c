"""The queues that callers wait in until somebody fetches them; a queue is made when it is first named."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from hotline.clock import now
from hotline.simulator.shapes import new_sid
from hotline.simulator.state import State
from hotline.simulator.voice.leg import Fetch, Leg

MOST = 1000
"""So many may wait in one queue, as published."""

Fields = tuple[tuple[str, str], ...]


@dataclass(slots=True, eq=False)
class Place:
    """One caller's place in a queue: they wait, then somebody fetches them, the two are joined, and it is over."""

    leg: Leg
    queue: str
    since: datetime
    until: datetime | None = None
    by: Leg | None = None
    announce: Fetch | None = None
    joined: datetime | None = None
    over: bool = False

    @property
    def fields(self) -> Fields:
        """What every request tells of it: the queue, and the whole seconds waited in it."""
        return (("QueueSid", self.queue), ("QueueTime", str(_seconds(self.since, self.until or now()))))


@dataclass(slots=True)
class _Queue:
    sid: str
    waiting: list[Place] = field(default_factory=list)


class Queues:
    """Who waits where, first come first fetched."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._queues: dict[str, _Queue] = {}

    def enter(self, name: str, leg: Leg) -> Place | None:
        """A caller begins to wait; None where the queue is full."""
        with self._state.change():
            queue = self._queues.setdefault(name, _Queue(new_sid("QU")))
            if len(queue.waiting) >= MOST:
                return None
            place = Place(leg, queue.sid, now())
            queue.waiting.append(place)
            return place

    def known(self, name: str) -> bool:
        """Whether anybody ever waited in a queue of this name."""
        with self._state.changed:
            return name in self._queues

    def taker(self, name: str, by: Leg, announce: Fetch | None) -> Callable[[], Place | None]:
        """Fetches whoever is first, each time it is asked the same one; None while nobody is there."""
        taken: list[Place] = []

        def take() -> Place | None:
            with self._state.changed:
                queue = self._queues.get(name)
                if not taken and queue is not None and queue.waiting:
                    taken.append(self._fetched(queue.waiting.pop(0), by, announce))
                return taken[0] if taken else None

        return take

    def leave(self, place: Place) -> None:
        """A caller waits no more; one who was fetched has left already."""
        with self._state.change():
            for queue in self._queues.values():
                if place in queue.waiting:
                    queue.waiting.remove(place)
                    place.until = now()

    def join(self, place: Place) -> bool:
        """Let the two hear each other; false where whoever fetched the caller is gone again."""
        with self._state.change():
            if place.over or place.by is None:
                return False
            place.joined = now()
            place.leg.join(place.by)
            for leg in (place.leg, place.by):
                leg.waiting("talking")
                leg.hear("You are connected", "sound")
            return True

    def close(self, place: Place) -> None:
        """The two are not together any more."""
        with self._state.change():
            if not place.over and place.joined is not None:
                place.leg.part()
            place.over = True

    def figures(self, place: Place) -> Fields:
        """What the wait URL is told besides: the place's number, and how long all of them have waited."""
        with self._state.changed:
            waiting = next((queue.waiting for queue in self._queues.values() if queue.sid == place.queue), [])
            number = waiting.index(place) + 1 if place in waiting else 0
            waited = [_seconds(one.since, now()) for one in waiting]
            return (
                ("QueuePosition", str(number)),
                ("AvgQueueTime", str(sum(waited) // max(1, len(waited)))),
                ("CurrentQueueSize", str(len(waiting))),
                ("MaxQueueSize", str(MOST)),
            )

    def clear(self) -> None:
        """Forget all queues; whoever waits in one is hung up on by whoever clears."""
        with self._state.change():
            self._queues.clear()

    def _fetched(self, place: Place, by: Leg, announce: Fetch | None) -> Place:
        place.until, place.by, place.announce = now(), by, announce
        place.leg.call_away()
        return place


def _seconds(start: datetime, end: datetime) -> int:
    return max(0, round((end - start).total_seconds()))
