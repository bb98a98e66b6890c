"""Phrases made ready to be looked for: a regular expression each, and the words without which it need not be tried."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from hotline.domain.danger.notation import Choice, Edge, Gap, NotNext, Number, Part, Parts, Side, Word

NEGATORS = ("not", "never", "no", "nobody", "nunca", "jamas", "ni", "tampoco", "without", "sin")
ANY_NUMBER, LARGE_NUMBER, YEAR = "#", "##", "####"
_SMALL = (
    "one two three four five six seven eight nine couple un una uno dos tres cuatro cinco seis siete ocho nueve".split()
)
_LARGE = (
    "ten eleven twelve fifteen twenty thirty forty fifty sixty hundred hundreds dozen dozens "
    "diez doce quince veinte treinta cuarenta cincuenta cien cientos docena"
).split()
NUMBER_WORDS = {**dict.fromkeys(_SMALL, False), **dict.fromkeys(_LARGE, True)}
_GAP_WORD = f"(?: (?!(?:{'|'.join(NEGATORS)}) )[a-z0-9]++)"
_NUMBERS = {
    ANY_NUMBER: f" (?:[0-9]+[a-z]*|{'|'.join(NUMBER_WORDS)})",
    LARGE_NUMBER: f" (?:[0-9]{{2,}}[a-z]*|{'|'.join(_LARGE)})",
    YEAR: " (?:19|20)[0-9]{2}",
}
_WORD_END = "(?= )"
_EDGES = {"^": "(?<= [.?])", "$": "(?= [.?])", "?": r" \?"}

Needs = tuple[frozenset[str], ...]


class Phrase:
    """One side of a phrase, and the sets of words of which it needs one each.

    Its regular expression is made when it is first looked for: of most it never is, so a start stays fast and small.
    """

    __slots__ = ("_compiled", "needs", "side")

    def __init__(self, side: Side, needs: Needs) -> None:
        """`needs`: see `needs()`."""
        self.side = side
        self.needs = needs
        self._compiled: re.Pattern[str] | None = None

    @property
    def regex(self) -> str:
        """The regular expression, over words that stand between single spaces."""
        return _row(self.side.parts) + _WORD_END

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can hold the phrase: quick, and most often no."""
        for need in self.needs:  # noqa: SIM110 - a loop, for the screen spends half its time here
            if need.isdisjoint(words):
                return False
        return True

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The places of the phrase in a text as `reading` writes it."""
        if self._compiled is None:
            self._compiled = re.compile(self.regex)
        return self._compiled.finditer(text)


def _row(parts: Sequence[Part]) -> str:
    return "".join(_render(p) for p in parts)


def _render(part: Part) -> str:
    match part:
        case Word(text, stem):
            return f" {text}[a-z0-9]*+" if stem else f" {text}"
        case Number(size):
            return _NUMBERS[size]
        case Gap(most):
            return f"{_GAP_WORD}{{0,{most}}}?"
        case NotNext(ways):
            return f"(?!(?:{_either(ways)}){_WORD_END})"
        case Edge(sign):
            return _EDGES[sign]
        case Choice(ways, optional):
            return f"(?:{_either(ways)})" + ("?" if optional else "")


def _either(ways: Iterable[Parts]) -> str:
    """Several ways in one expression; the plain single words among them share their leading space."""
    flat = list(_flat(ways))
    plain = [w[0].text for w in flat if len(w) == 1 and isinstance(w[0], Word) and not w[0].stem]
    others = [_row(w) for w in flat if not (len(w) == 1 and isinstance(w[0], Word) and not w[0].stem)]
    return "|".join([*others, *([f" (?:{'|'.join(plain)})"] if plain else [])])


def _flat(ways: Iterable[Parts]) -> Iterable[Parts]:
    for way in ways:
        if len(way) == 1 and isinstance(way[0], Choice) and not way[0].optional:
            yield from _flat(way[0].ways)
        else:
            yield way


def vocabulary(parts: Sequence[Part]) -> Iterable[str]:
    """Every whole word that stands in a row of parts."""
    for part in parts:
        if isinstance(part, Word) and not part.stem:
            yield part.text
        elif isinstance(part, Choice | NotNext):
            for way in part.ways:
                yield from vocabulary(way)


def stems(parts: Sequence[Part]) -> Iterable[str]:
    """Every beginning of a word that stands in a row of parts."""
    for part in parts:
        if isinstance(part, Word) and part.stem:
            yield part.text
        elif isinstance(part, Choice | NotNext):
            for way in part.ways:
                yield from stems(way)


def needs(parts: Sequence[Part], often: Mapping[str, int]) -> Needs:
    """The sets of words of which a text must hold one each, rarest first (`often`: phrases that use a word)."""
    found = [need for part in parts for need in _needs_of(part, often)]
    return tuple(sorted(set(found), key=lambda need: (_cost(need, often), sorted(need))))


def _needs_of(part: Part, often: Mapping[str, int]) -> Needs:
    match part:
        case Word(text, stem):
            return (frozenset({f"{text}*" if stem else text}),)
        case Number(size):
            return (frozenset({size}),)
        case Choice(ways, False):
            each = [needs(way, often) for way in ways]
            return (frozenset[str]().union(*(way[0] for way in each)),) if all(each) else ()
    return ()


def _cost(need: frozenset[str], often: Mapping[str, int]) -> int:
    return sum(often.get(word, 1) for word in need)


def used(rows: Iterable[Sequence[Part]]) -> Counter[str]:
    """How many phrases use each word: a word that many use is a poor one to look phrases up by."""
    count: Counter[str] = Counter()
    for parts in rows:
        count.update({*vocabulary(parts), *(f"{s}*" for s in stems(parts))})
    count[ANY_NUMBER] = count[LARGE_NUMBER] = count[YEAR] = max(count.values(), default=1)
    return count
