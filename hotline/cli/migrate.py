"""hotline migrate: bring the database up to date."""

import click
from sqlalchemy.exc import SQLAlchemyError

from config.settings import load_or_exit
from hotline import wiring
from hotline.cli.given import refuse
from hotline.store.crypto import SealBroken


@click.command(epilog="Example: python -m hotline migrate")
def migrate() -> None:
    """Bring the tables up to date; an empty database gets all of them. Safe to run again.

    First it looks whether what the line says can be used: with a fault in it nothing is started.
    """
    settings = load_or_exit()
    try:
        wiring.prove(settings)
        wiring.set_up(settings)
        wiring.know_zips(settings)
    except (SQLAlchemyError, OSError):
        refuse("The database cannot be reached.")
    except SealBroken as broken:
        refuse(f"{broken}.")
    except wiring.StartFaults as faults:
        refuse(f"The content cannot be used:\n{faults}")
    click.echo("The database is up to date.")
