"""`hotline flows`: prove the flows, draw them, rehearse them, and print what an editor may know of their shape."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from hotline.domain.counted import counted
from hotline.domain.danger import Screen
from hotline.engine.check import check_all
from hotline.engine.dangerfile import DangerFileError
from hotline.engine.dangerfile import load as load_danger
from hotline.engine.dangerlearning import learn_danger, stale
from hotline.engine.draw import draw as drawn
from hotline.engine.draw import page
from hotline.engine.faults import FlowFaults
from hotline.engine.flow import Book
from hotline.engine.loader import load, load_notices

FLOWS = Path(__file__).resolve().parents[2] / "flows"
# What stands for the line itself; the real name and contact are settings, and these commands need none.
CONSTANTS = {"name": "Your Line", "contact": "555-555-0100", "line": "555-555-0199"}

_folder = click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=FLOWS,
    help="Where the flows are.",
)


@click.group()
def flows() -> None:
    """Prove, draw and rehearse the flows. They need no settings, no database and no Redis.

    Example: python -m hotline flows check
    """


@flows.command()
@_folder
@click.option("--json", "as_list", is_flag=True, help="Print the faults as JSON.")
def check(folder: Path, *, as_list: bool) -> None:
    """Hold every proof over the flows: exit 0 if all hold, 1 if not.

    Example: python -m hotline flows check
    """
    with _faults_end_it(as_list=as_list):
        book = _book(folder)
        faults = stale(folder) or check_all(book, load_notices(folder, languages(folder)), _hears(folder))
        if faults:
            raise FlowFaults(faults)
    steps = sum(len(flow.steps) for flow in book.flows.values())
    told = f"{counted(len(book.flows), 'flow')}, {counted(steps, 'step')}: all proofs hold"
    click.echo("[]" if as_list else told)


@flows.command()
@click.argument("flow", required=False)
@_folder
def draw(flow: str | None, folder: Path) -> None:
    """Draw one flow as a Mermaid chart, or all of them as a page of Markdown.

    Example: python -m hotline flows draw craving
    """
    with _faults_end_it():
        book = _book(folder)
    click.echo(page(book) if flow is None else drawn(book, book.flows[_known(book, flow)]), nl=flow is not None)


@flows.command()
@click.argument("flow")
@click.option("--language", default="en", show_default=True, help="en or es.")
@click.option("--voice", is_flag=True, help="Play it as a call.")
@_folder
def rehearse(flow: str, folder: Path, *, language: str, voice: bool) -> None:
    """Play a flow: type what a person would text.

    Example: python -m hotline flows rehearse craving --language es
    """
    from hotline.engine.rehearse import Rehearsal

    with _faults_end_it():
        book, hears = _book(folder), _hears(folder)
    if language not in book.words:
        raise click.UsageError(f"no language {language}; there are {', '.join(book.words)}")
    channel = "voice" if voice else "sms"
    rehearsal = Rehearsal(book, hears, _known(book, flow), language=language, channel=channel)
    _print(rehearsal.begin())
    while not rehearsal.over and (line := _line()) is not None:
        _print(rehearsal.hear(line))


@flows.command()
@_folder
def learn(folder: Path) -> None:
    """Learn from flows/danger_examples what is like danger; it takes about a minute.

    Example: python -m hotline flows learn
    """
    with _faults_end_it():
        click.echo(f"learned from {learn_danger(folder)} examples")


@flows.command()
def schema() -> None:
    """Print the JSON schema of a flow file, for editors.

    Example: python -m hotline flows schema > flows/flow.schema.json
    """
    from hotline.engine.schema import as_json

    click.echo(as_json(), nl=False)


def languages(folder: Path) -> tuple[str, ...]:
    """English, Spanish, and every language that has a folder of its own, named by two letters."""
    found = {path.name for path in folder.iterdir() if path.is_dir() and len(path.name) == len("es")}
    return ("en", *sorted(found | {"es"}))


def _book(folder: Path) -> Book:
    return load(folder, languages(folder), CONSTANTS)


def _hears(folder: Path) -> Screen:
    """The danger screen of a folder; FlowFaults where it cannot be read."""
    try:
        return load_danger(folder / "danger.toml")
    except DangerFileError as fault:
        raise FlowFaults([fault.as_fault()]) from fault


@contextmanager
def _faults_end_it(*, as_list: bool = False) -> Iterator[None]:
    """Print the faults that are raised, and end the command with 1."""
    try:
        yield
    except FlowFaults as found:
        if as_list:
            click.echo(json.dumps([asdict(fault) for fault in found.faults], ensure_ascii=False))
        else:
            click.echo(str(found))
            click.echo(counted(len(found.faults), "fault"), err=True)
        sys.exit(1)


def _known(book: Book, flow: str) -> str:
    if flow not in book.flows:
        raise click.UsageError(f"no flow {flow}; there are {', '.join(book.flows)}")
    return flow


def _line() -> str | None:
    """The next line typed or piped in; None at the end of it."""
    if sys.stdin.isatty():
        click.echo("> ", nl=False)
    line = sys.stdin.readline()
    return line.rstrip("\n") if line else None


def _print(lines: list[str]) -> None:
    for line in lines:
        click.echo(line)
