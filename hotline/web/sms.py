"""The door for texts: POST /twilio/sms."""

from flask import Blueprint, Response, request

from hotline.carrier.twiml import EMPTY
from hotline.carrier.webhooks import text_form
from hotline.clock import now
from hotline.services import inbound
from hotline.store.inbound import Incoming
from hotline.web.gate import hotline, signed

door = Blueprint("sms", __name__)


@door.post("/twilio/sms")
@signed
def take() -> Response:
    """Take in one text; the answer to the person goes through the outbox, the carrier gets an empty one."""
    form = text_form(request.form)
    text = Incoming(
        carrier_id=form.carrier_id,
        sender=form.sender,
        to=form.to[:20],
        body=form.body,
        media=form.media,
        opt_out=form.opt_out,
        received_at=now(),
    )
    inbound.receive(hotline(), text, reachable=form.reachable)
    return Response(EMPTY, mimetype="text/xml")
