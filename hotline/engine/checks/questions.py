"""Proofs about questions: silence and muddle lead on, ranges cover what is asked, answers lead somewhere."""

from collections.abc import Iterator, Mapping

from hotline.domain.hearing.partsofday import PARTS
from hotline.engine.faults import Fault
from hotline.engine.flow import Book, Step
from hotline.engine.graph import spans, steps
from hotline.engine.meaning import understand
from hotline.engine.walkable import met

MOST_CHOICES = 9
# Whoever listens has to keep all of them in mind until the last one is read.
MOST_HEARD = 4


def silence_and_muddle(book: Book) -> Iterator[Fault]:
    """Every question says what happens when nobody answers, and when the answer is never understood."""
    for flow, step in steps(book):
        if step.verb == "ask":
            for way in ("silence", "unclear"):
                if not getattr(step, way):
                    yield Fault(f"{flow.name}.toml", step.name, f"has no {way}; say where it leads, or at the top")


def answers(book: Book) -> Iterator[Fault]:
    """A table of `then` belongs to a number; choices lead where each of them says, and are few enough for one key."""
    for flow, step in steps(book):
        if step.verb == "ask":
            yield from (Fault(f"{flow.name}.toml", step.name, what) for what in _answers(step))


def few_on_a_call(book: Book) -> Iterator[Fault]:
    """No menu that somebody may come to on a call reads more choices than can be kept in mind."""
    for flow in book.flows.values():
        for step in met(flow, "voice"):
            if len(step.answers) > MOST_HEARD:
                what = f"has {len(step.answers)} answers, and a call reads at most {MOST_HEARD}"
                yield Fault(
                    f"{flow.name}.toml", step.name, f"{what}; decide on_the_phone before it, and ask less there"
                )


def ranges(book: Book) -> Iterator[Fault]:
    """The ranges of a number's `then` cover all that may be answered, each number once."""
    for flow, step in steps(book):
        if step.number and isinstance(step.then, Mapping):
            yield from (Fault(f"{flow.name}.toml", step.name, what) for what in _ranges(step.number, step.then))


def understood(book: Book) -> Iterator[Fault]:
    """Whoever texts a label, or one of the words an answer hears, is taken at exactly that answer."""
    for flow, step in steps(book):
        offered = [answer.name for answer in step.answers]
        for phrase, name in step.heard.items():
            meant = understand(step, offered, phrase)
            if meant != (name,):
                found = " and ".join(meant) if meant else "nothing"
                yield Fault(f"{flow.name}.toml", step.name, f'"{phrase}" is to mean {name}, but is heard as {found}')


def _answers(step: Step) -> Iterator[str]:
    if isinstance(step.then, Mapping) and not step.number:
        yield "has a table of then, which only numbers have; name one step, or write then beside each answer"
    if len(step.answers) > MOST_CHOICES:
        yield f"has {len(step.answers)} answers, and a phone key chooses one of {MOST_CHOICES}; ask in two steps"
    if step.means == "yesno" and {answer.name for answer in step.answers} != {"yes", "no"}:
        yield "means yes or no, so its answers must be called yes and no"
    if step.means == "outcome" and {answer.name for answer in step.answers} != {"talked", "no_answer", "emergency"}:
        yield "means how a case ended, so its answers must be called talked, no_answer and emergency"
    if step.means == "hours" and not {answer.name for answer in step.answers} <= PARTS.keys():
        yield f"means a part of the day, so its answers must be among {', '.join(sorted(PARTS))}"
    if step.sure and step.means != "yesno":
        yield "is to be sure of yes or no, which it does not ask for; let it mean yesno, or remove sure"
    if step.age and step.means != "yesno":
        yield "asks for an age, and not for yes or no; let it mean yesno, or remove age"
    if step.means in {"phone", "secret", "name", "date", "hour"} and step.answers:
        yield f"means a {step.means} that is texted in words, so it offers no answers; remove them, or means"
    if step.many and not step.save:
        yield "takes many answers but saves none; add save"
    if step.many and any(answer.then for answer in step.answers):
        yield "takes many answers, so one way must serve them all; write then once for the step"


def _ranges(number: tuple[int, int], then: Mapping[str, str]) -> Iterator[str]:
    found = spans(then)
    for key in then.keys() - found.keys():
        yield f"then.{key} is no range; write it as 0..7 or as 8"
    low, high = number
    for value in range(low, high + 1):
        hit = [key for key, (first, last) in found.items() if first <= value <= last]
        if not hit:
            yield f"{value} leads nowhere; let a range of then cover it"
        if len(hit) > 1:
            yield f"{value} lies in {' and in '.join(hit)}; let it lie in one"
    for key, (first, last) in found.items():
        if first > last or first < low or last > high:
            yield f"then.{key} reaches outside {low}..{high}, and no such number is ever answered; end it there"
