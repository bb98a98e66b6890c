"""Ladders: who is asked for one kind of request, in which order, how, and for how long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

KINDS = ("talk", "callback", "message", "join", "crisis")
GROUPS = ("sponsor", "circle", "on_call", "lead", "coordinator")
WAYS = ("text", "call")
_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_RUNG_KEYS = {"who", "by", "wait", "most"}
_LADDER_KEYS = {"again", "give_up", "rungs"}


class LadderFaults(ValueError):
    """The ladders cannot be used: every fault, one a line, with the place and what to write."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(faults))


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung: these groups, at most so many of them, by these ways, then a wait."""

    who: tuple[str, ...]
    by: tuple[str, ...]
    wait: timedelta
    most: int = 10


@dataclass(frozen=True, slots=True)
class Ladder:
    """All rungs for one kind of request, how often to look again, and when to give up."""

    rungs: tuple[Rung, ...]
    again: timedelta
    give_up: timedelta


def read_ladders(content: Mapping[str, object]) -> dict[str, Ladder]:
    """The ladders of a parsed `config/ladders.toml`. Raises LadderFaults with all that is wrong."""
    faults: list[str] = []
    ladders = {}
    for kind in KINDS:
        table = content.get(kind)
        if not isinstance(table, Mapping):
            faults.append(f"[{kind}] is missing; every kind of request needs a ladder")
            continue
        faults.extend(f"[{kind}] {key}: no such key; use {sorted(_LADDER_KEYS)}" for key in table.keys() - _LADDER_KEYS)
        rungs = tuple(_rung(kind, number, rung, faults) for number, rung in enumerate(_listed(kind, table, faults), 1))
        again = _duration(f"[{kind}] again", table.get("again"), faults)
        ladders[kind] = Ladder(rungs, again, _duration(f"[{kind}] give_up", table.get("give_up"), faults))
    faults.extend(f"[{kind}] is no kind of request; use {', '.join(KINDS)}" for kind in content.keys() - set(KINDS))
    if faults:
        raise LadderFaults(faults)
    return ladders


def _listed(kind: str, table: Mapping[str, object], faults: list[str]) -> list[object]:
    rungs = table.get("rungs")
    if not isinstance(rungs, list) or not rungs:
        faults.append(f"[{kind}] rungs: there must be at least one")
        return []
    return rungs


def _rung(kind: str, number: int, rung: object, faults: list[str]) -> Rung:
    place = f"[{kind}] rung {number}"
    if not isinstance(rung, Mapping):
        faults.append(f'{place}: write it as {{ who = ["on_call"], by = ["text"], wait = "2 minutes" }}')
        return Rung((), (), timedelta(0))
    faults.extend(f"{place} {key}: no such key; use {sorted(_RUNG_KEYS)}" for key in rung.keys() - _RUNG_KEYS)
    most = rung.get("most", 10)
    if not isinstance(most, int) or not 1 <= most <= 10:  # noqa: PLR2004 - ten phones at once is the carrier's limit
        faults.append(f"{place} most: a whole number from 1 to 10")
        most = 10
    return Rung(
        who=_named(f"{place} who", rung.get("who"), GROUPS, faults),
        by=_named(f"{place} by", rung.get("by"), WAYS, faults),
        wait=_duration(f"{place} wait", rung.get("wait"), faults),
        most=most,
    )


def _named(place: str, value: object, known: Sequence[str], faults: list[str]) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or any(one not in known for one in value):
        faults.append(f"{place}: a list of any of {', '.join(known)}")
        return ()
    return tuple(value)


def _duration(place: str, value: object, faults: list[str]) -> timedelta:
    count, _, unit = str(value).partition(" ")
    unit = unit.removesuffix("s")
    if not count.isdecimal() or int(count) == 0 or unit not in _UNITS:
        faults.append(f'{place}: a time such as "2 minutes" or "12 hours"')
        return timedelta(0)
    return timedelta(seconds=int(count) * _UNITS[unit])
