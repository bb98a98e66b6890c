"""Enqueue and Leave: a caller waits in a queue, hears what its wait URL says, and is fetched or leaves."""

from typing import NoReturn

from hotline.simulator.twiml import Verb
from hotline.simulator.voice.gathering import BESIDE
from hotline.simulator.voice.interpreter import Handler, Interpreter, follow
from hotline.simulator.voice.leg import CalledAway, CallOver, Fetch, Rerouted, Step
from hotline.simulator.voice.queues import Fields, Place
from hotline.simulator.voice.speaking import pause, play, redirect, say

# A document without a pause would else be asked for as fast as the hotline can answer.
_SHORTEST_ROUND = 1.0


class _Left(Exception):
    """The caller leaves the queue by themselves."""


def enqueue(line: Interpreter, verb: Verb, base: str) -> Step | None:
    """Wait in a queue of this name; the action URL hears at the end how it went."""
    action = follow(verb, base)
    place = line.tools.queues.enter(verb.text, line.leg)
    if place is None:
        return _told(action, (("QueueResult", "queue-full"),))
    try:
        _wait(line, verb, base, place)
        if place.by is not None:
            _meet(line, place)
    except CallOver:
        line.leg.become("completed")
        _tell(line, action, _result(place, "bridged" if place.joined else "hangup"))
        raise
    except Rerouted:
        _tell(line, action, _result(place, "redirected-from-bridged" if place.joined else "redirected"))
        raise
    line.leg.waiting("")
    return _told(action, _result(place, _way(place)))


def leave(_line: Interpreter, _verb: Verb, _base: str) -> NoReturn:
    """Wait no more; what comes after the Enqueue follows."""
    raise _Left


_WAITING: dict[str, Handler] = {**BESIDE, "Leave": leave}
_ANNOUNCING: dict[str, Handler] = {"Say": say, "Play": play, "Pause": pause, "Redirect": redirect}


def _wait(line: Interpreter, verb: Verb, base: str, place: Place) -> None:
    """What is heard in the queue, over and over, until the caller leaves it or is fetched."""
    queues, leg = line.tools.queues, line.leg
    url = follow(verb, base, "waitUrl")
    try:
        if url is None:
            leg.hear("(hold music)", "sound")
            leg.ask("someone")
            leg.wait(lambda: False, None, patient=True)
        while url is not None:
            fields = place.fields + queues.figures(place)
            held = Interpreter(line.tools, leg, _WAITING)
            held.follow(Fetch(url.url, verb.options.get("waitUrlMethod", "POST").upper(), fields))
            leg.waiting("someone")
            leg.wait(lambda: False, held.listening_time(_SHORTEST_ROUND), patient=True)
    except (_Left, CalledAway):
        pass
    except BaseException:
        queues.close(place)
        raise
    finally:
        queues.leave(place)


def _meet(line: Interpreter, place: Place) -> None:
    """Hear what whoever fetched the caller has for them, then talk until one of the two hangs up."""
    leg = line.leg
    leg.come_back()
    try:
        if place.announce is not None:
            fetch = place.announce
            Interpreter(line.tools, leg, _ANNOUNCING).follow(
                Fetch(fetch.url, fetch.method, fetch.fields + place.fields)
            )
        if line.tools.queues.join(place):
            leg.wait(lambda: place.over, None, patient=True)
    finally:
        line.tools.queues.close(place)


def _way(place: Place) -> str:
    if place.by is None:
        return "leave"
    return "bridged" if place.joined else "error"


def _result(place: Place, result: str) -> Fields:
    return (("QueueResult", result), *place.fields)


def _told(action: Fetch | None, fields: Fields) -> Step | None:
    return None if action is None else Fetch(action.url, action.method, fields)


def _tell(line: Interpreter, action: Fetch | None, fields: Fields) -> None:
    """The call is over or led elsewhere: the action URL hears of it, and its answer goes nowhere."""
    if action is not None:
        line.ask(Fetch(action.url, action.method, fields))
