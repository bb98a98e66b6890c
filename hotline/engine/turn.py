"""One turn of a talk in the making: what has happened, and what is said, asked and left behind so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hotline.domain.effects import Ask, Effect, Left, Say
from hotline.domain.events import Event
from hotline.domain.talk import Place, Talk, Wait
from hotline.engine import phrases
from hotline.engine.flow import Book, Step


@dataclass(slots=True)
class Turn:
    """One turn in the making: the book, the facts of the moment and the effects so far."""

    book: Book
    event: Event
    facts: Mapping[str, bool]
    effects: list[Effect] = field(default_factory=list)

    def say(self, talk: Talk, place: Place, key: str) -> None:
        """Say the words of a step, where it has any under that key."""
        if text := phrases.text(self.book, talk, place, key):
            self.effects.append(Say(text))

    def leave(self, place: Place, way: str, to: str) -> Place:
        """Leave a step by one of its ways, for the step of the same flow where that leads."""
        self.effects.append(Left(place.flow, place.step, way))
        return Place(place.flow, to)

    def ask(self, talk: Talk, place: Place, step: Step, text: str, *, shown: bool = True) -> Talk:
        """Ask the question of a step in these words, with what may be chosen where that is `shown`, and wait."""
        number = talk.turn + 1
        labels = phrases.labels(self.book, talk, place, step) if shown else ()
        self.effects.append(Ask(text, labels, step.kind, number, step.patience, step.promises))
        wait = Wait(number, self.event.at, tuple(answer.name for answer in step.answers))
        return replace(talk.at(replace(place, wait=wait)), turn=number)
