"""How the doors fail: a short status for outsiders, 503 while the database is away, and never a word of content."""

import structlog
from flask import Flask, Response
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from hotline.store.crypto import SealBroken

log = structlog.get_logger()
_AWAY, _MALFORMED = 503, 400


def register(app: Flask) -> None:
    """Teach an application how to fail."""
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(SQLAlchemyError, _away)
    # The folder of an SQLite file is gone, or its disk.
    app.register_error_handler(OSError, _away)
    app.register_error_handler(SealBroken, _away)


def _refused(error: HTTPException) -> Response:
    # A ready-made response, such as a redirect, is passed on; all else is a bare status.
    if error.response is not None:
        return Response(status=error.code)
    # Too large is malformed like any other: the carrier's own forms never are.
    code = _MALFORMED if error.code == RequestEntityTooLarge.code else error.code
    return Response(f"{code}\n", status=code, mimetype="text/plain")


def _away(error: Exception) -> Response:
    """503: the carrier takes its fallback, and our list of its texts finds this one later."""
    log.error("database_away", error=type(error).__name__)
    return Response(f"{_AWAY}\n", status=_AWAY, mimetype="text/plain")
