"""From settings to one frozen Hotline: the only place that knows which parts are real."""

import tomllib
from pathlib import Path

from config.settings import Settings
from hotline.carrier.twilio import Twilio
from hotline.carrier.webhooks import Checker
from hotline.domain.contacts import Contact, read_contacts
from hotline.domain.ladders import Ladder, LadderFaults, read_ladders
from hotline.domain.phone import written
from hotline.domain.routine import Routine, RoutineFaults, read_routine
from hotline.domain.trips.waves import WaveFaults, Waves, read_waves
from hotline.engine.check import check_quickly, check_structure
from hotline.engine.dangerfile import load as load_danger
from hotline.engine.dangerlearning import missing
from hotline.engine.faults import DangerFileError, FlowFaults
from hotline.engine.loader import load, load_notices
from hotline.queue import RedisWakeups
from hotline.services.hotline import Hotline
from hotline.store import zips
from hotline.store.base import Database
from hotline.store.crypto import SealBroken
from hotline.store.schema import migrate
from hotline.store.secrets import open_vault

ROOT = Path(__file__).resolve().parent.parent
FLOWS = ROOT / "flows"
LADDERS = ROOT / "config" / "ladders.toml"
ROUTINE = ROOT / "config" / "routine.toml"
DRIVERS = ROOT / "config" / "drivers.toml"
CONTACTS = ROOT / "config" / "contacts.us.toml"


class ContentMissing(Exception):
    """A file of config/ that the line cannot run without is not there; one of flows/ is a fault of the flows."""


# What may stop a start before anything runs, each with a message of its own for the person who starts it.
StartFaults = (ContentMissing, FlowFaults, DangerFileError, LadderFaults, RoutineFaults, WaveFaults, SealBroken)


def build(settings: Settings, *, threads: int = 8) -> Hotline:
    """The hotline of these settings. Raises one of StartFaults where content is wrong or no key fits the database."""
    try:
        return _built(settings, threads)
    except FileNotFoundError as missing:
        named = Path(missing.filename or "")
        if named.suffix == ".toml":
            raise ContentMissing(f"{named.parent.name}/{named.name} is not there; put it back") from missing
        raise


def _built(settings: Settings, threads: int) -> Hotline:
    database = open_database(settings, threads=threads)
    constants = {"name": settings.name, "contact": settings.contact, "line": written(settings.numbers[0])}
    book = load(FLOWS, settings.languages, constants)
    notices = load_notices(FLOWS, settings.languages)
    if faults := check_structure(book):
        raise FlowFaults(faults)
    keys = [key.get_secret_value() for key in settings.secret_keys]
    with database.begin() as conn:
        vault = open_vault(conn, keys)
    return Hotline(
        db=database,
        vault=vault,
        book=book,
        notices=notices,
        screen=load_danger(FLOWS / "danger.toml"),
        ladders=ladders(),
        routine=routine(),
        waves=waves(),
        carrier=carrier(settings),
        wakeups=RedisWakeups(settings.redis_url),
        name=settings.name,
        contact=settings.contact,
        numbers=settings.numbers,
        zone=settings.time_zone,
        languages=settings.languages,
        trips=settings.trips,
        keywords=settings.keywords,
        pace=settings.pace,
        public_base_url=settings.public_base_url,
        service=settings.twilio_messaging_service_sid,
    )


def open_database(settings: Settings, *, threads: int = 8) -> Database:
    """The database of these settings; the folder of an SQLite file is made."""
    if settings.database_url.startswith("sqlite:///"):
        Path(settings.database_url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    return Database(settings.database_url, pool_size=threads)


def set_up(settings: Settings) -> None:
    """Bring the tables up to date and make the key of the blind index, before anything else starts."""
    database = open_database(settings)
    migrate(database)
    with database.begin() as conn:
        open_vault(conn, [key.get_secret_value() for key in settings.secret_keys])
    database.close()


def prove(settings: Settings) -> None:
    """Whether all content can be used, before anything starts. Raises one of StartFaults, with every fault at once."""
    book, notices = load(FLOWS, settings.languages), load_notices(FLOWS, settings.languages)
    if faults := [*missing(FLOWS), *check_quickly(book, notices, load_danger(FLOWS / "danger.toml"))]:
        raise FlowFaults(faults)
    ladders()
    routine()
    waves()


def know_zips(settings: Settings) -> None:
    """Note where the ZIPs of the country are, once, so that drivers near a pick-up are asked first."""
    database = open_database(settings)
    with database.begin() as conn:
        zips.fill(conn)
    database.close()


def ladders() -> dict[str, Ladder]:
    """The ladders of `config/ladders.toml`. Raises LadderFaults."""
    return read_ladders(LADDERS.read_text(encoding="utf-8"))


def routine() -> Routine:
    """The routine of `config/routine.toml`. Raises RoutineFaults."""
    try:
        return read_routine(tomllib.loads(ROUTINE.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise RoutineFaults(f"routine.toml: {error}; look for a quote or a bracket there") from None


def waves() -> Waves:
    """The waves of `config/drivers.toml`. Raises WaveFaults."""
    return read_waves(DRIVERS.read_text(encoding="utf-8"))


def contacts() -> tuple[Contact, ...]:
    """The dated crisis contacts of the country. Raises ValueError."""
    return read_contacts(tomllib.loads(CONTACTS.read_text(encoding="utf-8")))


def carrier(settings: Settings) -> Twilio:
    """The carrier of these settings."""
    return Twilio(
        settings.twilio_account_sid,
        settings.twilio_auth_token.get_secret_value(),
        base_url=settings.twilio_api_base_url,
        messaging_service=settings.twilio_messaging_service_sid,
    )


def checker(settings: Settings) -> Checker:
    """The check of what claims to come from the carrier."""
    return Checker(settings.twilio_auth_token.get_secret_value(), settings.twilio_account_sid, settings.public_base_url)
