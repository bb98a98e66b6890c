"""The clock of the stories: it stands still unless it is moved, so that no story can tell how fast this machine is."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from hotline import clock

# Where no story says otherwise it is a Wednesday in November, ten in the morning in Chicago.
BEGIN = datetime.fromisoformat(os.environ.get("STORIES_BEGIN", "2026-11-18T16:00:00+00:00")).astimezone(UTC)
# Each look at the clock is that much later than the one before, so that what came first has the earlier time.
_TICK = timedelta(milliseconds=1)


class Clock:
    """A clock in a file, as the product reads it, over a time that goes on by nothing but being looked at."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._looks = count(1)
        self._began = BEGIN

    def begin(self) -> None:
        """It is the usual moment again."""
        self._looks, self._began = count(1), BEGIN
        self._file.write_text("0", encoding="ascii")

    def later(self, span: timedelta) -> None:
        """Time passes."""
        moved = float(self._file.read_text(encoding="ascii")) + span.total_seconds()
        self._file.write_text(str(moved), encoding="ascii")

    def at(self, moment: datetime) -> None:
        """It is that moment."""
        self._looks, self._began = count(), moment.astimezone(UTC)
        self._file.write_text("0", encoding="ascii")

    @contextmanager
    def told(self) -> Iterator[None]:
        """Whoever asks in this process what time it is, is told by this clock."""
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(clock, "_unmoved", self._look)
            patched.setenv("HOTLINE_CLOCK_FILE", str(self._file))
            yield

    def _look(self) -> datetime:
        return self._began + next(self._looks) * _TICK


@contextmanager
def standing_still() -> Iterator[None]:
    """It is the usual moment for whoever asks in this process, and nobody moves it."""
    looks = count(1)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(clock, "_unmoved", lambda: BEGIN + next(looks) * _TICK)
        patched.delenv("HOTLINE_CLOCK_FILE", raising=False)
        yield
