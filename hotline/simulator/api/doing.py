"""JSON views that do something: texts, phones, time, troubles, reset."""

import re
from http import HTTPStatus

from flask import Response, jsonify

from hotline.simulator.api.shared import Asked, Wrong, blueprint, fault, the_carrier
from hotline.simulator.api.shown import clock_shown, fault_shown, message_shown, phone_shown
from hotline.simulator.natures import FaultKind
from hotline.simulator.records import Phone

_LONGEST_WAIT = 20.0
_LONGEST_NAME = 40


@blueprint.post("/text")
def text() -> tuple[Response, int]:
    """A phone texts the line: {from, to?, body, media?, wait?}; with wait, answer only once the hotline has heard."""
    asked = Asked()
    message = the_carrier().text(
        asked.text("from"), asked.text("body", ""), asked.maybe_text("to"), asked.texts("media")
    )
    if asked.flag("wait"):
        the_carrier().settle(_LONGEST_WAIT)
    return jsonify(message_shown(message)), HTTPStatus.CREATED


@blueprint.post("/phones")
def add_phone() -> tuple[Response, int]:
    """One more phone: {name, role?, number, landline?}."""
    asked = Asked()
    name = asked.text("name").strip()[:_LONGEST_NAME] or "Phone"
    phone = Phone(
        asked.text("number").strip(), name, asked.text("role", "").strip()[:_LONGEST_NAME], asked.flag("landline")
    )
    return jsonify(phone_shown(the_carrier().add_phone(phone), blocked=False)), HTTPStatus.CREATED


@blueprint.delete("/phones/<number>")
def remove_phone(number: str) -> Response:
    """Take a phone off the page."""
    if not the_carrier().remove_phone(number):
        return fault("There is no such phone.", HTTPStatus.NOT_FOUND)
    return Response(status=HTTPStatus.NO_CONTENT)


@blueprint.get("/clock")
def clock() -> Response:
    """What time it is for the hotline."""
    return jsonify(clock_shown(the_carrier()))


@blueprint.post("/clock")
def move_clock() -> Response:
    """Move time: {seconds: n} by so much, {to: "02:00"} to the next such local time, {real: true} back."""
    asked, clock = Asked(), the_carrier().clock
    to, seconds = asked.maybe_text("to"), asked.number("seconds")
    if asked.flag("real"):
        clock.back_to_real()
    elif to is not None:
        match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", to)
        if match is None:
            raise Wrong("to must be a time such as 02:00.")
        clock.move_to(int(match[1]), int(match[2]))
    elif seconds is not None:
        clock.move(seconds)
    else:
        raise Wrong("Give seconds, to or real.")
    return jsonify(clock_shown(the_carrier()))


@blueprint.get("/faults")
def faults() -> Response:
    """The troubles in force."""
    return jsonify(faults=[fault_shown(f) for f in the_carrier().faults.all()])


@blueprint.post("/faults")
def add_fault() -> tuple[Response, int]:
    """Put a trouble in force: {kind, count? (1; 0 is until cleared), seconds?, code?, number?}."""
    asked = Asked()
    kinds = [kind.value for kind in FaultKind]
    kind, count, code = asked.text("kind"), asked.number("count"), asked.number("code")
    if kind not in kinds:
        raise Wrong(f"kind must be one of {', '.join(kinds)}.")
    times = 1 if count is None else int(count)
    added = the_carrier().faults.add(
        FaultKind(kind),
        count=times if times > 0 else None,
        seconds=asked.number("seconds"),
        code=None if code is None else int(code),
        number=asked.maybe_text("number"),
    )
    return jsonify(fault_shown(added)), HTTPStatus.CREATED


@blueprint.delete("/faults")
def clear_faults() -> Response:
    """End all troubles."""
    the_carrier().faults.clear()
    return Response(status=HTTPStatus.NO_CONTENT)


@blueprint.delete("/faults/<int:number>")
def clear_fault(number: int) -> Response:
    """End one trouble."""
    if not the_carrier().faults.clear(number):
        return fault("There is no such trouble.", HTTPStatus.NOT_FOUND)
    return Response(status=HTTPStatus.NO_CONTENT)


@blueprint.post("/reset")
def reset() -> Response:
    """Forget texts, calls, requests and troubles; with {whole: true} whoever started us begins afresh with all else.

    The phones of the start stay. The clock stays too, unless all begins afresh.
    """
    if Asked().flag("whole"):
        the_carrier().wish_afresh()
    the_carrier().reset()
    return Response(status=HTTPStatus.NO_CONTENT)
