"""A secret word that somebody picks: one that is worth keeping, none at all, or too little to be one."""

from hotline.domain.hearing.yesno import yesno
from hotline.domain.words import plain

_NONE = frozenset({"", "none", "skip", "ninguna", "ninguno", "nada"})
# One digit or letter is an answer to something else, and the first that anybody would guess.
_SHORTEST = 3


def fold(word: str) -> str:
    """A secret word as it is compared: case, accents and spaces around it do not count."""
    return " ".join(plain(word).split())


def no_secret(word: str) -> bool:
    """Whether somebody wants none."""
    return fold(word).strip(" .!") in _NONE or yesno(word) == "no"


def fit_as_secret(word: str) -> bool:
    """Whether it can be kept: a yes is no word of theirs, and a digit or two are none."""
    return sum(letter.isalnum() for letter in word) >= _SHORTEST and yesno(word) is None
