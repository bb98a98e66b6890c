"""Dial: other phones are rung, or somebody is fetched out of a queue, and joined to the caller."""

from types import MappingProxyType

from hotline.simulator.options import is_e164
from hotline.simulator.twiml import Verb
from hotline.simulator.voice.bridge import Bridge
from hotline.simulator.voice.fetching import fetch_caller
from hotline.simulator.voice.gathering import BESIDE
from hotline.simulator.voice.interpreter import Interpreter, follow
from hotline.simulator.voice.leg import CallOver, Fetch, Step

_Fields = tuple[tuple[str, str], ...]


def dial(line: Interpreter, verb: Verb, base: str) -> Step | None:
    """Ring the numbers, all at once or in order, and go on when whoever answered has hung up."""
    queue = next((noun for noun in verb.children if noun.name == "Queue"), None)
    if queue is not None:
        return fetch_caller(line, verb, queue, base)
    numbers = tuple(n for n in verb.children if n.name == "Number") or (_bare(verb),)
    numbers = tuple(n for n in numbers if is_e164(n.text))
    waves = [(n,) for n in numbers] if verb.flag("sequential") else [numbers]
    fields: _Fields = (("DialCallStatus", "failed"), ("DialBridged", "false"))
    action = follow(verb, base)
    for wave in waves if numbers else ():
        bridge = _bridge(line, verb)
        try:
            fields = _wave(line, verb, bridge, wave, base)
        except CallOver:
            _tell_of_hang_up(line, bridge, action)
            raise
        if "completed" in fields[0]:
            break
    return None if action is None else Fetch(action.url, action.method, fields)


def _bridge(line: Interpreter, verb: Verb) -> Bridge:
    caller_id = verb.options.get("callerId") or line.leg.call.sender
    return Bridge(line.tools, line.leg, BESIDE, caller_id, verb.number("timeout", 30))


def _wave(line: Interpreter, verb: Verb, bridge: Bridge, numbers: tuple[Verb, ...], base: str) -> _Fields:
    line.leg.hear("Ringing", "sound")
    line.leg.ask("an answer")
    star = verb.flag("hangupOnStar")
    line.leg.starred = False
    bridge.ring(numbers, base)
    try:
        limit = verb.number("timeLimit", 14400)
        line.leg.wait(lambda: bridge.done or (star and line.leg.starred), limit, patient=True)
    finally:
        bridge.close()
    line.leg.wait(lambda: bridge.done, 10, patient=True)
    line.leg.waiting("")
    return _result(bridge)


def _result(bridge: Bridge) -> _Fields:
    status, call = bridge.outcome()
    duration: _Fields = (("DialCallDuration", str(call.seconds)),) if status == "completed" else ()
    bridged = "true" if bridge.bridged else "false"
    return (("DialCallStatus", status), ("DialCallSid", call.sid), ("DialBridged", bridged), *duration)


def _tell_of_hang_up(line: Interpreter, bridge: Bridge, action: Fetch | None) -> None:
    """The caller hung up first: the action URL hears of it, and its answer goes nowhere."""
    if action is not None:
        with line.tools.state.changed:
            line.tools.state.changed.wait_for(lambda: bridge.done, 10)
        line.leg.become("completed")
        line.ask(Fetch(action.url, action.method, _result(bridge)))


def _bare(verb: Verb) -> Verb:
    return Verb("Number", MappingProxyType({}), verb.text)
