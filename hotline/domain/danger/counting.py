"""Learning by counting: how much more often a feature stands in danger than elsewhere (naive Bayes)."""

from collections.abc import Sequence
from math import log

# A feature that one side never has counts as if it had been seen there so little: rare words still tell.
_UNSEEN = 0.03


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
