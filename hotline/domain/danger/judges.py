"""Judges beside the ear for likeness: each knows its features exactly, and errs about strange texts in its own way."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

# A judge's numbers are kept as whole ones: how rare a feature is, and what it tells, in 16ths.
SIXTEENTHS = 16


@dataclass(frozen=True, slots=True)
class Judge:
    """What one judge learned: its features in order of their numbers, for each how rare it is and what it tells.

    `bias` is what is told before anything is read, `unseen` how rare a feature counts that was in no example: a text of
    strange words tells little.
    """

    features: "array[int]"
    rareness: bytes
    telling: "array[int]"
    bias: float
    unseen: int

    def __post_init__(self) -> None:
        """ValueError where the tables do not fit together."""
        if not len(self.features) == len(self.rareness) == len(self.telling):
            raise ValueError("what was learned is not whole: learn anew")

    def score(self, features: Iterable[int]) -> float:
        """What the features of a text tell, above 0 for danger; a long text tells no more than a short one."""
        known, rareness, telling, unseen, many = (
            self.features,
            self.rareness,
            self.telling,
            self.unseen,
            len(self.features),
        )
        told = size = 0
        for feature in features:
            at = bisect_left(known, feature)
            if at < many and known[at] == feature:
                rare = rareness[at]
                told += telling[at] * rare
            else:
                rare = unseen
            size += rare * rare
        return self.bias + (told / SIXTEENTHS / sqrt(size) if size else 0.0)
