"""Gather: keys and words asked for, with the carrier's rules on when the asking ends."""

from hotline.simulator.twiml import Verb
from hotline.simulator.voice.interpreter import Handler, Interpreter, follow
from hotline.simulator.voice.leg import Fetch, Step
from hotline.simulator.voice.speaking import hang_up, pause, play, redirect, say

_INSIDE = {"Say": say, "Play": play, "Pause": pause}


def gather(line: Interpreter, verb: Verb, base: str) -> Step | None:
    """Ask for input; without any, go on with the next verb unless `actionOnEmptyResult` says otherwise."""
    kinds = frozenset(verb.options.get("input", "dtmf").split())
    what = "keys or words" if "speech" in kinds else "keys"
    if _plays_out(line, verb, kinds, base):
        line.leg.ask(what)
    else:
        line.leg.waiting(what)
    fields = _collect(line, verb, kinds)
    line.leg.waiting("")
    if fields is None and not verb.flag("actionOnEmptyResult"):
        return None
    target = follow(verb, base) or Fetch(base, verb.options.get("method", "POST").upper())
    empty = (("Digits", ""),) if "dtmf" in kinds else (("SpeechResult", ""),)
    return Fetch(target.url, target.method, fields or empty)


# What may stand in a document that is played beside the call's own: to whoever picks up, or to whoever waits.
BESIDE: dict[str, Handler] = {
    "Say": say,
    "Play": play,
    "Pause": pause,
    "Gather": gather,
    "Redirect": redirect,
    "Hangup": hang_up,
}


def _plays_out(line: Interpreter, verb: Verb, kinds: frozenset[str], base: str) -> bool:
    """Say what is to be said; whether it was heard to its end: a key pressed in a silence breaks it off."""
    barge_in = verb.flag("bargeIn", default=True)
    for child in verb.children:
        handler = _INSIDE.get(child.name)
        if child.name == "Pause" and barge_in:
            line.leg.ask("pause")
            if line.leg.wait(lambda: line.leg.has(kinds), child.number("length", 1.0)):
                line.owed = 0.0
                return False
        elif handler is not None:
            handler(line, child, base)
    return True


def _collect(line: Interpreter, verb: Verb, kinds: frozenset[str]) -> tuple[tuple[str, str], ...] | None:
    most = int(verb.number("numDigits", 1000, 1))
    finish = verb.options.get("finishOnKey", "#")
    quiet = verb.number("timeout", 5)
    digits = ""
    seconds = line.listening_time(quiet)
    while len(digits) < most:
        heard = line.leg.listen(kinds, seconds)
        if heard is None or (heard[0] == "dtmf" and heard[1] in finish):
            break
        if heard[0] == "speech":
            return (("SpeechResult", heard[1]), ("Confidence", "0.9"))
        digits += heard[1]
        seconds = quiet
    return (("Digits", digits),) if digits else None
