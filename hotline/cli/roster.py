"""hotline roster: the people on the line, from a file."""

from functools import partial
from pathlib import Path

import click

from hotline.cli import files, given
from hotline.clock import now
from hotline.domain.roster import read_roster, write_roster
from hotline.services import roster as service
from hotline.services import roster_export


@click.group()
def roster() -> None:
    """The people on the line: participants, supporters, drivers, facilitators, coordinators."""


@roster.command("import", epilog="Example: python -m hotline roster import people.csv --dry-run")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def import_(file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Add or update people by their number; whoever has no consent date gets one invitation.

    All of the file or nothing: a bad row is named with its line and the reason.
    """
    with given.hotline() as hotline:
        zone, languages, ours = hotline.zone.key, hotline.languages, hotline.numbers
        reader = partial(read_roster, default_zone=zone, languages=languages, ours=ours, at=now())
        rows = files.read(file, reader)
        files.done(service.import_roster(hotline, rows, dry_run=dry_run), as_json=as_json, dry_run=dry_run)


@roster.command(epilog="Example: python -m hotline roster export > people.csv")
def export() -> None:
    """Write the roster as it stands, as CSV; it holds names and numbers: keep it where nobody else reads.

    Importing it again changes nothing.
    """
    with given.hotline() as hotline:
        click.echo(write_roster(roster_export.export(hotline)), nl=False)
