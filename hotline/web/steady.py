"""Turns of a call that break: each is taken again at once, and where that breaks too the caller is kept on the line."""

from collections.abc import Callable
from functools import wraps
from time import monotonic
from typing import ParamSpec
from urllib.parse import urlencode

import structlog
from flask import Response, request
from werkzeug.exceptions import HTTPException

from hotline.carrier.webhooks import CallForm, Incomplete, call_form
from hotline.services import broken_turns
from hotline.web.gate import hotline

log = structlog.get_logger()
VOICE = "/twilio/voice"
# The carrier waits 15 seconds for an answer: what took this long to break is not taken again before something is said.
_QUICK = 3.0
# Then the carrier's fallback takes the caller. That is some four minutes, as long as anybody waits on the line.
_MOST = 12
_BROKE = "broke"
# What the carrier tells of a turn once, and is still to be known where the call goes on at the same address. What was
# pressed or said is not: it must be in no address, and the question is asked again.
_TOLD = ("DialBridged", "RecordingSid", "RecordingDuration")
Args = ParamSpec("Args")
_OURS = (HTTPException, Incomplete)


def twice(view: Callable[Args, Response]) -> Callable[Args, Response]:
    """Take a turn again where it breaks: nothing of it was written, or it is answered as when it is fetched twice."""

    @wraps(view)
    def taken(*args: Args.args, **kwargs: Args.kwargs) -> Response:
        began = monotonic()
        try:
            return view(*args, **kwargs)
        except _OURS:
            raise
        except Exception as error:
            if monotonic() - began > _QUICK:
                raise
            log.exception("turn_failed", door="voice", error=type(error).__name__)
        return view(*args, **kwargs)

    return taken


def held(view: Callable[Args, Response]) -> Callable[Args, Response]:
    """Keep a caller whose turn breaks twice: a human is paged, they hear so, and the call goes on where it was."""
    tried = twice(view)

    @wraps(view)
    def taken(*args: Args.args, **kwargs: Args.kwargs) -> Response:
        try:
            return tried(*args, **kwargs)
        except _OURS:
            raise
        except Exception as error:
            log.exception("turn_failed", door="voice", error=type(error).__name__, given_up=True)
            said = _given_up()
            if said is None:
                raise
        return Response(said, mimetype="text/xml")

    return taken


def the_call() -> CallForm:
    """The call in the form of this request, with what was told of it before where it broke."""
    told = {name: request.args[name] for name in _TOLD if name in request.args}
    return call_form({**told, **request.form}) if told else call_form(request.form)


def _given_up() -> str | None:
    """What the caller hears; None where it has broken too often, or nobody can be paged."""
    times = request.args.get(_BROKE, 0, type=int)
    return None if times >= _MOST else broken_turns.give_up(hotline(), the_call(), _back(times + 1))


def _back(times: int) -> str:
    """This very address, with what only this form tells."""
    call = the_call()
    told = (str(call.bridged).lower(), call.recording, call.seconds)
    known = {name: said for name, said in zip(_TOLD, told, strict=True) if said and said != "false"}
    return f"{request.path.removeprefix(VOICE)}?{urlencode({**request.args, **known, _BROKE: times})}"
