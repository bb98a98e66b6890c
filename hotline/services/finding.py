"""What the doctor says of one thing it looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: how it is (`ok`, `warn`, `fail`), what was seen, and what to do; `blocking` bars go-live."""

    name: str
    state: str
    seen: str
    remedy: str = ""
    blocking: bool = False


def bars(name: str, seen: str, remedy: str) -> Finding:
    """Something with which the line must not go live."""
    return Finding(name, "fail", seen, remedy, blocking=True)
