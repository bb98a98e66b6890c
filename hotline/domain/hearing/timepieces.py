"""A text about time cut into pieces, one letter each, that grammars can be written over (see `timewords`)."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from hotline.domain.hearing.timewords import LONGEST, MEANS, Piece
from hotline.domain.words import plain, unstretched

# Letters for what is written in digits: N a small number, M a longer one, C 6:30, A 6pm or 6:30pm, O 7th, S 3/7 or
# 3/7/25, R 3-7 (a date or a range), I 2025-03-07, D 1.5, Y 2025.
_AMPM = r"(?:\s*[ap]\.?\s?m\b\.?|[ap](?![a-z0-9]))"
_TOKEN = re.compile(
    rf"""
      (?P<I>(?<!\d)(?:19|20)\d\d-\d\d?-\d\d?(?!\d))
    | (?P<h>(?<!\d)1/2(?=\s?(?:an?\s)?h))
    | (?P<S>(?<!\d)\d\d?/\d\d?(?:/(?:\d\d\d\d|\d\d))?(?![\d/])|(?<!\d)\d\d?[-.]\d\d?[-.](?:\d\d\d\d|\d\d)(?![-.\d]))
    | (?P<R>(?<![\d-])\d\d?\s?-\s?\d\d?(?![\d-]))
    | (?P<A>(?<!\d)(?:\d\d?\s?[:.;]\s?\d\d|\d\d?\s\d\d|\d{{1,4}}){_AMPM})
    | (?P<C>(?<!\d)\d\d?[:.;]\d\d(?![\d.:])(?!\s?h[ro]))
    | (?P<D>\d+[.,]\d+)
    | (?P<O>(?<!\d)\d\d?\s?(?:st|nd|rd|th)\b)
    | (?P<N>\d+)
    | (?P<word>[a-zñ]+)
    | (?P<mark>[$%\#*&+@])
    """,
    re.VERBOSE,
)
_DIGITS = re.compile(r"\d+")
_TWO_FOR_TO = re.compile(r"\b2(?=ni|mo|mr|day\b)")
# "20 2 8", "ten 2 five": minutes before an hour.
_MINUTES_TO = re.compile(r"\b(5|10|15|20|25|five|ten|twenty|quarter|qtr) 2 (?=(?:\d\d?|[a-z]{3,6})\b)")
# "mar 12 11am" is a day and an hour, and not 12:11.
_DAY_THEN_HOUR = re.compile(
    r"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.? \d\d?|\d\d?/\d\d?) (?=\d)"
)
_MARKS: dict[str, Piece] = {"&": ("&", ()), "+": ("&", ()), "@": ("e", ())}
_SPOILT: Piece = ("!", ())
_UNKNOWN: Piece = ("?", ())
_LONGEST_NUMBER = 9
_SMALL, _TIME = range(1, 3), range(3, 5)
_JOINED = range(100, 10_000)
_YEARS = frozenset((*range(1940, 2000), *range(2023, 2040)))
_HALVES = re.compile(r"\d{1,4}[.,](?:\d?5|0)")
# Three digits that are numbers to call, not times of day.
_CALLED = frozenset({911, 988, 211, 311, 411, 711})


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as letters, and the values that go with each letter."""

    letters: str
    values: tuple[tuple[int, ...], ...]

    def without(self, start: int, end: int) -> "Reading":
        """The reading with the pieces from start up to end taken out."""
        return Reading(self.letters[:start] + self.letters[end:], self.values[:start] + self.values[end:])

    def dropping(self, unwanted: str) -> "Reading":
        """The reading without any piece whose letter is unwanted."""
        kept = [i for i, letter in enumerate(self.letters) if letter not in unwanted]
        return Reading("".join(self.letters[i] for i in kept), tuple(self.values[i] for i in kept))


def read(text: str) -> Reading:
    """The pieces of a text, in order; words nobody listed become "?", signs without meaning vanish."""
    folded = _MINUTES_TO.sub(r"\1 to ", _TWO_FOR_TO.sub("to", unstretched(plain(text)).replace("⁄", "/")))
    found = list(_TOKEN.finditer(_DAY_THEN_HOUR.sub(r"\1, ", folded)))
    pieces: list[Piece] = []
    at = 0
    while at < len(found):
        kind = str(found[at].lastgroup)
        if kind == "word":
            taken, piece = _phrase([m.group() for m in found[at : at + LONGEST.get(found[at].group(), 1)]])
            at += taken
            pieces.append(piece)
        else:
            pieces.append(_digits(kind, found[at].group()))
            at += 1
    return Reading("".join(letter for letter, _ in pieces), tuple(value for _, value in pieces))


def _phrase(upcoming: list[str]) -> tuple[int, Piece]:
    """The longest known phrase the upcoming words start with, and how many words it takes."""
    for size in range(len(upcoming), 0, -1):
        if piece := MEANS.get(" ".join(upcoming[:size])):
            return size, piece
    return 1, _UNKNOWN


def _digits(kind: str, token: str) -> Piece:
    """The piece that digits, or a sign, are."""
    if kind == "mark":
        return _MARKS.get(token, _SPOILT)
    parts = tuple(int(d) for d in _DIGITS.findall(token) if len(d) <= _LONGEST_NUMBER)
    if kind == "D":
        return ("D", parts) if _HALVES.fullmatch(token) else _SPOILT
    return _WRITTEN[kind](token, parts) if kind in _WRITTEN else (kind, parts)


def _bare(token: str, parts: tuple[int, ...]) -> Piece:
    """A number in digits alone: small, a year, a time like 1830, or too long to be any of them."""
    size = len(token)
    if size in _SMALL:
        return "N", parts
    if size in _TIME and parts[0] not in _CALLED:
        return ("Y" if parts[0] in _YEARS else "M"), (*parts, size)
    return "B", (*(parts or (0,)), size)


def _with_half(token: str, parts: tuple[int, ...]) -> Piece:
    """Hour, minute, and 0 for am or 1 for pm, of "6pm", "6:30 pm" or "630pm"."""
    hour, minute = parts if parts[1:] else divmod(parts[0], 100) if parts[0] in _JOINED else (parts[0], 0)
    return "A", (hour, minute, int("p" in token))


_WRITTEN: dict[str, Callable[[str, tuple[int, ...]], Piece]] = {
    "N": _bare,
    "A": _with_half,
    "C": lambda token, parts: ("C", (*parts, int(token.startswith("0")))),
    "h": lambda _, __: ("h", ()),
}
