"""Who is in danger: the one who writes, somebody else, or whoever reads."""

from collections.abc import Iterable
from dataclasses import dataclass

from hotline.domain.danger.book import Book, Span
from hotline.domain.danger.kinds import About, Kind
from hotline.domain.danger.reading import Reading
from hotline.domain.danger.silence import Idea, sentence_start, without


@dataclass(frozen=True, slots=True)
class Persons:
    """The words by which danger.toml tells people apart."""

    writer: frozenset[str]
    other: frozenset[str]
    subjects: frozenset[str]
    bridge: frozenset[str]
    asks: Book[None]
    to_reader: Book[None]

    def asked(self, reading: Reading) -> list[Span]:
        """Where the text asks or speaks about whoever reads it."""
        return [span for _, span in self.asks.find(reading)]

    def alike(self, reading: Reading) -> About:
        """Who a text is about that is like danger and has no hit; the writer where they speak of themselves."""
        left = without(self.to_reader, reading)
        spoken = left is not reading or bool(self.asked(reading))
        return "reader" if spoken and self.writer.isdisjoint(left.text.split()) else "writer"

    def about(self, idea: Idea, span: Span, reading: Reading, asked: Iterable[Span]) -> About:
        """Who a hit is about; the writer where the words leave it open."""
        if self._asks_reader(span, reading, asked):
            return "reader"
        if idea.about:
            return idea.about
        inside = reading.text[span[0] : span[1]].split()
        before = reading.text[sentence_start(span, reading.text) : span[0]].split()
        if idea.kind is Kind.VIOLENCE:
            return self._last(inside) or self._last(before) or "writer"
        return _reflexive(inside) or self._last_subject([*before, *inside]) or "writer"

    def _asks_reader(self, span: Span, reading: Reading, asked: Iterable[Span]) -> bool:
        """Whether the hit is what "you" are asked about: "are you thinking of killing yourself".

        "are you there cant breathe" asks about something else: "there" is no word of the bridge. Or the hit is in what
        is asked or offered word for word: "does your chest hurt".
        """
        put = [place for _, place in self.to_reader.find(reading)]
        if any(start <= span[0] and span[1] <= end for start, end in put):
            return True
        if not self.writer.isdisjoint(reading.text[span[0] : span[1]].split()):
            return False
        if any(start < span[1] and span[0] < end for start, end in put):
            return True
        return any(
            start <= span[0] and self.bridge.issuperset(words) and self.writer.isdisjoint(words)
            for start, end in asked
            for words in [reading.text[end : span[0]].split()]
        )

    def _last(self, words: list[str]) -> About | None:
        for word in reversed(words):
            if word in self.writer:
                return "writer"
            if word in self.other:
                return "other"
        return None

    def _last_subject(self, words: list[str]) -> About | None:
        return self._last([w for w in words if w in self.subjects])


def _reflexive(words: list[str]) -> About | None:
    """Whom a reflexive in the hit names: "myself", "matarme"; "himself", "matarse"."""
    for word in reversed(words):
        if word in {"myself", "ourselves"} or word.endswith(("rme", "ndome")):
            return "writer"
        if word in {"himself", "herself", "themself", "themselves"} or word.endswith(("rse", "ndose")):
            return "other"
    return None
