"""A book of phrases: finds in a text those that stand there, trying only the few whose words all occur."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from hotline.domain.danger.notation import Parts
from hotline.domain.danger.pattern import Phrase, needs, regex, used
from hotline.domain.danger.reading import Reading

T = TypeVar("T")
Span = tuple[int, int]


class Book(Generic[T]):
    """Phrases, each with what it stands for."""

    def __init__(self, entries: Iterable[tuple[T, tuple[Parts, ...]]]) -> None:
        """`entries`: what a phrase stands for and its sides; ValueError where a side has no word of its own."""
        rows = list(entries)
        often = used(parts for _, sides in rows for parts in sides)
        self._index: dict[str, list[tuple[T, tuple[Phrase, ...]]]] = defaultdict(list)
        for meaning, sides in rows:
            phrases = tuple(Phrase(regex(parts), needs(parts, often)) for parts in sides)
            if not all(p.needs for p in phrases):
                raise ValueError("nothing but gaps and words that may be missing: add a word that must be there")
            for word in min(phrases, key=lambda p: sum(often[w] for w in p.needs[0])).needs[0]:
                self._index[word].append((meaning, phrases))

    def find(self, reading: Reading) -> Iterator[tuple[T, Span]]:
        """What stands in the text, and where; of a phrase with sides, where its first side stands."""
        for word in reading.words & self._index.keys():
            for meaning, phrases in self._index[word]:
                if all(p.possible(reading.words) for p in phrases):
                    first, *others = (p.spans(reading.text) for p in phrases)
                    if all(others):
                        yield from ((meaning, span) for span in first)

    def says(self, reading: Reading) -> bool:
        """Whether any phrase of the book stands in the text."""
        return any(True for _ in self.find(reading))
