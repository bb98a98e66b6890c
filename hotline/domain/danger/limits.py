"""How like danger a text must be to be heard as danger: the numbers of [likeness] in danger.toml."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

_RANGES = dict.fromkeys(("fewest", "few", "short", "most", "longest"), (0, 100))


@dataclass(frozen=True, slots=True)
class Limits:
    """Likenesses, each from 0 to 1: from where danger is heard, if its kind is as `clear`, and where it is `sure`.

    What is as like as `certain` is heard though its kind is not clear: danger is told surest where kinds meet.

    `despite` is for a text in which a phrase was found and taken back, by a "not" or because it is over; `middling` for
    one of more than `short` words, `long` for one of more than `most`: the examples are short, and long texts are like
    them by chance. So are very short ones, such as plain answers: one of up to `few` words must be as like as `scant`.
    A text of fewer than `fewest` words is judged by phrases alone, for there is too little of it to be like anything;
    and so is one of more than `longest`.
    """

    hears: float = 0.5
    despite: float = 0.9
    clear: float = 0.5
    sure: float = 0.9
    certain: float = 1.0
    scant: float = 0.5
    middling: float = 0.9
    long: float = 1.0
    fewest: int = 3
    few: int = 3
    short: int = 14
    most: int = 14
    longest: int = 14

    def least(self, words: int, *, taken_back: bool) -> float | None:
        """How like danger a text of so many words must be; None where it is judged by phrases alone.

        `taken_back` where a phrase was found in it and taken back.
        """
        if not self.fewest <= words <= self.longest:
            return None
        steps = ((self.few, self.scant), (self.short, self.hears), (self.most, self.middling))
        by_length = next((least for most, least in steps if words <= most), self.long)
        return max(self.despite, by_length) if taken_back else by_length


def limits(table: Mapping[str, Any]) -> Limits:
    """The limits of a parsed [likeness]; ValueError with what to do on a fault."""
    known = [field.name for field in fields(Limits)]
    for name, value in table.items():
        if name not in known:
            raise ValueError(f"[likeness] knows no {name}: use {', '.join(known)}")
        least, largest = _RANGES.get(name, (0, 1))
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= largest:
            raise ValueError(f"[likeness] {name}: write a number from {least} to {largest}")
    return Limits(**table)
