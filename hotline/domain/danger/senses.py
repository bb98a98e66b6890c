"""What the words of a text are about: which of the lists of senses.toml stand in it, alone and in twos."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from hotline.domain.danger.features import number

# The words of an entry, as the screen reads them, and the names of the lists it is in.
Senses = Mapping[str, Sequence[str]]
LONGEST = 4  # words of an entry
_PAIRS_KEPT = 8192


def together(words: Sequence[str], senses: Senses) -> Iterator[int]:
    """The numbers of every list that has a word of the text, and of every two of them, wherever their words stand."""
    names = sorted(_names(words, senses))
    for name in names:
        yield _pair(name, "")
    for first, second in combinations(names, 2):
        yield _pair(first, second)


def _names(words: Sequence[str], senses: Senses) -> set[str]:
    found: set[str] = set()
    for start in range(len(words)):
        run = ""
        for word in words[start : start + LONGEST]:
            run = f"{run} {word}" if run else word
            found.update(senses.get(run, ()))
    return found


@lru_cache(maxsize=_PAIRS_KEPT)
def _pair(first: str, second: str) -> int:
    return number(f"4{first} {second}")
