"""The doors for calls: POST /twilio/voice, and the further turns below it."""

from flask import Blueprint, Response, request

from hotline.carrier.webhooks import call_form
from hotline.services import voice
from hotline.web.gate import hotline, our_id, signed

door = Blueprint("voice", __name__)
_MOST_AGAIN = 20
# Ids are 32-bit numbers in the database; the carrier never has another one from us.
_ID = "int(max=2147483647)"


@door.post("/twilio/voice")
@signed
def answer() -> Response:
    """A call to our number begins."""
    return _twiml(voice.answer(hotline(), call_form(request.form)))


@door.post(f"/twilio/voice/turn/<{_ID}:number>")
@signed
def turn(number: int) -> Response:
    """A caller pressed, said or left out something."""
    again = min(request.args.get("again", 0, type=int), _MOST_AGAIN)
    return _twiml(voice.turn(hotline(), call_form(request.form), number, again))


@door.post("/twilio/voice/ended")
@signed
def ended() -> Response:
    """A call is over."""
    voice.ended(hotline(), call_form(request.form))
    return Response(status=204)


@door.post("/twilio/voice/page")
@signed
def page() -> Response:
    """A helper picks up a call from us about an ask."""
    call_form(request.form)
    return _twiml(voice.page(hotline(), our_id("offer") or 0))


@door.post(f"/twilio/voice/paged/turn/<{_ID}:offer>")
@signed
def paged(offer: int) -> Response:
    """A helper pressed a key about an ask."""
    return _twiml(voice.paged(hotline(), offer, call_form(request.form).said))


def _twiml(document: str) -> Response:
    return Response(document, mimetype="text/xml")
