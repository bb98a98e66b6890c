"""Keeps the page to this computer: who may ask, and what a browser may do with the answer."""

from http import HTTPStatus
from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

from hotline.simulator.options import on_this_computer

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def guard(app: Flask) -> None:
    """Refuse what comes by another name than this computer's, or from another site's page; harden every answer."""
    app.before_request(_only_from_here)
    app.after_request(_harden)


def _only_from_here() -> None:
    if not on_this_computer(f"http://{request.host}"):
        abort(HTTPStatus.MISDIRECTED_REQUEST)
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        abort(HTTPStatus.FORBIDDEN)
    if request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"} and request.method != "GET":
        abort(HTTPStatus.FORBIDDEN)


def _harden(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    return response
