"""A connection to the carrier is used once: one that was kept may be dead, and a text written into it is in doubt."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

import pytest

from hotline.carrier.twilio import Twilio
from tests.kit import carrier as carriers

_TAKEN = b'{"sid": "SM1", "status": "queued"}'
_ANSWER = b"HTTP/1.1 201 CREATED\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
    len(_TAKEN),
    _TAKEN,
)


class Open:
    """A server that never closes a connection by itself, and counts those that were made."""

    made = 0

    @contextmanager
    def serving(self) -> Iterator[str]:
        """Its address."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.settimeout(0.1)
            done = threading.Event()
            thread = threading.Thread(target=self._accept, args=(server, done))
            thread.start()
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
            done.set()
            thread.join()

    def _accept(self, server: socket.socket, done: threading.Event) -> None:
        while not done.is_set():
            try:
                taken, _ = server.accept()
            except TimeoutError:
                continue
            self.made += 1
            threading.Thread(target=self._answer, args=(taken,)).start()

    @staticmethod
    def _answer(taken: socket.socket) -> None:
        # A request may come in two pieces: whoever has an answer to the first is gone when the second is answered.
        with taken, suppress(ConnectionError):
            while taken.recv(65536):
                taken.sendall(_ANSWER)


def send(twilio: Twilio, url: str) -> None:
    twilio.text(to="+16125550101", sender="+16125550100", body="Hi.", receipt_url=url, valid_for=timedelta(minutes=5))


def test_each_text_has_a_connection_of_its_own() -> None:
    server = Open()
    with server.serving() as url:
        twilio = Twilio(carriers.ACCOUNT, carriers.TOKEN, base_url=url)
        for _ in range(3):
            send(twilio, url)
        del twilio
    assert server.made == 3


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy"])
def test_a_proxy_for_the_world_outside_is_not_asked_for_a_carrier_on_this_computer(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv(name, "http://127.0.0.1:1")
    server = Open()
    with server.serving() as url:
        send(Twilio(carriers.ACCOUNT, carriers.TOKEN, base_url=url), url)
    assert server.made == 1


def test_nor_for_the_sound_of_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with Open().serving() as url:
        assert Twilio(carriers.ACCOUNT, carriers.TOKEN, base_url=url).recording("RE1") == _TAKEN
