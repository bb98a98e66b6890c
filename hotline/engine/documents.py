"""The shape of a flow file: what may stand in it, checked as it is read (`flow.schema.json` is made from this)."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from hotline.domain.lengths import PATTERN

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
NAME, NUMBER = r"^[a-z][a-z0-9_]*$", r"^\d+\.\.\d+$"
Name = Annotated[str, StringConstraints(pattern=NAME)]
Duration = Annotated[str, StringConstraints(pattern=PATTERN)]
Number = Annotated[str, StringConstraints(pattern=NUMBER)]
Danger = Literal["suicide", "overdose", "violence", "medical", "threat", "attempt", "unsure", "helping"]


class _Document(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class AnswerDocument(_Document):
    """One thing a person may choose: the label shown, words that mean it, and where it leads."""

    label: Words
    plain: Words | None = None
    spoken: Words | None = None
    hear: tuple[Words, ...] = ()
    then: Name | None = None


class StepDocument(_Document):
    """One step: exactly one of ask, do, decide, run or end, or plain say."""

    say: Words | None = None
    ask: Words | None = None
    reask: Words | None = None
    plain: Words | None = None
    voice: Words | None = None
    waiting: Words | None = None
    answers: dict[Name, AnswerDocument] = Field(default_factory=dict)
    number: Number | None = None
    many: bool = False
    means: Literal["trigger", "yesno", "outcome", "phone", "secret", "name", "date", "hour", "hours"] | None = None
    sure: Literal["yes", "no"] | None = None
    age: int | None = Field(default=None, ge=1, le=99)
    save: Name | None = None
    then: Name | dict[str, Name] | None = None
    patience: Duration | None = None
    tries: int | None = Field(default=None, ge=0, le=3)
    silence: Name | None = None
    unclear: Name | None = None
    do: Name | None = None
    with_: dict[Name, str] = Field(default_factory=dict, alias="with")
    decide: Name | None = None
    run: Name | None = None
    end: Name | None = None
    promises: Name | None = None


class FlowDocument(_Document):
    """The head of a flow file: what begins it, and what its questions have unless they say otherwise."""

    starts: tuple[Words, ...] = ()
    means: tuple[str, ...] = ()
    danger: Danger | None = None
    crisis: bool = False
    idle: bool = False
    spoken: bool = False
    before: Name | None = None
    again: Name | None = None
    again_within: Duration | None = None
    patience: Duration = "15 minutes"
    tries: int = Field(default=2, ge=0, le=3)
    silence: Name | None = None
    unclear: Name | None = None
    renamed: dict[Name, Name] = Field(default_factory=dict)
    steps: dict[Name, StepDocument]


class AnswerWords(_Document):
    """The words of one answer in another language."""

    label: Words
    plain: Words | None = None
    spoken: Words | None = None
    hear: tuple[Words, ...] = ()


class StepWords(_Document):
    """The words of one step in another language; it cannot say where anything leads."""

    say: Words | None = None
    ask: Words | None = None
    reask: Words | None = None
    plain: Words | None = None
    voice: Words | None = None
    waiting: Words | None = None
    answers: dict[Name, AnswerWords] = Field(default_factory=dict)


class Notice(_Document):
    """A text outside any flow: its words, the longest its blanks may be, and what it promises."""

    text: Words
    promises: Name | None = None
    segments: int = Field(default=1, ge=1, le=2)


class NoticeWords(_Document):
    """A notice in another language."""

    text: Words
