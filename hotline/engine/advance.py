"""The engine: one pure function that takes one turn of a talk.

Given the book, the talk and what just happened, it returns the talk as it is afterwards and what
follows from it. It reads no clock, no database and no chance.
"""

from collections.abc import Mapping
from dataclasses import replace

from hotline.domain.effects import Effect, Left, Say
from hotline.domain.events import Began, Event, Gone, Heard, Outcome, Silence
from hotline.domain.hearing.asides import Aside
from hotline.domain.hearing.doing import doing
from hotline.domain.talk import UNHEARD, Place, Talk
from hotline.engine import asides, meaning, phrases, places
from hotline.engine.flow import Book, Step
from hotline.engine.hearts import is_kind, sorry
from hotline.engine.mend import mended
from hotline.engine.turn import Turn
from hotline.engine.walking import enter, walk


def advance(book: Book, talk: Talk, event: Event, facts: Mapping[str, bool]) -> tuple[Talk, tuple[Effect, ...]]:
    """Take one turn: what just happened, and all that follows until somebody else must act.

    `facts` answers the named facts that flows decide on. Raises KeyError for a flow that does not
    exist or a fact that is not given, which `flows check` excludes.
    """
    turn = Turn(book, event, facts)
    talk = mended(book, talk)
    match event:
        case Began():
            talk = _begin(talk, event, book)
        case Heard():
            talk = _hear(turn, talk, event)
        case Silence():
            talk = _fall_silent(turn, talk, event)
        case Outcome():
            talk = _come_out(turn, talk, event)
        case Gone():
            turn.effects.extend(Left(p.flow, p.step, "gone") for p in reversed(talk.places))
            talk = replace(talk, places=(), saved={})
    talk = walk(turn, talk)
    return talk, tuple(turn.effects)


def _begin(talk: Talk, event: Began, book: Book) -> Talk:
    """Begin a flow on top of what was going on; beginning it again within its time may lead elsewhere."""
    name, flow = event.flow, book.flows[event.flow]
    last = talk.begun.get(name)
    if flow.again and last is not None and event.at - last < flow.again_within:
        name = flow.again
    begun = {**talk.begun, event.flow: event.at}
    if flow.crisis:
        # Danger is not laid on top of a question: to be asked "what set it off?" again after it would be deaf.
        talk = replace(talk, places=())
    elif (place := talk.place) and book.flows[place.flow].idle and book.step(place.flow, place.step).verb == "ask":
        # Whoever found their own way on needs no menu again afterwards.
        talk = replace(talk, places=talk.places[:-1])
    elif talk.channel == "voice" and len(talk.places) > 1 and is_kind(book, talk.places[-1].flow):
        # On a call kind words and whether the line is here are said in full each time: once is enough.
        talk = replace(talk, places=talk.places[:-1])
    elif flow.idle:
        # Whoever asks for the menu begins anew: what they were asked before is not asked again after it.
        talk = replace(talk, places=places.for_the_menu(book, talk.places))
    saved = {**(talk.saved if talk.places else {}), **event.saved}
    return enter(book, replace(talk, begun=begun, saved=saved), name)


def _hear(turn: Turn, talk: Talk, event: Heard) -> Talk:
    """Take a text as the answer to the open question, or ask again, and in the end lead to a human."""
    place = talk.place
    if place is None or place.wait is None:
        return talk
    step = turn.book.step(place.flow, place.step)
    if step.verb == "do":
        turn.say(talk, place, "waiting")
        return talk
    if event.crossed:
        return talk
    beside = asides.said_beside(turn.book, place, event.text)
    return _beside(turn, talk, place, step, event, beside) if beside else _take_for(turn, talk, place, step, event)


def _take_for(turn: Turn, talk: Talk, place: Place, step: Step, event: Heard) -> Talk:
    """Take a text as an answer to the open question; where it is none, ask again."""
    assert place.wait is not None
    if asked := meaning.number_after_all(turn.book.flows[place.flow], step, event.text):
        return _answer(turn, talk, replace(place, step=asked.name), asked, (event.text.strip(),))
    by_name = meaning.somebody(step, place.wait.offered) if event.names_one else None
    meant = by_name or meaning.understand(step, place.wait.offered, event.text)
    if meant is not None:
        return _answer(turn, talk, place, step, meant)
    if meaning.declined(step, event.text):
        return talk.at(turn.leave(place, "unclear", step.unclear))
    return _ask_again(turn, talk, place, step, event)


def _beside(turn: Turn, talk: Talk, place: Place, step: Step, event: Heard, said: Aside) -> Talk:
    """Answer what was said beside a question and ask that again; only not to take it in time and again is no answer."""
    if going := _go_on(turn, talk, place, step, event):
        return going
    words = asides.words(turn.book, talk, said)
    if asides.waits(talk, said):
        # They know what was asked, and have all the time there was for it once more.
        return turn.ask(talk, place, step, words, shown=False)
    if words:
        turn.effects.append(Say(words))
    elif place.tries > step.tries:
        return _unheard(talk).at(turn.leave(place, "unclear", step.unclear))
    place = replace(place, tries=place.tries if words else place.tries + 1, wait=None)
    again = phrases.again(turn.book, talk, place) if words else None
    return turn.ask(talk, place, step, again) if again else talk.at(place)


def _ask_again(turn: Turn, talk: Talk, place: Place, step: Step, event: Heard) -> Talk:
    """Say that it was not understood and ask again, until that has been tried often enough."""
    if going := _go_on(turn, talk, place, step, event):
        return going
    if place.tries >= step.tries:
        return _unheard(talk).at(turn.leave(place, "unclear", step.unclear))
    turn.effects.append(Say(phrases.general(turn.book, talk, sorry(event.text))))
    place = replace(place, tries=place.tries + 1, wait=None)
    again = phrases.again(turn.book, talk, place)
    return turn.ask(talk, place, step, again) if again else talk.at(place)


def _unheard(talk: Talk) -> Talk:
    """The talk of somebody whom nobody made out: whoever is asked for them is told so, and not that they asked."""
    return replace(talk, saved={**talk.saved, UNHEARD: "yes"})


def _go_on(turn: Turn, talk: Talk, place: Place, step: Step, event: Heard) -> Talk | None:
    """What comes of a word about the thing they were given to do, before it is asked how it is; None for other words.

    On a call the question is asked right away, so there such a word is no answer to it.
    """
    if step.promises != "check_back" or talk.channel != "sms":
        return None
    # "Ok" to "I'll ask how it is in 15 min" needs no answer.
    if meaning.acknowledged(event.text):
        return talk
    match doing(event.text):
        case "done" | "how":
            # They need not sit out the rest of the time until they are asked.
            return talk.at(turn.leave(place, "silence", step.silence))
        case "at_it":
            turn.effects.append(Say(phrases.general(turn.book, talk, "going_on")))
            return talk
    return None


def _answer(turn: Turn, talk: Talk, place: Place, step: Step, meant: tuple[str, ...]) -> Talk:
    """Keep what was answered under the step's `save` name and go where it leads."""
    value = ",".join(meant)
    talk = replace(talk, saved={name: kept for name, kept in talk.saved.items() if name != UNHEARD})
    if step.save:
        shown = phrases.shown(turn.book, talk, place, step, meant)
        talk = replace(talk, saved={**talk.saved, step.save: value, f"{step.save}_said": shown})
    if step.answers:
        target = step.answer(meant[0]).then or str(step.then)
        way = meant[0]
    elif isinstance(step.then, Mapping):
        way = next(r for r in step.then if meaning.in_range(int(value), r))
        target = step.then[way]
    else:
        way, target = "answered", str(step.then)
    return talk.at(turn.leave(place, way, target))


def _fall_silent(turn: Turn, talk: Talk, event: Silence) -> Talk:
    """Nobody answered in time: go the way of silence, if that question is still the open one."""
    place = talk.place
    if place is None or place.wait is None or place.wait.turn != event.turn:
        return talk
    step = turn.book.step(place.flow, place.step)
    return talk.at(turn.leave(place, "silence", step.silence)) if step.verb == "ask" else talk


def _come_out(turn: Turn, talk: Talk, event: Outcome) -> Talk:
    """An action came to something, perhaps in a flow that was interrupted meanwhile."""
    moves, saved = [], talk.saved
    for place in talk.places:
        moved = place
        if place.wait and place.wait.turn == event.turn:
            then = turn.book.step(place.flow, place.step).then
            if isinstance(then, Mapping) and event.result in then:
                moved = turn.leave(place, event.result, then[event.result])
                saved = {**saved, **event.saved}
        moves.append(moved)
    return replace(talk, places=tuple(moves), saved=saved)
