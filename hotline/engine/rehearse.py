"""Rehearsing a flow at the keyboard: the real engine, a pretend clock, and what the person would read."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from hotline.domain.danger import Danger
from hotline.domain.effects import Do, Effect, Ended
from hotline.domain.events import Began, Event, Heard, Outcome, Silence
from hotline.domain.segments import segments, units
from hotline.domain.talk import Talk
from hotline.engine import purposes
from hotline.engine.actions import ACTIONS
from hotline.engine.advance import advance
from hotline.engine.attention import attend
from hotline.engine.facts import GIVEN, HOST_FACTS, TOLD
from hotline.engine.flow import Book, Step
from hotline.engine.hearts import midway
from hotline.engine.render import as_text
from hotline.engine.sender import Standing

COMMANDS = (
    "/wait lets the open question fall silent, /outcome NAME says what came of an action, "
    "/fact NAME turns a fact on or off, /voice changes to a call or back, /quit ends."
)
# What stands in blanks that the hotline would fill.
SAMPLES = {
    "helper": "Ana",
    "person": "Jo",
    "hours": "Sat 6:00 PM-10:00 PM",
    "until": "Sat 6:00 PM",
    "when": "6:30 pm",
    "others": "I'm asking others too.",
    "reach": "text with you",
    "helped": "a walk",
    "closed": "The chat with Ana is closed.",
    "code": "34",
}
# The phone that is rehearsed is an ordinary one, whose number we see.
USUAL = frozenset({"can_be_called"})
PHONE = "[a call from a phone whose number we see; /fact can_be_called hides it]"
_MENU = "menu"


class Rehearsal:
    """One flow played with one pretend person; `hear` takes what they text, or a command, and gives lines to print."""

    def __init__(
        self, book: Book, hears: Callable[[str], Danger | None], flow: str, *, language: str, channel: str = "sms"
    ) -> None:
        """Begin at the first step of `flow`; `hears` is the danger screen. KeyError for a flow that does not exist."""
        self._book, self._hears, self._flow = book, hears, book.flows[flow].name
        self._talk = Talk(channel=channel, language=language)
        self._now = datetime(2025, 3, 5, 15, 0, tzinfo=UTC)
        self._facts = {fact: fact in USUAL for fact in HOST_FACTS}
        self.over = False

    def begin(self) -> list[str]:
        """What the person reads first."""
        phone = [PHONE] if self._talk.channel == "voice" else []
        return [COMMANDS, *phone, *self._take(Began(self._now, self._flow, self._known()))]

    def hear(self, line: str) -> list[str]:
        """What happens when somebody texts this line, or when it is a command."""
        commands = {"/wait": self._wait, "/outcome": self._outcome, "/fact": self._fact, "/voice": self._voice}
        command, _, name = line.strip().partition(" ")
        if command == "/quit":
            self.over = True
            return []
        if command in commands:
            return commands[command](name.strip())
        return [COMMANDS] if command.startswith("/") else self._text(line)

    def _text(self, line: str) -> list[str]:
        purpose = attend(self._book, self._talk, Standing(), line, self._hears(line))
        match purpose:
            case purposes.InDanger(danger=danger, flow=flow):
                sure = "" if danger.sure else ", perhaps"
                return [f"[heard as danger: {danger.kind}{sure}]", *self._take(Began(self._now, flow))]
            case purposes.Beginning(flow=flow):
                return self._take(Began(self._now, flow, self._known()))
            case purposes.Stopping():
                return ["[the line would stop all texts to this person]"]
            case purposes.Speaking(language=language):
                self._talk = replace(self._talk, language=language)
            case purposes.Lost():
                return self._take(Began(self._now, _MENU if _MENU in self._book.flows else self._flow, self._known()))
        return self._take(Heard(self._now, line))

    def _wait(self, _: str) -> list[str]:
        wait, step = self._talk.asking, self._step
        if wait is None or step is None or step.verb != "ask":
            return ["[no question is open]"]
        self._now += step.patience
        return [f"[{step.patience} later]", *self._take(Silence(self._now, wait.turn))]

    def _outcome(self, name: str) -> list[str]:
        wait, step = self._talk.asking, self._step
        if wait is None or step is None or step.verb != "do":
            return ["[no action is under way]"]
        if name not in ACTIONS[step.target].outcomes:
            return [f"[{step.target} comes to one of: {', '.join(ACTIONS[step.target].outcomes)}]"]
        given = {blank: SAMPLES.get(blank, blank) for blank in ACTIONS[step.target].gives}
        return self._take(Outcome(self._now, wait.turn, name, given))

    def _fact(self, name: str) -> list[str]:
        if name in self._facts:
            self._facts[name] = not self._facts[name]
            told = {blank: SAMPLES[blank] for blank in TOLD.get(name, ())}
            self._talk = replace(self._talk, saved={**self._talk.saved, **told})
        return [f"[{'yes' if value else 'no '} {fact}: {HOST_FACTS[fact]}]" for fact, value in self._facts.items()]

    def _voice(self, _: str) -> list[str]:
        channel = "sms" if self._talk.channel == "voice" else "voice"
        self._talk = Talk(channel=channel, language=self._talk.language)
        said = "on a call" if channel == "voice" else "by text"
        return [f"[{said}, from the beginning]", *self._take(Began(self._now, self._flow, self._known()))]

    @property
    def _step(self) -> Step | None:
        place = self._talk.place
        return self._book.step(place.flow, place.step) if place else None

    def _known(self) -> dict[str, str]:
        told = [blank for fact, blanks in TOLD.items() if self._facts.get(fact) for blank in blanks]
        return {blank: SAMPLES[blank] for blank in (*GIVEN.get(self._flow, ()), *told)}

    def _take(self, event: Event) -> list[str]:
        self._talk, effects = advance(
            self._book, self._talk, event, {**self._facts, "midway": midway(self._book, self._talk)}
        )
        return [*self._said(effects), *_done(effects), self._where()]

    def _said(self, effects: Iterable[Effect]) -> list[str]:
        text, speaking = as_text(effects), [e.action for e in effects if isinstance(e, Do) and ACTIONS[e.action].speaks]
        if not text:
            return [
                f"[{speaking[0]} says who is being asked, in words of notices.toml]"
                if speaking
                else "[nothing is said]"
            ]
        parts = segments(text)
        cost = f"  [{parts} segment{'s' if parts > 1 else ''}, {units(text)} characters]"
        return [*(f"  {line}" for line in text.split("\n")), *([cost] if self._talk.channel == "sms" else [])]

    def _where(self) -> str:
        place, step = self._talk.place, self._step
        if place is None or step is None:
            return "[the talk is over]"
        if step.verb == "do":
            return (
                f"[at {place.flow}/{step.name}, waiting for {step.target}: {', '.join(ACTIONS[step.target].outcomes)}]"
            )
        return f"[at {place.flow}/{step.name}, open for {step.patience}]"


def _done(effects: Iterable[Effect]) -> list[str]:
    """What was done or ended in a turn, for whoever rehearses."""
    lines = []
    for effect in effects:
        if isinstance(effect, Do):
            given = ", ".join(f"{key} = {value}" for key, value in effect.args.items())
            lines.append(f"[does {effect.action}{f' with {given}' if given else ''}]")
        elif isinstance(effect, Ended):
            lines.append(f"[{effect.flow} ends: {effect.result}]")
    return lines
