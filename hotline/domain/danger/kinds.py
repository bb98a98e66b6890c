"""The kinds of danger, and what is said about one that was heard."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

About = Literal["writer", "other", "reader"]


class Kind(StrEnum):
    """The kinds of danger the line has a script for, the most urgent to tell apart first."""

    SUICIDE = "suicide"
    OVERDOSE = "overdose"
    VIOLENCE = "violence"
    MEDICAL = "medical"


@dataclass(frozen=True, slots=True)
class Danger:
    """Danger heard in a text.

    `sure` is False where the words may be an idiom: the line then asks one question first. `about` says who is in
    danger, "reader" where the text asks or speaks about "you". `threat` is True where the writer is the danger;
    `attempt` where what may end a life has been taken or done already.
    """

    kind: Kind
    sure: bool
    about: About
    threat: bool
    attempt: bool = False

    @property
    def known_as(self) -> str:
        """What there is a script for, and a human is paged for: its kind, a threat or attempt, or what is not sure."""
        if not self.sure:
            return "unsure"
        if self.attempt:
            return "attempt"
        return "threat" if self.threat else self.kind.value
