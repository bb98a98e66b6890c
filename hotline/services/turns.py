"""Taking a turn: the engine decides, and what follows is written down as rows in the same transaction."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from hotline.domain.effects import Ask, Do, Effect, Left, Say
from hotline.domain.events import Event, Outcome
from hotline.domain.talk import Talk
from hotline.domain.trips.trip import ERRAND, FOOD, RIDE
from hotline.engine import hearts
from hotline.engine.advance import advance
from hotline.engine.flow import Book
from hotline.engine.mend import mended
from hotline.engine.render import as_texts
from hotline.services import actions, helpers, phones, remembering
from hotline.services.trips import mine, offering
from hotline.services.work import Work
from hotline.store import passages, people, promises, requests, talks, timers
from hotline.store.people import Person
from hotline.store.talks import Kept

SILENCE = "silence"
CHECK_BACK = "check_back"
_NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(slots=True)
class Taken:
    """One turn as it was taken: the talk after it, what is said, and whether it was about a crisis."""

    talk: Talk
    said: list[Effect] = field(default_factory=list)
    ways: list[tuple[str, str, str]] = field(default_factory=list)
    question: Ask | None = None
    flows: set[str] = field(default_factory=set)

    @property
    def texts(self) -> list[str]:
        """All that is said, as one text where it fits in one; a question is in the last."""
        return as_texts(self.said)


def take(work: Work, person: Person, kept: Kept, event: Event) -> Taken:
    """Advance a talk by one event and carry out what follows; nothing is sent yet."""
    taken = Taken(kept.talk)
    pending = [event]
    facts = _Facts(work, person, kept.talk)
    while pending:
        taken.talk, effects = advance(work.hotline.book, taken.talk, pending.pop(0), facts)
        for effect in effects:
            pending.extend(_follow(work, person, kept, taken, effect))
    wait = taken.talk.asking
    if taken.question and (wait is None or wait.turn != taken.question.turn):
        taken.question = None
    taken.flows.update(place.flow for place in taken.talk.places)
    passages.record(work.tx, taken.ways, taken.talk.channel, work.at)
    return taken


def go_on(work: Work, person: Person, kept: Kept, taken: Taken, event: Event) -> Taken:
    """Another event in the same turn: what it says follows what was said."""
    more = take(work, person, replace(kept, talk=taken.talk), event)
    more.said[:0], more.ways[:0] = taken.said, taken.ways
    more.flows |= taken.flows
    return more


def keep(
    work: Work,
    person: Person,
    kept: Kept,
    taken: Taken,
    row_id: int | None = None,
    *,
    columns: Mapping[str, object] = _NOTHING,
) -> None:
    """Write the talk back, with the timer of its open question; `row_id` is the text that carries it."""
    before, after = kept.talk.asking, taken.talk.asking
    moved = (before and before.turn) != (after and after.turn)
    if moved and before is not None:
        timers.disarm(work.tx, SILENCE, kept.id)
        promises.keep(work.tx, work.at, talk_id=kept.id)
    question = taken.question
    if question and taken.talk.channel == "sms":
        due = work.at + question.patience
        timers.arm(work.tx, SILENCE, kept.id, due, turn=question.turn, outbox_id=row_id, patience=question.patience)
        if question.promises == CHECK_BACK:
            promises.make_in_talk(work.tx, person.id, CHECK_BACK, work.at, due, kept.id)
    asked = {"question_id": row_id if question else None} if moved else {}
    talks.save(work.tx, kept, taken.talk, **columns, **asked)


def locked(work: Work, person: Person, channel: str = "sms") -> Kept:
    """The talk of a person, locked, and mended where the flows it is in were edited since."""
    kept = talks.locked(work.tx, person.id, channel, language=work.language(person))
    return replace(kept, talk=replace(mended(work.hotline.book, kept.talk), plain=person.plain))


def answer_by_text(
    work: Work,
    person: Person,
    kept: Kept,
    taken: Taken,
    *,
    columns: Mapping[str, object] = _NOTHING,
    purpose: str = "reply",
) -> None:
    """Send what a turn says, and write the talk back; `purpose` is that of a text outside a crisis."""
    row_id = None
    crisis = any(work.hotline.book.flows[flow].crisis for flow in taken.flows)
    # In this very turn they may have said that it is safe to text.
    to = people.get(work.tx, person.id) if person.hushed else person
    for text in taken.texts:
        said = text.replace(work.hotline.contact, work.contact(to))
        row_id = work.text(to, "crisis" if crisis else purpose, said)
    keep(work, person, kept, taken, row_id, columns=columns)


def happen(work: Work, person: Person, event: Event, channel: str = "sms") -> None:
    """Let something happen to a person's talk that they did not cause by a text: an outcome, a silence, a flow."""
    kept = locked(work, person, channel)
    taken = take(work, person, kept, event)
    if channel == "sms":
        answer_by_text(work, person, kept, taken, purpose="prompt")
    else:
        # A caller hears it at the next turn of the call; words for the ear are no text.
        keep(work, person, kept, taken)


def _follow(work: Work, person: Person, kept: Kept, taken: Taken, effect: Effect) -> Iterator[Event]:
    match effect:
        case Say():
            taken.said.append(effect)
        case Ask():
            taken.said.append(effect)
            taken.question = effect
        case Left():
            taken.ways.append((effect.flow, effect.step, effect.way))
            taken.flows.add(effect.flow)
        case Do():
            told = actions.carry_out(work, person, kept, effect)
            if told.words:
                taken.said.append(Say(told.words))
            taken.talk = told.onto(taken.talk)
            if told.by_text:
                happen(work, person, told.by_text)
            if told.event:
                yield told.event
            if told.outcome and effect.waits:
                yield Outcome(work.at, effect.turn, told.outcome, told.saved)
        case _:
            taken.flows.add(effect.flow)


class _Facts(Mapping[str, bool]):
    """Facts about a person and their talk before the turn, each looked up when a flow first decides on it."""

    def __init__(self, work: Work, person: Person, talk: Talk) -> None:
        self._work, self._person, self._talk = work, person, talk
        self._known: dict[str, bool] = {}

    def __getitem__(self, name: str) -> bool:
        if name not in self._known:
            self._known[name] = self._look_up(name)
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def _look_up(self, name: str) -> bool:
        if name in _OF_THE_TALK:
            return _OF_THE_TALK[name](self._work.hotline.book, self._talk)
        return _FACTS[name](self._work, self._person)


_OF_THE_TALK: Mapping[str, Callable[[Book, Talk], bool]] = MappingProxyType({"midway": hearts.midway})
_FACTS: Mapping[str, Callable[[Work, Person], bool]] = MappingProxyType(
    {
        "known": lambda _work, person: bool(person.roles),
        "someone_on_call": lambda work, person: helpers.anyone_on_call(work, helpers.CRISIS, but=person.id),
        "something_helped": lambda work, person: remembering.what_helped(work, person) is not None,
        "danger_open": lambda work, person: requests.newest_of(work.tx, person.id, "crisis") is not None,
        "helper": lambda _work, person: person.is_helper,
        "someone_to_ask": lambda work, person: helpers.somebody_to_ask(work, person, "callback"),
        "can_be_called": lambda _work, person: phones.reachable(person),
        "drivers_there": lambda work, _person: RIDE in work.hotline.trips and offering.anybody(work),
        "food_there": lambda work, _person: mine.somebody_for(work, FOOD),
        "errand_there": lambda work, _person: mine.somebody_for(work, ERRAND),
        "under_18": lambda _work, person: person.minor,
        "ride_open": mine.any_open,
        "language_known": lambda work, person: person.language is not None or len(work.hotline.languages) == 1,
    }
)
