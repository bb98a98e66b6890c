"""How whoever texts stands with the line at that moment: what is open decides what their text is for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from hotline.domain.danger import Danger
from hotline.domain.hearing.notthem import denies_being
from hotline.domain.hearing.offers import code_in
from hotline.domain.hearing.staying import may_stay
from hotline.domain.hearing.takingback import takes_back
from hotline.domain.phone import toll_free
from hotline.domain.talk import Talk
from hotline.domain.words import plain, spaced
from hotline.engine import asked_once
from hotline.engine.chats import OpenRelay, done_with, tagged
from hotline.engine.meaning import acknowledged
from hotline.engine.reveals import could_be
from hotline.engine.sender import OpenOffer, Standing
from hotline.engine.wanting import TAKES_BACK
from hotline.services import aftercare, asking, byname, double_taps, labels, reveals, unwanted
from hotline.services import duties as own_hours
from hotline.services.trips import dropping, nigh, offering
from hotline.services.work import Work
from hotline.store import legs, offers, outbox, people, relays, requests
from hotline.store.inbound import Incoming
from hotline.store.offers import Offer
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.standing import look
from hotline.store.talks import Kept

# What a talk notes beside its flows: the chat in which it was asked what a wish to stop meant, and the chat a helper
# of several wrote in last, when, and the newest chat there was then.
ASKED_WHICH, ASKED_WHICH_AT = "asked_which", "asked_which_at"
CHAT, CHAT_AT, CHAT_NEWEST = "chat", "chat_at", "chat_newest"
# So long after a chat what its helper asks of danger is asked of whoever they were with.
_JUST_OVER = timedelta(minutes=15)
# So long after their last text in one of several chats a helper's words still go there by themselves, and so long
# after they were asked which texts they mean "all" answers that.
_HOLDS = timedelta(minutes=10)


def of(work: Work, person: Person, kept: Kept, text: Incoming, danger: Danger | None) -> Standing:
    """How the sender of a text stands with the line: stopped, asked for something, in a chat, a question open."""
    tx, received_at = work.tx, text.received_at
    seen = look(tx, person.id, kept.question_id)
    number = text.to if text.to in work.hotline.numbers[1:] else None
    open_chats = _chats(work, person, number, text, kept.last_at) if seen.has_relays else ()
    asks = offers.to(tx, person.id) if person.roles and seen.has_offers else []
    to_drive = offering.to_drive(work, asks) if asks and work.hotline.trips else ()
    handed = _asked_of(work, [offer.id for offer in asks]) if asks else {}
    return Standing(
        stopped=person.stopped,
        hushed=person.hushed,
        unreachable=not person.can_text,
        is_helper=person.is_helper,
        on_roster=person.on_roster,
        drives="driver" in person.roles,
        offers=tuple(replace(_open(one, handed.get(one.id), received_at), trip=one.id in to_drive) for one in asks),
        relays=open_chats,
        crossed=kept.question_id is not None and _crossed(seen.handed_at, received_at),
        opt_out=text.opt_out or _signed_up(work, person, text),
        asked_which=_noted(kept, ASKED_WHICH),
        just_asked_which=bool(open_chats) and _lately(kept.talk.saved.get(ASKED_WHICH_AT), received_at),
        chat=_held(kept, open_chats, received_at),
        own_number=number is not None and bool(open_chats),
        over=number is not None and not open_chats and relays.was_in(tx, person.id, number=number),
        takes_back=_takes_back(work, person, text.body),
        after_all=_after_all(work, person, text.body, danger),
        just_with=relays.just_helped(tx, person.id, received_at - _JUST_OVER) if danger and person.roles else None,
        trips=nigh.of(work, person, received_at) if seen.has_trips else (),
        dropping=dropping.meant(work, person, text.body, {one.code for one in asks}) if seen.has_trips else None,
        revealing=reveals.meant(work, person, text.body) if could_be(text.body) else None,
        unwanted=unwanted.meant(work, person, text.body),
        not_them=bool(person.roles) and denies_being(text.body, person.name or "") is True,
        by_name=None if open_chats else byname.meant(work, person, kept.talk, text.body),
        stays=person.on_roster and may_stay(text.body) and own_hours.just_going(work, person, received_at),
        again=bool(open_chats) and double_taps.said_again(work, kept, text),
    )


def _open(offer: Offer, known_at: datetime | None, received_at: datetime) -> OpenOffer:
    return OpenOffer(offer.id, offer.code, offer.asked_at, _crossed(known_at, received_at))


def _asked_of(work: Work, offer_ids: list[int]) -> dict[int, datetime]:
    """Since when helpers know of their asks: a text went out to them, or their phone rang for it."""
    rang, texted = legs.rang_at(work.tx, offer_ids), outbox.handed_over(work.tx, offer_ids)
    return texted | {one: min(at, texted.get(one, at)) for one, at in rang.items()}


def _signed_up(work: Work, person: Person, text: Incoming) -> str | None:
    """The carrier's stock handling takes YES for START too (twilio.com/docs/messaging/features/opt-out).

    It has told the person so by itself, and lets texts through again; not from a toll-free number.
    """
    taken = work.hotline.keywords == "default" and person.stopped and plain(text.body).strip(" .!") == "yes"
    return "START" if taken and not toll_free(text.to) else None


def _chats(
    work: Work, person: Person, number: str | None, text: Incoming, last: datetime | None
) -> tuple[OpenRelay, ...]:
    """The chats a person is in, of a number of ours only its own; their `last` text was then, if there was one.

    Their numbers matter only where there are several, or where a text names one.
    """
    body, found = text.body, relays.open_of(work.tx, person.id)
    coded = len(found) > 1 or code_in(body) is not None
    chats = tuple(
        OpenRelay(
            id=one.id,
            as_helper=one.helper_id == person.id,
            crisis=_is_crisis(work, one, person),
            code=int(labels.code_of(work, one)) if coded else 0,
            tag=one.tag,
            since=one.opened_at,
            last=one.last_at,
            fresh=one.helper_id == person.id and _taken_by_key(work, one, text.received_at, last),
        )
        for one in found
    )
    if isinstance(ended := done_with(chats, body), OpenRelay):
        # Whichever of our numbers they text, DONE and a number ends the chat that goes by it.
        return (ended,)
    here = tuple(one for one, by in zip(chats, found, strict=True) if by.number == number)
    return here if number is not None else _meant_at_the_line(chats, here, body)


def _taken_by_key(work: Work, relay: Relay, at: datetime, last: datetime | None) -> bool:
    """Whether its helper took this just now on the phone: since they were asked for it they have texted nothing."""
    if not relay.opened_at <= at <= relay.opened_at + _HOLDS:
        return False
    mine = [one.id for one in offers.of(work.tx, relay.request_id) if one.helper_id == relay.helper_id]
    asked = outbox.handed_over(work.tx, mine)
    return bool(asked) and (last is None or last < min(asked.values()))


def _meant_at_the_line(chats: tuple[OpenRelay, ...], there: tuple[OpenRelay, ...], body: str) -> tuple[OpenRelay, ...]:
    """Of the chats of somebody who texts the line those that go by it, for they were told that words there go there.

    All of them where none goes by it, or where a helper names another by its number.
    """
    named = tagged(chats, body) if chats and chats[0].as_helper else None
    return there if there and (named is None or named[0] in there) else chats


def _is_crisis(work: Work, relay: Relay, person: Person) -> bool:
    """Whether a chat is with somebody who has their case and reads their texts: danger told there is in good hands."""
    if requests.get(work.tx, relay.request_id).kind != "crisis":
        return False
    return relay.helper_id == person.id or people.get(work.tx, relay.helper_id).takes_texts


def _takes_back(work: Work, person: Person, body: str) -> bool:
    """Whether they say that nobody need be asked for them, while somebody is."""
    if work.hotline.book.starts.get(spaced(body)) != TAKES_BACK and not takes_back(body):
        return False
    return requests.live_for(work.tx, person.id, asking.SHORT_OF_DANGER) is not None


def wrote_in(talk: Talk, relay_id: int, chats: Sequence[OpenRelay], at: datetime) -> Talk:
    """A helper wrote in one of the chats they are in: until some quiet their words go there by themselves."""
    noted = {CHAT: str(relay_id), CHAT_NEWEST: str(max(one.id for one in chats)), CHAT_AT: at.isoformat()}
    return replace(talk, saved={**talk.saved, **noted})


def _after_all(work: Work, person: Person, body: str, danger: Danger | None) -> str | None:
    """What a text would be to "are you in danger?", yes or no, of somebody who was paged for since they were silent."""
    book = work.hotline.book
    yes = asked_once.says_yes(book, body, asked_once.IN_DANGER)
    if not yes and (danger is not None or not asked_once.says_no(book, body, asked_once.IN_DANGER)):
        return None
    live = requests.live_for(work.tx, person.id, ["crisis"])
    if live is None or live.about != requests.UNSURE or _nods_to_a_look_in(work, person, body):
        return None
    return "yes" if yes else "no"


def _nods_to_a_look_in(work: Work, person: Person, body: str) -> bool:
    """Whether "ok" is said to our word that somebody looks in on them today: no yes to yesterday's question."""
    return acknowledged(body) and requests.live_for(work.tx, person.id, [aftercare.KIND]) is not None


def _held(kept: Kept, chats: Sequence[OpenRelay], at: datetime) -> int | None:
    """The chat that a helper of several wrote in last, while that holds: after some quiet they say again which.

    It holds no longer where a chat has begun since, which is told by ids: a clock may be put back.
    """
    if not _lately(kept.talk.saved.get(CHAT_AT), at):
        return None
    newest = _noted(kept, CHAT_NEWEST) or 0
    return None if any(one.id > newest for one in chats) else _noted(kept, CHAT)


def asked_which(talk: Talk, relay_id: int, at: datetime) -> Talk:
    """They are asked whether they mean all texts or this chat alone: for some minutes "all" is an answer."""
    return replace(talk, saved={**talk.saved, ASKED_WHICH: str(relay_id), ASKED_WHICH_AT: at.isoformat()})


def _lately(since: str | None, at: datetime) -> bool:
    """Whether what was noted then still holds; what lies ahead, for the clock was put back, tells nothing."""
    return since is not None and timedelta(0) <= at - datetime.fromisoformat(since) <= _HOLDS


def _noted(kept: Kept, name: str) -> int | None:
    found = kept.talk.saved.get(name)
    return int(found) if found else None


def _crossed(handed_at: datetime | None, received_at: datetime) -> bool:
    """Whether a text was written before our question was handed to the carrier."""
    return handed_at is None or received_at < handed_at
