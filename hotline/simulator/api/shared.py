"""What all JSON views share: the blueprint, the carrier, reading what was asked, saying no."""

from http import HTTPStatus
from typing import cast

from flask import Blueprint, Response, current_app, jsonify, request

from hotline.simulator.carrier import Carrier, NotPossible
from hotline.simulator.clockwork import NoClockFile
from hotline.simulator.voice.leg import CallOver

blueprint = Blueprint("api", __name__, url_prefix="/api")


def the_carrier() -> Carrier:
    """The carrier this app speaks for."""
    return cast("Carrier", current_app.extensions["carrier"])


class Wrong(Exception):
    """What was sent makes no sense; the message says why."""


class Asked:
    """The JSON object of a request, read field by field; raises `Wrong` for a field of the wrong kind."""

    def __init__(self) -> None:
        found = request.get_json(silent=True) if request.get_data() else {}
        if not isinstance(found, dict):
            raise Wrong("Send a JSON object, with Content-Type: application/json.")
        self._fields: dict[str, object] = found

    def text(self, name: str, default: str | None = None) -> str:
        """A field of text; without a default it must be there."""
        value = self._fields.get(name, default)
        if not isinstance(value, str):
            raise Wrong(f"{name} must be text.")
        return value

    def maybe_text(self, name: str) -> str | None:
        """A field of text, or None."""
        return None if self._fields.get(name) is None else self.text(name)

    def number(self, name: str) -> float | None:
        """A number, or None."""
        value = self._fields.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise Wrong(f"{name} must be a number.")
        return float(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; absent it is empty."""
        value = self._fields.get(name, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise Wrong(f"{name} must be a list of texts.")
        return tuple(value)

    def flag(self, name: str) -> bool:
        """Whether a field is true."""
        return self._fields.get(name) is True


def fault(sentence: str, status: int) -> Response:
    """An error: {"error": a sentence}."""
    response = jsonify(error=sentence)
    response.status_code = status
    return response


@blueprint.errorhandler(Wrong)
def wrong(error: Wrong) -> Response:
    """400 for what makes no sense."""
    return fault(str(error), HTTPStatus.BAD_REQUEST)


@blueprint.errorhandler(NotPossible)
def not_possible(error: NotPossible) -> Response:
    """409 for what cannot be done now."""
    return fault(str(error), HTTPStatus.CONFLICT)


@blueprint.errorhandler(CallOver)
def call_over(_: CallOver) -> Response:
    """409 for a call that ended meanwhile."""
    return fault("This call has ended, or never was.", HTTPStatus.CONFLICT)


@blueprint.errorhandler(NoClockFile)
def no_clock_file(_: NoClockFile) -> Response:
    """409 where time cannot be moved."""
    return fault("Time cannot be moved: HOTLINE_CLOCK_FILE is not set.", HTTPStatus.CONFLICT)
