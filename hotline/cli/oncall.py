"""hotline oncall: who is on call now, when nobody is, and the ladders as they will be climbed."""

import json
import sys
from dataclasses import asdict
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from hotline import wiring
from hotline.cli import given
from hotline.domain.counted import counted
from hotline.domain.ladders import LadderFaults, Rung
from hotline.services import oncall as service
from hotline.services.work import working


@click.group()
def oncall() -> None:
    """Who is on call now, the hours in which nobody is, and who is asked in which order."""


@oncall.command(epilog="Example: python -m hotline oncall now --json")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def now(*, as_json: bool) -> None:
    """Who is on call at this moment; exit code 1 when nobody is, for a talk or for a crisis."""
    with given.hotline() as hotline, working(hotline) as work:
        found, bare = service.now(work), service.uncovered_now(work)
        for one in found:
            if as_json:
                until = one.until.isoformat() if one.until else None
                click.echo(json.dumps({**asdict(one), "until": until}))
            else:
                until = _moment(one.until, hotline.zone) if one.until else "further notice"
                lead, hindered = (", lead" if one.lead else ""), (f" ({one.hindered})" if one.hindered else "")
                click.echo(f"{one.name}: {', '.join(one.kinds)}{lead}, until {until}{hindered}")
    for kind in bare:
        sys.stderr.write(f"Nobody is on call for a {kind} now.\n")
    raise SystemExit(1 if bare else 0)


@oncall.command(epilog="Example: python -m hotline oncall gaps --days 14 --json")
@click.option("--days", type=click.IntRange(1, 21), default=7, show_default=True, help="How many days to look ahead.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def gaps(days: int, *, as_json: bool) -> None:
    """The coming hours in which nobody is on call; exit code 1 when there are any."""
    with given.hotline() as hotline, working(hotline) as work:
        found = service.missing(work, service.WEEK * days / 7)
        for gap in found:
            if as_json:
                start, end = gap.start.isoformat(), gap.end.isoformat()
                click.echo(json.dumps({"kind": gap.kind, "start": start, "end": end}))
            else:
                click.echo(f"{gap.kind}: {_moment(gap.start, hotline.zone)} - {_moment(gap.end, hotline.zone)}")
    if not found and not as_json:
        click.echo(f"Somebody is on call at every hour of the next {counted(days, 'day')}.")
    raise SystemExit(1 if found else 0)


@oncall.command(epilog="Example: python -m hotline oncall ladders")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines, a rung each.")
def ladders(*, as_json: bool) -> None:
    """Who is asked, in which order and for how long; exit code 1 when config/ladders.toml cannot be used.

    It needs no settings and no database: run it after every change.
    """
    try:
        found = wiring.ladders()
    except LadderFaults as faults:
        sys.stderr.write(f"{faults}\n")
        raise SystemExit(1) from None
    except OSError:
        given.refuse("config/ladders.toml cannot be read.")
    for kind, ladder in found.items():
        for number, rung in enumerate(ladder.rungs, 1):
            seconds = int(rung.wait.total_seconds())
            if as_json:
                row = {
                    "kind": kind,
                    "rung": number,
                    "who": rung.who,
                    "by": rung.by,
                    "most": rung.most,
                    "repeat": rung.repeat,
                    "busy": rung.busy,
                }
                click.echo(json.dumps({**row, "wait_seconds": seconds}))
            else:
                click.echo(f"{kind} {number}: {_asked(rung)}, then {seconds / 60:g} min")


def _asked(rung: Rung) -> str:
    again = ", and again whoever has not answered" if rung.repeat else ""
    busy = f", and a free {' or '.join(rung.busy)} as well where all are busy" if rung.busy else ""
    return f"{' and '.join(rung.who).replace('_', ' ')} by {' and '.join(rung.by)}, at most {rung.most}{again}{busy}"


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%a %d %b %H:%M")
