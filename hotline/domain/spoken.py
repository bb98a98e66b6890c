"""What a caller hears and may do: the same turn as a text, as something to be spoken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# "[4]" in spoken words is a silence of four seconds.
PAUSE = re.compile(r"\[(\d{1,2})\]")


@dataclass(frozen=True, slots=True)
class Words:
    """Something that is read aloud, in a language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence that is meant, in seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording, by the path of its address below our voice routes."""

    path: str


Part = Words | Pause | Sound


@dataclass(frozen=True, slots=True)
class Listen:
    """An open question on a call: what it says, where its answer goes, how many seconds it waits, how keys end."""

    parts: tuple[Part, ...]
    to: str
    seconds: int
    one_key: bool
    speech: bool = True


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone to be rung: `number` is E.164 and never spoken; `whisper` is where its owner is asked first."""

    number: str
    whisper: str


@dataclass(frozen=True, slots=True)
class Ring:
    """Phones that ring at once for a caller, under our number; then the call goes on at `to`."""

    phones: tuple[Phone, ...]
    caller_id: str
    to: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Record:
    """A message is recorded; then the call goes on at `to`, and where the sound lies is told to `done`."""

    to: str
    done: str
    longest: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """One answer to a call: words, then a question, phones that ring, a recording, or the end of the call."""

    parts: tuple[Part, ...]
    listen: Listen | None = None
    ring: Ring | None = None
    record: Record | None = None
    hang_up: bool = False


def parts(text: str, language: str) -> tuple[Part, ...]:
    """Spoken words with their silences: "In. [4] And out." is two sentences with four seconds between."""
    return tuple(_parts(text, language))


def _parts(text: str, language: str) -> Iterator[Part]:
    for number, piece in enumerate(PAUSE.split(text)):
        if number % 2:
            yield Pause(int(piece))
        elif piece.strip():
            yield Words(piece.strip(), language)
