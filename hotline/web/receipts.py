"""The door for the carrier's reports: POST /twilio/receipts?m=our-id."""

from flask import Blueprint, Response, request

from hotline.carrier.webhooks import receipt_form
from hotline.services import receipts
from hotline.web.gate import hotline, signed

door = Blueprint("receipts", __name__)
_LARGEST_ID = 2**31 - 1


@door.post("/twilio/receipts")
@signed
def take() -> Response:
    """Take in one report; the same one again changes nothing."""
    ours = request.args.get("m", "")
    known = ours.isascii() and ours.isdecimal() and len(ours) < 11 and int(ours) <= _LARGEST_ID  # noqa: PLR2004 - digits of 2**31
    receipts.take(hotline(), receipt_form(request.form), int(ours) if known else None)
    return Response(status=204)
