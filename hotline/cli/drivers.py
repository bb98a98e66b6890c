"""hotline drivers: whose papers lack or run out, who is suspended, who wants to drive; and what to do about each."""

import json
from dataclasses import asdict
from datetime import datetime

import click

from hotline.cli import given
from hotline.cli.atdesk import at_the_desk
from hotline.domain.counted import counted
from hotline.domain.trips.papers import Due
from hotline.services.trips import files
from hotline.services.work import working

_DATE = click.DateTime(["%Y-%m-%d"])
_WHY = {"unsafe": "a rider felt unsafe", "no_show": "did not come", "other": "by a coordinator"}


@click.group(invoke_without_command=True, epilog="Example: python -m hotline drivers --json")
@click.option("--all", "everybody", is_flag=True, help="List those too with whom nothing is wrong.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
@click.pass_context
def drivers(ctx: click.Context, *, everybody: bool, as_json: bool) -> None:
    """The drivers with papers that are missing, past or run out within 30 days, suspended ones, and who wants to drive.

    Exit code 1 when there is one.
    """
    if ctx.invoked_subcommand is not None:
        return
    with given.hotline() as hotline, working(hotline) as work:
        found = files.all_of(work)
    wrong = [one for one in found if not one.fine]
    for one in found if everybody else wrong:
        if as_json:
            papers = [{**asdict(paper), "day": paper.day.isoformat() if paper.day else None} for paper in one.due]
            click.echo(json.dumps({**asdict(one), "due": papers}))
        else:
            click.echo(f"{one.name}: {', '.join(_said(one)) or 'all is fine'}")
    if not wrong and not as_json:
        click.echo("Nothing is to be seen to.")
    raise SystemExit(1 if wrong else 0)


@drivers.command(epilog="Example: python -m hotline drivers papers Rosa --insurance-until 2027-06-30")
@click.argument("driver")
@click.option("--license-until", type=_DATE, help="The last day of the license.")
@click.option("--insurance-until", type=_DATE, help="The last day of the insurance.")
@click.option("--background-until", type=_DATE, help="The last day the background check is good for.")
@click.option("--trained-on", type=_DATE, help="The day they were trained.")
@click.option("--seats", type=click.IntRange(1, 8), help="Seats for riders.")
@click.option("--car", help="What riders look for, such as: blue Honda.")
@click.option("--plate", help="The plate; riders read the last three of it.")
def papers(driver: str, seats: int | None, car: str | None, plate: str | None, **days: datetime | None) -> None:
    """Write down papers of a DRIVER (phone number or name); what is not given stays as it is.

    Whoever joined to drive is offered rides once all four are there.
    """
    dates = {name: at.date() if at else None for name, at in days.items()}
    with at_the_desk() as work:
        left = files.file(work, files.named(work, driver), {**dates, "seats": seats, "car": car, "plate": plate})
    said = ", ".join(map(_paper, left))
    click.echo(f"Noted. Still to see to: {said}." if said else "Noted. All papers are there.")


@drivers.command(epilog="Example: python -m hotline drivers suspend 612-555-0103")
@click.argument("driver")
def suspend(driver: str) -> None:
    """Offer a DRIVER (phone number or name) nothing until you reinstate them."""
    with at_the_desk() as work:
        has = files.suspend(work, files.named(work, driver))
    click.echo("Suspended: they are offered nothing.")
    if has:
        click.echo(
            f"They have {counted(has, 'trip')}: python -m hotline rides lists them, rides reassign gives one away."
        )


@drivers.command(epilog="Example: python -m hotline drivers reinstate 612-555-0103")
@click.argument("driver")
def reinstate(driver: str) -> None:
    """Offer a suspended DRIVER (phone number or name) trips again, after you have looked into it."""
    with at_the_desk() as work:
        files.reinstate(work, files.named(work, driver))
    click.echo("Reinstated: they are offered trips again, and were texted so.")


def _said(one: files.File) -> list[str]:
    """What is wrong with one driver, the gravest first."""
    said = ["wants to drive and is offered nothing yet"] if one.wants_to else []
    said += [f"suspended ({_WHY.get(one.suspended_for, one.suspended_for)})"] if one.suspended_for else []
    said += [] if one.agreed else ["has not agreed yet to be texted"]
    return said + [_paper(paper) for paper in one.due]


def _paper(one: Due) -> str:
    day = f" ({one.day.isoformat()})" if one.day else ""
    return f"{one.paper} {'runs out' if one.what == 'soon' else one.what}{day}"
