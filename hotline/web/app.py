"""The web application: its doors, and what every answer carries."""

import sys

from flask import Flask, Response

from config import logging as logs
from config.settings import load_or_exit
from hotline import wiring
from hotline.carrier.webhooks import Checker
from hotline.services.hotline import Hotline
from hotline.web import errors, health, messages, receipts, sms, voice

# The longest form the carrier sends is a text of 1,600 characters with some thirty short fields.
_LARGEST_FORM = 64 * 1024
_MOST_FIELDS = 200
_BAD_START = 2


def create_app(hotline: Hotline, checker: Checker) -> Flask:
    """The application around a hotline; `checker` tells the carrier's requests from all others."""
    app = Flask(__name__, static_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=_LARGEST_FORM, MAX_FORM_MEMORY_SIZE=_LARGEST_FORM, MAX_FORM_PARTS=_MOST_FIELDS)
    # A redirected POST loses its form and its signature.
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False
    app.extensions["hotline"] = hotline
    app.extensions["checker"] = checker
    for door in (sms.door, voice.door, messages.door, receipts.door, health.door):
        app.register_blueprint(door)
    errors.register(app)
    app.after_request(_headers)
    return app


def from_environment() -> Flask:
    """The application of this process's environment; bad settings or content end the process with exit code 2."""
    logs.configure()
    settings = load_or_exit()
    try:
        hotline = wiring.build(settings)
    except wiring.StartFaults as faults:
        sys.stderr.write(f"{faults}\n")
        raise SystemExit(_BAD_START) from None
    return create_app(hotline, wiring.checker(settings))


def _headers(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
