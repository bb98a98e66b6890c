"""hotline requests: what people wait for, since when, and who has it."""

import json
from dataclasses import asdict

import click

from hotline.cli import given
from hotline.domain import ladders
from hotline.domain.trips import trip
from hotline.services import waitinglist
from hotline.services.work import working

KINDS = (*ladders.KINDS, *trip.KINDS)


@click.command(epilog="Example: python -m hotline requests --kind ride --kind meeting --json")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only these kinds; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def requests(kinds: tuple[str, ...], *, as_json: bool) -> None:
    """What people ask for and is not over: since when, by when they hear, and who has it.

    First names alone, and none for a crisis; no words and no numbers. Exit code 1 when nobody has one of them.
    """
    with given.hotline() as hotline, working(hotline) as work:
        found = waitinglist.of(work, kinds or KINDS)
    for one in found:
        if as_json:
            by = one.by.isoformat() if one.by else None
            click.echo(json.dumps({**asdict(one), "since": one.since.isoformat(), "by": by}))
            continue
        since, by = (at.astimezone(hotline.zone).strftime("%a %d %b %H:%M") if at else "" for at in (one.since, one.by))
        told = f", word by {by}" if by else ""
        has = f", {one.helper or 'a helper'} has it" if one.state == "claimed" else f", {one.state}"
        click.echo(f"{one.id}: {one.kind}, {one.who or 'someone'}, since {since}{told}{has}")
    if not found and not as_json:
        click.echo("Nobody waits for anything.")
    raise SystemExit(1 if any(one.state != "claimed" for one in found) else 0)
