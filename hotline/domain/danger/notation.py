"""The notation of phrases in danger.toml: read into parts, with a sentence for whoever mistypes one."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import TypeAlias

from hotline.domain.danger.spelling import SHORTEST_STEM

Spell: TypeAlias = Callable[[str], tuple[tuple[str, ...], ...]]

MOST_GAPS = 3
_PIECES = re.compile(r"!\(|[()\[\]|^$?!]|\.{2,}|####|##?|@[a-z_]+|[^\s()\[\]|^$?!]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, as it stands after spelling was put right; with `stem`, any word that begins so."""

    text: str
    stem: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A number: # any, ## ten or more, #### a year."""

    size: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words of any kind, in the same sentence."""

    most: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several ways to go on; with `optional`, or none of them."""

    ways: "tuple[Parts, ...]"
    optional: bool


@dataclass(frozen=True, slots=True)
class NotNext:
    """What must not follow."""

    ways: "tuple[Parts, ...]"


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning (^) or the end ($) of a sentence, or its question mark (?)."""

    sign: str


_SIGNS: dict[str, "Part"] = {
    **{sign: Edge(sign) for sign in ("^", "$", "?")},
    **{size: Number(size) for size in ("#", "##", "####")},
    "..": Gap(3),
    "....": Gap(8),
}

Part: TypeAlias = Word | Number | Gap | Choice | NotNext | Edge
Parts: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Notation:
    """How phrases are written in one file: the lists of words they name, and what is meant by a word."""

    groups: Mapping[str, Parts]
    spell: Spell

    def sides(self, phrase: str) -> "tuple[tuple[Side, Parts], ...]":
        """The sides of an "&" in a phrase, or all of it, each with its parts; ValueError with a sentence on a fault."""
        sides = [Side(written, self) for written in phrase.split("&")]
        read = tuple((side, side.parts) for side in sides)
        if not all(parts for _, parts in read):
            raise ValueError("it is empty: write words, or take the phrase out")
        return read


@dataclass(frozen=True, slots=True)
class Side:
    """A phrase, or one side of an "&" in it, as it is written.

    Its parts are read anew whenever they are asked for: those of all phrases together would fill megabytes, and most
    are needed once, when the file is read.
    """

    written: str
    notation: Notation

    @property
    def parts(self) -> Parts:
        """The parts of the phrase; ValueError with a sentence on a fault."""
        return _Parser(self.written, self.notation).whole()


class _Parser:
    """One reading of one phrase, from left to right."""

    def __init__(self, phrase: str, notation: Notation) -> None:
        self._pieces = _PIECES.findall(phrase)
        self._at = 0
        self._groups = notation.groups
        self._spell = notation.spell

    def whole(self) -> Parts:
        parts = self._row("")
        if self._peek():
            raise ValueError("a | stands outside brackets: put brackets around the choices")
        if _gaps(parts) > MOST_GAPS:
            raise ValueError(f"it has more than {MOST_GAPS} gaps: split it into two phrases")
        return parts

    def _row(self, closing: str) -> Parts:
        parts: list[Part] = []
        while (piece := self._peek()) and piece not in {"|", closing}:
            self._at += 1
            parts += self._one(piece)
        return tuple(parts)

    def _one(self, piece: str) -> Sequence[Part]:
        match piece:
            case "(":
                return self._choice(")", optional=False)
            case "[":
                return self._choice("]", optional=True)
            case "!(":
                ways = tuple(way for way in self._ways(")") if way)
                return (NotNext(ways),) if ways else ()
            case ")" | "]" | "!":
                raise ValueError(f'"{piece}" stands alone: brackets come in pairs, and ! wants a ( right after it')
        return (_SIGNS[piece],) if piece in _SIGNS else self._words(piece)

    def _choice(self, closing: str, *, optional: bool) -> Sequence[Part]:
        """The choice in a bracket, without the ways that are not read ("the"); those may not be asked for."""
        ways = self._ways(closing)
        left = tuple(way for way in ways if way)
        if len(left) < len(ways) and not optional:
            raise ValueError(
                "a bracket ( ) asks for a word that [reading] unread leaves out: take the word out, or use [ ]"
            )
        return (Choice(left, optional),) if left else ()

    def _words(self, piece: str) -> Sequence[Part]:
        if piece.startswith("@"):
            if piece[1:] not in self._groups:
                raise ValueError(f"there is no list {piece} in [words]: add it, or name one that is there")
            return self._groups[piece[1:]]
        if piece.endswith("*"):
            stem = piece[:-1]
            if len(stem) < SHORTEST_STEM or not stem.isalpha():
                raise ValueError(f'"{piece}" is too short: put {SHORTEST_STEM} letters or more before the *')
            return (Word(stem, stem=True),)
        if not any(c.isalnum() for c in piece):
            raise ValueError(f'"{piece}" is no word: use letters, or two or four dots for a gap')
        return tuple(_any_of(written) for written in self._spell(piece))

    def _ways(self, closing: str) -> tuple[Parts, ...]:
        ways = [self._way(closing)]
        while self._peek() == "|":
            self._at += 1
            ways.append(self._way(closing))
        if self._peek() != closing:
            raise ValueError(f'a bracket is not closed: add "{closing}"')
        self._at += 1
        return tuple(ways)

    def _way(self, closing: str) -> Parts:
        if self._peek() in {"|", closing}:
            raise ValueError("nothing stands beside a |: write a word there, or take the | out")
        return self._row(closing)

    def _peek(self) -> str:
        return self._pieces[self._at] if self._at < len(self._pieces) else ""


def _gaps(parts: Parts) -> int:
    """The most gaps on any way through a row: what bounds the time it takes to look for it."""
    deeper = (max(map(_gaps, p.ways)) for p in parts if isinstance(p, Choice))
    return sum(isinstance(p, Gap) for p in parts) + sum(deeper)


def _any_of(written: tuple[str, ...]) -> Part:
    """A word, or a choice where it is also written as a figure ("to", "2")."""
    words = [Word(intern(one)) for one in written]
    return words[0] if len(words) == 1 else Choice(tuple((word,) for word in words), optional=False)
