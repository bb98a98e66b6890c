"""What all the processes print, line by line on our stdout, each line behind the name of who said it."""

import os
import sys
from contextlib import suppress
from selectors import EVENT_READ, BaseSelector
from typing import IO

_OURS = "supervisor"
_COLOURS = (36, 33, 32, 35, 34, 96, 93)
_LONGEST_LINE = 1 << 16


class Output:
    """Our stdout, shared; pipes are read as the selector finds them ready, so none can hold up another."""

    def __init__(self, selector: BaseSelector) -> None:
        self._selector = selector
        self._names = [_OURS]
        self._coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def say(self, sentence: str) -> None:
        """Print a line of the supervisor's own."""
        self.line(_OURS, sentence.encode())

    def follow(self, name: str, pipe: IO[bytes]) -> None:
        """Print what comes out of a pipe under that name, until its end; the pipe is closed here."""
        if name not in self._names:
            self._names.append(name)
        os.set_blocking(pipe.fileno(), False)
        self._selector.register(pipe, EVENT_READ, _Pipe(self, name, pipe).read)

    def finish(self, pipe: IO[bytes]) -> None:
        """Close a pipe that has ended."""
        self._selector.unregister(pipe)
        pipe.close()

    def line(self, name: str, line: bytes) -> None:
        """Print one line; nobody reading our stdout any more is no reason to stop a hotline."""
        label = f"{name:<{max(map(len, self._names))}} | "
        if self._coloured:
            label = f"\x1b[{_COLOURS[self._names.index(name) % len(_COLOURS)]}m{label}\x1b[0m"
        left = label.encode() + line.rstrip(b"\r") + b"\n"
        with suppress(OSError):
            while left:
                left = left[os.write(1, left) :]


class _Pipe:
    """One process's output and the unfinished line at its end."""

    def __init__(self, output: Output, name: str, pipe: IO[bytes]) -> None:
        self._output, self._name, self._pipe = output, name, pipe
        self._rest = b""

    def read(self) -> None:
        with suppress(BlockingIOError):
            data = os.read(self._pipe.fileno(), _LONGEST_LINE)
            *lines, self._rest = (self._rest + data).split(b"\n")
            if self._rest and (not data or len(self._rest) >= _LONGEST_LINE):
                lines.append(self._rest)
                self._rest = b""
            for line in lines:
                self._output.line(self._name, line)
            if not data:
                self._output.finish(self._pipe)
