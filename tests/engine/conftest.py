"""What tests of the engine share: the real flows, small flows written on the spot, and a talk to play them with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hotline.domain.effects import Do, Effect, Left
from hotline.domain.events import Began, Event, Gone, Heard, Outcome, Silence
from hotline.domain.talk import Talk
from hotline.engine.advance import advance
from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.loader import load, load_notices
from hotline.engine.notices import Notices
from hotline.engine.render import as_text
from tests.engine.samples import FLOWS as SAMPLES

FLOWS = Path(__file__).resolve().parents[2] / "flows"
CONSTANTS = {"name": "Harbor Line", "contact": "555-555-0100", "line": "555-555-0199"}
NOON = datetime(2025, 3, 5, 12, 0, tzinfo=UTC)


@dataclass(slots=True)
class Play:
    """One talk played turn by turn; `text` is what the last turn said."""

    book: Book
    facts: Mapping[str, bool] = field(default_factory=dict)
    talk: Talk = field(default_factory=Talk)
    now: datetime = NOON
    effects: tuple[Effect, ...] = ()

    @property
    def text(self) -> str:
        return as_text(self.effects)

    @property
    def done(self) -> list[str]:
        return [effect.action for effect in self.effects if isinstance(effect, Do)]

    @property
    def left(self) -> list[str]:
        return [f"{effect.flow}/{effect.step}/{effect.way}" for effect in self.effects if isinstance(effect, Left)]

    @property
    def at(self) -> str:
        return f"{self.talk.place.flow}/{self.talk.place.step}" if self.talk.place else ""

    @property
    def turn(self) -> int:
        assert self.talk.asking is not None
        return self.talk.asking.turn

    def begin(self, flow: str, **saved: str) -> str:
        return self.take(Began(self.now, flow, saved))

    def hear(self, text: str, *, crossed: bool = False) -> str:
        return self.take(Heard(self.now, text, crossed))

    def silence(self, turn: int | None = None) -> str:
        return self.take(Silence(self.now, self.turn if turn is None else turn))

    def outcome(self, result: str, turn: int | None = None) -> str:
        return self.take(Outcome(self.now, self.turn if turn is None else turn, result))

    def hang_up(self) -> str:
        return self.take(Gone(self.now))

    def later(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    def take(self, event: Event) -> str:
        self.talk, self.effects = advance(self.book, self.talk, event, self.facts)
        return self.text


@pytest.fixture(scope="session")
def real() -> Book:
    return load(FLOWS, constants=CONSTANTS)


@pytest.fixture(scope="session")
def notices() -> Notices:
    return load_notices(FLOWS)


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Write flows into a folder: file names without .toml; "es_walk" is es/walk.toml."""

    def written(**files: str) -> Path:
        for name, text in files.items():
            path = tmp_path / "es" / f"{name[3:]}.toml" if name.startswith("es_") else tmp_path / f"{name}.toml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return written


@pytest.fixture
def book_of(folder: Callable[..., Path]) -> Callable[..., Book]:
    def loaded(**files: str) -> Book:
        languages = ("en", "es") if any(name.startswith("es_") for name in files) else ("en",)
        return load(folder(**files), languages, CONSTANTS)

    return loaded


@pytest.fixture
def found(book_of: Callable[..., Book]) -> Callable[..., list[str]]:
    """What a proof over a book finds in small flows."""

    def faults(proof: Callable[[Book], Iterator[Fault]], **files: str) -> list[str]:
        return [str(fault) for fault in proof(book_of(**files))]

    return faults


@pytest.fixture
def play() -> type[Play]:
    return Play


@pytest.fixture
def talk(book_of: Callable[..., Book]) -> Play:
    """A talk to play with the small flows that have one of everything."""
    return Play(book_of(**SAMPLES), {"someone_on_call": True})
