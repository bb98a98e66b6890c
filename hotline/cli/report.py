"""hotline report: promises made, kept and broken, the time to a human, and how the last drill went."""

import json
from dataclasses import asdict
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from hotline.cli import given
from hotline.cli.days import span
from hotline.domain.ledger import FEWEST, Line, ledger
from hotline.services import drilling
from hotline.services.drilling import Result
from hotline.services.trips import counting
from hotline.services.trips.counting import Count
from hotline.services.work import working
from hotline.store import ledger as rows


@click.command(epilog="Example: python -m hotline report --from 2026-11-01 --to 2026-11-30 --json")
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), help="The first day; else thirty days ago.")
@click.option("--to", "last", type=click.DateTime(["%Y-%m-%d"]), help="The last day; else today.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def report(first: datetime | None, last: datetime | None, *, as_json: bool) -> None:
    """What was promised and what became of it, by kind and channel; exit code 1 when a promise was broken.

    Figures of fewer than five people are never shown.
    """
    with given.hotline() as hotline, working(hotline) as work:
        since, until = span(first, last, work.at, hotline.zone)
        promised = rows.promises(work.tx, since, until)
        lines = ledger(promised, rows.requests(work.tx, since, until))
        drill = drilling.newest(work)
        driven = counting.of(work, since, until)
    if as_json:
        found = {"from": since.isoformat(), "to": until.isoformat(), "lines": [_shown(one) for one in lines]}
        click.echo(json.dumps({**found, "trips": [_shown(one) for one in driven], "drill": _drill(drill)}))
    else:
        _print(lines, driven, drill, hotline.zone)
    raise SystemExit(1 if any(one.state == "broken" for one in promised) else 0)


def _print(lines: list[Line], driven: list[Count], drill: Result | None, zone: ZoneInfo) -> None:
    for one in lines:
        click.echo(f"{one.kind} by {one.channel}")
        click.echo(f"  promises: {_count(one.made)} made, {_count(one.kept)} kept, {_count(one.broken)} broken")
        if one.requests != 0:
            # Of a few people how long each waited is theirs to tell.
            times = "" if one.median is None else f", half within {_minutes(one.median)}"
            times += "" if one.p90 is None else f", nine in ten within {_minutes(one.p90)}"
            click.echo(f"  a human:  {_count(one.requests)} asked{times}, {_count(one.never)} never")
    if not lines:
        click.echo("Nothing was promised and nobody was asked for in this time.")
    for trip in driven:
        kept = f"{_count(trip.kept)} kept, {_count(trip.missed)} rider not there, {_count(trip.unmet)} nobody drove"
        click.echo(f"{trip.kind} trips: {_count(trip.asked)} asked, {_count(trip.filled)} with a driver, {kept}")
    if drill is not None:
        half = "" if drill.half_within is None else f", half of those in {_minutes(drill.half_within.seconds)}"
        day = drill.began.astimezone(zone).strftime("%a %d %b")
        click.echo(f"last drill, {day}: {len(drill.answered)} of {drill.all} answered{half}")
        for what, names in (("no answer", drill.silent), ("not asked", drill.unasked)):
            if names:
                click.echo(f"  {what}: {', '.join(names)}")


def _shown(line: Line | Count) -> dict[str, object]:
    return {key: f"under {FEWEST}" if value is None else value for key, value in asdict(line).items()}


def _drill(drill: Result | None) -> dict[str, object] | None:
    if drill is None:
        return None
    seconds = {name: int(took.total_seconds()) for name, took in drill.answered.items()}
    over = drill.over.isoformat() if drill.over else None
    return {**asdict(drill), "began": drill.began.isoformat(), "over": over, "answered": seconds}


def _count(figure: int | None) -> str:
    return f"under {FEWEST}" if figure is None else str(figure)


def _minutes(seconds: int) -> str:
    return f"{seconds / 60:.1f} min"
