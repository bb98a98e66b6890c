"""What commands that work on the line are given: the hotline of the environment, or a clear refusal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Never

from sqlalchemy.exc import SQLAlchemyError

from config.settings import load_or_exit
from hotline import wiring
from hotline.services.hotline import Hotline
from hotline.store.crypto import SealBroken


@contextmanager
def hotline() -> Iterator[Hotline]:
    """The hotline of this environment; exit code 2 with one sentence where it cannot be reached."""
    settings = load_or_exit()
    try:
        built = wiring.build(settings, threads=2)
    except SealBroken as broken:
        refuse(f"{broken}.")
    except wiring.StartFaults as faults:
        refuse(f"The content cannot be used:\n{faults}")
    except (SQLAlchemyError, OSError):
        refuse("The database cannot be reached, or has no tables yet; run: python -m hotline migrate")
    try:
        yield built
    finally:
        built.db.close()


def refuse(sentence: str) -> Never:
    """Say why the command could not run, and end with exit code 2."""
    sys.stderr.write(f"{sentence}\n")
    raise SystemExit(2)
