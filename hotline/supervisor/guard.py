"""The first moments of each process: ties its life to its parent's, then becomes the command it was started for.

Run as `python guard.py PARENT COMMAND…`, where PARENT is the process id it must not outlive. On Linux the kernel
sends SIGKILL when that parent dies, however it dies. Elsewhere a small watcher stays behind, asks twice a second
whether the parent is there, and kills the command's process group when it is not.

Run as `python guard.py --under-make PARENT COMMAND…` where the parent is a make. Told to end, make passes SIGTERM on,
but after SIGINT or SIGHUP it only waits for its commands, in the belief that a terminal has told them too. Whoever
told make alone, as a service manager or a script does, would wait for ever; so a watcher tells the command. Linux
only.
"""

import ctypes
import os
import signal
import sys
import time

_PR_SET_PDEATHSIG = 1
_NOT_FOUND = 127
_LOOK_EVERY = 0.2


def tie_by_kernel(parent: int) -> None:
    """Die with the parent, by the kernel's doing; it survives the exec that follows. Linux only."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        # The parent died before it could be tied to.
        os._exit(1)


def heed_make(make: int) -> None:
    """Leave a watcher behind that asks the command to end once make was told to; Linux only."""
    ours = os.getpid()
    if os.fork():
        return
    tie_by_kernel(ours)
    for stream in range(3):
        os.close(stream)
    for told in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        # A terminal tells every process of the group; the command is what has to end.
        signal.signal(told, signal.SIG_IGN)
    # Nobody is told when another process takes a signal: it can only be looked for.
    while not waits_to_end(make):
        time.sleep(_LOOK_EVERY)
    os.kill(ours, signal.SIGTERM)
    os._exit(0)


def waits_to_end(make: int) -> bool:
    """Whether a make was told to end: the signal is blocked and caught no more while it waits for its commands."""
    from pathlib import Path  # only here: each of our processes starts by this file, and nearly none has a make

    try:
        status = Path(f"/proc/{make}/status").read_text(encoding="ascii", errors="replace")
        lines = dict(line.split(":", 1) for line in status.splitlines() if line.startswith("Sig"))
        blocked, caught = int(lines["SigBlk"], 16), int(lines["SigCgt"], 16)
    except (OSError, KeyError, ValueError):
        return False
    ends = (1 << (told - 1) for told in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT))
    return any(blocked & bit and not caught & bit for bit in ends)


def tie_by_watching(parent: int) -> None:
    """Leave a watcher behind that kills this process's group once the parent is gone."""
    ours = os.getpid()
    if os.fork():
        return
    for stream in range(3):
        # The parent waits for the end of our output, which an open copy here would hide from it.
        os.close(stream)
    while os.getppid() == ours:
        if not _lives(parent):
            os.killpg(ours, signal.SIGKILL)
        # Where the kernel kills no child, nothing tells it that its parent died either: it can only look.
        time.sleep(0.5)
    os._exit(0)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def main(parent: int, command: list[str], *, under_make: bool = False) -> None:
    """Become the command; where there is none of that name, say so and exit 127 as a shell would."""
    if sys.platform == "linux":
        tie_by_kernel(parent)
        if under_make:
            heed_make(parent)
    else:
        tie_by_watching(parent)
    try:
        os.execvp(command[0], command)  # noqa: S606 - no shell is what we want
    except OSError as fault:
        sys.stderr.write(f"{command[0]} cannot be started: {fault.strerror}.\n")
        sys.exit(_NOT_FOUND)


if __name__ == "__main__":
    under_make = sys.argv[1] == "--under-make"
    parent, *command = sys.argv[2:] if under_make else sys.argv[1:]
    main(int(parent), command, under_make=under_make)
