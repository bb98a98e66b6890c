"""Learning what is like danger from the examples beside the flows, and telling whether that was done."""

from pathlib import Path

from hotline.domain.danger import Screen
from hotline.domain.danger.features import meant
from hotline.domain.danger.learning import Example, learn
from hotline.domain.danger.senses import Senses
from hotline.engine import dangerfile, examplesfile
from hotline.engine.faults import DangerFileError, Fault, FlowFaults


def learn_danger(folder: Path) -> int:
    """Learn from the examples of a folder of flows and keep it there; returns how many there were.

    FlowFaults where danger.toml, an example or a list of senses cannot be used.
    """
    try:
        screen, given, senses = _taught_by(folder)
    except DangerFileError as fault:
        raise FlowFaults([fault.as_fault()]) from fault
    learned = learn(given, lambda text: screen.read(text).text, senses)
    examplesfile.write(folder / examplesfile.FOLDER, learned, examplesfile.digest(given, senses))
    return len(given)


def missing(folder: Path) -> list[Fault]:
    """A fault where a folder of flows has no examples of danger."""
    if (folder / examplesfile.FOLDER).is_dir():
        return []
    what = "is missing; put it back, for without it only danger that danger.toml names is heard"
    return [Fault(examplesfile.FOLDER, "", what)]


def stale(folder: Path) -> list[Fault]:
    """A fault where there are no examples, or they or the senses of words changed since they were learned from."""
    if gone := missing(folder):
        return gone
    beside = folder / examplesfile.FOLDER
    try:
        _, source = examplesfile.read(beside)
        _, given, senses = _taught_by(folder)
    except DangerFileError as fault:
        return [fault.as_fault()]
    if source == examplesfile.digest(given, senses):
        return []
    return [Fault(examplesfile.FOLDER, "", "examples were changed: run `python -m hotline flows learn`")]


def _taught_by(folder: Path) -> tuple[Screen, list[Example], Senses]:
    """The screen by phrases, the examples, and what words are about as that screen reads them."""
    screen, beside = dangerfile.by_phrases(folder / "danger.toml"), folder / examplesfile.FOLDER
    return (
        screen,
        examplesfile.examples(beside),
        examplesfile.senses(beside, lambda text: meant(screen.read(text).text)),
    )
