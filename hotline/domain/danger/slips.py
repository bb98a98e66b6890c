"""Slips: how thumbs miss a word, and the word that was missed."""

from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable
from zlib import crc32

from hotline.domain.danger.spelling import Stems, Table

_SHORTEST_SLIP, _SHORTEST_MISS = 5, 8
# Endings that no other word has without its last letter.
_UNMISTAKEN = ("rme", "rse", "ndome", "ndose")
_CHECKSUM_BITS, _PLACE_BITS, _SORT_BITS = 32, 16, 5


def _around(row: str, letter: str) -> range:
    at = row.index(letter)
    return range(max(0, at - 1), min(len(row), at + 2))


# The keys around a letter on a keyboard, and the letters on its key on a phone of buttons.
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")
_BESIDE = {
    letter: "".join({row[i] for row in _ROWS if letter in row for i in _around(row, letter)} - {letter})
    for letter in "abcdefghijklmnopqrstuvwxyz"
}


class Slips:
    """The slips of many words, a hundred thousand of them: kept as numbers alone, for as words they fill ten megabytes.

    A number is the checksum of a slip, and after it the place of its word.
    """

    def __init__(self, words: Iterable[str], others: Container[str], stems: Stems) -> None:
        """`words` may be missed; a slip that is one of `others` is a word of its own, or begins a stem of another."""
        self._words = sorted(words)
        self._stems = stems
        self._marks = array("Q")
        for marks in self._sorts(others):
            self._marks.extend(sorted(marks))

    def _sorts(self, others: Container[str]) -> "list[array[int]]":
        """The numbers by their first bits, so that few are sorted at a time."""
        sorts = [array("Q") for _ in range(1 << _SORT_BITS)]
        for place, word in enumerate(self._words):
            for slip in slips(word):
                if slip not in others:
                    checksum = crc32(slip.encode())
                    sorts[checksum >> _CHECKSUM_BITS - _SORT_BITS].append(checksum << _PLACE_BITS | place)
        return sorts

    def word(self, typed: str) -> str | None:
        """The word that was missed; of several the last in the alphabet. None where it is no slip."""
        mark = crc32(typed.encode()) << _PLACE_BITS
        ends = bisect_left(self._marks, mark + (1 << _PLACE_BITS))
        for at in range(ends - 1, -1, -1):
            if self._marks[at] < mark:
                return None
            word = self._words[self._marks[at] - mark]
            if typed in slips(word):
                return word if all(word.startswith(stem) for stem in self._stems.of(typed)) else None
        return None


class Spellings:
    """What is read for a word as it is typed: by a table, and for slips of the words it was made with."""

    def __init__(self, table: Table, slips: Slips) -> None:
        self._table = table
        self._slips = slips

    def get(self, typed: str, otherwise: tuple[str, ...], /) -> tuple[str, ...]:
        """The words that are meant; `otherwise` where the word is in neither."""
        if (meant := self._table.get(typed)) is not None:
            return meant
        missed = self._slips.word(typed)
        return self._table.get(missed, (missed,)) if missed else otherwise

    def __contains__(self, typed: object) -> bool:
        return isinstance(typed, str) and (typed in self._table or self._slips.word(typed) is not None)


def slips(word: str) -> set[str]:
    """How thumbs miss a word: a letter left out, doubled, or swapped with the next; of a long one, the key beside it.

    The first letter is nearly always right, and a shorter word than these would turn into another.
    """
    if len(word) < _SHORTEST_SLIP:
        return set()
    # "golpe" is no slip of "golpea", but "morirm" is one of "morirme".
    last = len(word) - 1 if word[-1] in "aeo" and not word.endswith(_UNMISTAKEN) else len(word)
    left_out = {word[:i] + word[i + 1 :] for i in range(1, last)}
    doubled = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    missed = range(1, len(word)) if len(word) >= _SHORTEST_MISS else ()
    beside = {word[:i] + key + word[i + 1 :] for i in missed for key in _BESIDE.get(word[i], "")}
    return (left_out | doubled | swapped | beside) - {word}
