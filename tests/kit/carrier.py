"""A carrier for stories: it speaks Twilio's REST API on loopback, remembers everything, and fails as it is told."""

import itertools
import threading
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from flask import Flask, Response, jsonify, request
from werkzeug.serving import BaseWSGIServer, make_server

ACCOUNT = "AC" + "0" * 32
TOKEN = "a-token-for-tests"


@dataclass
class Sent:
    """One text or call the carrier accepted from us, or one that people sent us."""

    sid: str
    to: str
    sender: str
    body: str
    callback: str
    at: datetime
    inbound: bool = False


@dataclass
class Carrier:
    """What the carrier has; `next_answers` is what it answers next: accept, lose, refuse:CODE, busy, html, broken."""

    texts: list[Sent] = field(default_factory=list)
    calls: list[Sent] = field(default_factory=list)
    next_answers: deque[str] = field(default_factory=deque)
    moment: object = None
    url: str = ""
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def clear(self) -> None:
        self.texts.clear()
        self.calls.clear()
        self.next_answers.clear()

    def new_id(self, prefix: str = "SM") -> str:
        return f"{prefix}{next(self._ids):032x}"

    def to(self, phone: str) -> list[Sent]:
        return [text for text in self.texts if text.to == phone and not text.inbound]

    def now(self) -> datetime:
        return self.moment() if callable(self.moment) else datetime.now(UTC)


def serve(carrier: Carrier) -> BaseWSGIServer:
    """The carrier on a free port of loopback, in a thread of its own."""
    app = Flask("carrier")
    base = f"/2010-04-01/Accounts/{ACCOUNT}"
    app.add_url_rule(f"{base}/Messages.json", view_func=lambda: _message(carrier), methods=["POST"], endpoint="send")
    app.add_url_rule(f"{base}/Messages.json", view_func=lambda: _list(carrier), methods=["GET"], endpoint="list")
    app.add_url_rule(f"{base}/Calls.json", view_func=lambda: _call(carrier), methods=["POST"], endpoint="call")
    server = make_server("127.0.0.1", 0, app, threaded=True)
    carrier.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _message(carrier: Carrier) -> tuple[Response, int]:
    form = request.form
    sent = Sent(carrier.new_id(), form["To"], form["From"], form["Body"], form.get("StatusCallback", ""), carrier.now())
    return _answered(carrier, carrier.texts, sent)


def _call(carrier: Carrier) -> tuple[Response, int]:
    form = request.form
    sent = Sent(
        carrier.new_id("CA"), form["To"], form["From"], form["Url"], form.get("StatusCallback", ""), carrier.now()
    )
    return _answered(carrier, carrier.calls, sent)


def _answered(carrier: Carrier, shelf: list[Sent], sent: Sent) -> tuple[Response, int]:
    with carrier._lock:
        how = carrier.next_answers.popleft() if carrier.next_answers else "accept"
    if how in {"accept", "lose", "html"}:
        shelf.append(sent)
    if how == "accept":
        return jsonify(_as_json(sent)), 201
    if how.startswith("refuse:"):
        return jsonify({"code": int(how.removeprefix("refuse:")), "message": "no", "status": 400}), 400
    if how == "busy":
        return jsonify({"code": 20429, "message": "slow down", "status": 429}), 429
    if how == "html":
        return Response("<html>oops</html>"), 200
    # lose: it took the text, and the answer never came; broken: it did not, and nobody can tell the two apart.
    return Response("<html>bad gateway</html>"), 502


def _list(carrier: Carrier) -> Response:
    wanted = request.args.get("To")
    found = [_as_json(text) for text in reversed(carrier.texts) if text.to == wanted]
    return jsonify({"messages": found, "next_page_uri": None, "page": 0, "page_size": 100})


def _as_json(sent: Sent) -> dict[str, object]:
    return {
        "sid": sent.sid,
        "to": sent.to,
        "from": sent.sender,
        "body": sent.body,
        "status": "received" if sent.inbound else "queued",
        "direction": "inbound" if sent.inbound else "outbound-api",
        "date_created": format_datetime(sent.at),
        "num_media": "0",
    }
