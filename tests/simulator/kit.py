"""What the simulator's tests share: a stand-in for the hotline, a client, a phone in somebody's hand."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import requests
from flask import Flask, Response, request
from werkzeug.serving import WSGIRequestHandler, make_server

from hotline.simulator import Carrier
from hotline.simulator.records import Call
from tests.kit.waiting import PATIENCE

SID = "AC" + "0" * 32
TOKEN = "token"
LINE = "+16125550100"
ANA, BEN, CAL = "+16125550101", "+16125550102", "+16125550103"
EMPTY = "<Response/>"


class Quiet(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        """Say nothing."""


@contextmanager
def served(app: Flask) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass
class Heard:
    path: str
    method: str
    form: dict[str, str]
    headers: dict[str, str]
    url: str


@dataclass
class StandIn:
    """Writes down what it is asked and answers as told, by path: a body, a status, or a function of the form."""

    url: str = ""
    heard: list[Heard] = field(default_factory=list)
    answers: dict[str, object] = field(default_factory=dict)

    def app(self) -> Flask:
        app = Flask(__name__)
        app.add_url_rule("/<path:path>", view_func=self._answer, methods=["GET", "POST"])
        return app

    def _answer(self, path: str) -> Response:
        form = request.values.to_dict()
        self.heard.append(Heard(f"/{path}", request.method, form, dict(request.headers), request.url))
        answer = self.answers.get(f"/{path}", EMPTY)
        if callable(answer):
            answer = answer(form)
        if isinstance(answer, int):
            return Response(status=answer)
        return Response(answer, content_type="text/xml")

    def forms(self, path: str) -> list[dict[str, str]]:
        return [heard.form for heard in self.heard if heard.path == path]


class Client:
    """Asks a carrier over HTTP, with the account's password where a path is the REST side's."""

    def __init__(self, base: str) -> None:
        self.base = base

    def ask(self, method: str, path: str, **kwargs) -> requests.Response:
        if path.startswith("/2010"):
            kwargs.setdefault("auth", (SID, TOKEN))
        with requests.Session() as session:
            session.trust_env = False
            return session.request(method, self.base + path, timeout=kwargs.pop("timeout", PATIENCE), **kwargs)

    def get(self, path: str, **kwargs) -> requests.Response:
        return self.ask("GET", path, **kwargs)

    def post(self, path: str, **kwargs) -> requests.Response:
        return self.ask("POST", path, **kwargs)

    def delete(self, path: str, **kwargs) -> requests.Response:
        return self.ask("DELETE", path, **kwargs)

    def send(self, **fields) -> requests.Response:
        given = {"To": ANA, "From": LINE, "Body": "Hello"} | fields
        return self.post(f"/2010-04-01/Accounts/{SID}/Messages.json", data={k: v for k, v in given.items() if v})

    def place(self, **fields) -> requests.Response:
        given = {"To": ANA, "From": LINE, "Twiml": "<Response><Say>Hello</Say></Response>"} | fields
        return self.post(f"/2010-04-01/Accounts/{SID}/Calls.json", data={k: v for k, v in given.items() if v})


def until(carrier: Carrier, holds: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until something holds in the carrier's memory; fail where it does not in time."""
    with carrier.state.changed:
        assert carrier.state.changed.wait_for(lambda: bool(holds()), seconds), "it did not come about in time"


class Handset:
    """One phone, as its owner uses it in a call."""

    def __init__(self, carrier: Carrier, number: str) -> None:
        self.carrier = carrier
        self.number = number

    @property
    def call(self) -> Call:
        calls = [c for c in self.carrier.state.calls.values() if c.phone == self.number]
        return calls[-1]

    @property
    def heard(self) -> list[str]:
        return [caption.text for caption in self.call.captions if caption.who != "you"]

    def dial(self) -> "Handset":
        self.carrier.call(self.number)
        return self

    def rings(self) -> "Handset":
        until(
            self.carrier,
            lambda: any(c.phone == self.number and c.status == "ringing" for c in self.carrier.state.calls.values()),
        )
        return self

    def waits(self, what: str) -> "Handset":
        until(self.carrier, lambda: self.call.waiting == what)
        return self

    def hears(self, text: str) -> "Handset":
        until(self.carrier, lambda: text in self.heard)
        return self

    def ends(self, status: str) -> "Handset":
        until(self.carrier, lambda: self.call.ended and self.carrier.board.leg(self.call.sid) is None)
        assert self.call.status == status
        return self

    def picks(self, decision: str) -> "Handset":
        self.carrier.leg(self.rings().call.sid).pick(decision)
        return self

    def __getattr__(self, name):
        return getattr(self.carrier.leg(self.call.sid), name)
