"""Faults in content: what is wrong in which file and step, and what to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in one place."""

    file: str
    step: str
    what: str

    def __str__(self) -> str:
        place = f"{self.file} [{self.step}]" if self.step else self.file
        return f"{place}: {self.what}"


class FlowFaults(ValueError):
    """The content cannot be used; `faults` has all that is wrong with it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in faults))


class DangerFileError(ValueError):
    """A danger.toml, or examples beside it, that cannot be used; the sentence names the place and what to do."""

    def as_fault(self) -> Fault:
        """The same as a fault like those of the flows: its file, then what is wrong in it."""
        said = str(self)
        what = said.removeprefix("danger.toml")
        return Fault("danger_examples", "", said) if what == said else Fault("danger.toml", "", what.lstrip(": "))
