"""Moving the clock all processes share: a file of seconds, replaced whole so that nobody reads half of it."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hotline.clock import now


class NoClockFile(Exception):
    """Time cannot be moved, since no file was named for it."""


class Clockwork:
    """The seconds in the clock file; without a file, time is real and cannot be moved."""

    def __init__(self, file: Path | None, zone: ZoneInfo) -> None:
        self._file = file
        self.zone = zone

    @property
    def movable(self) -> bool:
        """Whether a clock file was named."""
        return self._file is not None

    def moved_by(self) -> float:
        """The seconds the clock is ahead of real time."""
        try:
            return float(self._file.read_text(encoding="ascii") or 0) if self._file else 0.0
        except (OSError, ValueError):
            # A missing file moves nothing, and a garbled one is treated as the rest of the hotline treats it.
            return 0.0

    def move(self, seconds: float) -> None:
        """Move the clock by seconds, on top of what it is moved by already."""
        self._write(self.moved_by() + seconds)

    def move_to(self, hour: int, minute: int) -> None:
        """Move the clock ahead to the next time it is this hour and minute in the zone."""
        local = now().astimezone(self.zone)
        target = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if target <= local:
            target = _next_day(target)
        self.move((target.astimezone(now().tzinfo) - now()).total_seconds())

    def back_to_real(self) -> None:
        """Go back to real time."""
        self._write(0.0)

    def _write(self, seconds: float) -> None:
        if self._file is None:
            raise NoClockFile
        draft = self._file.with_name(f"{self._file.name}.{os.getpid()}.new")
        draft.write_text(f"{seconds:.6f}", encoding="ascii")
        draft.replace(self._file)


def _next_day(local: datetime) -> datetime:
    return local + timedelta(days=1)
