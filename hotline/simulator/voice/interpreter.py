"""Leads a call through TwiML, verb by verb, until it ends."""

from collections.abc import Callable, Mapping
from typing import NoReturn
from urllib.parse import urljoin

from hotline.simulator.hooks.courier import Parcel
from hotline.simulator.records import Exchange
from hotline.simulator.twiml import Document, TwimlFault, Verb, parse
from hotline.simulator.voice.forms import call_form
from hotline.simulator.voice.leg import CallOver, Fetch, Given, Leg, Rerouted, Step
from hotline.simulator.voice.tools import Tools

Handler = Callable[["Interpreter", Verb, str], Step | None]
_MOST_DOCUMENTS = 500
_BEFORE_ANSWERING = frozenset({"Reject", "Redirect", "Hangup", "Pause"})


class Interpreter:
    """One call being led; a whisper may only speak, gather and hang up."""

    def __init__(self, tools: Tools, leg: Leg, handlers: Mapping[str, Handler], fallback: str = "") -> None:
        self.tools = tools
        self.leg = leg
        self.owed = 0.0
        self._handlers = handlers
        self._fallback = fallback

    def lead(self, start: Step) -> None:
        """Follow TwiML to its end; raises `CallOver` where the call ended before the document did."""
        step: Step | None = start
        for _ in range(_MOST_DOCUMENTS):
            try:
                self.leg.check()
                if step is None:
                    return
                step = self._play(step)
            except Rerouted as rerouted:
                step = rerouted.step
        self._fail()

    def follow(self, start: Step) -> None:
        """The same for TwiML inside a verb: whoever plays that verb hears with `Rerouted` of a call led elsewhere."""
        step: Step | None = start
        for _ in range(_MOST_DOCUMENTS):
            if step is None:
                return
            step = self._play(step)
        self._fail()

    def speak(self, text: str) -> None:
        """Caption what the line says; reading it aloud would take time, which the next wait grants."""
        self.leg.hear(text)
        rate = self.tools.options.characters_a_second
        self.owed += len(text) / rate if rate else 0.0

    def listening_time(self, seconds: float) -> float:
        """A time limit lengthened by what was just said and not yet heard out."""
        owed, self.owed = self.owed, 0.0
        return seconds + owed

    def ask(self, fetch: Fetch) -> Exchange:
        """Request TwiML with the fields of the call as it stands."""
        call = self.leg.call
        form = call_form(self.tools.options, call) | dict(fetch.fields)
        return self.tools.courier.deliver(Parcel("voice", call.sid, fetch.url, form, fetch.method, number=call.phone))

    def _play(self, step: Step) -> Step | None:
        given = step if isinstance(step, Given) else self._fetched(step)
        for verb in given.document.verbs:
            self.leg.check()
            handler = self._handlers.get(verb.name)
            if handler is None:
                self.leg.hear(f"({verb.name} is not something this carrier does here)", "sound")
                continue
            self._answer_before(verb)
            following = handler(self, verb, given.base)
            if following is not None:
                return following
        return None

    def _answer_before(self, verb: Verb) -> None:
        waits = verb.name in _BEFORE_ANSWERING or verb.flag("answerOnBridge")
        if self.leg.call.status == "ringing" and not waits:
            self.leg.become("in-progress")

    def _fetched(self, fetch: Fetch) -> Given:
        exchange = self.ask(fetch)
        document = self._read(exchange)
        if document is None and self._fallback:
            failure = (("ErrorCode", "11200"), ("ErrorUrl", fetch.url))
            fetch, self._fallback = Fetch(self._fallback, "POST", fetch.fields + failure), ""
            document = self._read(self.ask(fetch))
        if document is None:
            self._fail()
        return Given(document, fetch.url)

    def _read(self, exchange: Exchange) -> Document | None:
        if not exchange.went_well:
            return None
        try:
            document = parse(exchange.answer, exchange.content_type, "voice")
        except TwimlFault as fault:
            self.tools.courier.note(exchange, str(fault))
            return None
        self.tools.courier.note(exchange, *document.notes)
        return document

    def _fail(self) -> NoReturn:
        self.leg.check()
        if self.leg.call.status == "ringing":
            self.leg.become("in-progress")
        self.leg.hear("We are sorry, an application error has occurred. Goodbye.")
        raise CallOver


def follow(verb: Verb, base: str, option: str = "action") -> Fetch | None:
    """What an attribute such as `action` says to ask for next; None where it is absent."""
    url = verb.options.get(option)
    if url is None:
        return None
    return Fetch(urljoin(base, url), verb.options.get("method", "POST").upper())
