"""Spellings: the ways people type a word, and the word that is meant."""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from hotline.domain.words import plain

Table = dict[str, tuple[str, ...]]

SHORTEST_STEM = 3


class Meanings(Protocol):
    """Knows of some words what is meant by them."""

    def get(self, typed: str, otherwise: tuple[str, ...], /) -> tuple[str, ...]:
        """The words that are meant; `otherwise` where it does not know."""
        ...


_WORD = re.compile(r"[a-z0-9]+")
_THRICE = re.compile(r"([a-z])\1{2,}")
_LEET = str.maketrans("013457@$!", "oieastasi")
_SOUNDS = (("qu", "k"), ("ll", "y"), ("ph", "f"), ("ch", "\0"), ("h", ""), ("\0", "ch"))
_SOFT_C = re.compile("c(?=[ei])")
# "golpiaron" for "golpearon"; "muelto" for "muerto", as it is said in the Caribbean.
_GLIDE = re.compile("e(?=[ao])")
_CLOSING_L = re.compile("(?<=[aeiou])l(?=[bcdfgkmnpst]|$)")
_TWICE = re.compile(r"([a-z])\1+")
_SAME = str.maketrans("vzcx", "bsks")
_SHORTEST_SOUND = 4
_SHORTEST_BASE = 3


class Stems:
    """Beginnings of words, looked up by their first letters."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for stem in sorted(set(stems)):
            self._by_key[stem[:SHORTEST_STEM]].append(stem)

    def of(self, word: str) -> Sequence[str]:
        """The stems that a word begins with."""
        found = self._by_key.get(word[:SHORTEST_STEM])
        return [stem for stem in found if word.startswith(stem)] if found else ()


def folded(text: str) -> str:
    """The text as `plain` folds it, ñ written n as most phones send it."""
    return plain(text).replace("ñ", "n")


def spelled(word: str, table: Meanings) -> tuple[str, ...]:
    """The words meant by a word as it is typed: "cant" is "can not"; an unknown word is itself."""
    return tuple(meant for w in _WORD.findall(folded(word)) for meant in table.get(w, (w,)))


def inflections(words: Iterable[str], kept: Iterable[str]) -> dict[str, str]:
    """Forms of a word that is among the words as well, and that word: "killing" is "kill", "pills" is "pill"."""
    known = frozenset(words)
    forms = ((word, next((b for b in _bases(word) if b in known), word)) for word in known)
    return {word: base for word, base in forms if base != word and word not in frozenset(kept)}


def _bases(word: str) -> Iterator[str]:
    """What a word may be a form of, most likely first."""
    yield from (base for base in _shorter(word) if len(base) >= _SHORTEST_BASE)


def _shorter(word: str) -> Iterator[str]:
    if word.endswith("ying"):
        yield word[:-4] + "ie"
    if word.endswith("ing"):
        stem = word[:-3]
        yield from (stem, stem + "e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    elif word.endswith("ies"):
        yield from (word[:-3] + "y", word[:-1])
    elif word.endswith("s") and not word.endswith("ss"):
        yield from (word[:-1], word.removesuffix("es"))


def sound(word: str) -> str:
    """How a word sounds in Spanish, so that "bivir" is heard as "vivir" and "pastiyas" as "pastillas"."""
    return _CLOSING_L.sub("r", beginning(word))


def beginning(word: str) -> str:
    """How the beginning of a longer word sounds in Spanish."""
    for letters, heard in _SOUNDS:
        word = word.replace(letters, heard)
    return _GLIDE.sub("i", _TWICE.sub(r"\1", _SOFT_C.sub("s", word).translate(_SAME)))


def sounds(words: Iterable[str], heard_as: Callable[[str], str] = sound) -> dict[str, str]:
    """The first word for each way of sounding, of those long enough to tell apart."""
    heard: dict[str, str] = {}
    for word in sorted(words):
        if len(key := heard_as(word)) >= _SHORTEST_SOUND:
            heard.setdefault(key, word)
    return heard


def begun_by_ear(word: str, heard: Mapping[str, str]) -> str | None:
    """A word that sounds as if it began with a stem, written with that stem: "asules" is "azules"."""
    said = beginning(word)
    for size in range(len(said), _SHORTEST_SOUND - 1, -1):
        if stem := heard.get(said[:size]):
            return stem + said[size:]
    return None


def candidates(word: str) -> Iterable[str]:
    """What an unknown word may stand for, letter by letter: "k!ll", "dieeee", "killin"."""
    if not word.isalpha() and any(c.isalpha() for c in word):
        if "*" in word:
            yield from (word.replace("*", vowel, 1) for vowel in "iueoa")
        yield word.translate(_LEET)
    if _THRICE.search(word):
        yield _THRICE.sub(r"\1\1", word)
        yield _THRICE.sub(r"\1", word)
    if word.endswith("in"):
        yield word + "g"
    yield from (word[: -len(end)] + "ad" + end[1:] for end in ("ao", "aos") if word.endswith(end))  # "desmayao"
    yield from _bases(word)


def split(run: str, *vocabularies: Container[str]) -> tuple[str, ...]:
    """A run of letters cut into the fewest known words ("killmyself"), or nothing where that cannot be done."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(run)
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - 12), end):
            before = best[start]
            if before is not None and any(run[start:end] in known for known in vocabularies):
                found = (*before, run[start:end])
                if best[end] is None or len(found) < len(best[end] or ()):
                    best[end] = found
    return best[len(run)] or ()
