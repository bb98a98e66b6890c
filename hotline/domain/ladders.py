"""Ladders: who is asked for one kind of request, in which order, how, and for how long."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from hotline.domain.lengths import length

KINDS = ("talk", "callback", "message", "join", "new_phone", "crisis", "followup", "arrange", "meeting")
# What somebody asks for in their own words, a trip that a person has to arrange or a meeting: a person looks into it,
# and reaches them by an hour they are told.
ARRANGE = "arrange"
NEEDS = (ARRANGE, "meeting")
GROUPS = ("sponsor", "circle", "on_call", "lead", "coordinator", "chat")
WAYS = ("text", "call")
# Whoever the person asked for by name; no rung of the file.
NAMED = ("named",)
_RUNG_KEYS = {"who", "by", "wait", "most", "repeat", "busy"}
_LADDER_KEYS = {"again", "give_up", "rungs", "word"}
# Ten phones at once is the carrier's limit.
_MOST = range(1, 11)


class LadderFaults(ValueError):
    """The ladders cannot be used: every fault, one a line, with its line in the file and what to write."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(faults))


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung: these groups, at most so many of them, by these ways, then a wait.

    With `repeat` those who were asked on the rungs below and have not answered are asked again as well. Where nobody
    of `who` is free, whoever is free of the groups `busy` is asked as well.
    """

    who: tuple[str, ...]
    by: tuple[str, ...]
    wait: timedelta
    most: int = 10
    repeat: bool = False
    busy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ladder:
    """All rungs for one kind of request, how often to look again, and when to give up.

    `word` is how soon somebody has to have reached whoever asked for one of `NEEDS`; None for any other kind.
    """

    rungs: tuple[Rung, ...]
    again: timedelta
    give_up: timedelta
    word: timedelta | None = None

    @property
    def named(self) -> Rung:
        """How whoever the person names is asked before all others, and for how long."""
        return Rung(NAMED, ("text",), self.rungs[0].wait)


def read_ladders(text: str) -> dict[str, Ladder]:
    """The ladders of the text of `config/ladders.toml`. Raises LadderFaults with all that is wrong, by line."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LadderFaults([f"ladders.toml: {error}; look for a quote, a comma or a bracket there"]) from None
    reader = _Reader(text)
    ladders = {kind: reader.ladder(kind, content.get(kind)) for kind in KINDS}
    for kind in content.keys() - set(KINDS):
        reader.fault((kind,), f"is no kind of request; use {', '.join(KINDS)}")
    if reader.faults:
        raise LadderFaults([f"ladders.toml line {line}: {what}" for line, what in sorted(reader.faults)])
    return ladders


class _Reader:
    """Reads ladders, and keeps what is wrong with the line it stands in."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self.faults: list[tuple[int, str]] = []

    def fault(self, place: tuple[str, ...], what: str) -> None:
        """Something is wrong at a place: a kind, then a key or "rung 2", then a key."""
        kind, *rest = place
        self.faults.append((self._line(kind, rest[0] if rest else ""), f"[{kind}] {' '.join([*rest, what])}"))

    def ladder(self, kind: str, table: object) -> Ladder:
        """One ladder, with what is wrong with it noted."""
        if not isinstance(table, Mapping):
            self.fault((kind,), "is missing; every kind of request needs a ladder")
            return Ladder((), timedelta(0), timedelta(0))
        self._unknown((kind,), table, _LADDER_KEYS)
        listed = table.get("rungs")
        if not isinstance(listed, list) or not listed:
            self.fault((kind, "rungs"), "must have at least one rung")
            listed = []
        rungs = tuple(self._rung(kind, f"rung {number}", rung) for number, rung in enumerate(listed, 1))
        again, give_up = (self._length((kind, key), table.get(key)) for key in ("again", "give_up"))
        return Ladder(rungs, again, give_up, self._word(kind, table))

    def _word(self, kind: str, table: Mapping[str, object]) -> timedelta | None:
        if kind in NEEDS:
            return self._length((kind, "word"), table.get("word"))
        if "word" in table:
            self.fault((kind, "word"), f"is for {' and '.join(NEEDS)} alone; remove it here")
        return None

    def _rung(self, kind: str, name: str, rung: object) -> Rung:
        if not isinstance(rung, Mapping):
            self.fault((kind, name), 'is no rung; write { who = ["on_call"], by = ["text"], wait = "2 minutes" }')
            return Rung((), (), timedelta(0))
        self._unknown((kind, name), rung, _RUNG_KEYS)
        most = rung.get("most", _MOST[-1])
        if not isinstance(most, int) or most not in _MOST:
            self.fault((kind, name, "most"), f"must be a whole number from {_MOST[0]} to {_MOST[-1]}")
            most = _MOST[-1]
        repeat = rung.get("repeat", False)
        if not isinstance(repeat, bool):
            self.fault((kind, name, "repeat"), "must be true or false")
        if repeat is True and kind != "crisis":
            self.fault((kind, name, "repeat"), "is for a crisis alone; remove it here")
        if "busy" in rung and kind != "crisis":
            self.fault((kind, name, "busy"), "is for a crisis alone: for the rest whoever is busy is passed over")
        return Rung(
            who=self._named((kind, name, "who"), rung.get("who"), GROUPS),
            by=self._named((kind, name, "by"), rung.get("by"), WAYS),
            wait=self._length((kind, name, "wait"), rung.get("wait")),
            most=most,
            repeat=repeat is True,
            busy=self._named((kind, name, "busy"), rung["busy"], GROUPS) if "busy" in rung else (),
        )

    def _unknown(self, place: tuple[str, ...], table: Mapping[str, object], known: Iterable[str]) -> None:
        for key in table.keys() - set(known):
            self.fault((*place, key), f"is no key; use {', '.join(sorted(known))}")

    def _named(self, place: tuple[str, ...], value: object, known: Sequence[str]) -> tuple[str, ...]:
        if not isinstance(value, list) or not value or any(one not in known for one in value):
            self.fault(place, f"must be a list of any of {', '.join(known)}")
            return ()
        return tuple(value)

    def _length(self, place: tuple[str, ...], value: object) -> timedelta:
        found = length(str(value))
        if found is None:
            self.fault(place, 'must be a time such as "2 minutes" or "12 hours"')
        return found or timedelta(0)

    def _line(self, kind: str, part: str) -> int:
        """The line a fault stands in: that of its key or rung, else that of its kind, else the last of the file."""
        heads = [n for n, line in enumerate(self._lines) if re.match(rf"\s*\[\[?\s*{re.escape(kind)}\b", line)]
        if not heads:
            return max(1, len(self._lines))
        begin = heads[0]
        ends = (n for n in range(begin + 1, len(self._lines)) if self._lines[n].startswith("["))
        mine = range(begin, next(ends, len(self._lines)))
        if part.startswith("rung "):
            rungs = [n for n in mine if re.search(r"\bwho\b|^\s*\{", self._lines[n]) and "#" not in self._lines[n][:1]]
            number = int(part.removeprefix("rung "))
            return rungs[number - 1] + 1 if number <= len(rungs) else begin + 1
        found = (n for n in mine if re.match(rf"\s*{re.escape(part)}\s*=", self._lines[n])) if part else iter(())
        return next(found, begin) + 1
