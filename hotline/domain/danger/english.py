"""How an English word sounds, so that "sucidle" is heard as "suicidal" and "unkonshus" as "unconscious"."""

import re
from collections.abc import Iterable

_SHORTEST = 6
# Letters that are said alike, in the order in which they are looked for.
_SAID = tuple(
    (re.compile(letters), said)
    for letters, said in (
        ("ph", "f"),
        ("ck|qu|k", "k"),
        ("x", "ks"),
        ("(?:sc|c|t|ss?)i(?=[aou])|sh", "$"),
        ("[sz]?c(?=[eiy])|z", "s"),
        ("c", "k"),
        ("(?<=.)h|gh", ""),
        (r"(.)\1+", r"\1"),
        ("[aeiouy]+(?=r)", ""),
        ("(?<=.)(?:[aeiouy]*l|[aeiouy]+l)[ey]?$", "l"),
        ("e$", ""),
        ("(?<=.)[aeiouyw]+", "."),
    )
)


def sound(word: str) -> str:
    """What is heard of a word: its consonants, and where there is a vowel between them, not which."""
    for letters, said in _SAID:
        word = letters.sub(said, word)
    return word


def ear(words: Iterable[str]) -> dict[str, str]:
    """The words by their sound; of two that sound alike the first in the alphabet."""
    heard: dict[str, str] = {}
    for word in sorted(words):
        heard.setdefault(sound(word), word)
    return heard


def long_enough(word: str) -> bool:
    """Whether a word is long enough to be told by its sound alone."""
    return len(word) >= _SHORTEST
