"""Starts a process that dies with us, in a group of its own that can be killed as a whole."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_GUARD = str(Path(__file__).with_name("guard.py"))


def start(words: Sequence[str], environ: Mapping[str, str], output: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    """Start a command whose stdout and stderr go to `output`; call it from the main thread.

    The kernel ties a process to the thread that started it, so a thread that ends would take it along.
    """
    return subprocess.Popen(  # noqa: S603 - the words come from our Procfile and command line
        # The guard is run bare (-I -S): it needs the standard library only and starts in 20 ms.
        [sys.executable, "-I", "-S", _GUARD, str(os.getpid()), *words],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        env=surroundings(environ),
        process_group=0,
    )


def surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """That environment with this Python's folder first on PATH and its output unbuffered."""
    here = str(Path(sys.executable).parent)
    return {**environ, "PATH": os.pathsep.join([here, environ.get("PATH", os.defpath)]), "PYTHONUNBUFFERED": "1"}


def signal_group(leader: int, signum: signal.Signals) -> None:
    """Send a signal to all that is left of a process group, which may be nothing."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signum)
