"""What the ear for likeness notices of a text: pieces of its words, and its words in ones, twos and threes."""

import re
from collections.abc import Iterable
from zlib import crc32

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
# Before a word, two words and three stands how many they are: a word is no run of one letter.
_ONE, _TWO, _THREE = crc32(b"1"), crc32(b"2"), crc32(b"3")


def typed(text: str) -> list[str]:
    """The words of a text as they were typed, but for capitals, accents, apostrophes and drawn-out letters."""
    bare = _THRICE.sub(r"\1\1", folded(text.replace("'", "").replace("’", "")))
    return [_number(word)[:_LONGEST_WORD] for word in _unrated(_TOKEN.findall(bare))]


def meant(reading: str) -> list[str]:
    """The words of a reading of the screen, in which their spelling was put right."""
    return [_number(word) for word in _unrated([word for word in reading.split() if word not in _STOPS])]


def pieces(word: str) -> list[int]:
    """The places of every run of two to five letters in a word, ends among them: what a misspelling leaves whole."""
    whole = f"<{word}>".encode()
    ends = range(_SHORTEST, _LONGEST + 1)
    return [crc32(whole[at : at + size]) & _MASK for size in ends for at in range(len(whole) - size + 1)]


def runs(words: list[str]) -> list[int]:
    """The numbers of every word, and of every two and three that stand together; a text's ends count as words."""
    row = [word.encode() for word in ("^", *words, "$")]
    found: list[int] = []
    for at, word in enumerate(row[:-1]):
        two = b"%b %b" % (word, row[at + 1])
        found += (crc32(word, _ONE), crc32(two, _TWO)) if at else (crc32(two, _TWO),)
        if at + 2 < len(row):
            found.append(crc32(b"%b %b" % (two, row[at + 2]), _THREE))
    return found


def places(numbers: Iterable[int]) -> list[int]:
    """Where features stand in the table."""
    return [one & _MASK for one in numbers]


def number(feature: str) -> int:
    """The number by which a feature is known."""
    return crc32(feature.encode())


def _unrated(words: list[str]) -> list[str]:
    return words[1:] if len(words) > 1 and words[0] in _RATINGS else words


def _number(word: str) -> str:
    """Which number it is tells little of danger; whether it has one figure or more does."""
    return word if not word.isdigit() else "0" if len(word) == 1 else "00"
