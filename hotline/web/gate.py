"""The gate before every door of the carrier: signed, form-encoded, complete, or turned away with nothing stored."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import Response, abort, current_app, request

from hotline.carrier.webhooks import Checker, Incomplete
from hotline.services.hotline import Hotline

_FORM = "application/x-www-form-urlencoded"
_LARGEST_ID = 2**31 - 1
_MOST_DIGITS = 10
Args = ParamSpec("Args")


def hotline() -> Hotline:
    """The hotline this application serves."""
    found = current_app.extensions["hotline"]
    assert isinstance(found, Hotline)
    return found


def signed(view: Callable[Args, Response]) -> Callable[Args, Response]:
    """Let only the carrier in: 400 for what is no complete form, 403 for what it did not sign."""

    @wraps(view)
    def guarded(*args: Args.args, **kwargs: Args.kwargs) -> Response:
        if request.mimetype != _FORM or not request.form:
            abort(400)
        checker = current_app.extensions["checker"]
        assert isinstance(checker, Checker)
        if not checker.is_genuine(_address(), request.form, request.headers.get("X-Twilio-Signature")):
            abort(403)
        try:
            return view(*args, **kwargs)
        except Incomplete:
            abort(400)

    guarded.protection = "carrier signature"  # type: ignore[attr-defined] # read by the test that walks the URL map
    return guarded


def our_id(name: str) -> int | None:
    """An id of ours out of the address of this request; None for whatever can be none."""
    given = request.args.get(name, "")
    if not (given.isascii() and given.isdecimal() and len(given) <= _MOST_DIGITS):
        return None
    return int(given) if int(given) <= _LARGEST_ID else None


def _address() -> str:
    """Path and query as the carrier wrote them, byte for byte; the origin comes from our settings alone."""
    raw = request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI")
    if raw and raw.startswith("/"):
        return str(raw)
    query = request.query_string.decode("latin-1")
    return f"{request.path}?{query}" if query else request.path
