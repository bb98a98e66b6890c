"""Flows as the engine runs them: steps, answers, and the book that holds them all with their words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

Then = str | Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing a person may choose: its name, and where it leads."""

    name: str
    then: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One state of a flow; `verb` is one of say, ask, do, decide, run, end."""

    name: str
    verb: str
    says: bool = False
    answers: tuple[Answer, ...] = ()
    heard: Mapping[str, str] = field(default_factory=dict)
    number: tuple[int, int] | None = None
    many: bool = False
    means: str | None = None
    sure: Literal["yes", "no"] | None = None
    age: int | None = None
    save: str | None = None
    then: Then = None
    patience: timedelta = timedelta(0)
    tries: int = 1
    silence: str = ""
    unclear: str = ""
    target: str = ""
    args: Mapping[str, str] = field(default_factory=dict)
    promises: str | None = None

    @property
    def kind(self) -> str:
        """How an answer is given: by choosing, as a number, or in words."""
        if self.answers:
            return "choice"
        return "number" if self.number else "words"

    def answer(self, name: str) -> Answer:
        """The answer of this name; KeyError when there is none."""
        for answer in self.answers:
            if answer.name == name:
                return answer
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Flow:
    """One file of `flows/`: its steps, and what begins it."""

    name: str
    first: str
    steps: Mapping[str, Step]
    starts: frozenset[str] = frozenset()
    means: frozenset[str] = frozenset()
    danger: str | None = None
    crisis: bool = False
    idle: bool = False
    # Only ever on a call: its words are heard, never read.
    spoken: bool = False
    # Its start words mean this flow, although their meaning would begin that one.
    before: str | None = None
    again: str | None = None
    again_within: timedelta = timedelta(0)
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Book:
    """All flows with their words in every language, looked up by `flow/step/key`."""

    flows: Mapping[str, Flow]
    words: Mapping[str, Mapping[str, str]]
    starts: Mapping[str, str]
    meanings: Mapping[str, str]
    dangers: Mapping[str, str]
    constants: Mapping[str, str] = field(default_factory=dict)

    def step(self, flow: str, name: str) -> Step:
        """The step of this name, also under a name it had before; KeyError when there never was one."""
        steps = self.flows[flow].steps
        return steps[name] if name in steps else steps[self.flows[flow].renamed[name]]

    def text(self, language: str, key: str) -> str | None:
        """The words of `flow/step/key`; the English ones where this language has none, else None."""
        chosen = self.words.get(language, {}).get(key)
        return chosen if chosen is not None else self.words["en"].get(key)
