"""Commands for tests: run as people type them, in an environment of their own on an SQLite file."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from click.testing import CliRunner, Result
from cryptography.fernet import Fernet

from config.settings import load
from hotline import wiring
from hotline.cli import main
from hotline.store.base import Database
from tests.kit import carrier as carriers

JO, SAM, PAT = "+16125550101", "+16125550102", "+16125550103"


@contextmanager
def environment(folder: Path) -> Iterator[dict[str, str]]:
    """All settings a command needs, in the environment for a while; the database is migrated and empty."""
    settings = {
        "DATABASE_URL": f"sqlite:///{folder}/hotline.db",
        "REDIS_URL": f"unix://{folder}/no-redis",
        "PUBLIC_BASE_URL": "http://127.0.0.1:8080",
        "TWILIO_ACCOUNT_SID": carriers.ACCOUNT,
        "TWILIO_AUTH_TOKEN": carriers.TOKEN,
        "TWILIO_API_BASE_URL": "http://127.0.0.1:9",
        "HOTLINE_NUMBERS": "+16125550100",
        "HOTLINE_NAME": "Harbor Line",
        "HOTLINE_CONTACT": "Ana 612-555-0199",
        "HOTLINE_TIME_ZONE": "America/Chicago",
        "HOTLINE_SECRET_KEYS": Fernet.generate_key().decode(),
        "HOTLINE_VAR": str(folder),
    }
    before = dict(os.environ)
    os.environ.update(settings)
    os.environ.pop("HOTLINE_CLOCK_FILE", None)
    try:
        wiring.set_up(load(settings))
        yield settings
    finally:
        os.environ.clear()
        os.environ.update(before)


def run(*typed: str) -> Result:
    """A command line as it is typed after "python -m hotline"."""
    return CliRunner().invoke(main, list(typed))


def told(result: Result) -> dict[str, object]:
    """What a command answered as JSON."""
    found: dict[str, object] = json.loads(result.stdout)
    return found


def rows(settings: dict[str, str], table: str) -> int:
    """How many rows a table has."""
    database = Database(settings["DATABASE_URL"])
    with database.read() as conn:
        count = conn.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()  # noqa: S608 - names of our own tables
    database.close()
    return int(count or 0)
