"""The door for the carrier's reports: POST /twilio/receipts?m=our-id."""

from flask import Blueprint, Response, request

from hotline.carrier.webhooks import receipt_form
from hotline.services import receipts
from hotline.web.gate import hotline, our_id, signed

door = Blueprint("receipts", __name__)


@door.post("/twilio/receipts")
@signed
def take() -> Response:
    """Take in one report; the same one again changes nothing."""
    receipts.take(hotline(), receipt_form(request.form), our_id("m"))
    return Response(status=204)
