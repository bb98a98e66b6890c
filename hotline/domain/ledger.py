"""The ledger: promises made, kept and broken, and the time until a human was there, without telling of anybody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

# Under so many people a figure would tell of one of them.
FEWEST = 5
Figure = int | None


@dataclass(frozen=True, slots=True)
class Promised:
    """One promise: whose, about what kind of request, over which channel, and what became of it."""

    person_id: int
    kind: str
    channel: str
    state: str


@dataclass(frozen=True, slots=True)
class Waited:
    """One request: whose, its kind and channel, and how long until a human had it; None: nobody ever did."""

    person_id: int
    kind: str
    channel: str
    took: timedelta | None
    over: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one kind and channel; None stands for figures of fewer than five people.

    Times in seconds, of those who were reached; `never` counts requests that ended without a human.
    """

    kind: str
    channel: str
    made: Figure
    kept: Figure
    broken: Figure
    requests: Figure
    median: Figure
    p90: Figure
    never: Figure


def ledger(promises: Iterable[Promised], requests: Iterable[Waited]) -> list[Line]:
    """The figures by kind and channel, in order; whatever is of one to four people is left out."""
    promised, waited = list(promises), list(requests)
    keys = sorted({(p.kind, p.channel) for p in promised} | {(w.kind, w.channel) for w in waited})
    return [
        _line(
            *key,
            [one for one in promised if (one.kind, one.channel) == key],
            [one for one in waited if (one.kind, one.channel) == key],
        )
        for key in keys
    ]


def share(times: Sequence[timedelta], part: float) -> timedelta:
    """The time within which this part of them lies: the nearest rank; there must be one."""
    return sorted(times)[max(0, ceil(part * len(times)) - 1)]


def _line(kind: str, channel: str, promised: list[Promised], waited: list[Waited]) -> Line:
    reached = [one for one in waited if one.took is not None]
    times = [one.took for one in waited if one.took is not None]
    shown = bool(times) and _people(reached) >= FEWEST
    return Line(
        kind,
        channel,
        made=_figure(promised),
        kept=_figure([one for one in promised if one.state == "kept"]),
        broken=_figure([one for one in promised if one.state == "broken"]),
        requests=_figure(waited),
        median=int(share(times, 0.5).total_seconds()) if shown else None,
        p90=int(share(times, 0.9).total_seconds()) if shown else None,
        never=_figure([one for one in waited if one.took is None and one.over]),
    )


def _people(rows: Iterable[Promised | Waited]) -> int:
    return len({one.person_id for one in rows})


def _figure(rows: Sequence[Promised | Waited]) -> Figure:
    """How many; none at all tells of nobody."""
    return None if 0 < _people(rows) < FEWEST else len(rows)
