"""What the ear for likeness notices of a text: pieces of its words, and its words in ones, twos and threes."""

import re
import zlib
from collections.abc import Iterable, Iterator

from hotline.domain.danger.spelling import folded

# A feature is a place in a table; two that fall on the same place are learned as one, which so many places make rare.
PLACES = 1 << 17
_MASK = PLACES - 1
_SHORTEST, _LONGEST = 2, 5
_LONGEST_WORD = 24
_TOKEN = re.compile(r"[a-z]+|[0-9]+")
_THRICE = re.compile(r"(.)\1{2,}")
_STOPS = frozenset(".?")
# A rating before what else a person has to say ("8. also ...") tells nothing of it.
_RATINGS = frozenset(str(number) for number in range(11))


def typed(text: str) -> list[str]:
    """The words of a text as they were typed, but for capitals, accents, apostrophes and drawn-out letters."""
    bare = folded(text.replace("'", "").replace("’", ""))
    return [_THRICE.sub(r"\1\1", _number(word))[:_LONGEST_WORD] for word in _unrated(_TOKEN.findall(bare))]


def meant(reading: str) -> list[str]:
    """The words of a reading of the screen, in which their spelling was put right."""
    return [_number(word) for word in _unrated([word for word in reading.split() if word not in _STOPS])]


def pieces(word: str) -> Iterator[int]:
    """The places of every run of two to five letters in a word, ends among them: what a misspelling leaves whole."""
    whole = f"<{word}>"
    for size in range(_SHORTEST, _LONGEST + 1):
        for start in range(len(whole) - size + 1):
            yield number(whole[start : start + size]) & _MASK


def runs(words: list[str]) -> Iterator[int]:
    """The numbers of every word, and of every two and three that stand together; a text's ends count as words."""
    row = ["^", *words, "$"]
    for at, word in enumerate(row):
        if 0 < at < len(row) - 1:
            yield number(f"1{word}")
        if at + 1 < len(row):
            yield number(f"2{word} {row[at + 1]}")
        if at + 2 < len(row):
            yield number(f"3{word} {row[at + 1]} {row[at + 2]}")


def places(numbers: Iterable[int]) -> Iterator[int]:
    """Where features stand in the table."""
    return (one & _MASK for one in numbers)


def number(feature: str) -> int:
    """The number by which a feature is known."""
    return zlib.crc32(feature.encode())


def _unrated(words: list[str]) -> list[str]:
    return words[1:] if len(words) > 1 and words[0] in _RATINGS else words


def _number(word: str) -> str:
    """Which number it is tells little of danger; whether it has one figure or more does."""
    return word if not word.isdigit() else "0" if len(word) == 1 else "00"
