"""The tour: every exit of every flow, walked through the real engine as people might walk it."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from hotline.domain.effects import Do, Effect, Ended, Left
from hotline.domain.events import Began, Event, Gone, Heard, Outcome, Silence
from hotline.domain.talk import Talk
from hotline.engine.actions import ACTIONS
from hotline.engine.advance import advance
from hotline.engine.facts import GIVEN, HOST_FACTS, TOLD
from hotline.engine.flow import Book, Step
from hotline.engine.graph import Known, spans
from hotline.engine.matters import matters
from hotline.engine.render import as_text

# Any moment will do: the engine knows none but those it is told.
MOMENT = datetime(2025, 3, 5, 15, 0, tzinfo=UTC)
MUDDLE = "zzz qqq"
SOMEBODY = "Ana"
_AT_ONCE = "no_one"
# What fits a question in words that takes nothing else, and a no to it.
_OF_MEANING = {"phone": ("612 555 0109", "no"), "secret": ("no",), "name": (SOMEBODY,)}

Turn = tuple[Talk, tuple[Effect, ...]]
_State = tuple[tuple[tuple[str, str, int, bool], ...], tuple[tuple[str, str | None], ...]]


class _UndecidedError(Exception):
    """A flow wants to know a fact that this turn has not decided yet."""


class _Facts(dict[str, bool]):
    """The facts decided so far; asking for another one stops the turn, so that it is walked both ways."""

    def __missing__(self, name: str) -> bool:
        raise _UndecidedError(name)


@dataclass(frozen=True, slots=True)
class Visit:
    """One turn of the tour: where it began, what happened, all that followed from it, and where it led."""

    talk: Talk
    event: Event
    effects: tuple[Effect, ...]
    after: Talk

    @property
    def exits(self) -> tuple[tuple[str, str, str], ...]:
        """Flow, step and way of every step that was left."""
        return tuple((left.flow, left.step, left.way) for left in self.effects if isinstance(left, Left))

    @property
    def flows(self) -> frozenset[str]:
        """The flows that had a part in this turn."""
        passed = {effect.flow for effect in self.effects if isinstance(effect, Left | Ended)}
        return frozenset(passed | ({self.after.place.flow} if self.after.place else set()))

    @property
    def text(self) -> str:
        """The one text of this turn."""
        return as_text(self.effects)


def tour(book: Book, channel: str, language: str, flow: str | None = None) -> Iterator[Visit]:
    """Every turn worth telling apart, of one flow or of all, breadth first; nothing is cut off."""
    matter = matters(book)
    heard = [name for name in book.flows if channel == "voice" or not book.flows[name].spoken]
    for name in [flow] if flow else heard:
        yield from _walk(book, matter, Talk(channel=channel, language=language), name)


def turns(book: Book, talk: Talk, event: Event) -> Iterator[Turn]:
    """All that may follow from an event: under both values of each fact, and where an action finds nobody at once."""
    for after, effects in _deciding(book, talk, event, _Facts()):
        if not any(isinstance(effect, Do) and effect.waits and ACTIONS[effect.action].at_once for effect in effects):
            yield after, effects
        for effect in effects:
            for result in _at_once(effect):
                for last, more in _deciding(book, after, result, _Facts()):
                    yield last, (*effects, *more)


def _at_once(effect: Effect) -> Iterator[Outcome]:
    """The outcomes of an action that may come in the very turn that began it."""
    if isinstance(effect, Do) and effect.waits:
        action = ACTIONS[effect.action]
        results = action.outcomes if action.at_once else {_AT_ONCE}.intersection(action.outcomes)
        yield from (Outcome(MOMENT, effect.turn, result, _told(effect.action)) for result in results)


def _walk(book: Book, matter: dict[tuple[str, str], Known], talk: Talk, flow: str) -> Iterator[Visit]:
    seen: set[_State] = set()
    todo: deque[tuple[Talk, Event]] = deque([(talk, Began(MOMENT, flow, saved=_given(flow)))])
    while todo:
        before, event = todo.popleft()
        for after, effects in turns(book, before, event):
            yield Visit(before, event, effects, after)
            state = _state(after, matter)
            if state not in seen:
                seen.add(state)
                todo.extend((after, next_) for next_ in events(book, after))


def events(book: Book, talk: Talk) -> list[Event]:
    """What may happen next to a talk: every key, every outcome, words, a muddle, silence, and hanging up."""
    place = talk.place
    if place is None or place.wait is None:
        return []
    step = book.step(place.flow, place.step)
    if step.verb == "ask":
        found: list[Event] = [Heard(MOMENT, said) for said in _said(step)]
        found.append(Silence(MOMENT, place.wait.turn))
    else:
        given = _told(step.target)
        found = [Outcome(MOMENT, place.wait.turn, result, given) for result in ACTIONS[step.target].outcomes]
        found.append(Heard(MOMENT, MUDDLE))
    return [*found, Gone(MOMENT)] if talk.channel == "voice" else found


def _said(step: Step) -> list[str]:
    if step.answers:
        keys = [str(number) for number in range(1, len(step.answers) + 1)]
        return [*keys, " ".join(keys[:2]), MUDDLE]
    if step.number is None:
        return ["a walk", "OK", "", *_OF_MEANING.get(step.means or "", ())]
    low, high = step.number
    edges = {low, low + 1, high - 1, high}
    if isinstance(step.then, dict):
        edges.update(edge for span in spans(step.then).values() for edge in span)
    return [*(str(value) for value in sorted(edges)), MUDDLE]


def _deciding(book: Book, talk: Talk, event: Event, facts: _Facts) -> Iterator[Turn]:
    try:
        turn = advance(book, talk, event, facts)
    except _UndecidedError as undecided:
        for value in (True, False):
            yield from _deciding(book, talk, event, _Facts({**facts, str(undecided): value}))
    else:
        yield turn


def _told(action: str) -> dict[str, str]:
    """The blanks that an action fills, whatever comes of it."""
    return dict.fromkeys(ACTIONS[action].gives, SOMEBODY)


def _given(flow: str) -> dict[str, str]:
    """What the host tells a flow as it begins."""
    told = (blank for fact, blanks in TOLD.items() if fact in HOST_FACTS for blank in blanks)
    return dict.fromkeys((*GIVEN.get(flow, ()), *told), SOMEBODY)


def _state(talk: Talk, matter: dict[tuple[str, str], Known]) -> _State:
    """What tells two talks apart: where they are, and what was saved that a later step still decides on."""
    places = tuple((place.flow, place.step, place.tries, place.wait is not None) for place in talk.places)
    names = sorted({name for place in talk.places for name in matter[place.flow, place.step]})
    return places, tuple((name, talk.saved.get(name)) for name in names)
