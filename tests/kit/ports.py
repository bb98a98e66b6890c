"""Ports for servers that are told on which to listen: nobody else is given one before its server is there."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept() -> Iterator[int]:
    """A port of loopback that is ours meanwhile, and where nobody listens before we do.

    It stays bound here. Whoever asks for any port gets another one, and a server that names this one may listen on it
    all the same, since both let the address be used again, as servers do.
    """
    with socket.socket() as ours:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        ours.bind(("127.0.0.1", 0))
        port = int(ours.getsockname()[1])
        if sys.platform != "linux":
            # Elsewhere no two may be bound to the same address, whether they listen or not.
            ours.close()
        yield port
