"""Dial with a Queue: whoever waits first in a queue is fetched out of it and joined to this call."""

from urllib.parse import urljoin

from hotline.clock import now
from hotline.simulator.twiml import Verb
from hotline.simulator.voice.interpreter import Interpreter, follow
from hotline.simulator.voice.leg import CallOver, Fetch, Step
from hotline.simulator.voice.queues import Fields, Place


def fetch_caller(line: Interpreter, verb: Verb, queue: Verb, base: str) -> Step | None:
    """Wait for somebody in the queue as long as the Dial may ring, talk, and go on when one of the two hangs up."""
    action = follow(verb, base)
    if not line.tools.queues.known(queue.text):
        return _told(action, (("DialCallStatus", "failed"), ("DialBridged", "false")))
    take = line.tools.queues.taker(queue.text, line.leg, _announce(line, queue, base))
    try:
        line.leg.ask("a caller")
        line.leg.wait(lambda: take() is not None, verb.number("timeout", 30), patient=True)
        place = take()
        if place is not None:
            _talk(line, verb, place)
    except CallOver:
        line.leg.become("completed")
        if action is not None:
            line.ask(Fetch(action.url, action.method, _result(take())))
        raise
    line.leg.waiting("")
    return _told(action, _result(place))


def _talk(line: Interpreter, verb: Verb, place: Place) -> None:
    star = verb.flag("hangupOnStar")
    line.leg.starred = False
    try:
        line.leg.wait(lambda: place.over or (star and line.leg.starred), verb.number("timeLimit", 14400), patient=True)
    finally:
        line.tools.queues.close(place)


def _announce(line: Interpreter, queue: Verb, base: str) -> Fetch | None:
    url = queue.options.get("url")
    if not url:
        return None
    # The published name of the field has this spelling.
    fields = (("DequeingCallSid", line.leg.sid),)
    return Fetch(urljoin(base, url), queue.options.get("method", "POST").upper(), fields)


def _result(place: Place | None) -> Fields:
    """How the Dial went: nobody came, they hung up before they were joined, or the two talked."""
    if place is None:
        return (("DialCallStatus", "no-answer"), ("DialBridged", "false"))
    if place.joined is None:
        return (("DialCallStatus", "canceled"), ("DialCallSid", place.leg.sid), ("DialBridged", "false"))
    seconds = max(0, round((now() - place.joined).total_seconds()))
    return (
        ("DialCallStatus", "completed"),
        ("DialCallSid", place.leg.sid),
        ("DialBridged", "true"),
        ("DialCallDuration", str(seconds)),
    )


def _told(action: Fetch | None, fields: Fields) -> Step | None:
    return None if action is None else Fetch(action.url, action.method, fields)
