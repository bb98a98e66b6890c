"""hotline circle: who supports whom, from a file."""

from functools import partial
from pathlib import Path

import click

from hotline.cli import files, given
from hotline.clock import now
from hotline.domain.circle_csv import read_circle
from hotline.domain.sheet import RosterFaults
from hotline.services import roster as service


@click.group()
def circle() -> None:
    """Circles: the supporters each participant chose."""


@circle.command("import", epilog="Example: python -m hotline circle import circles.csv --dry-run")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def import_(file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Put supporters into circles; whoever has no consent date gets one invitation.

    Both numbers must be on the roster. All of the file or nothing.
    """
    with given.hotline() as hotline:
        rows = files.read(file, partial(read_circle, today=now().astimezone(hotline.zone).date()))
        try:
            result = service.import_circles(hotline, rows, dry_run=dry_run)
        except RosterFaults as faults:
            files.report(faults)
        files.done(result, as_json=as_json, dry_run=dry_run)
