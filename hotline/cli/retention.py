"""hotline retention: what was kept long enough goes, as it does every night by itself."""

import json

import click

from hotline.cli import given
from hotline.services import retention as service


@click.group()
def retention() -> None:
    """How long things are kept. It runs by itself between 2 and 5 at night."""


@retention.command(epilog="Example: python -m hotline retention run --json")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def run(*, as_json: bool) -> None:
    """Let go now of all that was kept long enough, and say how much of each it was."""
    with given.hotline() as hotline:
        gone = service.run(hotline)
    if as_json:
        click.echo(json.dumps(dict(gone)))
    else:
        click.echo("\n".join(f"{name}: {count}" for name, count in gone.items()) or "none")
