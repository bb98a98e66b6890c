"""Commands for tests: run as people type them, in an environment of their own on an SQLite file."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from cryptography.fernet import Fernet

from config.settings import load
from hotline import wiring
from hotline.cli import main
from hotline.store.base import Database
from tests.kit import carrier as carriers
from tests.kit.clock import Clock

_KEY = Fernet.generate_key().decode()
_DATABASE = "hotline.db"
_KEPT = tempfile.TemporaryDirectory(prefix="hl")
JO, SAM, PAT = "+16125550101", "+16125550102", "+16125550103"


@contextmanager
def environment(folder: Path, *, zips: bool = False) -> Iterator[dict[str, str]]:
    """All settings a command needs, in the environment for a while; the database is migrated and empty but for ZIPs."""
    settings = _settings(folder)
    with Clock().told(), pytest.MonkeyPatch.context() as patched:
        for name, value in settings.items():
            patched.setenv(name, value)
        shutil.copyfile(_set_up(zips=zips), folder / _DATABASE)
        yield settings


def _settings(folder: Path) -> dict[str, str]:
    return {
        "DATABASE_URL": f"sqlite:///{folder}/{_DATABASE}",
        "REDIS_URL": f"unix://{folder}/no-redis",
        "PUBLIC_BASE_URL": "http://127.0.0.1:8080",
        "TWILIO_ACCOUNT_SID": carriers.ACCOUNT,
        "TWILIO_AUTH_TOKEN": carriers.TOKEN,
        "TWILIO_API_BASE_URL": "http://127.0.0.1:9",
        "HOTLINE_NUMBERS": "+16125550100",
        "HOTLINE_NAME": "Harbor Line",
        "HOTLINE_CONTACT": "Ana 612-555-0199",
        "HOTLINE_TIME_ZONE": "America/Chicago",
        "HOTLINE_SECRET_KEYS": _KEY,
        "HOTLINE_VAR": str(folder),
    }


@cache
def _set_up(*, zips: bool) -> Path:
    """A database as it is where its tables were made and nobody is on the line yet, made once and copied then."""
    folder = Path(_KEPT.name) / str(zips)
    settings = load(_settings(folder))
    wiring.set_up(settings)
    if zips:
        wiring.know_zips(settings)
    return folder / _DATABASE


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
