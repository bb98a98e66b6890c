"""Acting on what a text is for: each purpose of `engine/attention.py` has one function here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from hotline.domain import language as languages
from hotline.domain.danger import Danger
from hotline.domain.events import Began, Event
from hotline.domain.events import Heard as HeardEvent
from hotline.engine import attention
from hotline.engine.attention import OpenOffer, OpenRelay, Standing
from hotline.services import actions, answering, asking, relaying, stopping, turns
from hotline.services.work import Work
from hotline.store import outbox, people, relays, requests
from hotline.store.inbound import Incoming
from hotline.store.people import Person
from hotline.store.talks import Kept


@dataclass(frozen=True, slots=True)
class Heard:
    """A text in its transaction, with whose it is and where their talk stands."""

    work: Work
    person: Person
    kept: Kept
    text: Incoming
    danger: Danger | None


def standing(work: Work, person: Person, kept: Kept, received_at: datetime) -> Standing:
    """How the sender stands with the line: stopped, asked for something, in a chat, with a question open."""
    tx = work.tx
    offers = requests.offers_to(tx, person.id) if person.roles else []
    handed = outbox.handed_over(tx, [offer.id for offer in offers]) if offers else {}
    open_relays = relays.open_of(tx, person.id)
    crisis = {one.id for one in open_relays if requests.get(tx, one.request_id).kind == "crisis"}
    return Standing(
        stopped=person.stopped,
        is_helper=person.is_helper,
        offers=tuple(
            OpenOffer(one.id, one.code, one.asked_at, _crossed(handed.get(one.id), received_at)) for one in offers
        ),
        relays=tuple(OpenRelay(one.id, one.helper_id == person.id, one.id in crisis) for one in open_relays),
        crossed=kept.question_id is not None and _crossed(outbox.handed_at(tx, kept.question_id), received_at),
    )


def _crossed(handed_at: datetime | None, received_at: datetime) -> bool:
    """Whether a text was written before our question was handed to the carrier."""
    return handed_at is None or received_at < handed_at


def act(heard: Heard, how: Standing, purpose: attention.Purpose, *, columns: Mapping[str, object]) -> None:
    """Do what the text is for; `columns` are written to the talk in any case."""
    work, person = heard.work, heard.person
    match purpose:
        case attention.InDanger():
            _danger(heard, how, purpose, columns)
            return
        case attention.Stopping(wish=wish, ask_which=ask_which):
            stopping.stop(work, person, heard.kept, wish, ask_which=ask_which, opt_out=heard.text.opt_out)
        case attention.Starting():
            stopping.start(work, person, opt_out=heard.text.opt_out)
        case attention.Barred(wants_help=wants_help):
            if wants_help:
                asking.ask(work, person, "crisis", about="stopped", talk_id=None, turn=None, hushed=True)
        case attention.OfferAnswered(offer_id=offer_id, reply=reply):
            answering.answer(work, person, offer_id, reply)
        case attention.WhichOffer():
            answering.which(work, person, requests.offers_to(work.tx, person.id))
        case attention.OfferMuddle():
            answering.muddle(work, person, requests.offers_to(work.tx, person.id)[-1])
        case attention.Relaying():
            _relay(heard, purpose)
        case attention.Crossed():
            pass
        case _:
            _to_talk(heard, purpose, columns)
            return
    turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)


def page_for_fault(work: Work, person: Person) -> None:
    """Our own fault: say so once, and page a human."""
    if not people.get(work.tx, person.id).stopped:
        work.notice(person, "fault", "crisis")
    asking.ask(work, person, "crisis", about="fault", talk_id=None, turn=None, hushed=False)


def _to_talk(heard: Heard, purpose: attention.Purpose, columns: Mapping[str, object]) -> None:
    """Whatever is for the talk itself: an answer, a flow asked for, or a text nobody understood."""
    work, person, text = heard.work, heard.person, heard.text
    if not text.body.strip() and text.media == 0 and heard.kept.talk.asking is None:
        work.notice(person, "no_words", "reply")
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    if isinstance(purpose, attention.Lost) and person.is_helper and _late_yes(heard):
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    spoken = purpose.language if isinstance(purpose, attention.Speaking) else languages.spoken_in(text.body)
    heard = _in_language(heard, spoken)
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


def _event(heard: Heard, purpose: attention.Purpose) -> Event:
    match purpose:
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
    if person.stopped:
        about = purpose.danger.kind.value
        asking.ask(work, person, "crisis", about=about, talk_id=None, turn=None, hushed=True)
        turns.keep(work, person, heard.kept, turns.Taken(heard.kept.talk), columns=columns)
        return
    if how.relays:
        relay = relays.get(work.tx, how.relays[0].id)
        assert relay is not None
        relaying.pass_on(work, relay, person, heard.text.body, media=heard.text.media, purpose="crisis")
        if not how.relays[0].as_helper:
            helper = people.get(work.tx, relay.helper_id)
            work.notice(helper, "danger_in_chat", "ask", person=person.called)
    heard = _in_language(heard, languages.spoken_in(heard.text.body))
    taken = turns.take(work, heard.person, heard.kept, Began(work.at, purpose.flow))
    turns.answer_by_text(work, heard.person, heard.kept, taken, columns=columns)


def _relay(heard: Heard, purpose: attention.Relaying) -> None:
    relay = relays.get(heard.work.tx, purpose.relay_id)
    assert relay is not None
    if purpose.done:
        relaying.close(heard.work, relay, heard.person)
        return
    relaying.pass_on(heard.work, relay, heard.person, heard.text.body, media=heard.text.media)
    if purpose.help:
        relaying.help_in_chat(heard.work, relay, heard.person)
