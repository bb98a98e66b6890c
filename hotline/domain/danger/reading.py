"""How the danger screen reads a text: sentences of words, their spelling put right, emoji and noise gone."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from hotline.domain.danger import english
from hotline.domain.danger.pattern import ANY_NUMBER, LARGE_NUMBER, NUMBER_WORDS, YEAR
from hotline.domain.danger.slips import Slips, Spellings
from hotline.domain.danger.spelling import (
    Stems,
    Table,
    beginning,
    begun_by_ear,
    candidates,
    folded,
    sound,
    sounds,
    spelled,
    split,
)
from hotline.domain.hearing.respelling import textspeak

_TOKENS = re.compile(r"[a-z0-9]+(?:[*@$!][a-z0-9]+)*|\.\.+|\.(?![a-z]\b)|[!?;,\n]")
_ANSWERS = frozenset({"no", "nah", "nope", "never", "nunca", "yes", "yeah", "si"})
_SPELT_OUT = 3
_GUESSES_KEPT = 2048
_LONGEST_RUN = 60
_SHORTEST_GLUED = 7
_SHORTEST_BY_EAR = 6
_PARTICIPLES = frozenset({"ado", "dos"})
_SHORT = 40  # words of a text that is looked at as a whole
_WINDOW, _OVERLAP = 96, 24  # words of a sentence that is; longer ones are looked at in windows that overlap

Sentence = tuple[str, list[str]]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a reading in which a phrase can stand: where it begins in it, its text, its words."""

    start: int
    text: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as the screen sees it: " . i can not breathe . ", the set of its words, and its parts.

    No phrase is longer than a sentence, so a long text is searched sentence by sentence: only those that hold the
    words a phrase needs.
    """

    text: str
    words: frozenset[str]
    parts: tuple[Part, ...]


class Reader:
    """Reads texts with the spellings and the words of one danger.toml."""

    def __init__(
        self,
        *,
        table: Table,
        slips: Slips,
        joined: Mapping[tuple[str, str], str],
        apostrophes: Mapping[str, str],
        emoji: Mapping[str, str],
        glued: Iterable[str],
        vocabulary: frozenset[str],
        by_ear: Iterable[str],
        stems_by_ear: Iterable[str],
        stems: Stems,
        cores: Iterable[str],
        own_words: frozenset[str],
    ) -> None:
        self._table = table
        self._spellings = Spellings(table, slips)
        self._joined = joined
        self._first_halves = frozenset(first for first, _ in joined)
        self._apostrophes = apostrophes
        self._emoji = emoji
        self._glued = tuple(glued)
        self._known = vocabulary
        self._by_ear = sounds(by_ear)
        self._stems_by_ear = sounds(stems_by_ear, beginning)
        self._stems = stems
        self._own_words = own_words
        self._guess = lru_cache(maxsize=_GUESSES_KEPT)(self._guessed)
        self._cores = {heard: self._spellings.get(core, (core,))[0] for heard, core in english.ear(cores).items()}

    def read(self, text: str) -> Reading:
        """The reading of a text; every text has one, were it empty."""
        sentences = [(end, row) for end, row in _together(self._sentences(self.in_words(text))) if row]
        whole = " . " + "".join(f"{' '.join(row)} {end} " for end, row in sentences)
        words = self._marked(w for _, row in sentences for w in row)
        if sum(len(row) for _, row in sentences) <= _SHORT:
            return Reading(whole, words, (Part(0, whole, words),))
        return Reading(whole, words, tuple(self._parts(whole, sentences)))

    def in_words(self, text: str) -> str:
        """The text with the emoji that show a thing of danger as its word: a knife may be all that somebody sends."""
        if not text.isascii():
            for shown, word in self._emoji.items():
                text = text.replace(shown, f" {word} ")
        return text

    def _parts(self, whole: str, sentences: Iterable[Sentence]) -> Iterator[Part]:
        at = 0
        for _, row in sentences:
            start, at = at, at + len(" ".join(row)) + len(" . ")
            if len(row) <= _WINDOW:
                yield Part(start, whole[start : at + len(" . ")], self._marked(row))
                continue
            for first in range(0, len(row) - _OVERLAP, _WINDOW - _OVERLAP):
                begins = start + len(" . " + "".join(f"{w} " for w in row[:first])) - 1
                window = row[first : first + _WINDOW]
                yield Part(begins, f" {' '.join(window)} ", self._marked(window))

    def _marked(self, row: Iterable[str]) -> frozenset[str]:
        """The words, and the marks of the stems and numbers among them."""
        words = set(row)
        marks = {f"{stem}*" for w in words for stem in self._stems.of(w)}
        numbers = {m for w in words if w[0].isdigit() or w in NUMBER_WORDS for m in _number(w)}
        return frozenset(words | marks | numbers)

    def _sentences(self, text: str) -> list[Sentence]:
        done: list[Sentence] = []
        row: list[str] = []
        for piece in _TOKENS.findall(folded(self._with_apostrophes(text))):
            if piece[0].isalnum():
                row.append(piece)
            elif row and _ends(piece, row):
                done.append(("?" if piece == "?" else ".", self._spelled(row)))
                row = []
        return [*done, (".", self._spelled(row))] if row else done

    def _with_apostrophes(self, text: str) -> str:
        """The text with the words put right that only their apostrophe tells from others: "od'd" is not odd."""
        if "'" not in (text := text.replace("’", "'").casefold()):
            return text
        for typed, meant in self._apostrophes.items():
            text = text.replace(typed, meant)
        return text

    def _spelled(self, typed: list[str]) -> list[str]:
        """The words of one sentence: those joined that belong together, then each put right."""
        right: list[str] = []
        for token in self._whole(self._unspaced(typed)):
            meant = self._table.get(token)
            if meant is not None:
                right += meant
            elif token in self._known:
                right.append(token)
            else:
                right += self._guess(token)
        return right

    def _whole(self, typed: list[str]) -> list[str]:
        """Two words that belong together as one ("my self")."""
        if self._first_halves.isdisjoint(typed):
            return typed
        out: list[str] = []
        for token in typed:
            whole = self._joined.get((out[-1], token)) if out else None
            if whole:
                out[-1] = whole
            else:
                out.append(token)
        return out

    def _guessed(self, token: str) -> tuple[str, ...]:
        """An unknown word: a known one typed oddly, two glued together, or itself."""
        if token in self._spellings:
            return self._spellings.get(token, ())
        others = list(candidates(token))
        for other in [o for o in others if o in self._known] or [o for o in others if o in self._spellings]:
            return self._spellings.get(other, (other,))
        if not token.isalnum():
            return spelled(token, self._spellings)
        if meant := textspeak(token):
            return spelled(meant, self._spellings)
        if len(token) >= _SHORTEST_GLUED and any(core in token for core in self._glued) and (cut := self._cut(token)):
            return cut
        return (self._heard(token, others),)

    def _heard(self, token: str, others: Iterable[str]) -> str:
        """An unknown word as the Spanish word it sounds like, whole or in its beginning; or itself."""
        by_ear = len(token) >= _SHORTEST_BY_EAR
        if by_ear and (heard := self._by_ear.get(sound(token))):
            return heard
        if core := self._core(token):
            return core
        if self._stems.of(token):
            return token
        if begun := next((o for o in others if o[-3:] in _PARTICIPLES and self._stems.of(o)), None):
            return begun
        return (begun_by_ear(token, self._stems_by_ear) if by_ear else None) or token

    def _core(self, token: str) -> str | None:
        """The word known by its sound that an unknown word sounds like."""
        if not english.long_enough(token) or token in self._own_words:
            return None
        return self._cores.get(english.sound(token))

    def _cut(self, run: str) -> tuple[str, ...]:
        pieces = split(run[:_LONGEST_RUN], self._known, self._spellings)
        return tuple(w for piece in pieces for w in self._spellings.get(piece, (piece,)))

    def _unspaced(self, typed: list[str]) -> list[str]:
        """Letters typed one by one ("k i l l") as the words they spell."""
        if sum(len(t) == 1 for t in typed) < _SPELT_OUT:
            return typed
        out: list[str] = []
        for run in _runs(typed):
            whole = len(run) >= _SPELT_OUT and split("".join(run)[:_LONGEST_RUN], self._known, self._spellings)
            out += whole or run
        return out


def _ends(stop: str, row: list[str]) -> bool:
    """Whether a mark ends the thought: dots for a pause do not, nor does a comma, but for the one in "no, …"."""
    return stop == "." or (stop[0] != "." and (stop != "," or (len(row) == 1 and row[0] in _ANSWERS)))


def _runs(typed: Iterable[str]) -> list[list[str]]:
    """Neighbouring single letters in one list, every other word in its own."""
    runs: list[list[str]] = []
    for token in typed:
        if runs and len(token) == 1 and len(runs[-1][-1]) == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _together(sentences: list[Sentence]) -> list[Sentence]:
    """Sentences of one word in a row are one ("I. want. to. die."): the stops are for weight."""
    if len(sentences) < 2:  # noqa: PLR2004 - one sentence has no neighbour
        return sentences
    out: list[Sentence] = []
    alone = False
    for end, row in sentences:
        if alone and len(row) == 1 and out[-1][0] == ".":
            out[-1] = (end, out[-1][1] + row)
        else:
            out.append((end, row))
            alone = len(row) == 1
    return out


def _number(word: str) -> tuple[str, ...]:
    large = word[:2].isdigit() or NUMBER_WORDS.get(word, False)
    year = len(word) == len(YEAR) and word[:2] in {"19", "20"}
    return (ANY_NUMBER, *((LARGE_NUMBER,) if large else ()), *((YEAR,) if year else ()))
