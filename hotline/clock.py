"""The only reader of the clock: what time it is, in UTC, possibly moved by a file."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path


def now() -> datetime:
    """The current time in UTC, moved by the seconds in `HOTLINE_CLOCK_FILE` where that is set.

    The file is read at every call so that all processes of a demo or a test move together;
    settings refuse it unless the carrier is on loopback. A missing or empty file moves nothing.
    """
    return _unmoved() + timedelta(seconds=_moved_by())


def _unmoved() -> datetime:
    return datetime.now(UTC)


def _moved_by() -> float:
    path = os.environ.get("HOTLINE_CLOCK_FILE")
    if not path:
        return 0.0
    try:
        return float(Path(path).read_text(encoding="ascii") or 0)
    except (OSError, ValueError):
        # A file caught in the middle of being replaced moves nothing; the next call reads it whole.
        return 0.0
