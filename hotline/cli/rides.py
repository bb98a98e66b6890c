"""hotline rides: trips that are asked for, where nobody drove, and the miles that were driven."""

import json
from dataclasses import asdict
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from hotline.cli import given, ridesdesk
from hotline.cli.days import span
from hotline.domain.counted import counted
from hotline.domain.trips.figures import sheet
from hotline.domain.trips.trip import KINDS
from hotline.services.trips import board, counting
from hotline.services.work import working

_SAID = {
    "waiting": "no driver yet",
    "no_show": "rider not there",
    "on_way": "driver on the way",
    "here": "driver there",
}
_DATES = click.DateTime(["%Y-%m-%d"])


@click.group(invoke_without_command=True, epilog="Example: python -m hotline rides --day today --json")
@click.option("--day", type=click.Choice(["today", "tomorrow", "all"]), default="all", help="Else all from today on.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
@click.pass_context
def rides(ctx: click.Context, day: str, *, as_json: bool) -> None:
    """The rides, food and errands of a day: when, from which ZIP to which, and who drives.

    First names alone. An address is shown only once a driver has the trip. Exit code 1 when one needs a person:
    nobody drove it, or within an hour nobody will.
    """
    if ctx.invoked_subcommand is not None:
        return
    with given.hotline() as hotline, working(hotline) as work:
        found = board.of(work, day)
        wrong = board.needs_somebody(work, found)
    for one in found:
        click.echo(json.dumps({**asdict(one), "at": one.at.isoformat()}) if as_json else _line(one))
    if not found and not as_json:
        click.echo("There are no trips then.")
    raise SystemExit(1 if wrong else 0)


@rides.command(epilog="Example: python -m hotline rides unmet --from 2026-11-01 --to 2026-11-30 --json")
@click.option("--from", "first", type=_DATES, help="The first day; else thirty days ago.")
@click.option("--to", "last", type=_DATES, help="The last day; else today.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def unmet(first: datetime | None, last: datetime | None, *, as_json: bool) -> None:
    """The trips that nobody drove, by the ZIP they start in. A ZIP with fewer than five people is never shown."""
    with given.hotline() as hotline, working(hotline) as work:
        found = counting.without_driver(work, *span(first, last, work.at, hotline.zone))
    for one in found:
        words = f"{one.zip}: {counted(one.trips, 'trip')} of {one.people} people without a driver"
        click.echo(json.dumps(asdict(one)) if as_json else words)
    if not found and not as_json:
        click.echo("No ZIP has trips of five people or more without a driver in this time.")


@rides.command(epilog="Example: python -m hotline rides mileage --from 2026-11-01 --to 2026-11-30 > var/mileage.csv")
@click.option("--from", "first", type=_DATES, help="The first day; else thirty days ago.")
@click.option("--to", "last", type=_DATES, help="The last day; else today.")
def mileage(first: datetime | None, last: datetime | None) -> None:
    """What was driven, as CSV: day, driver, ZIPs and miles; no rider and no address.

    Miles are those the driver told by MILES, else about how far it is from ZIP to ZIP.
    """
    with given.hotline() as hotline, working(hotline) as work:
        found = counting.mileage(work, *span(first, last, work.at, hotline.zone))
    click.echo(sheet(found), nl=False)


def _line(one: board.Row) -> str:
    at = one.at.astimezone(ZoneInfo(one.zone)).strftime("%a %d %b %H:%M")
    needs = ", ".join([counted(one.riders, "rider"), *one.needs]) if one.kind == KINDS[0] else one.kind
    where = f"{one.start} {one.start_zip} to {one.end} {one.end_zip}" if one.driver else _zips(one)
    stage = _SAID.get(one.stage, one.stage)
    has = f"{one.driver} drives, {stage}" if one.driver else f"{stage}, {one.asked} asked"
    return f"{one.code}: {at}, {one.kind}, {one.who or 'someone'}, {where}, {needs}: {has}"


def _zips(one: board.Row) -> str:
    return f"ZIP {one.start_zip or '?'} to {one.end_zip or '?'}"


for _command in (ridesdesk.assign, ridesdesk.reassign, ridesdesk.add, ridesdesk.place):
    rides.add_command(_command)
