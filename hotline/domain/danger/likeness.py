"""The ear for likeness: how much a text is like the examples of danger, and of which kind."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, sqrt

from hotline.domain.danger.features import PLACES, meant, pieces, places, runs
from hotline.domain.danger.judges import Judge
from hotline.domain.danger.senses import Senses, together

_WORDS_KEPT = 2048
# Learned numbers are kept as whole ones of a byte: how rare a feature is in 16ths, what it tells in quarters.
RARENESS, TELLING = 16, 4
# How loud comparing, counting and sensing are: so loud that each has about a third of the say.
_COMPARED, _COUNTED, _SENSED = 0.5, 0.9, 0.3


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned from the examples: for each place how rare it is and what it tells of each of `names`.

    The first of the names is danger at all; the others are the kinds, told apart once danger is likely. `bias` is what
    each has before anything is read, `unseen` how rare a feature counts that was in no example. Of danger at all there
    are two more judges: `counted` by how often words stand in it, `sensed` by what they are about (`senses`).
    """

    names: tuple[str, ...]
    bias: tuple[float, ...]
    unseen: int
    rareness: bytes
    telling: tuple["array[int]", ...]
    counted: Judge
    sensed: Judge
    senses: Senses

    def __post_init__(self) -> None:
        """ValueError where the tables do not fit together."""
        sizes = {len(self.rareness), *(len(table) for table in self.telling)}
        if sizes != {PLACES} or not len(self.names) == len(self.bias) == len(self.telling):
            raise ValueError("what was learned is not whole: learn anew")


class Likeness:
    """Tells how like danger a text is. Pure: the same text, the same answer."""

    def __init__(self, learned: Learned) -> None:
        self._learned = learned
        self._squares = [rare * rare for rare in (learned.unseen, *range(1, 256))]
        self._of_word = lru_cache(maxsize=_WORDS_KEPT)(self._weigh_word)

    def danger(self, as_typed: Sequence[str], reading: str) -> float:
        """From 0 to 1 how like those of danger a text is.

        `as_typed`: its words by `features.typed`; `reading`: the same text as the screen reads it.
        """
        learned, words = self._learned, meant(reading)
        found = runs(words)
        weighed = [self._of_word(word) for word in as_typed]
        spelt = sum([told for told, _ in weighed]), sum([size for _, size in weighed])
        compared = self._compared(0, spelt, places(found))
        counted = learned.counted.score(found)
        sensed = learned.sensed.score(together(words, learned.senses))
        return _probability(_COMPARED * compared + _COUNTED * counted + _SENSED * sensed)

    def kind(self, as_typed: Sequence[str], reading: str) -> tuple[str, float]:
        """The kind of danger a text is most like, and from 0 to 1 how clearly."""
        as_spelt = [piece for word in as_typed for piece in pieces(word)]
        as_meant = places(runs(meant(reading)))
        numbers = range(1, len(self._learned.names))
        scores = [self._compared(number, self._weigh(number, as_spelt), as_meant) for number in numbers]
        top = max(scores)
        weights = [exp(score - top) for score in scores]
        best = scores.index(top)
        return self._learned.names[best + 1], weights[best] / sum(weights)

    def _compared(self, number: int, spelt: tuple[int, int], as_meant: Sequence[int]) -> float:
        """What the pieces of the words, weighed, and the places of the words themselves tell of one of the names."""
        return self._learned.bias[number] + _normed(*spelt) + _normed(*self._weigh(number, as_meant))

    def _weigh_word(self, word: str) -> tuple[int, int]:
        """What the pieces of a word tell of danger at all."""
        return self._weigh(0, pieces(word))

    def _weigh(self, number: int, places: Sequence[int]) -> tuple[int, int]:
        """What some features tell, and the square of how much they are; one no example has is as rare as `unseen`."""
        told = sum(map(self._learned.telling[number].__getitem__, places))
        rare = map(self._learned.rareness.__getitem__, places)
        return told, sum(map(self._squares.__getitem__, rare))


def _normed(told: int, size: int) -> float:
    """A long text tells no more than a short one."""
    return told / TELLING / sqrt(size) * RARENESS if size else 0.0


def _probability(score: float) -> float:
    return 1 / (1 + exp(-score)) if score > 0 else 1 - 1 / (1 + exp(score))
