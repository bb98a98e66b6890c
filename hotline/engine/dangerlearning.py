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
        raise FlowFaults([Fault(examplesfile.FOLDER, "", str(fault))]) from fault
    learned = learn(given, lambda text: screen.read(text).text, senses)
    examplesfile.write(folder / examplesfile.FOLDER, learned, examplesfile.digest(given, senses))
    return len(given)


def stale(folder: Path) -> list[Fault]:
    """A fault where examples, or what words are about, were changed since something was learned from them."""
    beside = folder / examplesfile.FOLDER
    if not beside.is_dir():
        return []
    try:
        _, source = examplesfile.read(beside)
        _, given, senses = _taught_by(folder)
    except DangerFileError as fault:
        return [Fault(examplesfile.FOLDER, "", str(fault))]
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
