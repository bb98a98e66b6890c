"""The Messages resource: send, list, look up, redact, cancel, delete."""

from http import HTTPStatus

from flask import Response, jsonify, request

from hotline.simulator.records import FINAL_TEXT, Message
from hotline.simulator.rest.drafts import read_draft
from hotline.simulator.rest.fields import ANY, NUMBER, Rule, check, is_moment, one_of
from hotline.simulator.rest.filters import between
from hotline.simulator.rest.paging import PAGING, paged
from hotline.simulator.rest.refusals import Refusal
from hotline.simulator.rest.shared import blueprint, not_found, the_carrier
from hotline.simulator.rest.troubles import troubled
from hotline.simulator.rest.views import message_view

_MOMENT = Rule(is_moment)
_LIST = {"To": NUMBER, "From": ANY, "DateSent": _MOMENT, "DateSent<": _MOMENT, "DateSent>": _MOMENT} | PAGING
_UPDATE = {"Body": ANY, "Status": Rule(one_of("canceled"))}


@blueprint.post("/Messages")
@blueprint.post("/Messages.json")
def send_message() -> Response:
    """Take a text in: 201 with its state, or 400 with the reason."""
    draft = read_draft(the_carrier(), request.form)
    return troubled(draft.recipient, lambda: _shown(the_carrier().outbound.accept(draft), HTTPStatus.CREATED))


@blueprint.get("/Messages")
@blueprint.get("/Messages.json")
def list_messages() -> Response:
    """The texts of both directions, newest first, by recipient, sender and time."""
    check(request.args, _LIST)
    carrier = the_carrier()
    to, sender = request.args.get("To"), request.args.get("From")
    with carrier.state.changed:
        found = [
            m
            for m in reversed(list(carrier.state.messages.values()))
            if to in {None, m.recipient} and sender in {None, m.sender} and between("DateSent", m.sent or m.created)
        ]
    return jsonify(paged(found, lambda m: m.sid, lambda m: message_view(carrier.options, m), "messages"))


@blueprint.get("/Messages/<sid>")
@blueprint.get("/Messages/<sid>.json")
def show_message(sid: str) -> Response:
    """One text."""
    return _shown(_found(sid))


@blueprint.post("/Messages/<sid>")
@blueprint.post("/Messages/<sid>.json")
def change_message(sid: str) -> Response:
    """Empty its body, or cancel it while it is scheduled."""
    check(request.form, _UPDATE)
    message = _found(sid)
    carrier = the_carrier()
    if request.form.get("Body"):
        raise Refusal(20001, detail="Body")
    if "Status" in request.form:
        canceled = carrier.outbound.cancel(message)
        if canceled is None:
            raise Refusal(30409)
        message = canceled
    if "Body" in request.form:
        if message.status not in FINAL_TEXT:
            raise Refusal(20009, HTTPStatus.CONFLICT)
        message = carrier.state.amend_message(sid, body="") or message
    return _shown(message)


@blueprint.delete("/Messages/<sid>")
@blueprint.delete("/Messages/<sid>.json")
def delete_message(sid: str) -> Response:
    """Forget a text that has come to its end."""
    message = _found(sid)
    if message.status not in FINAL_TEXT:
        raise Refusal(20009, HTTPStatus.CONFLICT)
    state = the_carrier().state
    with state.change():
        state.messages.pop(sid, None)
    return Response(status=HTTPStatus.NO_CONTENT)


def _found(sid: str) -> Message:
    message = the_carrier().state.messages.get(sid)
    if message is None:
        raise not_found()
    return message


def _shown(message: Message, status: int = HTTPStatus.OK) -> Response:
    response = jsonify(message_view(the_carrier().options, message))
    response.status_code = status
    return response
