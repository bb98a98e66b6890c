"""What the local carrier is told at its start: the account, our numbers, the phones, who answers keywords."""

import ipaddress
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from hotline.simulator.records import Phone

_E164 = re.compile(r"\+[1-9]\d{6,14}")
_UTC = ZoneInfo("UTC")
_HIGHEST_PORT = 65535
_NOT_HERE = "PUBLIC_BASE_URL must be on this computer (loopback) for the local carrier."


class Keywords(StrEnum):
    """Who answers STOP, START and HELP."""

    APP = "app"
    ADVANCED = "advanced"
    DEFAULT = "default"


class OptionsFault(Exception):
    """The environment does not add up; `faults` holds one sentence for each thing wrong."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__(" ".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of one local carrier; `hotline` is an origin, numbers are E.164, times are seconds."""

    account_sid: str
    auth_token: str
    hotline: str
    numbers: tuple[str, ...]
    keywords: Keywords = Keywords.APP
    messaging_service: str | None = None
    phones: tuple[Phone, ...] = ()
    clock_file: Path | None = None
    afresh_file: Path | None = None
    zone: ZoneInfo = _UTC
    help_text: str | None = None
    pace: float = 0.0
    characters_a_second: float = 15.0
    port: int = 8070
    kept: int = 500

    def __post_init__(self) -> None:
        if not on_this_computer(self.hotline):
            raise OptionsFault((_NOT_HERE,))


def is_e164(number: str) -> bool:
    """Whether a number is written as E.164 has it: a plus, a country code, 7 to 15 digits in all."""
    return _E164.fullmatch(number) is not None


def on_this_computer(url: str) -> bool:
    """Whether a URL is http(s) to a loopback host; nothing else is ever called."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"}:
        return False
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def from_environment(environment: Mapping[str, str]) -> Options:
    """The options in the environment's names; raises `OptionsFault` naming every fault at once."""
    read = _Reader(environment)
    origin = (read.needed("PUBLIC_BASE_URL") or "http://localhost").rstrip("/")
    if not on_this_computer(origin):
        read.faults.append(_NOT_HERE)
        origin = "http://localhost"
    clock_file, afresh_file = environment.get("HOTLINE_CLOCK_FILE"), environment.get("SIMULATOR_AFRESH")
    options = Options(
        account_sid=read.needed("TWILIO_ACCOUNT_SID"),
        auth_token=read.needed("TWILIO_AUTH_TOKEN"),
        hotline=origin,
        numbers=read.numbers("HOTLINE_NUMBERS"),
        keywords=read.keywords("HOTLINE_KEYWORDS"),
        messaging_service=environment.get("TWILIO_MESSAGING_SERVICE_SID") or None,
        phones=read.phones("SIMULATOR_PHONES"),
        clock_file=Path(clock_file) if clock_file else None,
        afresh_file=Path(afresh_file) if afresh_file else None,
        zone=read.zone("HOTLINE_TIME_ZONE"),
        help_text=environment.get("SIMULATOR_HELP_TEXT") or None,
        pace=read.number("SIMULATOR_PACE", 0.15),
        characters_a_second=read.number("SIMULATOR_SPEECH", 15),
        port=int(read.number("SIMULATOR_PORT", 8070)),
    )
    if read.faults:
        raise OptionsFault(tuple(read.faults))
    return options


class _Reader:
    """Reads the environment and collects what is wrong with it."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.faults: list[str] = []

    def needed(self, name: str) -> str:
        value = self._environment.get(name, "").strip()
        if not value:
            self.faults.append(f"{name} is missing.")
        return value

    def numbers(self, name: str) -> tuple[str, ...]:
        numbers = tuple(n.strip() for n in self.needed(name).split(",") if n.strip())
        if not all(map(is_e164, numbers)):
            self.faults.append(f"{name} must be E.164, such as +16125550100, with commas between.")
        return numbers

    def phones(self, name: str) -> tuple[Phone, ...]:
        path = self._environment.get(name)
        if not path:
            return ()
        try:
            rows = json.loads(Path(path).read_text(encoding="utf-8"))
            phones = tuple(Phone(str(r["number"]), str(r["name"]), str(r.get("role", ""))) for r in rows)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            self.faults.append(f"{name} must name a JSON file: a list of {{name, role, number}}.")
            return ()
        if not all(is_e164(phone.number) for phone in phones):
            self.faults.append(f"{name} holds a number that is not E.164.")
        return phones

    def keywords(self, name: str) -> Keywords:
        try:
            return Keywords(self._environment.get(name) or "app")
        except ValueError:
            self.faults.append(f"{name} must be app, advanced or default.")
            return Keywords.APP

    def zone(self, name: str) -> ZoneInfo:
        try:
            return ZoneInfo(self._environment.get(name) or "UTC")
        except (ValueError, KeyError, OSError):
            self.faults.append(f"{name} is no time zone; America/Chicago is one.")
            return _UTC

    def number(self, name: str, default: float) -> float:
        try:
            value = float(self._environment.get(name) or default)
        except ValueError:
            value = -1.0
        if not 0 <= value <= _HIGHEST_PORT:
            self.faults.append(f"{name} must be a number from 0 to {_HIGHEST_PORT}.")
            return default
        return value
