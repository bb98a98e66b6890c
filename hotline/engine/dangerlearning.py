"""Learning what is like danger from the examples beside the flows, and telling whether that was done."""

from pathlib import Path

from hotline.domain.danger.learning import learn
from hotline.engine import dangerfile, examplesfile
from hotline.engine.faults import DangerFileError, Fault, FlowFaults


def learn_danger(folder: Path) -> int:
    """Learn from the examples of a folder of flows and keep it there; returns how many there were.

    FlowFaults where danger.toml or an example cannot be used.
    """
    beside = folder / examplesfile.FOLDER
    try:
        given = examplesfile.examples(beside)
        screen = dangerfile.by_phrases(folder / "danger.toml")
    except DangerFileError as fault:
        raise FlowFaults([Fault(examplesfile.FOLDER, "", str(fault))]) from fault
    learned = learn(given, lambda text: screen.read(text).text)
    examplesfile.write(beside, learned, examplesfile.digest(given))
    return len(given)


def stale(folder: Path) -> list[Fault]:
    """A fault where examples were changed since something was learned from them."""
    beside = folder / examplesfile.FOLDER
    if not beside.is_dir():
        return []
    try:
        _, source = examplesfile.read(beside)
        if source == examplesfile.digest(examplesfile.examples(beside)):
            return []
    except DangerFileError as fault:
        return [Fault(examplesfile.FOLDER, "", str(fault))]
    return [Fault(examplesfile.FOLDER, "", "examples were changed: run `python -m hotline flows learn`")]
