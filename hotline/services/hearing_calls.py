"""What the words of a caller come to: danger, a part of the line they ask for, or an answer to what they were asked."""

from hotline.domain.events import Began, Event, Heard
from hotline.domain.hearing.wishing import wished_aloud
from hotline.engine import asides, asked_once, hearts, meaning, riding, wanting
from hotline.engine.sender import ByName, Standing
from hotline.services import byname, needs, speaking, wishes
from hotline.services.calls import MENU, PERSON, Calling
from hotline.services.trips import nigh, unsafe
from hotline.services.work import Work
from hotline.store.talks import Kept

# Whoever asks for one of these on a call gets what a call has for it; for the rest they hear how to have it by text.
_SPOKEN_TOO = ("craving", "slip", "callme", "join", "forget_me", "never_mind", *wanting.IN_OWN_WORDS)
_KIND = ("hard_moment", "there", wanting.ASK_AGAIN)
ON_A_CALL = {"reach": PERSON, "menu": MENU, **{name: name for name in (*_SPOKEN_TOO, *_KIND)}}
_BY_TEXT = "call_by_text"


def heard(caller: Calling, text: str) -> Event:
    """What somebody on a call said: danger (about their driver it parts the two), a flow asked for, or an answer."""
    work, kept = caller.work, caller.kept
    danger = work.hotline.screen(text)
    rides = () if text.isdigit() else nigh.of(work, caller.person, work.at)
    if parted := unsafe.hear(work, caller.person, kept.talk, rides, text, danger):
        danger = parted.danger
    danger = danger or riding.unsafe(rides, text)
    if danger is None:
        by_name = None if text.isdigit() else byname.meant(work, caller.person, kept.talk, text)
        wish = _wish(work, kept, text)
        flow = work.hotline.book.meanings["CALL"] if wish else _asked_for(work, kept, text, by_name)
        if flow is None:
            return Heard(work.at, text, names_one=by_name is not None and by_name.alone)
        said = {needs.OPENER: text} if flow in wanting.IN_OWN_WORDS else {}
        return Began(work.at, ON_A_CALL.get(flow, _BY_TEXT), {**byname.saved(work, by_name, text), **wish, **said})
    flow = work.hotline.book.dangers[danger.known_as]
    under_way = kept.talk.place is not None and kept.talk.place.flow == flow
    return Heard(work.at, text) if under_way else Began(work.at, flow)


def _wish(work: Work, kept: Kept, text: str) -> dict[str, str]:
    """Whom a caller would rather talk to, where that is no answer to what they were asked; at the menu it never is."""
    wish, place, book = wished_aloud(text), kept.talk.place, work.hotline.book
    if wish is None or asked_once.asks_of_danger(book, kept.talk):
        return {}
    if place is None or place.wait is None or (place.flow == MENU and place.step == book.flows[MENU].first):
        return {wishes.SAVED: wish}
    step = book.step(place.flow, place.step)
    if step.kind == "words" or meaning.understand(step, place.wait.offered, text) is not None:
        return {}
    return {wishes.SAVED: wish}


def _asked_for(work: Work, kept: Kept, text: str, by_name: ByName | None) -> str | None:
    """The flow that a caller asks for instead of answering: "talk to someone" is heard at any question.

    So is one of their own people, `by_name`; a name alone, or one that is nobody's of theirs, where it is nothing else.
    """
    if asked_once.asks_of_danger(work.hotline.book, kept.talk):
        # Whatever is no clear no to that pages a human, as it does by text.
        return None
    place = kept.talk.place
    beside = asides.said_beside(work.hotline.book, place, text)
    # What is said beside the question is answered there; only whoever wants back, or to begin anew, has the menu.
    wanted = None if beside in asides.ANSWERED else wanting.wanted(work.hotline.book, text)
    flow = _kind(work, kept, text) or wanted
    if by_name is not None and (flow is None or not by_name.alone):
        sure = not by_name.alone and by_name.helper_id is not None
        named = sure or not _answers(work, kept, text)
        return wanting.by_name(work.hotline.book, text, off=by_name.off) if named else None
    if flow is None or place is None or place.wait is None:
        return flow
    step = work.hotline.book.step(place.flow, place.step)
    if step.kind == "words" or wanting.asks_for_a_person(work.hotline.book, step, text):
        return flow
    return flow if meaning.understand(step, place.wait.offered, text) is None else None


def _kind(work: Work, kept: Kept, text: str) -> str | None:
    """The flow with kind words for whoever says how they are, or calls out, where that is no answer."""
    found = hearts.kind_words(work.hotline.book, kept.talk, Standing(), text)
    step = speaking.standing(work, kept.talk)
    if step is None or step.kind != "words" or speaking.is_script(step):
        return found
    return found if hearts.in_place_of_words(work.hotline.book, step, text) else None


def _answers(work: Work, kept: Kept, text: str) -> bool:
    """Whether a name, or words with one, answer the question that is open on a call."""
    place = kept.talk.place
    if place is None or place.wait is None:
        return False
    step = work.hotline.book.step(place.flow, place.step)
    return step.means == "trigger" or meaning.understand(step, place.wait.offered, text) is not None
