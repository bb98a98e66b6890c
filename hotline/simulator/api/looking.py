"""JSON views that look: the whole state with a tag, texts, requests, calls."""

from http import HTTPStatus

from flask import Response, jsonify, request

from hotline.simulator.api.shared import Wrong, blueprint, fault, the_carrier
from hotline.simulator.api.shown import call_shown, everything_shown, exchange_shown, message_shown
from hotline.simulator.hooks.line import request as request_once
from hotline.simulator.hooks.overrides import overrides_of


@blueprint.get("/state")
def state() -> Response:
    """Everything the page shows; 304 while nothing has changed since the tag given."""
    carrier = the_carrier()
    with carrier.state.changed:
        tag = f"{carrier.state.name}-{carrier.state.version}-{carrier.clock.moved_by():.3f}"
        if request.if_none_match.contains(tag):
            response = Response(status=HTTPStatus.NOT_MODIFIED)
        else:
            response = jsonify(everything_shown(carrier))
    response.set_etag(tag)
    return response


@blueprint.get("/messages")
def messages() -> Response:
    """Texts, newest first; `?from=`, `?to=`, `?direction=in|out` narrow them."""
    wanted = {name: request.args.get(name) for name in ("from", "to", "direction")}
    with the_carrier().state.changed:
        shown = [message_shown(m) for m in reversed(the_carrier().state.messages.values())]
    return jsonify(messages=[m for m in shown if all(v in {None, m[k]} for k, v in wanted.items())])


@blueprint.get("/calls")
def calls() -> Response:
    """Legs of calls with their captions, newest first; `?phone=` narrows them."""
    phone = request.args.get("phone")
    with the_carrier().state.changed:
        found = [c for c in reversed(the_carrier().state.calls.values()) if phone in {None, c.phone}]
    return jsonify(calls=[call_shown(call) for call in found])


@blueprint.get("/requests")
def requests() -> Response:
    """Requests to the hotline, newest first, with raw body, signature, status, answer and milliseconds."""
    kind = request.args.get("kind")
    with the_carrier().state.changed:
        found = [e for e in reversed(the_carrier().state.exchanges.values()) if kind in {None, e.kind}]
    return jsonify(requests=[exchange_shown(exchange, whole=True) for exchange in found])


@blueprint.get("/requests/<int:number>")
def one_request(number: int) -> Response:
    """One request to the hotline."""
    exchange = the_carrier().state.exchanges.get(number)
    if exchange is None:
        return fault("There is no such request.", HTTPStatus.NOT_FOUND)
    return jsonify(exchange_shown(exchange, whole=True))


@blueprint.post("/requests/<int:number>/replay")
def replay(number: int) -> Response:
    """Send a request again, byte for byte, and show what came of it."""
    exchange = the_carrier().replay(number)
    if exchange is None:
        return fault("There is no such request.", HTTPStatus.NOT_FOUND)
    return jsonify(exchange_shown(exchange, whole=True))


@blueprint.get("/ready")
def ready() -> Response:
    """Whether the hotline is ready for texts and calls, by its own word."""
    origin = the_carrier().options.hotline
    return jsonify(ready=request_once("GET", f"{origin}/readyz", "", {}, overrides_of(origin)).status == HTTPStatus.OK)


@blueprint.get("/settle")
def settle() -> Response:
    """Wait until no text, receipt or report is under way, for at most `?seconds=` (10)."""
    try:
        seconds = min(60.0, float(request.args.get("seconds", "10")))
    except ValueError:
        raise Wrong("seconds must be a number.") from None
    return jsonify(settled=the_carrier().settle(seconds))
