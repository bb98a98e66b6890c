"""Following the steps of flows until one of them has to wait for somebody."""

from collections.abc import Mapping
from dataclasses import replace

from hotline.domain.effects import Do, Ended, Left
from hotline.domain.events import Outcome
from hotline.domain.talk import Place, Talk, Wait
from hotline.engine import phrases, places
from hotline.engine.actions import PARTING
from hotline.engine.facts import SAVED_FACTS, TOLD
from hotline.engine.flow import Book, Step
from hotline.engine.turn import Turn

LONGEST_TURN = 60


def enter(book: Book, talk: Talk, flow: str) -> Talk:
    """Stand at the first step of a flow; a flow that is already under way starts over."""
    names = [place.flow for place in talk.places]
    kept = talk.places[: names.index(flow)] if flow in names else talk.places
    return replace(talk, places=(*kept, Place(flow, book.flows[flow].first)))


def walk(turn: Turn, talk: Talk) -> Talk:
    """Follow steps until one of them has to wait for somebody."""
    for _ in range(LONGEST_TURN):
        place = talk.place
        if place is None or place.wait:
            return talk
        talk = _take(turn, talk, place)
    raise RecursionError(f"{talk.place} never waits for anybody")


def _take(turn: Turn, talk: Talk, place: Place) -> Talk:
    """Take one step."""
    step = turn.book.step(place.flow, place.step)
    if step.says:
        turn.say(talk, place, "say")
    match step.verb:
        case "ask":
            return turn.ask(talk, place, step, phrases.text(turn.book, talk, place, "ask") or "")
        case "do":
            return _do(turn, talk, place, step)
        case "decide":
            way = "yes" if _fact(turn, talk, step.target) else "no"
            assert isinstance(step.then, Mapping)
            return talk.at(turn.leave(place, way, step.then[way]))
        case "run":
            return enter(turn.book, talk, step.target)
        case "end":
            return _end(turn, talk, place, step.target)
        case _:
            return talk.at(turn.leave(place, "then", str(step.then)))


def _fact(turn: Turn, talk: Talk, name: str) -> bool:
    """Whether a fact is true; never while a blank is missing that the words behind it say."""
    known = SAVED_FACTS.get(name)
    true = known(talk) if known else turn.facts[name]
    return true and all(blank in talk.saved for blank in TOLD.get(name, ()))


def _do(turn: Turn, talk: Talk, place: Place, step: Step) -> Talk:
    number = talk.turn + 1
    waits = isinstance(step.then, Mapping)
    turn.effects.append(Do(step.target, step.args, number, waits, step.promises, talk.saved))
    here = replace(place, wait=Wait(number, turn.event.at)) if waits else turn.leave(place, "then", str(step.then))
    if step.target in PARTING and talk.channel == "sms":
        talk = _parted(turn, talk, step.args.get("kind"))
    return replace(talk.at(here), turn=number)


def _parted(turn: Turn, talk: Talk, flow: str | None) -> Talk:
    """Leave behind what was asked before, where a flow is named in that one alone."""
    before = talk.places[:-1]
    kept = places.parted(turn.book, before, flow)
    turn.effects.extend(Left(one.flow, one.step, "gone") for one in reversed(before) if one not in kept)
    return replace(talk, places=(*kept, talk.places[-1]))


def _end(turn: Turn, talk: Talk, place: Place, result: str) -> Talk:
    """Close the innermost flow; whoever ran it goes on, whoever it interrupted is asked again."""
    turn.effects.append(Ended(place.flow, result))
    talk = replace(talk, places=talk.places[:-1])
    outer = talk.place
    if outer is None:
        return replace(talk, saved={})
    step = turn.book.step(outer.flow, outer.step)
    if step.verb == "run" and step.target == place.flow:
        to = step.then[result] if isinstance(step.then, Mapping) else str(step.then)
        return talk.at(turn.leave(outer, result, to))
    # The question is asked again, but not while somebody is just coming to talk; an action is never done again.
    if step.verb != "ask" or _chat_begins(turn, talk):
        return talk
    # It is a new asking: what was not understood before it does not count any more.
    outer = replace(outer, tries=0, wait=None)
    again = phrases.again(turn.book, talk, outer)
    return turn.ask(talk, outer, step, again) if again else talk.at(outer)


def _chat_begins(turn: Turn, talk: Talk) -> bool:
    """Whether a person has just come to text with them: what was open before waits until that chat is over."""
    return talk.channel == "sms" and isinstance(turn.event, Outcome) and turn.event.result == "claimed"
