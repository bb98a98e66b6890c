"""The door for texts: POST /twilio/sms."""

import structlog
from flask import Blueprint, Response, abort, request

from hotline.carrier.twiml import EMPTY
from hotline.carrier.webhooks import TextForm, text_form
from hotline.clock import now
from hotline.services import inbound
from hotline.store.inbound import Incoming
from hotline.web.gate import hotline, signed

log = structlog.get_logger()
door = Blueprint("sms", __name__)


@door.post("/twilio/sms")
@signed
def take() -> Response:
    """Take in one text; the answer to the person goes through the outbox, the carrier gets an empty one.

    What comes from a machine's name is let go: no person can be behind it, and it would become one here. A text to a
    number that is none of ours is refused, so that the carrier says its fallback text with the human to turn to.
    """
    form = text_form(request.form)
    to = hotline().ours(form.to, form.service)
    if to is None:
        log.error("not_our_number", door="sms")
        abort(400)
    if form.machine:
        log.warning("sender_has_no_number")
    else:
        inbound.receive(hotline(), _text(form, to), reachable=form.reachable)
    return Response(EMPTY, mimetype="text/xml")


def _text(form: TextForm, to: str) -> Incoming:
    return Incoming(
        carrier_id=form.carrier_id,
        sender=form.sender,
        to=to,
        body=form.body,
        media=form.media,
        opt_out=form.opt_out,
        received_at=now(),
    )
