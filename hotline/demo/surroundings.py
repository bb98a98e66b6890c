"""The environment a demo runs in: its own folder, keys and ports, nothing of the shell's own settings."""

import base64
import json
import os
import re
import secrets
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config import local, settings
from hotline.demo import afresh

PHONES = (
    {"name": "Jo K", "role": "participant", "number": "+16125550101"},
    {"name": "Sam", "role": "sponsor", "number": "+16125550102"},
    {"name": "Rosa", "role": "on call, driver", "number": "+16125550103"},
    {"name": "Ana", "role": "coordinator, lead", "number": "+16125550104"},
    {"name": "Lou", "role": "driver", "number": "+16125550106"},
    {"name": "a stranger", "role": "not on the line", "number": "+16125550105"},
)
"""Who has a phone on the page; 555-01xx numbers belong to nobody (reserved for fiction by the numbering plan)."""


_HIGHEST_PORT = 65535


class PortsFault(ValueError):
    """The ports asked for are none; the text says what to write."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the demo listens on loopback: the hotline's web, and the carrier with the phone page."""

    web: int
    carrier: int


def environment(folder: Path, ports: Ports, shell: Mapping[str, str]) -> dict[str, str]:
    """All settings of a demo in that folder, which is filled where it is empty.

    Settings in the shell are left out one and all: a demo must not reach a real carrier, database or Redis.
    """
    local.make_private(folder)
    ours = settings.table()
    bare = {name: value for name, value in shell.items() if name not in ours and not name.startswith(_PREFIXES)}
    return bare | _fixed() | _kept(folder / "secrets.json") | _addresses(ports) | _files(folder)


_PREFIXES = ("HOTLINE_", "SIMULATOR_", "TWILIO_", "GUNICORN_")


def _fixed() -> dict[str, str]:
    return {
        "HOTLINE_NUMBERS": "+16125550100",
        "HOTLINE_NAME": "Harbor Line",
        "HOTLINE_CONTACT": "Ana 612-555-0199",
        "HOTLINE_TIME_ZONE": "America/Chicago",
        "HOTLINE_TRIPS": "ride,food,errand",
        # Six phones are no load, and each process less is two seconds less to wait for the page.
        "WEB_CONCURRENCY": "1",
    }


def _addresses(ports: Ports) -> dict[str, str]:
    return {
        "PORT": str(ports.web),
        "PUBLIC_BASE_URL": f"http://127.0.0.1:{ports.web}",
        "SIMULATOR_PORT": str(ports.carrier),
        "TWILIO_API_BASE_URL": f"http://127.0.0.1:{ports.carrier}",
    }


def _files(folder: Path) -> dict[str, str]:
    clock, phones = folder / "clock", folder / "phones.json"
    if not clock.exists():
        clock.write_text("0", encoding="ascii")
    phones.write_text(json.dumps(PHONES), encoding="utf-8")
    return {
        "HOTLINE_VAR": str(folder),
        "HOTLINE_CLOCK_FILE": str(clock),
        "SIMULATOR_PHONES": str(phones),
        afresh.SETTING: str(afresh.file_in(folder)),
    }


def _kept(file: Path) -> dict[str, str]:
    """The demo's secrets, made at its first start and kept, so that its database stays readable."""
    if not file.exists():
        made = {
            "TWILIO_ACCOUNT_SID": f"AC{secrets.token_hex(16)}",
            "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
            "HOTLINE_SECRET_KEYS": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        }
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as new:
            json.dump(made, new)
    found: dict[str, str] = json.loads(file.read_text(encoding="ascii"))
    return found


def folder_in(shell: Mapping[str, str]) -> Path:
    """Where a demo keeps its state: `DEMO_FOLDER`, or `var/demo`. Never HOTLINE_VAR, which may be a real line's."""
    return Path(shell.get("DEMO_FOLDER") or "var/demo").absolute()


def free_ports(shell: Mapping[str, str]) -> Ports:
    """The ports of `DEMO_PORTS` (web, then phones), or 8080 and 8070; free ones in place of 0 and of those taken.

    Raises PortsFault where `DEMO_PORTS` is not two ports with a comma between them.
    """
    found = re.fullmatch(r"(\d{1,5}),(\d{1,5})", shell.get("DEMO_PORTS") or "8080,8070")
    if found is None or max(map(int, found.groups())) > _HIGHEST_PORT:
        raise PortsFault("DEMO_PORTS is not two ports with a comma between them, such as 8080,8070.")
    return Ports(web=_free(int(found[1])), carrier=_free(int(found[2])))


def _free(port: int) -> int:
    with socket.socket() as attempt:
        # As servers do: what an earlier run has left half closed does not count as taken.
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(("127.0.0.1", port))
        except OSError:
            attempt.bind(("127.0.0.1", 0))
        found: int = attempt.getsockname()[1]
        return found
