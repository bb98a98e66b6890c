"""Says once that the line is up and where, as soon as its web process says so itself."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Mapping

_LOOK_EVERY = 0.5
_LONG = 60.0
"""Seconds after which it is worth a word that the line is not up yet."""


def watch(environ: Mapping[str, str], say: Callable[[str], None], stopped: threading.Event) -> None:
    """Ask until the line is ready, say so, and end; say once what is missing where that takes long."""
    port, began, told = environ.get("PORT") or "8080", time.monotonic(), False
    while not stopped.is_set():
        missing = lacks(port)
        if missing == []:
            say(f"The line is up at http://127.0.0.1:{port}, for the carrier at {environ.get('PUBLIC_BASE_URL', '')}")
            return
        if not told and time.monotonic() - began > _LONG:
            told = True
            say(f"The line is not ready yet: {', '.join(missing or ['web'])} (docs/runbook.md)")
        stopped.wait(_LOOK_EVERY)


def lacks(port: str) -> list[str] | None:
    """The parts of the line that do not work yet, by its `/readyz`; None where no web process answers."""
    line = http.client.HTTPConnection("127.0.0.1", int(port), timeout=2)
    try:
        line.request("GET", "/readyz")
        parts = json.loads(line.getresponse().read())
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        line.close()
    if not isinstance(parts, dict) or "ready" not in parts:
        return None
    return [name for name, works in parts.items() if not works and name != "ready"]
