"""What is for the talk itself: an answer, a flow asked for, another language, or a text that nobody understood."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from hotline.domain import language as languages
from hotline.domain.danger import Danger
from hotline.domain.effects import Say
from hotline.domain.events import Began, Event
from hotline.domain.events import Heard as HeardEvent
from hotline.domain.hearing.callsout import calls_out
from hotline.domain.hearing.greetings import greets_one
from hotline.engine import asides, asked_once, attention, hearts, phrases, purposes, wanting
from hotline.engine.sender import Standing
from hotline.services import aftercare, asking, byname, calling_out, needs, rated_late, remembering, turns, wishes
from hotline.services.trips import planning
from hotline.services.work import Work
from hotline.store import people, requests
from hotline.store.inbound import Incoming
from hotline.store.people import Person
from hotline.store.talks import Kept

# What a helper reads who asks what there is.
HELPERS = "helper_help"


@dataclass(frozen=True, slots=True)
class Heard:
    """A text in its transaction, with whose it is and where their talk stands."""

    work: Work
    person: Person
    kept: Kept
    text: Incoming
    danger: Danger | None


def take(heard: Heard, how: Standing, purpose: purposes.Purpose, columns: Mapping[str, object]) -> None:
    """Whatever is for the talk itself: an answer, a flow asked for, or a text nobody understood."""
    work, person, text = heard.work, heard.person, heard.text
    if _has_no_words(heard):
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    if words := _said_while_asked(heard, purpose):
        work.text(person, "reply", words)
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    lost = isinstance(purpose, purposes.Lost | purposes.Answering) or _is_hard(heard, purpose)
    idle = _is_for_no_flow(heard, purpose)
    talk = heard.kept.talk
    late = rated_late.is_(work, talk, purpose)
    if (
        (late and rated_late.answer(work, person, text.body))
        or calling_out.answered(work, person, talk, text.body, lost=lost, idle=idle, waiting=_waits(heard))
        or (talk.asking is None and isinstance(purpose, purposes.Lost) and aftercare.answer(work, person))
    ):
        turns.keep(work, person, heard.kept, turns.Taken(talk), columns=columns)
        return
    spoken = purpose.language if isinstance(purpose, purposes.Speaking) else languages.spoken_in(text.body)
    heard = in_language(heard, spoken)
    if isinstance(purpose, purposes.Speaking):
        heard = _asked_again(heard)
    if isinstance(purpose, purposes.Beginning) and (how.takes_back or purpose.flow == wanting.TAKES_BACK):
        heard = _nothing_to_wait_for(heard, how)
    event = _event(heard, how, purpose)
    taken = turns.take(work, heard.person, rated_late.anew(heard.kept) if late else heard.kept, event)
    if isinstance(purpose, purposes.Beginning) and purpose.answers and (heard.person.roles or late):
        # Whoever knows the line need not read who we are before what they say is taken.
        taken.said.clear()
        taken = turns.go_on(work, heard.person, heard.kept, taken, HeardEvent(work.at, text.body))
    if words := _said_at_rest(heard, purpose):
        taken.said.insert(0, Say(words))
    if text.opt_out == "HELP" and _just_opened(work, taken):
        # The carrier has answered HELP with the very text we would send: open the talk and stay silent.
        taken.said.clear()
    turns.answer_by_text(work, heard.person, heard.kept, taken, columns=columns)


def _has_no_words(heard: Heard) -> bool:
    """Tell whoever sends a text without words so; False where a question of danger may make even that a cry."""
    work, person, talk, text = heard.work, heard.person, heard.kept.talk, heard.text
    if text.body.strip():
        return False
    if talk.asking is None or talk.place is None:
        work.notice(person, "no_words", "reply")
        return True
    in_danger = work.hotline.book.flows[talk.place.flow].crisis or asked_once.asks_of_danger(work.hotline.book, talk)
    if in_danger or not text.media:
        return False
    if _waits(heard):
        return _no_picture_meanwhile(work, person)
    work.notice(person, "no_picture", "reply")
    return True


def _no_picture_meanwhile(work: Work, person: Person) -> bool:
    """Whoever sends a picture while people are being asked reads that, and no question is open; else how it stands."""
    live = requests.live_for(work.tx, person.id, asking.AWAITED)
    if live is None or live.state != "open":
        return False
    work.notice(person, "no_picture_asked", "reply")
    return True


def _said_at_rest(heard: Heard, purpose: purposes.Purpose) -> str:
    """What is said before the menu to whoever asks, with nothing open, who reads this, or confides in us."""
    book = heard.work.hotline.book
    idle = isinstance(purpose, purposes.Lost) or (
        isinstance(purpose, purposes.Beginning) and (book.flows[purpose.flow].idle or purpose.flow == HELPERS)
    )
    talk, text = heard.kept.talk, heard.text.body
    if idle and talk.asking is None and heard.person.is_helper and greets_one(text):
        return heard.work.words(heard.person, "in_no_chat")
    if isinstance(purpose, purposes.Lost) and talk.asking is None and (told := hearts.told_of(text)):
        return phrases.general(book, talk, told)
    return asides.at_rest(book, talk, text) if idle else ""


def _said_while_asked(heard: Heard, purpose: purposes.Purpose) -> str:
    """What is said to whoever asks who reads this, or what it costs, while people are being asked for them."""
    ours = isinstance(purpose, purposes.Answering | purposes.Lost | purposes.Beginning) and heard.danger is None
    return asides.while_asked(heard.work.hotline.book, heard.kept.talk, heard.text.body) if ours else ""


def _just_opened(work: Work, taken: turns.Taken) -> bool:
    """Whether the turn ends at the very first question of a flow: what the carrier's HELP text has asked already."""
    place = taken.talk.place
    return place is not None and work.hotline.book.flows[place.flow].first == place.step


def _asked_again(heard: Heard) -> Heard:
    """Whoever asks for their language at a question is asked it again, in that language."""
    talk, place = heard.kept.talk, heard.kept.talk.place
    if place is None or heard.work.hotline.book.step(place.flow, place.step).verb != "ask":
        return heard
    return replace(heard, kept=replace(heard.kept, talk=talk.at(replace(place, wait=None))))


def _nothing_to_wait_for(heard: Heard, how: Standing) -> Heard:
    """Whoever needs nobody any more is not asked again what was asked about waiting; what is about danger stays.

    Where nobody was asked yet, it is the ride or the meeting they were being asked about that they need no more.
    """
    talk, book = heard.kept.talk, heard.work.hotline.book
    if _waits(heard) or talk.asking is None:
        return heard
    over = book.flows.keys() if how.takes_back else wanting.IN_OWN_WORDS
    places = tuple(one for one in talk.places if book.flows[one.flow].crisis or one.flow not in over)
    return replace(heard, kept=replace(heard.kept, talk=replace(talk, places=places)))


def _event(heard: Heard, how: Standing, purpose: purposes.Purpose) -> Event:
    match purpose:
        case purposes.Speaking() if heard.kept.talk.place is not None:
            return HeardEvent(heard.work.at, heard.text.body)
        case purposes.Beginning(flow=flow, helper_id=helper_id):
            named = byname.saved(heard.work, how.by_name if helper_id else None, heard.text.body)
            return Began(
                heard.work.at, flow, {**_known(heard, flow), **named, **wishes.saved(heard.work, flow, heard.text.body)}
            )
        case purposes.Answering():
            alone = how.by_name is not None and how.by_name.alone
            return HeardEvent(heard.work.at, heard.text.body, names_one=alone)
        case _:
            return Began(heard.work.at, HELPERS if heard.person.is_helper else "menu", _known(heard))


def _known(heard: Heard, flow: str = "") -> dict[str, str]:
    """What a flow may know from the start: what helped this person before, and what they ask for, in their words."""
    helped = remembering.what_helped(heard.work, heard.person)
    known = {"helped": helped} if helped else {}
    return known | {needs.OPENER: heard.text.body} if flow in wanting.IN_OWN_WORDS else known


def in_language(heard: Heard, spoken: str | None) -> Heard:
    """Answer in the language of the text, and remember it; a text in no clear language changes nothing."""
    if spoken is None or spoken not in heard.work.hotline.languages or spoken == heard.kept.talk.language:
        return heard
    people.save(heard.work.tx, heard.person.id, language=spoken)
    person = replace(heard.person, language=spoken)
    said = planning.in_other_words(heard.work, person, heard.kept.talk)
    talk = replace(heard.kept.talk, language=spoken, saved={**heard.kept.talk.saved, **said})
    return replace(heard, person=person, kept=replace(heard.kept, talk=talk))


def _is_hard(heard: Heard, purpose: purposes.Purpose) -> bool:
    """Whether somebody says how they are, and no question is open: there may be more to say to that than kind words."""
    begun = purpose.flow if isinstance(purpose, purposes.Beginning) else ""
    return heard.kept.talk.asking is None and hearts.is_hard(heard.work.hotline.book, begun)


def _waits(heard: Heard) -> bool:
    """Whether their talk waits for something that is being done, and asks nothing."""
    place = heard.kept.talk.place
    return place is not None and heard.work.hotline.book.step(place.flow, place.step).verb == "do"


def _is_for_no_flow(heard: Heard, purpose: purposes.Purpose) -> bool:
    """Whether a text asks for nothing: not understood, or "hello?" or "hay alguien?" while no question is open."""
    if _waits(heard):
        # Danger told once more is answered in the words for its kind.
        return isinstance(purpose, purposes.Answering) and heard.danger is None
    book, begins = heard.work.hotline.book, isinstance(purpose, purposes.Beginning)
    text = heard.text.body
    hello = begins and (attention.is_hello(book, text) or calls_out(text) or _is_hard(heard, purpose))
    return bool(hello) or isinstance(purpose, purposes.Lost)
