"""The Calls resource: place, list, look up, end, lead elsewhere, delete."""

from http import HTTPStatus

from flask import Response, jsonify, request

from hotline.simulator.records import FINAL_CALL, Call
from hotline.simulator.rest.fields import ANY, Rule, check, is_moment, one_of
from hotline.simulator.rest.filters import between
from hotline.simulator.rest.orders import UPDATE, read_order, read_step
from hotline.simulator.rest.paging import PAGING, paged
from hotline.simulator.rest.refusals import Refusal
from hotline.simulator.rest.shared import blueprint, not_found, the_carrier
from hotline.simulator.rest.troubles import troubled
from hotline.simulator.rest.views import call_view

_MOMENT = Rule(is_moment)
_STATUS = Rule(one_of("queued", "ringing", "in-progress", *FINAL_CALL))
_LIST = {
    "To": ANY,
    "From": ANY,
    "ParentCallSid": ANY,
    "Status": _STATUS,
    **{name + sign: _MOMENT for name in ("StartTime", "EndTime") for sign in ("", "<", ">")},
    **PAGING,
}


@blueprint.post("/Calls")
@blueprint.post("/Calls.json")
def place_call() -> Response:
    """Call a phone: 201 with the call's state, or 400 with the reason."""
    order = read_order(the_carrier(), request.form)
    return troubled(order.recipient, lambda: _shown(the_carrier().switchboard.place(order), HTTPStatus.CREATED))


@blueprint.get("/Calls")
@blueprint.get("/Calls.json")
def list_calls() -> Response:
    """The calls and their legs, newest first."""
    check(request.args, _LIST)
    carrier = the_carrier()
    with carrier.state.changed:
        found = [call for call in reversed(list(carrier.state.calls.values())) if _fits(call)]
    return jsonify(paged(found, lambda c: c.sid, lambda c: call_view(carrier.options, c), "calls"))


@blueprint.get("/Calls/<sid>")
@blueprint.get("/Calls/<sid>.json")
def show_call(sid: str) -> Response:
    """One call."""
    return _shown(_found(sid))


@blueprint.post("/Calls/<sid>")
@blueprint.post("/Calls/<sid>.json")
def change_call(sid: str) -> Response:
    """End a call, or lead it on with other TwiML; 21220 where it is too late for that."""
    check(request.form, UPDATE)
    call = _found(sid)
    carrier = the_carrier()
    leg = carrier.board.leg(sid)
    if leg is None:
        raise Refusal(21220)
    status = request.form.get("Status")
    if status is None:
        if call.status != "in-progress":
            raise Refusal(21220)
        leg.reroute(read_step(request.form))
    elif call.status != "in-progress":
        leg.hang_up("canceled")
    elif status == "completed":
        leg.hang_up("completed")
    if status == "completed" or call.status != "in-progress":
        with carrier.state.changed:
            carrier.state.changed.wait_for(lambda: carrier.board.leg(sid) is None, 2)
    return _shown(_found(sid))


@blueprint.delete("/Calls/<sid>")
@blueprint.delete("/Calls/<sid>.json")
def delete_call(sid: str) -> Response:
    """Forget a call that has ended."""
    if _found(sid).status not in FINAL_CALL:
        raise Refusal(20009, HTTPStatus.CONFLICT)
    state = the_carrier().state
    with state.change():
        state.calls.pop(sid, None)
    return Response(status=HTTPStatus.NO_CONTENT)


def _fits(call: Call) -> bool:
    wanted = {
        "To": call.recipient,
        "From": call.sender,
        "Status": call.status,
        "ParentCallSid": call.parent,
    }
    same = all(request.args.get(name) in {None, value} for name, value in wanted.items())
    return same and between("StartTime", call.started) and between("EndTime", call.ended)


def _found(sid: str) -> Call:
    call = the_carrier().state.calls.get(sid)
    if call is None:
        raise not_found()
    return call


def _shown(call: Call, status: int = HTTPStatus.OK) -> Response:
    response = jsonify(call_view(the_carrier().options, call))
    response.status_code = status
    return response
