"""The clock of the stories: it stands still unless it is moved, so that no story can tell how fast this machine is."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from hotline import clock

# Where no story says otherwise it is a Wednesday in November, ten in the morning in Chicago.
BEGIN = datetime.fromisoformat(os.environ.get("STORIES_BEGIN", "2026-11-18T16:00:00+00:00")).astimezone(UTC)
# Each look at the clock is that much later than the one before, so that what came first has the earlier time.
_TICK = timedelta(milliseconds=1)


class Clock:
    """A clock that goes on by being moved, and by a millisecond whenever somebody looks at it."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """It is the usual moment again."""
        self.at(BEGIN)

    def later(self, span: timedelta) -> None:
        """Time passes."""
        self._began += span

    def at(self, moment: datetime) -> None:
        """It is that moment."""
        self._looks, self._began = count(), moment.astimezone(UTC)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Whoever asks in this process what time it is, is told by this clock."""
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(clock, "_unmoved", self._look)
            patched.delenv("HOTLINE_CLOCK_FILE", raising=False)
            yield

    def _look(self) -> datetime:
        return self._began + next(self._looks) * _TICK
