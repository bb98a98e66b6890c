"""The first moments of each process: ties its life to its parent's, then becomes the command it was started for.

Run as `python guard.py PARENT COMMAND…`, where PARENT is the process id it must not outlive. On Linux the kernel
sends SIGKILL when that parent dies, however it dies. Elsewhere a small watcher stays behind, asks twice a second
whether the parent is there, and kills the command's process group when it is not.
"""

import ctypes
import os
import signal
import sys
import time

_PR_SET_PDEATHSIG = 1
_NOT_FOUND = 127


def tie_by_kernel(parent: int) -> None:
    """Die with the parent, by the kernel's doing; it survives the exec that follows. Linux only."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        # The parent died before it could be tied to.
        os._exit(1)


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
        time.sleep(0.5)
    os._exit(0)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def main(parent: int, command: list[str]) -> None:
    """Become the command; where there is none of that name, say so and exit 127 as a shell would."""
    if sys.platform == "linux":
        tie_by_kernel(parent)
    else:
        tie_by_watching(parent)
    try:
        os.execvp(command[0], command)  # noqa: S606 - no shell is what we want
    except OSError as fault:
        sys.stderr.write(f"{command[0]} cannot be started: {fault.strerror}.\n")
        sys.exit(_NOT_FOUND)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
