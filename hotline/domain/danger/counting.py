"""Learning by counting: how much more often a feature stands in danger than elsewhere (naive Bayes)."""

from collections import Counter
from collections.abc import Sequence
from math import log

# A feature that one side never has counts as if it had been seen there so little: rare words still tell.
_UNSEEN = 0.03
# Of each example whether it is of one side of danger, or of no danger at all; None where it is of another side.
Side = Sequence[bool | None]


def sides(kinds: Sequence[str | None]) -> tuple[Side, Side]:
    """Two sides of danger: the kind that most examples tell of, and all others; a kind is None where there is none.

    What tells of a wish to die is drowned by what tells of every other danger when all are counted together.
    """
    often = {kind for kind, _ in Counter(filter(None, kinds)).most_common(1)}
    first = [kind in often if kind else False for kind in kinds]
    other = [kind not in often if kind else False for kind in kinds]
    return _without(first, other), _without(other, first)


def _without(side: Sequence[bool], other: Sequence[bool]) -> Side:
    return [None if also else of for of, also in zip(side, other, strict=True)]


def count(rows: Sequence[Sequence[tuple[int, float]]], wanted: Sequence[bool], size: int) -> tuple[list[float], float]:
    """For each feature the logarithm of how much likelier it is where `wanted`; and how much likelier any row is."""
    sums = [_UNSEEN] * size, [_UNSEEN] * size
    for row, side in zip(rows, wanted, strict=True):
        for feature, much in row:
            sums[side][feature] += much
    against, in_favour = (log(sum(side)) for side in sums)
    weights = [log(yes) - in_favour - log(no) + against for no, yes in zip(*sums, strict=True)]
    wants = sum(wanted)
    return weights, log(max(1, wants) / max(1, len(rows) - wants))
