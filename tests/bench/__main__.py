"""python -m tests.bench: measure, print a table, end with 1 when a bar is missed."""

import signal
import sys
import tempfile
from pathlib import Path
from types import FrameType

from config import logging as logs
from tests.bench import backlog, beginning, cost, reach, waves
from tests.bench.figures import table


def main() -> int:
    """Measure everything; returns the exit code."""
    for signum in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        # An exception, so that whatever was started is ended on the way out.
        signal.signal(signum, _leave)
    logs.configure(level=30)
    with tempfile.TemporaryDirectory(prefix="hlbench") as folder:
        figures = [figure for one in (beginning, reach, backlog, waves, cost) for figure in one.measure(Path(folder))]
    sys.stdout.write(f"{table(figures)}\n")
    return 1 if any(figure.missed for figure in figures) else 0


def _leave(signum: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + signum)


if __name__ == "__main__":
    raise SystemExit(main())
