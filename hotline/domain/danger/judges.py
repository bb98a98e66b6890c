"""Judges beside the ear for likeness: each knows its features exactly, and errs about strange texts in its own way."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import exp, log, sqrt
from operator import mul

# A judge's numbers are kept as whole ones of a byte: how rare a feature is in 16ths, what it tells in EIGHTHS.
EIGHTHS = 8
# Features are looked for among those of their own first bits alone.
_FIRST_BITS, _OTHER_BITS = 12, 20


@dataclass(frozen=True, slots=True)
class Judge:
    """What one judge learned: its features in order of their numbers, for each how rare it is and what it tells.

    It weighs one or more sides of danger against none: each has a table of `tellings` and its `biases`, what is told of
    it before anything is read. `unseen` is how rare a feature counts that was in no example: a text of strange words
    tells little.
    """

    features: "array[int]"
    rareness: bytes
    tellings: tuple["array[int]", ...]
    biases: tuple[float, ...]
    unseen: int
    _begins: "array[int]" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """ValueError where the tables do not fit together."""
        sizes = {len(self.features), len(self.rareness), *(len(telling) for telling in self.tellings)}
        if len(sizes) > 1 or not len(self.tellings) == len(self.biases) > 0:
            raise ValueError("what was learned is not whole: learn anew")
        firsts = range((1 << _FIRST_BITS) + 1)
        begins = array("I", (bisect_left(self.features, first << _OTHER_BITS) for first in firsts))
        object.__setattr__(self, "_begins", begins)

    def score(self, features: Iterable[int]) -> float:
        """What the features of a text tell, above 0 for danger of any side; a long text tells no more than others."""
        known, rareness, begins, found, size = self.features, self.rareness, self._begins, [], 0
        for feature in features:
            first = feature >> _OTHER_BITS
            end = begins[first + 1]
            at = bisect_left(known, feature, begins[first], end)
            if at < end and known[at] == feature:
                found.append(at)
                rare = rareness[at]
            else:
                rare = self.unseen
            size += rare * rare
        whole = EIGHTHS * sqrt(size) or 1.0
        sides = zip(self.tellings, self.biases, strict=True)
        rare_ones = [rareness[at] for at in found]
        return _either(
            [bias + sum(map(mul, map(telling.__getitem__, found), rare_ones)) / whole for telling, bias in sides]
        )


def _either(scores: list[float]) -> float:
    """The odds of one thing or another: theirs together, as logarithms."""
    most = max(scores)
    return most + log(sum(exp(score - most) for score in scores))
