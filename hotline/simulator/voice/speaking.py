"""The verbs that say something, wait, or lead elsewhere: Say, Play, Pause, Redirect, Hangup, Reject."""

from pathlib import PurePosixPath
from urllib.parse import urljoin, urlsplit

from hotline.simulator.twiml import Verb
from hotline.simulator.voice.interpreter import Interpreter
from hotline.simulator.voice.leg import CallOver, Fetch, Step
from hotline.simulator.voice.sounds import words_at


def say(line: Interpreter, verb: Verb, _base: str) -> Step | None:
    """Words become a caption."""
    if verb.text:
        line.speak(verb.text)
    return None


def play(line: Interpreter, verb: Verb, base: str) -> Step | None:
    """A sound becomes a caption: its words where it is a voicemail, else its file's name, or the tones it is."""
    tones = verb.options.get("digits")
    url = urljoin(base, verb.text)
    words = None if tones else words_at(url)
    if words is not None:
        line.leg.hear(f"(voicemail) {words}", "sound")
        return None
    line.leg.hear(f"(tones {tones})" if tones else f"(plays {PurePosixPath(urlsplit(url).path).name})", "sound")
    return None


def pause(line: Interpreter, verb: Verb, _base: str) -> Step | None:
    """Silence of real seconds, which "stay silent" cuts short."""
    line.leg.ask("pause")
    line.leg.wait(lambda: False, verb.number("length", 1.0))
    line.leg.waiting("")
    return None


def redirect(_line: Interpreter, verb: Verb, base: str) -> Step | None:
    """Go on with other TwiML."""
    return Fetch(urljoin(base, verb.text), verb.options.get("method", "POST").upper())


def hang_up(_line: Interpreter, _verb: Verb, _base: str) -> Step | None:
    """End the call."""
    raise CallOver


def reject(line: Interpreter, verb: Verb, _base: str) -> Step | None:
    """Do not take the call: a busy tone, or a number out of service."""
    if line.leg.call.status == "ringing":
        line.leg.become("busy" if verb.options.get("reason") == "busy" else "no-answer")
    raise CallOver
