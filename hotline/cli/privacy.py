"""hotline privacy: a copy of what is kept about somebody, and all of it erased."""

import json

import click

from hotline.cli import given
from hotline.domain.phone import e164
from hotline.services import privacy as service


@click.group()
def privacy() -> None:
    """What is kept about one person: export it, or erase it. PERSON is their number."""


@privacy.command(epilog="Example: python -m hotline privacy export +16125550101 > copy.json")
@click.argument("person")
def export(*, person: str) -> None:
    """Write all that is kept about PERSON as JSON, to be handed to them and to nobody else."""
    with given.hotline() as hotline:
        found = service.export(hotline, _number(person))
    if found is None:
        _nobody()
    click.echo(json.dumps(found, indent=2, ensure_ascii=False, default=str))


@privacy.command(epilog="Example: python -m hotline privacy erase +16125550101 --yes")
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do not ask whether you are sure.")
def erase(*, person: str, yes: bool) -> None:
    """Erase PERSON now: number, name, words, answers, circle, role. Counts and the proof of consent stay."""
    if not yes:
        click.confirm("This cannot be undone. Erase all that is kept about this person?", abort=True)
    with given.hotline() as hotline:
        if not service.erase_by_hand(hotline, _number(person)):
            _nobody()
    click.echo("Erased.")


def _number(person: str) -> str:
    number = e164(person)
    if number is None:
        given.refuse("That is no phone number. Write it as +16125550101.")
    return number


def _nobody() -> None:
    click.echo("Nothing is kept about this number.", err=True)
    raise SystemExit(1)
