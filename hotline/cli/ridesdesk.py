"""hotline rides assign, reassign, add, place: a coordinator sees to trips by hand."""

import click

from hotline.cli import given
from hotline.cli.atdesk import at_the_desk
from hotline.domain.counted import counted
from hotline.domain.trips.trip import KINDS, THINGS
from hotline.domain.trips.whereabouts import Spotted
from hotline.domain.words import plain
from hotline.services.trips import desk, putting_in


@click.command(epilog="Example: python -m hotline rides assign 12 612-555-0103")
@click.argument("number", type=int)
@click.argument("driver")
def assign(number: int, driver: str) -> None:
    """Give trip NUMBER to a DRIVER (phone number or name) who told you yes. Both are texted."""
    with at_the_desk() as work:
        given_to = desk.assign(work, number, desk.driver_named(work, driver))
    _told(number, given_to)


@click.command(epilog="Example: python -m hotline rides reassign 12 Rosa")
@click.argument("number", type=int)
@click.argument("driver")
def reassign(number: int, driver: str) -> None:
    """Give trip NUMBER to another DRIVER (phone number or name). All three are texted."""
    with at_the_desk() as work:
        given_to = desk.reassign(work, number, desk.driver_named(work, driver))
    _told(number, given_to)


@click.command(
    epilog='Example: python -m hotline rides add --name Rose --from "500 E Lake St" --from-zip 55407 '
    '--to "123 Main St" --to-zip 55404 --at "2026-12-04 12:00"'
)
@click.option("--kind", type=click.Choice(KINDS), default=KINDS[0], show_default=True, help="What it is.")
@click.option("--request", "request_id", type=int, help="Whose ask this settles: a number of `hotline requests`.")
@click.option("--phone", help="Whose trip it is, by their number; a new number is only called, never texted.")
@click.option("--name", help="A first name; alone, for somebody without a phone.")
@click.option("--from", "start", required=True, help="Street and number, or a corner.")
@click.option("--from-zip", help="The ZIP it starts in, so that near drivers are asked first.")
@click.option("--to", "end", required=True, help="Street and number, or a corner.")
@click.option("--to-zip", help="The ZIP it goes to.")
@click.option("--at", required=True, help='Local day and time of pick-up: "2026-12-04 12:00", "tomorrow noon".')
@click.option("--riders", type=click.IntRange(1, 8), default=1, show_default=True, help="How many ride.")
@click.option("--wheelchair", is_flag=True, help="The car must take a wheelchair.")
@click.option("--child", is_flag=True, help="The car must have a child seat.")
@click.option("--driver", "driver_is", type=click.Choice(["woman", "man"]), help="Who must drive.")
@click.option("--thing", type=click.Choice(THINGS), help="What an errand is.")
def add(
    request_id: int | None,
    phone: str | None,
    name: str | None,
    start: str,
    from_zip: str | None,
    end: str,
    to_zip: str | None,
    **wanted: object,
) -> None:
    """Put in a trip for somebody who cannot text: by the ask it settles, by their phone, or by a name alone."""
    if request_id is None and phone is None and not name:
        given.refuse("Say whose trip it is: --request, --phone or --name.")
    asked = putting_in.Wanted(start=Spotted(start, from_zip), end=Spotted(end, to_zip), **wanted)  # type: ignore[arg-type] # click has checked each
    with at_the_desk() as work:
        if request_id is not None:
            person = putting_in.whose_request(work, request_id)
        elif phone is not None:
            person = putting_in.by_phone(work, phone, name)
        else:
            person = putting_in.without_phone(work, name or "")
        put = putting_in.add(work, asked, person)
    click.echo(f"Trip {put.code} is in. {counted(put.asked, 'driver')} asked now.")
    if not put.asked:
        later = "Drivers sleep now; they are asked in the morning." if put.next_at else "No driver can be asked."
        click.echo(f"{later} If you know one: python -m hotline rides assign {put.code} THEIR-NUMBER")
    if put.rung:
        click.echo("Whoever it is for gets no texts: their phone rings once a driver has it.")
    elif not put.told:
        click.echo("Whoever it is for gets no texts: tell them yourself, and when a driver has it.")


@click.command(epilog='Example: python -m hotline rides place 12 --from "500 E Lake St" --from-zip 55407 --as home')
@click.argument("number", type=int)
@click.option("--from", "start", help="Where it starts: street and number, or a corner.")
@click.option("--from-zip", help="Its ZIP.")
@click.option("--to", "end", help="Where it goes.")
@click.option("--to-zip", help="Its ZIP.")
@click.option("--as", "name", help="What the person calls that place, to be known from then on; for one place alone.")
def place(
    number: int, start: str | None, from_zip: str | None, end: str | None, to_zip: str | None, name: str | None
) -> None:
    """Put in a place of trip NUMBER that could not be found. Whoever rides and drives is texted."""
    if not start and not end:
        given.refuse("Say which place it is: --from or --to.")
    if name and start and end:
        given.refuse("--as names one place: put the two in one after the other.")
    called = plain(name) if name else None
    with at_the_desk() as work:
        first, last = desk.checked_zip(work, from_zip), desk.checked_zip(work, to_zip)
        desk.place(
            work, number, Spotted(start, first, called) if start else None, Spotted(end, last, called) if end else None
        )
    click.echo(f"Trip {number}: the place is in.")


def _told(number: int, given_to: desk.Given) -> None:
    click.echo(f"{given_to.driver} has trip {number} now.")
    if given_to.untold:
        click.echo(f"No texts reach {' and '.join(given_to.untold)}: tell them yourself.")
