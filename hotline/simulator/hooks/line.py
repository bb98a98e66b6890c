"""One HTTP request to this computer, with its own time limits for connecting and for reading; never through a proxy."""

import http.client
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from hotline.simulator.hooks.overrides import Overrides

_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a request went: the kind (2xx … 5xx, ct no connection, rt no answer) and what came back."""

    kind: str
    millis: int
    status: int | None = None
    answer: str = ""
    content_type: str = ""
    error: str = ""


def request(method: str, url: str, body: str, headers: Mapping[str, str], limits: Overrides) -> Outcome:
    """Send a request, read at most 64 KiB of the answer; redirects, which lose body and signature, are not followed."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    maker = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = maker(parts.hostname or "", parts.port, timeout=min(limits.connect, limits.total))
    began = time.monotonic()
    try:
        connection.connect()
    except OSError:
        return Outcome("ct", _since(began), error="no connection")
    try:
        connection.sock.settimeout(max(0.1, min(limits.read, limits.total - (time.monotonic() - began))))
        connection.request(method, target, body.encode() if method == "POST" else None, dict(headers))
        response = connection.getresponse()
        answer = response.read(_MOST).decode("utf-8", "replace")
    except TimeoutError:
        return Outcome("rt", _since(began), error="no answer in time")
    except (OSError, http.client.HTTPException):
        return Outcome("rt", _since(began), error="cut off before an answer")
    finally:
        connection.close()
    content_type = response.headers.get("Content-Type", "")
    return Outcome(f"{response.status // 100}xx", _since(began), response.status, answer, content_type)


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
