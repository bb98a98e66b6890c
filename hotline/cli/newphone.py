"""hotline newphone: somebody whom a coordinator knows has a new phone."""

import click

from hotline.cli import given
from hotline.domain.phone import e164
from hotline.services import numbers


@click.command(epilog="Example: python -m hotline newphone +16125550101 +16125550177")
@click.argument("old")
@click.argument("new")
def newphone(*, old: str, new: str) -> None:
    """Move somebody from their OLD number to a NEW one; the old phone hears nothing of it."""
    had, has = e164(old), e164(new)
    if had is None or has is None:
        given.refuse("That is no phone number. Write both as +16125550101.")
    with given.hotline() as hotline:
        moved = numbers.move_by_hand(hotline, had, has)
    if moved in {"moved", "stopped"}:
        click.echo("Moved. They are on the new phone from now on.")
        if moved == "stopped":
            click.echo("Our texts were stopped there: they get none until START comes from that phone.")
        return
    why = {
        "nobody": "Nobody on the roster had the old number.",
        "taken": "Somebody on the roster has the new number.",
        "ours": "The new number is one of the line itself. Write the number of their own phone.",
    }
    click.echo(why[moved], err=True)
    raise SystemExit(1)
