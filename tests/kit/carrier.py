"""A carrier for stories: it speaks Twilio's REST API on loopback, remembers everything, and fails as it is told."""

import itertools
import socket
import struct
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import urlencode

from flask import Flask, Response, jsonify, request
from werkzeug.serving import BaseWSGIServer, make_server

from tests.kit.waiting import PATIENCE

ACCOUNT = "AC" + "0" * 32
TOKEN = "a-token-for-tests"
_RESET_AT_ONCE = struct.pack("ii", 1, 0)


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
    """What the carrier has, and how it will behave.

    `next_answers` is what it answers next, `always` what it answers where none of those is left:

    accept        it takes it and says so
    lose, html, reset, silent
                  it takes it, and answers 502 with a page, 200 with a page, cuts the connection, or says nothing
                  until whoever asked has hung up
    broken, page  it does not take it, and answers 502 or 200 with a page
    busy          429
    refuse:CODE   400 with a code of its own; problem:CODE the same in the newer form (RFC 9457)
    page404       404 with a page, from somebody in between
    body:JSON     201 with this instead of a message; not taken
    """

    texts: list[Sent] = field(default_factory=list)
    calls: list[Sent] = field(default_factory=list)
    # Calls that were told to end: the id, and the status that was asked for.
    ended: list[tuple[str, str]] = field(default_factory=list)
    # Calls that were led elsewhere: the id, and the address.
    led: list[tuple[str, str]] = field(default_factory=list)
    next_answers: deque[str] = field(default_factory=deque)
    always: str = "accept"
    # Who texted STOP to which number of ours, where it keeps that itself: the number, and the phone.
    stopped: set[tuple[str, str]] = field(default_factory=set)
    list_down: bool = False
    # Our credentials: "taken", "refused" with the carrier's own number, or "barred" by a bare 401.
    credentials: str = "taken"
    # What it knows of our account; None for a carrier that has no such thing to look at.
    account: dict[str, str] | None = field(default_factory=lambda: {"status": "active", "type": "Full"})
    # Called with each thing it is asked to send, taken or not: the leak test.
    watch: Callable[[Sent], object] | None = None
    # Messages that were recorded here, by id, and those that were deleted.
    recordings: dict[str, bytes] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    # Called with each thing it took, before it answers.
    on_taken: Callable[[Sent], object] | None = None
    # How long each answer takes, in seconds, and how many to one number were under way at once at most.
    takes: float = 0.0
    busiest: int = 0
    # Every request to send, taken or not: the number and the words.
    asked: list[tuple[str, str]] = field(default_factory=list)
    # Every request to list, read or not: the number.
    looked_up: list[str] = field(default_factory=list)
    moment: object = None
    url: str = ""
    _under_way: "Counter[str]" = field(default_factory=Counter)
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def clear(self) -> None:
        self.texts.clear()
        self.calls.clear()
        self.ended.clear()
        self.led.clear()
        self.next_answers.clear()
        self.asked.clear()
        self.looked_up.clear()
        self.recordings.clear()
        self.deleted.clear()
        self.stopped.clear()
        self.credentials, self.account = "taken", {"status": "active", "type": "Full"}
        self.always, self.list_down, self.on_taken, self.takes, self.busiest = "accept", False, None, 0.0, 0

    def new_id(self, prefix: str = "SM") -> str:
        return f"{prefix}{next(self._ids):032x}"

    def to(self, phone: str) -> list[Sent]:
        return [text for text in self.texts if text.to == phone and not text.inbound]

    def comes_in(self, sender: str, to: str, body: str, *, ago: float = 15) -> Sent:
        """Somebody texted one of our numbers, some seconds ago, and we were not told."""
        text = Sent(self.new_id(), to, sender, body, "", self.now() - timedelta(seconds=ago), inbound=True)
        self.texts.append(text)
        return text

    @contextmanager
    def serving(self, phone: str) -> Iterator[None]:
        with self._lock:
            self._under_way[phone] += 1
            self.busiest = max(self.busiest, self._under_way[phone])
        threading.Event().wait(self.takes)
        try:
            yield
        finally:
            with self._lock:
                self._under_way[phone] -= 1

    def next_answer(self) -> str:
        with self._lock:
            return self.next_answers.popleft() if self.next_answers else self.always

    def now(self) -> datetime:
        return self.moment() if callable(self.moment) else datetime.now(UTC)


def serve(carrier: Carrier) -> BaseWSGIServer:
    """The carrier on a free port of loopback, in a thread of its own."""
    app = Flask("carrier")
    base = f"/2010-04-01/Accounts/{ACCOUNT}"
    app.add_url_rule(f"{base}/Messages.json", view_func=lambda: _message(carrier), methods=["POST"], endpoint="send")
    app.add_url_rule(f"{base}/Messages.json", view_func=lambda: _list(carrier), methods=["GET"], endpoint="list")
    app.add_url_rule(f"{base}/Calls.json", view_func=lambda: _call(carrier), methods=["POST"], endpoint="call")
    ending = f"{base}/Calls/<sid>.json"
    app.add_url_rule(ending, view_func=lambda sid: _end(carrier, sid), methods=["POST"], endpoint="end")
    app.add_url_rule(f"{base}.json", view_func=lambda: _account(carrier), methods=["GET"], endpoint="account")
    app.before_request(lambda: _refused(carrier))
    recording = f"{base}/Recordings/<name>"
    app.add_url_rule(
        recording, view_func=lambda name: _recording(carrier, name), methods=["GET", "DELETE"], endpoint="r"
    )
    server = make_server("127.0.0.1", 0, app, threaded=True)
    carrier.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _refused(carrier: Carrier) -> tuple[Response, int] | None:
    if carrier.credentials == "taken":
        return None
    if carrier.credentials == "barred":
        return Response("who are you?"), 401
    return jsonify({"code": 20003, "message": "Authenticate", "status": 401}), 401


def _account(carrier: Carrier) -> tuple[Response, int]:
    return (Response("no such page"), 404) if carrier.account is None else (jsonify(carrier.account), 200)


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


def _end(carrier: Carrier, sid: str) -> tuple[Response, int]:
    if "Url" in request.form:
        carrier.led.append((sid, request.form["Url"]))
        return jsonify({"sid": sid, "status": "in-progress"}), 200
    carrier.ended.append((sid, request.form["Status"]))
    how = carrier.next_answer()
    if how == "accept":
        return jsonify({"sid": sid, "status": request.form["Status"]}), 200
    return _answer(how, next(call for call in carrier.calls if call.sid == sid))


def _answered(carrier: Carrier, shelf: list[Sent], sent: Sent) -> tuple[Response, int]:
    carrier.asked.append((sent.to, sent.body))
    if carrier.watch:
        carrier.watch(sent)
    with carrier.serving(sent.to):
        how = "refuse:21610" if (sent.sender, sent.to) in carrier.stopped else carrier.next_answer()
        if how in {"accept", "lose", "html", "reset", "silent"}:
            shelf.append(sent)
            if carrier.on_taken:
                carrier.on_taken(sent)
        return _answer(how, sent)


def _answer(how: str, sent: Sent) -> tuple[Response, int]:
    kind, _, detail = how.partition(":")
    if kind == "silent":
        _until_hung_up()
    if kind in {"accept", "silent"}:
        return jsonify(_as_json(sent)), 201
    if kind == "body":
        return Response(detail, mimetype="application/json"), 201
    if kind in {"refuse", "problem"}:
        newer = {"type": "about:blank", "title": "no"} if kind == "problem" else {"message": "no"}
        return jsonify({"code": int(detail), "status": 400, **newer}), 400
    if kind == "busy":
        return jsonify({"code": 20429, "message": "slow down", "status": 429}), 429
    if kind == "reset":
        wire: socket.socket = request.environ["werkzeug.socket"]
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
        wire.shutdown(socket.SHUT_RDWR)
    # lose: it took the text, and the answer never came; broken: it did not, and nobody can tell the two apart.
    return Response("<html>oops</html>"), {"html": 200, "page": 200, "page404": 404}.get(kind, 502)


def _until_hung_up() -> None:
    """Wait for whoever asked to give up, however long their patience is: they ask once over each connection."""
    wire: socket.socket = request.environ["werkzeug.socket"]
    wire.settimeout(PATIENCE)
    wire.recv(1)


def _recording(carrier: Carrier, name: str) -> Response | tuple[Response, int]:
    name = name.removesuffix(".wav").removesuffix(".json")
    if name not in carrier.recordings:
        return jsonify({"code": 20404, "message": "not found", "status": 404}), 404
    if request.method == "GET":
        return Response(carrier.recordings[name], mimetype="audio/x-wav")
    del carrier.recordings[name]
    carrier.deleted.append(name)
    return Response(status=204)


def _list(carrier: Carrier) -> tuple[Response, int]:
    carrier.looked_up.append(request.args.get("To", ""))
    if carrier.list_down:
        return Response("<html>bad gateway</html>"), 502
    wanted, size, page = request.args.get("To"), request.args.get("PageSize", 50, int), request.args.get("Page", 0, int)
    found = [_as_json(text) for text in reversed(carrier.texts) if text.to == wanted]
    more = f"{request.path}?{urlencode({'To': wanted, 'PageSize': size, 'Page': page + 1})}"
    following = more if len(found) > size * (page + 1) else None
    shown = found[size * page : size * (page + 1)]
    return jsonify({"messages": shown, "next_page_uri": following, "page": page, "page_size": size}), 200


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
