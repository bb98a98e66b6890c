"""A book of phrases: finds in a text those that stand there, trying only the few whose words all occur."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from hotline.domain.danger.notation import Parts, Side
from hotline.domain.danger.pattern import Phrase, needs, used
from hotline.domain.danger.reading import Part, Reading

T = TypeVar("T")
Span = tuple[int, int]


class Book(Generic[T]):
    """Phrases, each with what it stands for, looked up by the rarest word each cannot do without."""

    def __init__(self, entries: Iterable[tuple[T, tuple[tuple[Side, Parts], ...]]]) -> None:
        """`entries`: what a phrase stands for and its sides; ValueError where a side has no word of its own."""
        rows = list(entries)
        often = used(parts for _, sides in rows for _, parts in sides)
        same: dict[frozenset[str], frozenset[str]] = {}
        self._alone: dict[str, list[tuple[T, Phrase]]] = defaultdict(list)
        self._sided: dict[str, list[tuple[T, tuple[Phrase, ...]]]] = defaultdict(list)
        for meaning, sides in rows:
            phrases = tuple(
                Phrase(side, tuple(same.setdefault(need, need) for need in needs(parts, often)))
                for side, parts in sides
            )
            if not all(phrase.needs for phrase in phrases):
                raise ValueError("nothing but gaps and words that may be missing: add a word that must be there")
            rarest = min((phrase.needs[0] for phrase in phrases), key=lambda need: sum(often[w] for w in need))
            self._keep(meaning, phrases, rarest)

    def _keep(self, meaning: T, phrases: tuple[Phrase, ...], rarest: frozenset[str]) -> None:
        """A phrase, to be looked up by each of its rarest words."""
        alone, sided = (meaning, phrases[0]), (meaning, phrases)
        for word in rarest:
            if len(phrases) == 1:
                self._alone[word].append(alone)
            else:
                self._sided[word].append(sided)

    def find(self, reading: Reading) -> Iterator[tuple[T, Span]]:
        """What stands in the text, and where, in characters; of a phrase with sides, where its first side stands."""
        for part in reading.parts:
            for word in part.words & self._alone.keys():
                for meaning, phrase in self._alone[word]:
                    if phrase.possible(part.words):
                        yield from ((meaning, span) for span in _spans(phrase, part))
        for word in reading.words & self._sided.keys():
            for meaning, phrases in self._sided[word]:
                first, *others = phrases
                if all(p.possible(reading.words) for p in phrases) and all(_stands(p, reading) for p in others):
                    yield from ((meaning, span) for part in reading.parts for span in _spans(first, part))

    def says(self, reading: Reading) -> bool:
        """Whether any phrase of the book stands in the text."""
        return any(True for _ in self.find(reading))

    def phrases(self) -> Iterator[Phrase]:
        """Every side of every phrase."""
        found = {id(p): p for rows in self._alone.values() for _, p in rows}
        found |= {id(p): p for rows in self._sided.values() for _, sides in rows for p in sides}
        yield from found.values()


def _spans(phrase: Phrase, part: Part) -> Iterator[Span]:
    if phrase.possible(part.words):
        for match in phrase.finditer(part.text):
            yield part.start + match.start(), part.start + match.end()


def _stands(phrase: Phrase, reading: Reading) -> bool:
    return any(True for part in reading.parts for _ in _spans(phrase, part))
