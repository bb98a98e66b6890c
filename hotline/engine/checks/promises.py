"""Proofs about promises: whatever the line says will happen, an action or a question with a clock owns."""

import re
from collections.abc import Iterator, Mapping

from hotline.domain.counted import counted
from hotline.domain.words import plain
from hotline.engine.actions import ACTIONS, PROMISES
from hotline.engine.checks.texts import Text, of_book, of_notices
from hotline.engine.faults import Fault
from hotline.engine.flow import Book, Flow, Step
from hotline.engine.graph import Known, current, heads, steps, surely, waits
from hotline.engine.notices import Notices

# What a promise sounds like, by language. A list too long costs a rewording; one too short costs trust.
SOUNDS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(i'll|i will|we'll|we will|i'm going to|we're going to|we are going to|alerting"
        r"|will (text|call|ask|write|check|tell|send|reach|come|get back|be there|be with you))\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?<!\bno )(te (aviso|avisamos|avisaremos|pregunto|preguntamos|escribo|escribimos|llamo|llamamos)"
        r"|le pido|te (mando|mandamos|digo|escribira|llamara|ayudara)"
        r"|(vamos|voy) a|van? a (escribir|llamar|ayudar|venir)|avisamos|avisaremos"
        r"|preguntare|escribire|llamare|llamaremos|escribiremos)\b",
        re.IGNORECASE,
    ),
}

# Sentences that sound so and promise nothing that could be broken, each with the reason.
HARMLESS: Mapping[str, str] = {
    "I'll leave the door open.": "nothing is going to happen: it says that the person may come back",
    "I will let you go for now.": "the call ends with these words: it happens as it is said",
    "Say it in words and I'll pass those on.": "the open chat passes on every text there is",
    "We'll take it from here.": "the ladder of the request goes on without this helper",
    "If so, or if no one else comes, I'll text you then.": "the clock asks that helper at the hour they named",
    "I'll text you then.": "the clock asks that helper at the hour they named",
    "Si es asi, o si nadie mas puede, te escribo a esa hora.": "the clock asks that helper at the hour they named",
    "Te mandamos por mensaje cómo hablarle.": "that text is written down together with these words",
    "A esa hora te escribo.": "the clock asks that helper at the hour they named",
}

_MINUTE = 60
_PROMISED = "promised"


def owned(book: Book) -> Iterator[Fault]:
    """`promises` stands only where it is kept: on an action that owns it, or on a question asked again in time."""
    for flow, step in steps(book):
        if step.promises is not None and (what := _disowned(flow, step)):
            yield Fault(f"{flow.name}.toml", step.name, what)


def declared(book: Book) -> Iterator[Fault]:
    """No sentence sounds like a promise unless its step, or an action of the same turn, makes it one."""
    behind = {flow.name: surely(flow, frozenset(), _same_turn) for flow in book.flows.values()}
    for text in of_book(book):
        if text.label or not (sentence := promising(text)):
            continue
        flow = book.flows[text.flow]
        step = flow.steps[text.step]
        if not (step.promises or _PROMISED in behind[flow.name].get(step.name, ()) or _about_to(flow, step)):
            yield text.fault(f'"{sentence}" is a promise; do what owns it in the same turn, or say it otherwise')


def on_time(book: Book) -> Iterator[Fault]:
    """A question that promises to ask again says in how many minutes, and that is its patience."""
    for text in of_book(book):
        step = book.flows[text.flow].steps[text.step]
        minutes = str(int(step.patience.total_seconds()) // _MINUTE)
        if (
            step.promises == "check_back"
            and text.key in {"ask", "reask"}
            and minutes not in re.findall(r"\d+", text.text)
        ):
            yield text.fault(
                f"promises to ask again, so name the time: its patience is {counted(int(minutes), 'minute')}"
            )


def notices_declared(notices: Notices) -> Iterator[Fault]:
    """The same for texts outside flows: what sounds like a promise says which one it is."""
    for text in of_notices(notices):
        notice = notices.documents.get(text.step)
        promises = notice.promises if notice else None
        if promises is not None and promises not in PROMISES:
            yield text.fault(f"{promises} is no promise; there are {', '.join(PROMISES)}")
        if promises is None and (sentence := promising(text)):
            yield text.fault(f'"{sentence}" is a promise; write promises beside it, or say it otherwise')


def promising(text: Text) -> str | None:
    """The first sentence of a text that says what will be done, or None."""
    sounds = SOUNDS.get(text.language)
    for sentence in text.sentences:
        # A question offers; only the answer to it makes anything happen. What is heard is written with its accents.
        heard = sounds and (sounds.search(sentence) or sounds.search(plain(sentence)))
        if heard and sentence not in HARMLESS and not sentence.endswith("?"):
            return sentence
    return None


def _disowned(flow: Flow, step: Step) -> str | None:
    """Why this step cannot promise what it promises; None if it can."""
    if step.promises not in PROMISES:
        return f"{step.promises} is no promise; there are {', '.join(PROMISES)}"
    if step.verb == "do":
        action = ACTIONS.get(step.target)
        return None if action and step.promises in action.owns else f"{step.target} does not own {step.promises}"
    if step.verb != "ask" or step.promises != "check_back":
        return f"promises {step.promises} but does nothing to keep it; move it to the do step that does"
    if not step.patience:
        return "promises to ask again but has no patience; say how long"
    return None if _asks(flow, step.silence) else "promises to ask again, so let its silence lead to a question"


def _asks(flow: Flow, name: str, seen: Known = frozenset()) -> bool:
    """Whether every way from a step comes to a question before it waits for anything else."""
    found = current(flow, name)
    if found is None or found in seen:
        return False
    step = flow.steps[found]
    if waits(step) or not heads(flow, step):
        return step.verb == "ask"
    return step.verb != "run" and all(_asks(flow, to, seen | {found}) for to in heads(flow, step))


def _about_to(flow: Flow, step: Step, seen: Known = frozenset()) -> bool:
    """Whether the turn surely comes to an action that promises, this step or one after it."""
    if step.verb == "do" and step.promises:
        return True
    if waits(step) or step.verb == "run" or step.name in seen:
        return False
    ahead = [flow.steps[name] for name in heads(flow, step)]
    return bool(ahead) and all(_about_to(flow, to, seen | {step.name}) for to in ahead)


def _same_turn(held: Known, step: Step, _way: str) -> Known:
    """What was promised in a turn holds until the turn is over."""
    if waits(step) or step.verb == "run":
        return frozenset()
    return held | {_PROMISED} if step.verb == "do" and step.promises else held
