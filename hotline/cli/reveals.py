"""hotline reveals: who was given the number of somebody in danger, when, in which case, and why."""

import json
from dataclasses import asdict

import click

from hotline.cli import given
from hotline.services import reveals as service
from hotline.services.work import working


@click.command(epilog="Example: python -m hotline reveals --json")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def reveals(*, as_json: bool) -> None:
    """Every number that was given out by REVEAL: to whom, when, in which case, for which danger. No numbers."""
    with given.hotline() as hotline, working(hotline) as work:
        found = service.listed(work)
        for one in found:
            if as_json:
                click.echo(json.dumps({**asdict(one), "given_at": one.given_at.isoformat()}))
            else:
                at = one.given_at.astimezone(hotline.zone).strftime("%a %d %b %H:%M")
                click.echo(f"{at}: {one.helper}, case {one.case}, {one.about}")
        if not found and not as_json:
            click.echo("none")
