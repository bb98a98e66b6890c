"""The settings the measured processes run with: everything on loopback, a pace that never waits."""

import socket
from pathlib import Path

from cryptography.fernet import Fernet

ACCOUNT = "AC" + "0" * 32
TOKEN = "a-token-for-benches"
NUMBER = "+16125550100"
_KEY = Fernet.generate_key().decode()


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def settings(folder: Path, base: str, port: int, **more: str) -> dict[str, str]:
    """The hotline's environment; `base` is what the carrier signs for, `more` names databases, Redis, the carrier."""
    return {
        "PUBLIC_BASE_URL": base,
        "PORT": str(port),
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_BASE_URL": "http://127.0.0.1:9",
        "HOTLINE_NUMBERS": NUMBER,
        "HOTLINE_NAME": "Harbor Line",
        "HOTLINE_CONTACT": "Ana 612-555-0199",
        "HOTLINE_TIME_ZONE": "America/Chicago",
        "HOTLINE_SECRET_KEYS": _KEY,
        "HOTLINE_VAR": str(folder),
        "HOTLINE_PACE": "10000",
        **more,
    }
