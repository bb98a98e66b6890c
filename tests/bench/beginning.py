"""How long a newcomer waits: from `make demo` until the first text has its answer, with nothing to install."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.kit import demo as demos

COMMAND = ("make", "-o", ".venv/.installed", "demo")
BAR = 60.0


def measure(folder: Path) -> Iterator[Figure]:
    """The seconds until Jo's first HELP is answered."""
    with demos.started(folder, *COMMAND) as demo:
        demo.text("Jo K", "HELP")
        demo.reads("Jo K", "How strong is it, 0 to 10?")
        yield Figure("from `make demo` to the answer to a first text", demo.age, "s", BAR)
