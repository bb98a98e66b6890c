"""Twilio over HTTP: every way a call can end is told apart, because what to do next depends on it."""

import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from hotline.carrier.port import Accepted, CarrierError, Refused, Unreached, Unsure
from hotline.carrier.twilio import Twilio
from hotline.domain.delivery import CONNECT, READ
from tests.kit import carrier as carriers
from tests.kit import deadlines
from tests.kit.line import NUMBER, PEOPLE
from tests.kit.waiting import PATIENCE, until

JO = PEOPLE["jo"]
BODY = "How strong is it, 0 to 10?"
# What stands where a message should.
NOTHING = ("body:null", "body:[]", 'body:"ok"', "body:{}", 'body:{"sid": null}')
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def served() -> Iterator[carriers.Carrier]:
    carrier = carriers.Carrier()
    server = carriers.serve(carrier)
    yield carrier
    server.shutdown()


@pytest.fixture
def carrier(served: carriers.Carrier) -> carriers.Carrier:
    served.clear()
    return served


@pytest.fixture
def twilio(carrier: carriers.Carrier) -> Twilio:
    return deadlines.twilio(carrier.url)


def test_what_it_takes_has_its_id_and_its_status(twilio: Twilio, carrier: carriers.Carrier) -> None:
    accepted = send(twilio)
    assert accepted == Accepted(carrier.texts[0].sid, "queued")


def test_it_is_told_who_from_who_to_and_where_to_report(twilio: Twilio, carrier: carriers.Carrier) -> None:
    send(twilio)
    (sent,) = carrier.texts
    assert (sent.to, sent.sender, sent.body, sent.callback) == (JO, NUMBER, BODY, "https://line.example.org/r?m=1")


def test_a_call_is_placed(twilio: Twilio, carrier: carriers.Carrier) -> None:
    url = "https://line.example.org/page?offer=1"
    accepted = twilio.call(to=JO, sender=NUMBER, url=url, status_url=url, ring=timedelta(seconds=30))
    assert (accepted.carrier_id, carrier.calls[0].body) == (carrier.calls[0].sid, url)


def test_a_call_that_rings_is_ended_and_none_that_was_picked_up(twilio: Twilio, carrier: carriers.Carrier) -> None:
    assert twilio.ring_off("CA" + "1" * 32).carrier_id == "CA" + "1" * 32
    assert carrier.ended == [("CA" + "1" * 32, "canceled")]


def test_a_call_is_led_elsewhere(twilio: Twilio, carrier: carriers.Carrier) -> None:
    call, url = "CA" + "1" * 32, "https://line.example.org/rung"
    assert twilio.lead(call, url).carrier_id == call
    assert carrier.led == [(call, url)]


@pytest.mark.parametrize("code", [21610, 21211, 30034])
def test_a_refusal_has_its_code(twilio: Twilio, carrier: carriers.Carrier, code: int) -> None:
    carrier.always = f"refuse:{code}"
    assert (refusal(twilio).code, refusal(twilio).http_status) == (code, 400)


def test_too_many_requests_is_a_refusal(twilio: Twilio, carrier: carriers.Carrier) -> None:
    carrier.always = "busy"
    assert refusal(twilio).http_status == 429


def test_a_refusal_in_the_newer_form_is_one(twilio: Twilio, carrier: carriers.Carrier) -> None:
    carrier.always = "problem:21610"
    assert (refusal(twilio).code, refusal(twilio).http_status) == (21610, 400)


@pytest.mark.parametrize("how", ["lose", "broken", "html", "page", "reset", "page404", *NOTHING])
def test_an_answer_that_is_none_leaves_it_open(twilio: Twilio, carrier: carriers.Carrier, how: str) -> None:
    carrier.always = how
    with pytest.raises(Unsure):
        send(twilio)


def test_no_answer_at_all_leaves_it_open_though_it_was_taken(carrier: carriers.Carrier) -> None:
    carrier.always = "silent"
    with pytest.raises(Unsure):
        send(impatient(carrier.url))
    until(lambda: carrier.texts)


def test_where_nobody_listens_nothing_was_taken() -> None:
    with pytest.raises(Unreached):
        send(deadlines.twilio("http://127.0.0.1:9"))


def test_where_nobody_answers_a_connection_nothing_was_taken() -> None:
    with FullBacklog() as port, pytest.raises(Unreached):
        send(impatient(f"http://127.0.0.1:{port}"))


def test_somebody_who_says_nothing_may_have_taken_it() -> None:
    with Listening() as port, pytest.raises(Unsure):
        send(impatient(f"http://127.0.0.1:{port}"))


def test_somebody_who_hangs_up_may_have_taken_it() -> None:
    with Listening(hang_up=True) as port, pytest.raises(Unsure):
        send(deadlines.twilio(f"http://127.0.0.1:{port}"))


def test_a_certificate_that_is_refused_means_that_nothing_was_sent() -> None:
    with Listening(certificate=made_up()) as port, pytest.raises(Unreached):
        send(deadlines.twilio(f"https://127.0.0.1:{port}"))


def test_a_fault_of_the_encryption_may_come_after_it_was_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = made_up()
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(certificate)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    with Listening(certificate=certificate) as port, pytest.raises(Unsure):
        send(deadlines.twilio(f"https://127.0.0.1:{port}"))


def test_no_connection_is_kept_over_a_quiet_hour() -> None:
    listening = Listening(hang_up=True)
    with listening as port, suppress(Unsure):
        send(deadlines.twilio(f"http://127.0.0.1:{port}"))
    assert b"Connection: close" in listening.heard


def test_every_call_has_a_deadline() -> None:
    http = Twilio(carriers.ACCOUNT, carriers.TOKEN)._client.http_client
    assert http.timeout == (CONNECT.total_seconds(), READ.total_seconds())


def test_an_error_says_nothing_of_the_text(twilio: Twilio, carrier: carriers.Carrier) -> None:
    carrier.always = "refuse:21610"
    assert JO not in str(refusal(twilio)) and BODY not in str(refusal(twilio))


def test_the_librarys_log_says_nothing_of_it(twilio: Twilio, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    send(twilio)
    assert JO.removeprefix("+") not in caplog.text and BODY not in caplog.text


def test_a_list_tells_what_went_out_and_what_came_in(twilio: Twilio, carrier: carriers.Carrier) -> None:
    send(twilio)
    carrier.comes_in(NUMBER, JO, "hello")
    listed = twilio.texts_to(JO, LONG_AGO)
    assert [(one.body, one.inbound, one.sender) for one in listed] == [("hello", True, NUMBER), (BODY, False, NUMBER)]


def test_a_list_has_the_texts_of_one_number(twilio: Twilio, carrier: carriers.Carrier) -> None:
    send(twilio)
    assert twilio.texts_to(PEOPLE["sam"], LONG_AGO) == []


def test_a_list_begins_at_its_moment(twilio: Twilio, carrier: carriers.Carrier) -> None:
    now = datetime.now(UTC)
    for age in (0, 5, 12, 15, 30):
        carrier.moment = lambda age=age: now - timedelta(minutes=age)
        carrier.comes_in(NUMBER, JO, f"{age}")
    carrier.texts.sort(key=lambda text: text.at)
    assert [one.body for one in twilio.texts_to(JO, now - timedelta(minutes=20))] == ["0", "5", "12", "15"]


def test_a_list_is_read_to_its_end_page_by_page(twilio: Twilio, carrier: carriers.Carrier) -> None:
    carrier.moment = None
    for number in range(1050):
        carrier.comes_in(NUMBER, JO, f"{number}")
    assert [one.body for one in twilio.texts_to(JO, LONG_AGO)] == [f"{number}" for number in reversed(range(1050))]


def test_a_list_that_cannot_be_read_says_so(twilio: Twilio, carrier: carriers.Carrier) -> None:
    carrier.list_down = True
    with pytest.raises(CarrierError):
        twilio.texts_to(JO, LONG_AGO)


def impatient(url: str) -> Twilio:
    """Twilio at an address where nothing is ever answered, with deadlines a test can wait for."""
    return deadlines.twilio(url, connect=0.2, read=0.2)


def send(twilio: Twilio) -> Accepted:
    report = "https://line.example.org/r?m=1"
    return twilio.text(to=JO, sender=NUMBER, body=BODY, receipt_url=report, valid_for=timedelta(minutes=30))


def refusal(twilio: Twilio) -> Refused:
    with pytest.raises(Refused) as caught:
        send(twilio)
    return caught.value


def made_up() -> bytes:
    """A certificate for this machine that nobody vouches for, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, today, today + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private + made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


class Listening:
    """A port where somebody takes a connection and then says nothing, hangs up, or spoils the encryption."""

    def __init__(self, *, hang_up: bool = False, certificate: bytes | None = None) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._hang_up = hang_up
        self._certificate = certificate
        self._done = threading.Event()
        self.heard = b""

    def __enter__(self) -> int:
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return int(self._server.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        taken, _ = self._server.accept()
        with suppress(ssl.SSLError, ConnectionError), self._encrypted(taken) as wire:
            self.heard = wire.recv(65536)
            if self._certificate:
                socket.socket.send(wire, b"no record of TLS")
            elif not self._hang_up:
                self._done.wait(PATIENCE)

    def _encrypted(self, taken: socket.socket) -> socket.socket:
        if self._certificate is None:
            return taken
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        with NamedTemporaryFile() as file:
            file.write(self._certificate)
            file.flush()
            context.load_cert_chain(file.name)
        return context.wrap_socket(taken, server_side=True)


class FullBacklog:
    """A port that takes no connection any more: the first ones were never picked up."""

    def __enter__(self) -> int:
        self._server = socket.create_server(("127.0.0.1", 0), backlog=0)
        port = int(self._server.getsockname()[1])
        self._waiting = [socket.socket() for _ in range(3)]
        for one in self._waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        return port

    def __exit__(self, *_: object) -> None:
        for one in (*self._waiting, self._server):
            one.close()
