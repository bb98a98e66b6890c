"""How the danger screen reads a text: sentences of words, their spelling put right, emoji and noise gone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hotline.domain.danger.pattern import ANY_NUMBER, LARGE_NUMBER, NUMBER_WORDS, YEAR
from hotline.domain.danger.spelling import Table, candidates, folded, sound, sounds, spelled, split

_TOKENS = re.compile(r"[a-z0-9]+(?:[*@$!][a-z0-9]+)*|\.\.+|\.(?![a-z]\b)|[!?;,\n]")
_ANSWERS = frozenset({"no", "nah", "nope", "never", "nunca", "yes", "yeah", "si"})
_SPELT_OUT = 3
_LONGEST_RUN = 60
_SHORTEST_GLUED = 7
_SHORTEST_BY_EAR = 5
_STEM_KEY = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as the screen sees it: " . i can not breathe . " and the set of its words."""

    text: str
    words: frozenset[str]


class Reader:
    """Reads texts with the spellings and the words of one danger.toml."""

    def __init__(
        self,
        *,
        table: Table,
        joined: Mapping[tuple[str, str], str],
        glued: Iterable[str],
        vocabulary: frozenset[str],
        by_ear: Iterable[str],
        stems: Iterable[str],
    ) -> None:
        self._table = table
        self._joined = joined
        self._glued = tuple(glued)
        self._known = vocabulary
        self._pieces = vocabulary | table.keys()
        self._by_ear = sounds(by_ear)
        self._stems: dict[str, list[str]] = defaultdict(list)
        for stem in stems:
            self._stems[stem[:_STEM_KEY]].append(stem)

    def read(self, text: str) -> Reading:
        """The reading of a text; every text has one, were it empty."""
        sentences = _together(self._sentences(text))
        words = frozenset(w for _, sentence in sentences for w in sentence)
        marks = {f"{s}*" for w in words if (ss := self._stems.get(w[:_STEM_KEY])) for s in ss if w.startswith(s)}
        numbers = {m for w in words if w[0].isdigit() or w in NUMBER_WORDS for m in _number(w)}
        return Reading(" . " + "".join(f"{' '.join(s)} {end} " for end, s in sentences), words | marks | numbers)

    def _sentences(self, text: str) -> list[tuple[str, list[str]]]:
        done: list[tuple[str, list[str]]] = []
        row: list[str] = []
        for token in _TOKENS.findall(folded(text)):
            if token[0].isalnum():
                row.append(token)
            elif token[0] == "." and len(token) > 1:
                continue  # dots for a pause do not end a thought
            elif row and (token != "," or (len(row) == 1 and row[0] in _ANSWERS)):
                done.append(("?" if token == "?" else ".", self._spelled(row)))
                row = []
        return [*done, (".", self._spelled(row))] if row else done

    def _spelled(self, typed: list[str]) -> list[str]:
        """The words of one sentence: those joined that belong together, then each put right."""
        return [word for token in self._whole(self._unspaced(typed)) for word in self._word(token)]

    def _whole(self, typed: list[str]) -> list[str]:
        """Two words that belong together as one ("my self")."""
        out: list[str] = []
        for token in typed:
            whole = self._joined.get((out[-1], token)) if out else None
            if whole:
                out[-1] = whole
            else:
                out.append(token)
        return out

    def _word(self, token: str) -> tuple[str, ...]:
        meant = self._table.get(token)
        if meant is not None:
            return meant
        return (token,) if token in self._known else self._guess(token)

    def _guess(self, token: str) -> tuple[str, ...]:
        """An unknown word: a known one typed oddly, two glued together, or itself."""
        for other in candidates(token):
            if other in self._table or other in self._known:
                return self._table.get(other, (other,))
        if not token.isalnum():
            return spelled(token, self._table)
        if len(token) >= _SHORTEST_GLUED and any(core in token for core in self._glued):
            return self._cut(token) or (token,)
        if len(token) >= _SHORTEST_BY_EAR and (heard := self._by_ear.get(sound(token))):
            return (heard,)
        return (token,)

    def _cut(self, run: str) -> tuple[str, ...]:
        pieces = split(run[:_LONGEST_RUN], self._pieces)
        return tuple(w for piece in pieces for w in self._table.get(piece, (piece,)))

    def _unspaced(self, typed: list[str]) -> list[str]:
        """Letters typed one by one ("k i l l") as the words they spell."""
        if sum(len(t) == 1 for t in typed) < _SPELT_OUT:
            return typed
        out: list[str] = []
        for run in _runs(typed):
            whole = len(run) >= _SPELT_OUT and split("".join(run)[:_LONGEST_RUN], self._pieces)
            out += whole or run
        return out


def _runs(typed: Iterable[str]) -> list[list[str]]:
    """Neighbouring single letters in one list, every other word in its own."""
    runs: list[list[str]] = []
    for token in typed:
        if runs and len(token) == 1 and len(runs[-1][-1]) == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _together(sentences: list[tuple[str, list[str]]]) -> list[tuple[str, list[str]]]:
    """Sentences of one word in a row are one ("I. want. to. die."): the stops are for weight."""
    if len(sentences) < 2:  # noqa: PLR2004 - one sentence has no neighbour
        return sentences
    out: list[tuple[str, list[str]]] = []
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
