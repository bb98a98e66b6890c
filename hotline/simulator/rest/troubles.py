"""The carrier's bad days on its REST side: slow, refusing, broken, or silent after it has accepted."""

import socket
from collections.abc import Callable, Iterator
from http import HTTPStatus

from flask import Response, request

from hotline.simulator.faults import Fault
from hotline.simulator.natures import NATURES, FaultKind
from hotline.simulator.rest.refusals import Refusal, refusal_response
from hotline.simulator.rest.shared import the_carrier

_OUTCOMES = (
    FaultKind.REST_REFUSED,
    FaultKind.REST_429,
    FaultKind.REST_500,
    FaultKind.REST_500_ACCEPTED,
    FaultKind.REST_HTML,
    FaultKind.REST_TIMEOUT_ACCEPTED,
    FaultKind.REST_RESET_ACCEPTED,
)
_HTML = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


def troubled(number: str, accept: Callable[[], Response]) -> Response:
    """Carry out what creates a text or a call, with the REST troubles in force for its recipient."""
    carrier = the_carrier()
    slow = carrier.faults.strike([FaultKind.REST_SLOW], number)
    if slow is not None:
        carrier.background.pause(slow.seconds)
    fault = carrier.faults.strike(_OUTCOMES, number)
    if fault is None:
        return accept()
    refused = _not_accepted(fault)
    if refused is not None:
        return refused
    accept()
    if fault.kind is FaultKind.REST_500_ACCEPTED:
        return refusal_response(Refusal(20500, HTTPStatus.INTERNAL_SERVER_ERROR))
    if fault.kind is FaultKind.REST_TIMEOUT_ACCEPTED:
        carrier.background.pause(fault.seconds)
    return _cut_off()


def _not_accepted(fault: Fault) -> Response | None:
    if fault.kind is FaultKind.REST_REFUSED:
        return refusal_response(Refusal(fault.code or NATURES[fault.kind].code or 0))
    if fault.kind is FaultKind.REST_429:
        response = refusal_response(Refusal(20429, HTTPStatus.TOO_MANY_REQUESTS))
        response.headers["Retry-After"] = "1"
        return response
    if fault.kind is FaultKind.REST_500:
        return refusal_response(Refusal(20500, HTTPStatus.INTERNAL_SERVER_ERROR))
    if fault.kind is FaultKind.REST_HTML:
        return Response(_HTML, HTTPStatus.BAD_GATEWAY, content_type="text/html")
    return None


def _cut_off() -> Response:
    connection = request.environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)
    return Response(_Break(), content_type="application/json")


class _Break:
    """An answer that breaks before its first byte: the server then drops the connection without a header sent."""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        raise ConnectionResetError
