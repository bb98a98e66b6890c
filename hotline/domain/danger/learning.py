"""Learning from examples what is like danger: by plain logistic regression and by counting; no library is needed."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import exp, log, sqrt
from random import Random

from hotline.domain.danger.counting import Side, count, sides
from hotline.domain.danger.features import PLACES, meant, pieces, places, runs, typed
from hotline.domain.danger.judges import EIGHTHS, Judge
from hotline.domain.danger.likeness import RARENESS, TELLING, Learned
from hotline.domain.danger.senses import Senses, together

DANGER = "danger"
# Each run goes through the examples in orders of its own, and the weights of its later rounds are averaged; so are
# those of all runs. One order alone lets chance decide about texts near the limit. Which kind it is needs one run only.
_RUNS, _EPOCHS, _AVERAGED = 3, 14, 6
_STEP = 0.5
_SEED = 20
# An example that is told this well teaches nothing more in this round.
_TOLD = 1 / 256
_LARGEST = 127
# How much of the say each has in what is compared: danger of any side, and the side that most examples tell of.
_ANY, _OFTEN = 0.6, 0.4
# A feature that no example has makes a text less like any, twice as much as the rarest one that is known.
_STRANGE = 2
# Features of a text: where each stands in the table, and how much of the text it is.
Row = list[tuple[int, float]]
# Learns what each of so many features tells: rows, whether each is of danger, how many features there are.
Fit = Callable[..., tuple[list[float], float]]


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and the kind of danger it tells of; none where it tells of none."""

    text: str
    kind: str | None


def learn(examples: Sequence[Example], read: Callable[[str], str], senses: Senses) -> Learned:
    """What the examples teach; `read` gives the screen's reading of a text. The same examples teach the same."""
    words = [meant(read(one.text)) for one in examples]
    worded = [runs(row) for row in words]
    noticed = [(_pieces(one.text), places(row)) for one, row in zip(examples, worded, strict=True)]
    rare = _rareness(noticed)
    rows = [_row(parts, rare) for parts in noticed]
    kinds = tuple(sorted({one.kind for one in examples if one.kind}))
    in_danger = [at for at, one in enumerate(examples) if one.kind]
    dangers = [rows[at] for at in in_danger]
    wanted = [one.kind is not None for one in examples]
    learned = [_blended(rows, wanted, sides([one.kind for one in examples])[0])]
    learned += [_fit(dangers, [examples[at].kind == kind for at in in_danger], 1) for kind in kinds]
    return Learned(
        names=(DANGER, *kinds),
        bias=tuple(bias for _, bias in learned),
        unseen=max(rare) * _STRANGE,
        rareness=bytes(rare),
        telling=tuple(_whole(weights, rare) for weights, _ in learned),
        counted=_judge(worded, sides([one.kind for one in examples]), count),
        sensed=_judge([list(together(row, senses)) for row in words], [wanted], partial(_fit, runs=1)),
        senses=senses,
    )


def _blended(rows: Sequence[Row], wanted: Sequence[bool], often: Side) -> tuple[list[float], float]:
    """What tells of any danger, and what tells of the side most examples are of, added into one: both are sums.

    What tells of a wish to die is otherwise drowned here too, by what tells of every other danger.
    """
    asked = [(row, want) for row, want in zip(rows, often, strict=True) if want is not None]
    weights, bias = _fit(rows, wanted, _RUNS)
    often_weights, often_bias = _fit([row for row, _ in asked], [want for _, want in asked], 1)
    both = [_ANY * any_ + _OFTEN * one for any_, one in zip(weights, often_weights, strict=True)]
    return both, _ANY * bias + _OFTEN * often_bias


def _judge(noticed: Sequence[list[int]], weighed: Sequence[Side], fit: Fit) -> Judge:
    """A judge that knows the features of the examples exactly, each by its own number, and has weighed these sides."""
    known = {feature: at for at, feature in enumerate(sorted({one for row in noticed for one in row}))}
    numbered = [([known[feature] for feature in row],) for row in noticed]
    rare = _rareness(numbered, len(known))
    rows = [_row(parts, rare) for parts in numbered]
    tellings, biases = zip(*(_side(rows, side, fit, len(known)) for side in weighed), strict=True)
    return Judge(array("I", known), bytes(rare), tellings, biases, max(rare, default=1) * _STRANGE)


def _side(rows: Sequence[Row], side: Side, fit: Fit, size: int) -> tuple["array[int]", float]:
    """What each feature tells of one side of danger, and its bias; rows of another side teach nothing of it."""
    asked = [(row, want) for row, want in zip(rows, side, strict=True) if want is not None]
    weights, bias = fit([row for row, _ in asked], [want for _, want in asked], size=size)
    return _bytes(weight * EIGHTHS for weight in weights), bias


def _pieces(text: str) -> list[int]:
    return [place for word in typed(text) for place in pieces(word)]


def _rareness(noticed: Sequence[tuple[list[int], ...]], size: int = PLACES) -> list[int]:
    """For each place the inverse document frequency of its feature, as a whole number; 0 where no example has it."""
    seen: Counter[int] = Counter()
    for parts in noticed:
        seen.update({place for part in parts for place in part})
    many = 1 + len(noticed)
    rare = [0] * size
    for place, often in seen.items():
        rare[place] = min(255, round((log(many / (1 + often)) + 1) * RARENESS))
    return rare


def _row(parts: Iterable[list[int]], rare: Sequence[int]) -> Row:
    found: Counter[int] = Counter()
    row: dict[int, float] = {}
    for part in parts:
        length = sqrt(sum(rare[place] ** 2 for place in part)) or 1.0
        found.update(part)
        for place in part:
            row[place] = row.get(place, 0.0) + rare[place] / length
    return list(row.items())


def _fit(rows: Sequence[Row], wanted: Sequence[bool], runs: int, size: int = PLACES) -> tuple[list[float], float]:
    """Weights and bias: the average of some runs through the examples, each in another order."""
    total, bias = [0.0] * size, 0.0
    for run in range(runs):
        for weights, its_bias in _descend(rows, wanted, Random(_SEED + run), size):  # noqa: S311 - an order, no secret
            total = [one + more for one, more in zip(total, weights, strict=True)]
            bias += its_bias
    count = runs * _AVERAGED
    return [one / count for one in total], bias / count


def _descend(
    rows: Sequence[Row], wanted: Sequence[bool], chance: Random, size: int
) -> Iterator[tuple[list[float], float]]:
    """After each later round, weights and bias: gradient descent, each weight at its own pace (AdaGrad)."""
    weights, paces, bias, bias_pace = [0.0] * size, [1e-6] * size, 0.0, 1e-6
    order = list(range(len(rows)))
    for epoch in range(_EPOCHS):
        chance.shuffle(order)
        for at in order:
            row = rows[at]
            score = bias
            for place, much in row:
                score += weights[place] * much
            error = 1 / (1 + exp(-max(-30.0, min(30.0, score)))) - wanted[at]
            if -_TOLD < error < _TOLD:
                continue
            for place, much in row:
                slope = error * much
                paces[place] += slope * slope
                weights[place] -= _STEP * slope / sqrt(paces[place])
            bias_pace += error * error
            bias -= _STEP * error / sqrt(bias_pace)
        if epoch >= _EPOCHS - _AVERAGED:
            yield weights, bias


def _whole(weights: Sequence[float], rare: Sequence[int]) -> "array[int]":
    """A weight times how rare its feature is, as the ear needs it, rounded to whole numbers."""
    return _bytes(weight * size / RARENESS * TELLING for weight, size in zip(weights, rare, strict=True))


def _bytes(numbers: Iterable[float]) -> "array[int]":
    """Numbers rounded to whole ones that fit into a byte each."""
    return array("b", (max(-_LARGEST, min(_LARGEST, round(one))) for one in numbers))
