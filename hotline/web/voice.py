"""The doors for calls: POST /twilio/voice, and the further turns below it."""

from collections.abc import Callable

import structlog
from flask import Blueprint, Response, request

from hotline.carrier.webhooks import recording_form
from hotline.services import callees, drill_calls, helping, inbox, picked_up, recordings, voice
from hotline.services.trips import calls, news_calls
from hotline.web.gate import hotline, our_id, signed
from hotline.web.steady import held, the_call, twice

log = structlog.get_logger()
door = Blueprint("voice", __name__)
_MOST_AGAIN = 20
_MOST_WAVES = 500
# Ids are 32-bit numbers in the database; the carrier never has another one from us.
_ID = "int(max=2147483647)"


@door.post("/twilio/voice")
@signed
@held
def answer() -> Response:
    """A call to our number begins; one to a number missing in our settings is served too, for somebody is calling."""
    call = the_call()
    if call.to and call.to not in hotline().numbers:
        log.error("not_our_number", door="voice")
    return _twiml(voice.answer(hotline(), call))


@door.post(f"/twilio/voice/turn/<{_ID}:number>")
@signed
@held
def turn(number: int) -> Response:
    """A caller pressed, said or left out something."""
    repeats = min(request.args.get("repeats", 0, type=int), _MOST_AGAIN)
    return _twiml(voice.turn(hotline(), the_call(), number, _again(), repeats))


@door.post(f"/twilio/voice/rung/<{_ID}:number>")
@signed
@held
def rung(number: int) -> Response:
    """Phones have stopped ringing for a caller, or a talk is over."""
    wave = min(request.args.get("wave", 0, type=int), _MOST_WAVES)
    return _twiml(voice.rung(hotline(), the_call(), number, wave))


@door.post(f"/twilio/voice/recorded/<{_ID}:number>")
@signed
@held
def recorded(number: int) -> Response:
    """A caller is done with their message."""
    return _twiml(voice.recorded(hotline(), the_call(), number))


@door.post(f"/twilio/voice/recording/<{_ID}:talk>")
@signed
@twice
def recording(talk: int) -> Response:
    """The carrier tells where a message lies; this form names no caller."""
    recordings.told(hotline(), talk, recording_form(request.form))
    return Response(status=204)


@door.post("/twilio/voice/ended")
@signed
@held
def ended() -> Response:
    """A call is over."""
    voice.ended(hotline(), the_call())
    return Response(status=204)


@door.post("/twilio/voice/page")
@signed
@twice
def page() -> Response:
    """A helper picks up a call from us about an ask."""
    return _asked(picked_up.page, our_id("offer") or 0)


@door.post(f"/twilio/voice/paged/turn/<{_ID}:offer>")
@signed
@twice
def paged(offer: int) -> Response:
    """A helper pressed a key about an ask."""
    return _twiml(picked_up.paged(hotline(), offer, the_call().said, _again()))


@door.post("/twilio/voice/whisper")
@signed
@twice
def whisper() -> Response:
    """A helper picks up who is rung for a caller."""
    return _asked(picked_up.whisper, our_id("offer") or 0)


@door.post(f"/twilio/voice/whispered/turn/<{_ID}:offer>")
@signed
@twice
def whispered(offer: int) -> Response:
    """A helper who is rung for a caller pressed a key."""
    return _twiml(picked_up.whispered(hotline(), offer, the_call().said, _again()))


@door.post(f"/twilio/voice/case/turn/<{_ID}:case>")
@signed
@held
def case(case: int) -> Response:
    """A helper who called us pressed a key about their ask."""
    call = the_call()
    return _twiml(helping.case(hotline(), call, case) or voice.menu(hotline(), call, messages=True))


@door.post(f"/twilio/voice/case/pin/<{_ID}:case>")
@signed
@held
def case_pin(case: int) -> Response:
    """A helper pressed the PIN that opens the message of their ask."""
    call = the_call()
    return _twiml(helping.unlocked(hotline(), call, case) or voice.menu(hotline(), call, messages=True))


@door.post(f"/twilio/voice/case/open/<{_ID}:case>")
@signed
@held
def case_open(case: int) -> Response:
    """A helper who gave their PIN in this call pressed a key about their ask."""
    call = the_call()
    return _twiml(helping.case(hotline(), call, case, opened=True) or voice.menu(hotline(), call, messages=True))


@door.post(f"/twilio/voice/reveal/<{_ID}:case>")
@signed
@held
def reveal(case: int) -> Response:
    """A helper who took a crisis pressed their PIN."""
    call = the_call()
    return _twiml(helping.revealed(hotline(), call, case) or voice.menu(hotline(), call, messages=True))


@door.post(f"/twilio/voice/inbox/turn/<{_ID}:message>")
@signed
@held
def inbox_turn(message: int) -> Response:
    """Whoever leads the line pressed a key about a message."""
    call = the_call()
    return _twiml(inbox.pressed(hotline(), call, message) or voice.menu(hotline(), call))


@door.post(f"/twilio/voice/inbox/pin/<{_ID}:message>")
@signed
@held
def inbox_pin(message: int) -> Response:
    """Whoever leads the line pressed the PIN that opens the messages."""
    call = the_call()
    return _twiml(inbox.unlocked(hotline(), call, message) or voice.menu(hotline(), call))


@door.post(f"/twilio/voice/inbox/open/<{_ID}:message>")
@signed
@held
def inbox_open(message: int) -> Response:
    """Whoever leads the line gave their PIN in this call, and pressed a key about a message."""
    call = the_call()
    return _twiml(inbox.pressed(hotline(), call, message, opened=True) or voice.menu(hotline(), call))


@door.post(f"/twilio/voice/trip/turn/<{_ID}:trip>")
@signed
@held
def trip(trip: int) -> Response:
    """Somebody with a ride today pressed a key."""
    call = the_call()
    return _twiml(calls.pressed(hotline(), call, trip) or voice.past_trip(hotline(), call))


@door.post("/twilio/voice/trip/news")
@signed
@twice
def trip_news() -> Response:
    """Whoever reads no texts picks up who is rung with news of their ride."""
    return _asked(news_calls.page, our_id("request") or 0)


@door.post(f"/twilio/voice/trip/told/<{_ID}:trip>")
@signed
@twice
def trip_told(trip: int) -> Response:
    """Whoever was rung with news of their ride pressed a key."""
    return _pressed(news_calls.told, trip)


@door.post("/twilio/voice/drill")
@signed
@twice
def drill() -> Response:
    """A helper who is only called picks up the test call of a drill."""
    return _asked(drill_calls.page, our_id("ask") or 0)


@door.post(f"/twilio/voice/drill/turn/<{_ID}:ask>")
@signed
@twice
def drilled(ask: int) -> Response:
    """Whoever picked up the test call of a drill pressed a key."""
    return _pressed(drill_calls.pressed, ask)


@door.post("/twilio/voice/trip/callee")
@signed
@twice
def trip_callee() -> Response:
    """One side of a ride picks up who is rung by the other."""
    the_call()
    return _twiml(calls.callee(hotline(), our_id("request") or 0, driver=our_id("driver") == 1))


@door.post(f"/twilio/voice/cased/<{_ID}:case>")
@signed
@twice
def cased(case: int) -> Response:
    """A helper's masked call is over."""
    return _twiml(callees.cased(hotline(), the_call(), case))


@door.post(f"/twilio/voice/code/<{_ID}:tries>")
@signed
@held
def code(tries: int) -> Response:
    """A helper who calls from another phone pressed the code of their chat."""
    return _twiml(voice.code(hotline(), the_call(), tries))


@door.post(f"/twilio/voice/fetched/<{_ID}:case>")
@signed
@twice
def fetched(case: int) -> Response:
    """A helper who waits for their caller on the line is not with them yet, or not any more."""
    tries = min(request.args.get("n", 0, type=int), _MOST_AGAIN)
    return _twiml(helping.fetching(hotline(), the_call(), case, tries))


@door.post("/twilio/voice/joined")
@signed
@twice
def joined() -> Response:
    """A caller is brought to the helper who waits for them."""
    return _asked(helping.joined, our_id("request") or 0)


@door.post("/twilio/voice/hold")
@signed
@twice
def hold() -> Response:
    """A caller waits to be fetched."""
    the_call()
    return _twiml(helping.hold(hotline()))


@door.post("/twilio/voice/callee")
@signed
@twice
def callee() -> Response:
    """Somebody picks up whom their helper calls."""
    return _asked(callees.callee, our_id("request") or 0)


@door.post(f"/twilio/voice/called/turn/<{_ID}:case>")
@signed
@twice
def called(case: int) -> Response:
    """Somebody whom their helper calls pressed a key."""
    return _pressed(callees.called, case)


def _asked(ask: Callable[..., str], subject: int) -> Response:
    the_call()
    return _twiml(ask(hotline(), subject))


def _again() -> int:
    """How often this was asked before."""
    return min(request.args.get("again", 0, type=int), _MOST_AGAIN)


def _pressed(take: Callable[..., str], subject: int) -> Response:
    return _twiml(take(hotline(), subject, the_call().said))


def _twiml(document: str) -> Response:
    return Response(document, mimetype="text/xml")
