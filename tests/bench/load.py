"""The load, a process of its own: python -m tests.bench.load PORT CONNECTIONS sends what it is given on stdin.

It reads requests, each after its length in four bytes, sends them over connections that are kept alive, each the next
as soon as it has the answer to the last, and ends with 1 when an answer was not 200.
"""

import socket
import struct
import sys
import threading
from collections.abc import Iterator
from io import BufferedReader

_LENGTH = struct.Struct("!I")


def packed(requests: list[bytes]) -> bytes:
    """Requests as this program reads them."""
    return b"".join(_LENGTH.pack(len(request)) + request for request in requests)


def main(port: int, connections: int) -> int:
    """Send all that stdin holds; returns 1 when an answer was not 200."""
    waiting, lock = _requests(sys.stdin.buffer.read()), threading.Lock()
    bad: list[bytes] = []

    def send() -> None:
        with socket.create_connection(("127.0.0.1", port)) as line, line.makefile("rb") as answers:
            while True:
                with lock:
                    request = next(waiting, None)
                if request is None:
                    return
                line.sendall(request)
                if b" 200 " not in (status := _answer(answers)):
                    bad.append(status)

    threads = [threading.Thread(target=send) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.stdout.write(f"{len(bad)} bad {bad[:1]}\n")
    return 1 if bad or next(waiting, None) else 0


def _requests(content: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(content):
        (length,) = _LENGTH.unpack_from(content, at)
        at += _LENGTH.size + length
        yield content[at - length : at]


def _answer(answers: BufferedReader) -> bytes:
    """Read one answer to its end; returns its status line."""
    status, length = answers.readline(), 0
    while (line := answers.readline().lower()) not in {b"\r\n", b""}:
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    answers.read(length)
    return status


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), int(sys.argv[2])))
