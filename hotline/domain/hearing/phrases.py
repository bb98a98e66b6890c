"""Word lists, and the one way to trim politeness from both ends of a text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hotline.domain.words import plain, unstretched, words

Words = tuple[str, ...]


def phrases(*lists: str) -> frozenset[str]:
    """The phrases of some comma-separated lists, each folded to single spaces."""
    return frozenset(" ".join(p.split()) for text in lists for p in text.split(",") if p.strip())


def entries(page: str) -> list[tuple[str, str]]:
    """The entries of a page: a line "head: phrase, phrase" opens one, indented lines go on with it."""
    found: list[tuple[str, str]] = []
    for line in page.splitlines():
        if line[:1].strip():
            head, _, listed = line.partition(": ")
            found.append((head, listed))
        elif line.strip():
            head, listed = found.pop()
            found.append((head, f"{listed} {line}"))
    return found


def meanings(page: str) -> dict[str, str]:
    """A look-up from phrase to the head of the entry that lists it first."""
    found: dict[str, str] = {}
    for head, listed in entries(page):
        for phrase in phrases(listed):
            found.setdefault(phrase, head)
    return found


def heard(text: str) -> Words:
    """The words of a text with held-down letters let go."""
    return words(unstretched(plain(text)))


def longest_from(listed: Iterable[str]) -> dict[str, int]:
    """For each first word of the phrases listed, how many words the longest phrase starting with it has."""
    longest: dict[str, int] = {}
    for phrase in listed:
        head, *rest = phrase.split()
        longest[head] = max(longest.get(head, 1), 1 + len(rest))
    return longest


@dataclass(frozen=True, slots=True)
class Trimmer:
    """What may stand before and after the words that matter: "hey can i please … asap"."""

    lead: frozenset[str]
    tail: frozenset[str]
    longest_lead: Mapping[str, int]
    longest_tail: Mapping[str, int]

    @classmethod
    def of(cls, lead: str, tail: str) -> "Trimmer":
        """A trimmer for two comma-separated lists of phrases."""
        before, after = phrases(lead), phrases(tail)
        backwards = (" ".join(reversed(phrase.split())) for phrase in after)
        return cls(before, after, longest_from(before), longest_from(backwards))

    def core(self, said: Words) -> Words:
        """The words left when all leading and trailing phrases are taken off; the last phrase always stays."""
        start, end = 0, len(said)
        while (taken := self._lead_length(said, start, end)) and start + taken < end:
            start += taken
        while (taken := self._tail_length(said, start, end)) and start < end - taken:
            end -= taken
        return said[start:end]

    def cores(self, said: Words) -> Iterator[Words]:
        """The words with more and more of the leading and trailing phrases taken off, whatever was taken last."""
        starts, ends = [0], [len(said)]
        while taken := self._lead_length(said, starts[-1], ends[0]):
            starts.append(starts[-1] + taken)
        while taken := self._tail_length(said, 0, ends[-1]):
            ends.append(ends[-1] - taken)
        return (said[start:end] for start in starts for end in ends if start < end)

    def _lead_length(self, said: Words, start: int, end: int) -> int:
        most = self.longest_lead.get(said[start], 0) if start < end else 0
        for size in range(min(most, end - start), 0, -1):
            if " ".join(said[start : start + size]) in self.lead:
                return size
        return 0

    def _tail_length(self, said: Words, start: int, end: int) -> int:
        most = self.longest_tail.get(said[end - 1], 0) if start < end else 0
        for size in range(min(most, end - start), 0, -1):
            if " ".join(said[end - size : end]) in self.tail:
                return size
        return 0


@dataclass(frozen=True, slots=True)
class Lettering:
    """One letter (or name) for each kind of phrase, so that what a text may say is a short pattern over letters."""

    letter_of: Mapping[str, str]
    longest: Mapping[str, int]

    @classmethod
    def of(cls, page: str, **more: Iterable[str]) -> "Lettering":
        """A lettering from a page whose heads are the letters; `more` phrases by letter; the first listing counts."""
        letter_of = meanings(page)
        for letter, listed in more.items():
            for phrase in listed:
                letter_of.setdefault(phrase, letter)
        return cls(letter_of, longest_from(letter_of))

    def read(self, said: Words) -> str:
        """The words as letters, the longest known phrase first; "?" for a word nobody listed."""
        return "".join(self.kinds(said))

    def kinds(self, said: Words) -> list[str]:
        """The kinds of phrases the words are, in order, the longest known phrase first; "?" for other words."""
        return [kind for kind, _ in self.pieces(said)]

    def pieces(self, said: Words) -> list[tuple[str, Words]]:
        """As `kinds`, each with the words it is made of."""
        found: list[tuple[str, Words]] = []
        at, end = 0, len(said)
        while at < end:
            size, kind = self._next(said, at, end)
            found.append((kind, said[at : at + size]))
            at += size
        return found

    def _next(self, said: Words, at: int, end: int) -> tuple[int, str]:
        for size in range(min(self.longest.get(said[at], 0), end - at), 0, -1):
            if kind := self.letter_of.get(" ".join(said[at : at + size]) if size > 1 else said[at]):
                return size, kind
        return 1, "?"
