"""What all REST views share: the blueprint, its password, the carrier behind it, the look of its errors."""

import hmac
from http import HTTPStatus
from typing import cast

from flask import Blueprint, Response, current_app, g, request
from werkzeug.exceptions import HTTPException

from hotline.simulator.carrier import Carrier
from hotline.simulator.rest.refusals import Refusal, refusal_response

blueprint = Blueprint("rest", __name__, url_prefix="/2010-04-01/Accounts/<account>")


def the_carrier() -> Carrier:
    """The carrier this app speaks for."""
    return cast("Carrier", current_app.extensions["carrier"])


def root() -> str:
    """The path all resources of the account start with."""
    return f"/2010-04-01/Accounts/{the_carrier().options.account_sid}"


@blueprint.url_value_preprocessor
def _take_account(_: str | None, values: dict[str, str] | None) -> None:
    g.account = (values or {}).pop("account", "")


@blueprint.before_request
def authenticate() -> Response | None:
    """Let in the account with its token by HTTP basic auth, and nobody else; and to its own resources only."""
    options = the_carrier().options
    given = request.authorization
    name, token = (given.username or "", given.password or "") if given and given.type == "basic" else ("", "")
    right = hmac.compare_digest(name.encode(), options.account_sid.encode())
    right &= hmac.compare_digest(token.encode(), options.auth_token.encode())
    if not right:
        response = refusal_response(Refusal(20003, HTTPStatus.UNAUTHORIZED))
        response.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
        return response
    if g.account.removesuffix(".json") != options.account_sid:
        return refusal_response(Refusal(20404, HTTPStatus.NOT_FOUND))
    return None


@blueprint.errorhandler(Refusal)
def refuse(refusal: Refusal) -> Response:
    """A refusal becomes its answer."""
    return refusal_response(refusal)


@blueprint.errorhandler(HTTPException)
def not_understood(error: HTTPException) -> Response:
    """What the web framework refuses looks like the carrier's own errors."""
    status = error.code or HTTPStatus.BAD_REQUEST
    return refusal_response(Refusal(20405 if status == HTTPStatus.METHOD_NOT_ALLOWED else 20001, status))


def not_found() -> Refusal:
    """The error for a resource that is not there."""
    return Refusal(20404, HTTPStatus.NOT_FOUND)
