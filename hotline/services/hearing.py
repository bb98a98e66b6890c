"""Acting on what a text is for: each purpose of `engine/attention.py` has one function here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from hotline.domain import language as languages
from hotline.domain.danger import Danger, Kind
from hotline.domain.events import Began, Event
from hotline.domain.events import Heard as HeardEvent
from hotline.domain.stopping import StopWish
from hotline.domain.talk import Talk
from hotline.engine import attention, hush
from hotline.engine.attention import OpenOffer, Standing
from hotline.engine.chats import OpenRelay
from hotline.services import actions, answering, asking, masking, relaying, stopping, turns
from hotline.services.work import Work
from hotline.store import outbox, people, relays, requests
from hotline.store.inbound import Incoming
from hotline.store.people import Person
from hotline.store.standing import look
from hotline.store.talks import Kept

_ASKED_WHICH = "asked_which"
_CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Heard:
    """A text in its transaction, with whose it is and where their talk stands."""

    work: Work
    person: Person
    kept: Kept
    text: Incoming
    danger: Danger | None


def standing(work: Work, person: Person, kept: Kept, text: Incoming) -> Standing:
    """How the sender of a text stands with the line: stopped, asked for something, in a chat, a question open."""
    tx, received_at = work.tx, text.received_at
    seen = look(tx, person.id, kept.question_id)
    offers = requests.offers_to(tx, person.id) if person.roles and seen.has_offers else []
    handed = outbox.handed_over(tx, [offer.id for offer in offers]) if offers else {}
    return Standing(
        stopped=person.stopped,
        hushed=person.hushed,
        is_helper=person.is_helper,
        offers=tuple(
            OpenOffer(one.id, one.code, one.asked_at, _crossed(handed.get(one.id), received_at)) for one in offers
        ),
        relays=_chats(work, person) if seen.has_relays else (),
        crossed=kept.question_id is not None and _crossed(seen.handed_at, received_at),
        opt_out=text.opt_out,
        asked_which=_noted(kept, _ASKED_WHICH),
        chat=_noted(kept, _CHAT),
    )


def _chats(work: Work, person: Person) -> tuple[OpenRelay, ...]:
    """The chats a person is in; their numbers matter only to a helper who is in several."""
    found = relays.open_of(work.tx, person.id)
    several = len(found) > 1
    return tuple(
        OpenRelay(
            id=one.id,
            as_helper=one.helper_id == person.id,
            crisis=requests.get(work.tx, one.request_id).kind == "crisis",
            code=int(relaying.code_of(work, one)) if several else 0,
        )
        for one in found
    )


def _noted(kept: Kept, name: str) -> int | None:
    found = kept.talk.saved.get(name)
    return int(found) if found else None


def _crossed(handed_at: datetime | None, received_at: datetime) -> bool:
    """Whether a text was written before our question was handed to the carrier."""
    return handed_at is None or received_at < handed_at


def act(heard: Heard, how: Standing, purpose: attention.Purpose, *, columns: Mapping[str, object]) -> None:
    """Do what the text is for; `columns` are written to the talk in any case."""
    match purpose:
        case attention.InDanger():
            _danger(heard, how, purpose, columns)
        case attention.SafeNow():
            _safe_now(heard, columns)
        case attention.Answering() | attention.Beginning() | attention.Speaking() | attention.Lost():
            _to_talk(heard, purpose, columns)
        case _:
            taken = _beside_the_talk(heard, how, purpose)
            turns.keep(heard.work, heard.person, heard.kept, taken, columns=columns)


def _beside_the_talk(heard: Heard, how: Standing, purpose: attention.Purpose) -> turns.Taken:
    """What is not for the talk itself: a stop, an ask, a chat; returns the talk as it is then."""
    work, person = heard.work, heard.person
    match purpose:
        case attention.Stopping(wish=wish, ask_which=ask_which):
            return _stop(heard, how, wish, ask_which=ask_which)
        case attention.Relaying():
            return turns.Taken(_relay(heard, how, purpose))
        case attention.Starting():
            stopping.start(work, person, opt_out=heard.text.opt_out)
        case attention.Barred(wants_help=True):
            _page_quietly(work, person, "stopped")
        case attention.OfferAnswered(offer_id=offer_id, reply=reply):
            answering.answer(work, person, offer_id, reply)
        case attention.WhichOffer():
            answering.which(work, person, requests.offers_to(work.tx, person.id))
        case attention.OfferMuddle():
            answering.muddle(work, person, requests.offers_to(work.tx, person.id)[-1])
        case attention.WhichChat():
            relaying.which(work, person)
    return turns.Taken(heard.kept.talk)


def page_for_fault(work: Work, person: Person) -> None:
    """Our own fault: say so once, and page a human."""
    if not people.get(work.tx, person.id).stopped:
        work.notice(person, "fault", "crisis")
    asking.ask(work, person, "crisis", about="fault", talk_id=None, turn=None, hushed=False)


def _to_talk(heard: Heard, purpose: attention.Purpose, columns: Mapping[str, object]) -> None:
    """Whatever is for the talk itself: an answer, a flow asked for, or a text nobody understood."""
    work, person, text = heard.work, heard.person, heard.text
    if not text.body.strip() and heard.kept.talk.asking is None:
        work.notice(person, "no_words", "reply")
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    if isinstance(purpose, attention.Lost) and person.is_helper and _late_yes(heard):
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    spoken = purpose.language if isinstance(purpose, attention.Speaking) else languages.spoken_in(text.body)
    heard = _in_language(heard, spoken)
    if isinstance(purpose, attention.Speaking):
        heard = _asked_again(heard)
    event = _event(heard, purpose)
    taken = turns.take(work, heard.person, heard.kept, event)
    if text.opt_out == "HELP" and _just_opened(work, taken):
        # The carrier has answered HELP with the very text we would send: open the talk and stay silent.
        taken.said.clear()
    turns.answer_by_text(work, heard.person, heard.kept, taken, columns=columns)


def _just_opened(work: Work, taken: turns.Taken) -> bool:
    """Whether the turn ends at the very first question of a flow: what the carrier's HELP text has asked already."""
    place = taken.talk.place
    return place is not None and work.hotline.book.flows[place.flow].first == place.step


def _asked_again(heard: Heard) -> Heard:
    """Whoever asks for their language in the middle of a question is asked it again, in that language."""
    talk, place = heard.kept.talk, heard.kept.talk.place
    if place is None or heard.work.hotline.book.step(place.flow, place.step).verb != "ask":
        return heard
    return replace(heard, kept=replace(heard.kept, talk=talk.at(replace(place, wait=None))))


def _event(heard: Heard, purpose: attention.Purpose) -> Event:
    match purpose:
        case attention.Speaking() if heard.kept.talk.place is not None:
            return HeardEvent(heard.work.at, heard.text.body)
        case attention.Beginning(flow=flow):
            return Began(heard.work.at, flow, _known(heard))
        case attention.Answering():
            return HeardEvent(heard.work.at, heard.text.body, crossed=False)
        case _:
            return Began(heard.work.at, "helper_help" if heard.person.is_helper else "menu", _known(heard))


def _known(heard: Heard) -> dict[str, str]:
    """What a flow may know from the start: what helped this person before."""
    helped = actions.what_helped(heard.work, heard.person)
    return {"helped": helped} if helped else {}


def _in_language(heard: Heard, spoken: str | None) -> Heard:
    """Answer in the language of the text, and remember it; a text in no clear language changes nothing."""
    if spoken is None or spoken not in heard.work.hotline.languages or spoken == heard.kept.talk.language:
        return heard
    people.save(heard.work.tx, heard.person.id, language=spoken)
    talk = replace(heard.kept.talk, language=spoken)
    return replace(heard, person=replace(heard.person, language=spoken), kept=replace(heard.kept, talk=talk))


def _late_yes(heard: Heard) -> bool:
    return answering.is_yes(heard.text.body) and answering.late_yes(heard.work, heard.person)


def _danger(heard: Heard, how: Standing, purpose: attention.InDanger, columns: Mapping[str, object]) -> None:
    """The script for the kind of danger; in a chat the words go on as well, and the other side is told."""
    work, person = heard.work, heard.person
    if how.relays:
        _danger_in_chat(heard, how, purpose.danger)
    if person.stopped or person.hushed:
        _page_quietly(work, person, purpose.danger.kind.value)
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    heard = _in_language(heard, languages.spoken_in(heard.text.body))
    taken = turns.take(work, heard.person, heard.kept, Began(work.at, purpose.flow))
    turns.answer_by_text(work, heard.person, heard.kept, taken, columns=columns)


def _page_quietly(work: Work, person: Person, about: str) -> None:
    """Page a human for somebody whom nothing may be texted; where somebody may be reading along, that stays so."""
    if person.hushed:
        relaying.hush(work, person)
        about = requests.VIOLENCE
    asking.ask(work, person, "crisis", about=about, talk_id=None, turn=None, hushed=True)


def _danger_in_chat(heard: Heard, how: Standing, danger: Danger) -> None:
    """Words of danger in a chat go on to the other side; a helper is told what to do, or what not to."""
    work, person = heard.work, heard.person
    relay = relays.get(work.tx, how.relays[0].id)
    assert relay is not None
    relaying.pass_on(work, relay, person, heard.text.body, media=heard.text.media, purpose="crisis")
    if how.relays[0].as_helper:
        return
    helper = people.get(work.tx, relay.helper_id)
    if danger.kind is Kind.VIOLENCE and not danger.threat:
        work.notice(helper, "must_not_text", "ask", code=relaying.code_of(work, relay))
    else:
        work.notice(helper, "danger_in_chat", "ask", person=person.called)


def _stop(heard: Heard, how: Standing, wish: StopWish, *, ask_which: bool) -> turns.Taken:
    """Stop all texts, or ask once whether only the chat is meant."""
    if not ask_which:
        return stopping.stop(heard.work, heard.person, heard.kept, wish, opt_out=heard.text.opt_out)
    stopping.ask_which(heard.work, heard.person)
    return turns.Taken(_noting(heard.kept.talk, _ASKED_WHICH, how.relays[0].id))


def _safe_now(heard: Heard, columns: Mapping[str, object]) -> None:
    """They answer late that it is safe: it counts as if the question were still open."""
    work, kept = heard.work, heard.kept
    kept = replace(kept, talk=hush.asked_again(work.hotline.book, kept.talk, work.at))
    taken = turns.take(work, heard.person, kept, HeardEvent(work.at, heard.text.body))
    turns.answer_by_text(work, heard.person, kept, taken, columns=columns)


def _relay(heard: Heard, how: Standing, purpose: attention.Relaying) -> Talk:
    """Pass words on, or end the chat; the talk remembers in which of several chats a helper wrote last."""
    relay = relays.get(heard.work.tx, purpose.relay_id)
    assert relay is not None
    if purpose.done:
        relaying.close(heard.work, relay, heard.person)
        return heard.kept.talk
    if purpose.code:
        masking.give(heard.work, relay, heard.person)
        return heard.kept.talk
    relaying.pass_on(heard.work, relay, heard.person, purpose.words, media=heard.text.media)
    if purpose.help:
        relaying.help_in_chat(heard.work, relay, heard.person)
    return _noting(heard.kept.talk, _CHAT, relay.id) if how.relays[0].as_helper else heard.kept.talk


def _noting(talk: Talk, name: str, value: int) -> Talk:
    return replace(talk, saved={**talk.saved, name: str(value)})
