"""danger.toml as values: every section read and checked, a fault named with its section and what to do."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from hotline.domain.danger.book import Book
from hotline.domain.danger.kinds import About, Kind
from hotline.domain.danger.notation import Choice, Notation, Parts, Side, Spell
from hotline.domain.danger.pattern import NUMBER_WORDS, stems, vocabulary
from hotline.domain.danger.person import Persons
from hotline.domain.danger.reading import Reader
from hotline.domain.danger.silence import Idea, Silence
from hotline.domain.danger.slips import Slips
from hotline.domain.danger.spelling import Stems, Table, folded, inflections, spelled

T = TypeVar("T")
_WORD = re.compile(r"[a-z0-9]+(?![a-z0-9*])")
Sides = tuple[tuple[Side, Parts], ...]
LANGUAGES = ("en", "es", "mixed")
_FLAGS = {"sure": True, "over": False, "threat": False, "first": False, "attempt": False}
_IDEA_KEYS = {"idea", "about", "unless", *LANGUAGES, *_FLAGS}
_SECTIONS = {
    "reading",
    "words",
    "harmless",
    "games",
    "stories",
    "negation",
    "over",
    "joking",
    "likeness",
    "person",
    *Kind,
}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that danger.toml says, ready for use."""

    reader: Reader
    dangers: Book[Idea]
    silence: Silence
    persons: Persons
    joking: Book[None]


def compiled(content: Mapping[str, Any]) -> Lexicon:
    """The lexicon of a parsed danger.toml; ValueError with the section and what to do on a fault."""
    return _Compiler(content).lexicon()


class _Compiler:
    """One pass over the content; remembers the words of every phrase, for they are the reader's vocabulary."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        for name in content:
            if name not in _SECTIONS:
                raise ValueError(f"[{name}] is no section: use one of {', '.join(sorted(_SECTIONS))}")
        self._content = content
        self._table = self._spellings()
        figures = {w: tuple(str(f).split()) for w, f in self._table_of("reading", "figures").items()}
        self._known: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, set[str]] = defaultdict(set)
        self._groups: dict[str, Parts] = {}
        self._notation = Notation(self._groups, _spell(self._table, figures))
        for name in self._table_of("words"):
            self._groups[name] = (self._group(name),)

    def lexicon(self) -> Lexicon:
        dangers = _book("suicide", list(self._ideas()))
        persons = Persons(
            writer=self._read("person", "writer"),
            other=self._read("person", "other"),
            subjects=self._read("person", "subjects"),
            bridge=self._read("negation", "bridge"),
            asks=self._plain_book("person", ("asks",)),
            to_reader=self._plain_book("person", ("to_reader",)),
        )
        silence = Silence(
            harmless=self._nested_book("harmless"),
            whole=self._nested_book("harmless", only="whole"),
            games=self._plain_book("games"),
            stories=self._plain_book("stories"),
            over=self._plain_book("over"),
            still=self._plain_book("over", ("still",)),
            long=self._plain_book("over", ("long",)),
            well=self._plain_book("over", ("well",)),
            now=self._plain_book("over", ("now",)),
            bridge=self._read("negation", "bridge"),
            pronouns=self._read("negation", "pronouns"),
            doers=self._read("negation", "doers"),
            sayings=self._read("negation", "sayings"),
            asks=self._read("negation", "asks"),
            past_verbs=self._read("over", "verbs"),
            told=self._read("over", "told"),
        )
        joking = self._plain_book("joking")
        return Lexicon(self._reader(), dangers, silence, persons, joking)

    def _spellings(self) -> Table:
        """Every spelling and every form of a word, and the word that is read for it; nothing where it is not read."""
        spelling = self._table_of("reading", "spelling").items()
        typed = {w: folded(meant).split() for meant, ways in spelling for w in folded(str(ways)).split()}
        words = {w for text in _texts(self._content) for w in _WORD.findall(folded(text))}
        forms = inflections(words, self._words("reading", "kept"))
        table = {word: tuple(forms.get(m, m) for m in meant) for word, meant in typed.items()}
        unread: Table = dict.fromkeys(self._words("reading", "unread"), ())
        return {word: (base,) for word, base in forms.items()} | unread | table

    def _reader(self) -> Reader:
        known = self._words("reading", "kept").union(*self._known.values())
        known |= {w for meant in self._table.values() for w in meant}
        begun = Stems(set[str]().union(*self._begun.values()))
        return Reader(
            table=self._table,
            slips=self._slips(known, begun),
            joined=self._joined(),
            apostrophes={str(k): str(v) for k, v in self._table_of("reading", "apostrophes").items()},
            emoji={str(k): str(v) for k, v in self._table_of("reading", "emoji").items()},
            glued=sorted(self._words("reading", "glued")),
            vocabulary=known,
            by_ear=self._known["es"],
            stems_by_ear=self._begun["es"],
            stems=begun,
            cores=self._words("reading", "cores"),
            own_words=self._words("reading", "own_words"),
        )

    def _slips(self, known: frozenset[str], begun: Stems) -> Slips:
        """The slips of every known word, but for those that are words of their own."""
        own = known | self._words("reading", "own_words") | NUMBER_WORDS.keys() | self._table.keys()
        return Slips((w for w in known if w.isalpha()), own, begun)

    def _joined(self) -> dict[tuple[str, str], str]:
        pairs: dict[tuple[str, str], str] = {}
        for line in self._strings("reading", "joined"):
            apart, _, whole = line.partition("=")
            match apart.split():
                case [first, second] if whole.strip():
                    pairs[first, second] = whole.strip()
                case _:
                    raise ValueError(f'[reading] joined: "{line}" is not "two words = one": write it so')
        return pairs

    def _group(self, name: str) -> Choice:
        sides = self._parsed(f"[words] {name}", "both", f"({' '.join(self._strings('words', name))})")
        return Choice(tuple(parts for _, parts in sides), optional=False)

    def _ideas(self) -> Iterator[tuple[Idea, Sides]]:
        for kind in Kind:
            if not self._table_of(kind):
                raise ValueError(f"[{kind}] is empty: a kind of danger needs at least one idea")
            for name in self._table_of(kind):
                yield from self._idea(kind, name)

    def _idea(self, kind: Kind, name: str) -> Iterator[tuple[Idea, Sides]]:
        where = f"{kind}.{name}"
        table = self._table_of(kind, name)
        if unknown := sorted(set(table) - _IDEA_KEYS):
            raise ValueError(f"[{where}] knows no {unknown[0]}: use {', '.join(sorted(_IDEA_KEYS))}")
        flags = {flag: table.get(flag, usual) for flag, usual in _FLAGS.items()}
        if wrong := [flag for flag, value in flags.items() if not isinstance(value, bool)]:
            raise ValueError(f"[{where}] {wrong[0]}: write true or false, without quotes")
        about = table.get("about")
        if about is not None and about not in get_args(About):
            raise ValueError(f'[{where}] about: write "writer", "other" or "reader"')
        unless = self._plain_book(kind, ("unless",), name)
        idea = Idea(name=where, kind=kind, about=about, unless=unless, **flags)
        phrases = list(self._phrases((kind, name), LANGUAGES))
        if not phrases:
            raise ValueError(f"[{where}] has no phrases: add en or es")
        yield from ((idea, sides) for sides in phrases)

    def _phrases(self, path: tuple[str, ...], keys: Iterable[str]) -> Iterator[Sides]:
        for key in keys:
            for phrase in self._strings(*path, key):
                yield self._parsed(f"[{'.'.join(path)}] {key}", key, phrase)

    def _parsed(self, where: str, language: str, phrase: str) -> Sides:
        try:
            sides = self._notation.sides(phrase)
        except ValueError as fault:
            raise ValueError(f'{where} "{phrase}": {fault}') from fault
        for _, parts in sides:
            self._known[language].update(vocabulary(parts))
            self._begun[language].update(stems(parts))
        return sides

    def _plain_book(self, section: str, keys: Iterable[str] = LANGUAGES, name: str = "") -> Book[None]:
        path = (section, name) if name else (section,)
        return _book(".".join(path), [(None, sides) for sides in self._phrases(path, keys)])

    def _nested_book(self, section: str, only: str = "") -> Book[None]:
        """The phrases of all parts of a section, or of those alone that have the flag `only`."""
        names = [name for name in self._table_of(section) if not only or self._table_of(section, name).get(only)]
        return _book(section, [(None, sides) for name in names for sides in self._phrases((section, name), LANGUAGES)])

    def _words(self, section: str, key: str) -> frozenset[str]:
        """The words of a list, as they stand in the file."""
        return frozenset(w for line in self._strings(section, key) for w in line.split())

    def _read(self, section: str, key: str) -> frozenset[str]:
        """The words of a list, as they are read in a text."""
        return frozenset(meant for w in self._words(section, key) for meant in spelled(w, self._table))

    def _strings(self, *path: str) -> list[str]:
        """The phrases of a block of lines: one a line; a line that begins with spaces goes on with the one before."""
        value = self._table_of(*path[:-1]).get(path[-1], "")
        if not isinstance(value, str):
            raise ValueError(f"[{'.'.join(path[:-1])}] {path[-1]}: write the phrases between triple quotes, one a line")
        return [line for line in re.sub(r"\n[ \t]+", " ", value).split("\n") if line.strip()]

    def _table_of(self, *path: str) -> Mapping[str, Any]:
        table = self._content
        for name in path:
            table = table.get(name, {})
            if not isinstance(table, Mapping):
                raise ValueError(f"[{'.'.join(path)}] is not a section: write its heading in square brackets")
        return table


def _book(where: str, entries: Iterable[tuple[T, Sides]]) -> Book[T]:
    try:
        return Book(entries)
    except ValueError as fault:
        raise ValueError(f"[{where}] {fault}") from fault


def _spell(table: Table, figures: Mapping[str, tuple[str, ...]]) -> Spell:
    """Gives the words a phrase means by a word, each with the figures that are texted for it."""

    def spell(word: str) -> tuple[tuple[str, ...], ...]:
        return tuple((meant, *figures.get(meant, ())) for meant in spelled(word, table))

    return spell


def _texts(content: Any) -> Iterator[str]:
    """Every text in the content, at any depth."""
    if isinstance(content, Mapping):
        for value in content.values():
            yield from _texts(value)
    elif isinstance(content, str):
        yield content
