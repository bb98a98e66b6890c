"""Acting on what a text is for: each purpose of `engine/purposes.py` has one function here."""

from collections.abc import Mapping
from dataclasses import replace

from hotline.domain import language as languages
from hotline.domain.events import Began
from hotline.domain.events import Heard as HeardEvent
from hotline.domain.phone import is_machine
from hotline.domain.stopping import StopWish
from hotline.domain.talk import Talk
from hotline.engine import asked_once, chats, purposes
from hotline.engine.chats import Relaying
from hotline.engine.driving import Driving
from hotline.engine.dropping import Dropping
from hotline.engine.onduty import OffOrStop, OnDuty
from hotline.engine.reveals import Revealing
from hotline.engine.riding import EarlyTrip, Riding, WhichTrip
from hotline.engine.sender import Standing
from hotline.engine.worries import Worried
from hotline.services import (
    answering,
    asking,
    calling_out,
    changed_minds,
    closing,
    duties,
    masking,
    overtaken,
    relaying,
    reveals,
    several,
    standing,
    stop_too,
    stopping,
    taking_back,
    talking,
    turns,
    unwanted,
    warning,
    worry,
)
from hotline.services.talking import Heard, in_language
from hotline.services.trips import dropping, moves, own
from hotline.services.work import Work
from hotline.store import people, relays, requests
from hotline.store.people import Person

# The flows that ask somebody whether they go off although nobody else is there.
_GOING_OFF = frozenset({"going_off", "going_off_lead"})


def act(heard: Heard, how: Standing, purpose: purposes.Purpose, *, columns: Mapping[str, object]) -> None:
    """Do what the text is for; `columns` are written to the talk in any case."""
    match purpose:
        case purposes.InDanger():
            _danger(heard, how, purpose, columns)
        case _ if overtaken.is_(heard, purpose):
            turns.keep(heard.work, heard.person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        case Worried():
            worry.hear(heard.work, heard.person, purpose.person_id)
            turns.keep(heard.work, heard.person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        case purposes.Unwanted(supporter_ids=supporter_ids):
            heard = in_language(heard, languages.spoken_in(heard.text.body))
            unwanted.take_off(heard.work, heard.person, supporter_ids)
            _ask_beside(heard, columns)
        case Dropping():
            dropping.take(heard.work, heard.person, purpose)
            turns.keep(heard.work, heard.person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        case asked_once.SaidAfterAll():
            _said_after_all(heard, purpose, columns)
        case chats.Relaying(done=True):
            _close_chat(heard, purpose.relay_id, columns)
        case purposes.Answering() | purposes.Beginning() | purposes.Speaking() | purposes.Lost():
            _talk(heard, how, purpose, columns)
        case Riding() | WhichTrip() | EarlyTrip():
            moves.hear(heard.work, heard.person, purpose, media=heard.text.media)
            turns.keep(heard.work, heard.person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        case OnDuty():
            _on_duty(heard, purpose, columns)
        case Driving(wish=wish):
            heard = in_language(heard, languages.spoken_in(heard.text.body))
            own.hear(heard.work, heard.person, wish)
            turns.keep(heard.work, heard.person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        case _:
            taken = _beside_the_talk(heard, how, purpose)
            turns.keep(heard.work, heard.person, heard.kept, taken, columns=columns)


def _ask_beside(heard: Heard, columns: Mapping[str, object]) -> None:
    """Whoever says whom they do not want has perhaps asked for somebody: "a lady, not sam" wants a lady now."""
    work, person, kept = heard.work, heard.person, heard.kept
    saved = unwanted.asked_beside(work, person, kept.talk, heard.text.body)
    taken = turns.Taken(kept.talk)
    if saved is not None:
        taken = turns.take(work, person, kept, Began(work.at, work.hotline.book.meanings["CALL"], saved))
    turns.answer_by_text(work, person, kept, taken, columns=columns)


def _talk(heard: Heard, how: Standing, purpose: purposes.Purpose, columns: Mapping[str, object]) -> None:
    """What is for the talk itself, and for whoever is in a chat with them as well where it may be."""
    if isinstance(purpose, purposes.Answering) and stop_too.carried_out(heard, how, columns):
        return
    if isinstance(purpose, purposes.Answering) and purpose.beside:
        _relay(heard, how, purpose.beside)
    talking.take(heard, how, purpose, columns)


def _beside_the_talk(heard: Heard, how: Standing, purpose: purposes.Purpose) -> turns.Taken:
    """What is not for the talk itself: a stop, an ask, a chat; returns the talk as it is then."""
    work, person = heard.work, heard.person
    match purpose:
        case purposes.Stopping(wish=wish, ask_which=ask_which):
            return _stop(heard, how, wish, ask_which=ask_which)
        case chats.Relaying():
            return turns.Taken(_relay(heard, how, purpose))
        case chats.ChatOver():
            name = "chat_over_helper" if person.is_helper else "chat_over"
            work.notice(person, name, "reply", sender=heard.text.to)
        case Revealing():
            reveals.take(work, person, purpose, heard.text)
        case purposes.Starting():
            # Whoever stopped in Spanish and comes back in English is answered in that; START alone is no language.
            heard = in_language(heard, languages.spoken_in(heard.text.body))
            stopping.start(work, heard.person, opt_out=heard.text.opt_out, to=heard.text.to)
        case purposes.Barred(wants_help=True) if not is_machine(person.phone) and person.phone != work.hotline.line:
            heard = in_language(heard, languages.spoken_in(heard.text.body))
            _page_quietly(work, heard.person, requests.ASKED)
        case purposes.OfferAnswered(offer_id=offer_id, reply=reply):
            answering.answer(work, person, offer_id, reply)
        case purposes.WhichOffer(relay_id=relay_id):
            changed_minds.which(work, person, heard.text.body, relay_id)
        case purposes.OfferMuddle():
            several.muddle(work, person, heard.text.body)
        case chats.WhichChat() | chats.SaidAgain() | chats.DoneAgain():
            _of_chats(work, person, purpose)
        case OffOrStop():
            work.notice(person, "off_or_stop", "reply")
    return turns.Taken(calling_out.too_early(work, person, heard.kept, purpose))


def _of_chats(work: Work, person: Person, purpose: chats.WhichChat | chats.SaidAgain | chats.DoneAgain) -> None:
    """They are told how it stands: which chats they are in, or that this one is theirs, or closed, already."""
    if isinstance(purpose, chats.DoneAgain):
        work.notice(person, "chat_closed_already", "reply")
    elif isinstance(purpose, chats.SaidAgain):
        relaying.said_again(work, person, purpose.relay_id)
    elif purpose.ends:
        closing.which(work, person)
    else:
        relaying.which(work, person)


def _on_duty(heard: Heard, purpose: OnDuty, columns: Mapping[str, object]) -> None:
    """A helper says something of their hours: it is answered here, or leads to a question in their talk."""
    heard = in_language(heard, languages.spoken_in(heard.text.body))
    work, person, kept = heard.work, heard.person, heard.kept
    asked = kept.talk.place is not None and kept.talk.asking is not None and kept.talk.place.flow in _GOING_OFF
    stays = asked and purpose.wish.kind in {"stay", "on"} and not purpose.wish.when
    # "Never mind im staying" and "im back" are the no of whoever is asked whether they go all the same.
    event = HeardEvent(work.at, "no") if stays else duties.hear(work, person, purpose.wish)
    if event is None:
        turns.keep(work, person, kept, turns.Taken(kept.talk), columns=columns)
    else:
        turns.answer_by_text(work, person, kept, turns.take(work, person, kept, event), columns=columns)


def page_for_fault(work: Work, person: Person) -> None:
    """Our own fault: say so once, and page a human."""
    if not people.get(work.tx, person.id).stopped:
        work.notice(person, "fault", "crisis")
    asking.ask(work, person, "crisis", about=requests.FAULT, talk_id=None, turn=None, hushed=False)


def _danger(heard: Heard, how: Standing, purpose: purposes.InDanger, columns: Mapping[str, object]) -> None:
    """The script for the kind of danger; in a chat the words go on as well, and the other side is told."""
    # Whoever is paged reads which language they write, also where they are texted nothing.
    heard = in_language(heard, languages.spoken_in(heard.text.body))
    work, person = heard.work, heard.person
    if how.relays:
        warning.in_chat(work, person, how, heard.text, purpose.danger)
    if person.stopped or person.hushed or not person.can_text:
        _page_quietly(work, person, purpose.danger.known_as)
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    taken = turns.take(work, person, heard.kept, Began(work.at, purpose.flow, stop_too.noted(heard)))
    turns.answer_by_text(work, person, heard.kept, taken, columns=columns)


def _page_quietly(work: Work, person: Person, about: str) -> None:
    """Page a human for somebody whom nothing may be texted; where somebody may be reading along, that stays so."""
    if person.hushed:
        about = requests.VIOLENCE
    asking.ask(work, person, "crisis", about=about, talk_id=None, turn=None, hushed=True)


def _stop(heard: Heard, how: Standing, wish: StopWish, *, ask_which: bool) -> turns.Taken:
    """Stop all texts, or ask once whether only the chat is meant."""
    # It is confirmed in the language it came in, and so is a START that follows.
    heard = in_language(heard, languages.spoken_in(heard.text.body))
    if not ask_which:
        return stopping.stop(heard.work, heard.person, heard.kept, wish, opt_out=heard.text.opt_out, to=heard.text.to)
    stopping.ask_which(heard.work, heard.person, heard.text.to)
    return turns.Taken(standing.asked_which(heard.kept.talk, how.relays[0].id, heard.text.received_at))


def _said_after_all(heard: Heard, said: asked_once.SaidAfterAll, columns: Mapping[str, object]) -> None:
    """They answer late that it is safe, or whether they are in danger: it counts as if the question were still open."""
    work, kept = heard.work, heard.kept
    if said.no:
        # Nobody would have been paged if they had said so in time.
        taking_back.withdraw(work, heard.person, ["crisis"])
    kept = replace(kept, talk=asked_once.asked_again(work.hotline.book, kept.talk, work.at, said.kind))
    taken = turns.take(work, heard.person, kept, HeardEvent(work.at, heard.text.body))
    turns.answer_by_text(work, heard.person, kept, taken, columns=columns)


def _close_chat(heard: Heard, relay_id: int, columns: Mapping[str, object]) -> None:
    """Whoever ends a chat hears so, and is asked one question about it."""
    work, kept = heard.work, heard.kept
    relay = relays.get(work.tx, relay_id)
    assert relay is not None
    began = closing.close(work, relay, heard.person)
    taken = turns.take(work, heard.person, kept, began) if began else turns.Taken(kept.talk)
    turns.answer_by_text(work, heard.person, kept, taken, columns=columns)


def _relay(heard: Heard, how: Standing, purpose: Relaying) -> Talk:
    """Pass words on; the talk remembers in which of several chats a helper wrote last."""
    relay = relays.get(heard.work.tx, purpose.relay_id)
    assert relay is not None
    if purpose.code:
        masking.give(heard.work, relay, heard.person)
        return heard.kept.talk
    if not (purpose.help and relay.helper_id == heard.person.id):
        # A helper asks us; whoever they are with, perhaps in danger, must not read that their helper cries for help.
        relaying.pass_on(heard.work, relay, heard.person, purpose.words, media=heard.text.media)
    if purpose.or_ask:
        several.or_what_was_asked(heard.work, relay, heard.person)
    if purpose.help:
        relaying.help_in_chat(heard.work, relay, heard.person)
    if not how.relays[0].as_helper:
        return heard.kept.talk
    return standing.wrote_in(heard.kept.talk, relay.id, how.relays, heard.text.received_at)
