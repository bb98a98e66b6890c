"""hotline pin: a helper forgot the PIN that REVEAL asks for."""

import click

from hotline.cli import given
from hotline.domain.phone import e164
from hotline.services import reveals


@click.group()
def pin() -> None:
    """The PINs with which helpers get a number in a crisis."""


@pin.command("forget", epilog="Example: python -m hotline pin forget 612-555-0104")
@click.argument("phone")
def forget(phone: str) -> None:
    """Take a helper's PIN away, so that they can choose a new one. Make sure first that it is really them."""
    number = e164(phone)
    if number is None:
        given.refuse("This is not one phone number with its area code. Write it like 612-555-0104.")
    with given.hotline() as hotline:
        gone = reveals.forget_pin(hotline, number)
    what = "Their PIN is gone." if gone else "Nobody with that number has a PIN."
    click.echo(f"{what} A PIN is chosen by text: PIN and four to eight digits.")
