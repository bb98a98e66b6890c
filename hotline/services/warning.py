"""What a helper of a chat hears of danger told there, or told before they came: its kind, and never the words."""

from hotline.domain.danger import Danger, Kind
from hotline.engine import asked_once, chats
from hotline.engine.sender import Standing
from hotline.services import paging, relaying, unreached
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import cases, people, relays, requests, talks
from hotline.store.inbound import Incoming
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request

_THREAT = "threat"


def in_chat(work: Work, person: Person, how: Standing, text: Incoming, danger: Danger) -> None:
    """Words of danger in a chat go on to the other side; a helper is told what to do, or what not to.

    Those of a helper of several chats go on only where it is sure to whom.
    """
    meant, words = chats.addressed(how.relays, how.chat, text.body)
    relay = relays.get(work.tx, meant.id) if meant else None
    if relay is None:
        return
    relaying.pass_on(work, relay, person, words, media=text.media, purpose="crisis")
    if relay.helper_id == person.id:
        return
    if danger.kind is Kind.VIOLENCE and not danger.threat and danger.sure:
        unreached.not_safe(work, relay, "ask", asking=None if person.hushed or person.stopped else True)
    else:
        helper = people.get(work.tx, relay.helper_id)
        paged = paging.told(work, helper, person)
        work.notice(helper, _of_words(danger), "ask", sender=relay.number, person=person.called, paged=paged)


def _of_words(danger: Danger) -> str:
    """The notice for danger of which the words are known; where we are not sure, nobody is paged before they answer."""
    own = danger.about == "writer" and not danger.threat
    if not danger.sure:
        return "danger_in_chat_unsure" if own else "danger_near_unsure"
    if danger.threat or danger.attempt or danger.kind is Kind.OVERDOSE:
        return _of_kind(danger.known_as)
    return "danger_in_chat" if own else "danger_near"


def of_call(work: Work, person: Person, kind: str) -> None:
    """Somebody told of danger on a call, and whoever helps them in a chat hears it; of violence nothing is texted."""
    if kind != requests.VIOLENCE:
        for relay in relays.open_of(work.tx, person.id):
            if relay.participant_id == person.id:
                helper = people.get(work.tx, relay.helper_id)
                paged = paging.told(work, helper, person)
                work.notice(helper, _of_kind(kind), "ask", sender=relay.number, person=person.called, paged=paged)


def answered(work: Work, person: Person, kind: str) -> None:
    """Whoever helps somebody in a chat hears what they answered about danger: yes, no, or nothing that is clear."""
    name = "danger_denied" if kind == "no" else "danger_confirmed" if kind == "yes" else "danger_unanswered"
    for relay in relays.helping(work.tx, person.id):
        helper = people.get(work.tx, relay.helper_id)
        paged = paging.told(work, helper, person)
        work.notice(helper, name, "ask", sender=relay.number, person=person.called, paged=paged)


def on_joining(work: Work, request: Request, person: Person, helper: Person, number: str | None) -> None:
    """Whoever joins somebody hears of danger told before, however long ago, while that case is open.

    `request` is what the helper took, `number` the one of ours that their chat goes by. Where somebody may be reading
    along, or they took the case itself, they have read what there is to know.
    """
    if person.hushed or request.kind == CRISIS:
        return
    name = _open_danger(work, person, helper)
    if name is not None:
        paged = paging.told(work, helper, person)
        work.notice(helper, name, "ask", sender=number, person=person.called, paged=paged)


def on_leaving(work: Work, relay: Relay, helper: Person) -> None:
    """A helper's chat ends while nobody has the case of whoever they were with: they hear that, and what is there."""
    live = requests.live_for(work.tx, relay.participant_id, [CRISIS])
    if live is None or live.about in requests.LESS_THAN_DANGER or relay.held:
        return
    other = people.get(work.tx, relay.participant_id)
    work.notice(helper, "closed_in_danger", "ask", sender=relay.number, other=other.called)


def _open_danger(work: Work, person: Person, helper: Person) -> str | None:
    """What is to be said of the danger somebody is in, as far as we know; None where we know of none."""
    crisis = cases.danger_of(work.tx, person.id)
    if crisis is None:
        talk = talks.locked(work.tx, person.id).talk
        return "danger_near_unsure" if asked_once.asks_of_danger(work.hotline.book, talk) else None
    if crisis.state == "claimed":
        return "danger_taken" if crisis.helper_id != helper.id else None
    return _of_kind(crisis.about)


def _of_kind(about: str | None) -> str:
    """The notice for danger of a kind where nothing more is known: not whose it is, for that a case does not keep."""
    if about == _THREAT:
        return "danger_threat"
    if about == requests.ATTEMPT:
        return "danger_attempt"
    return "danger_overdose" if about == Kind.OVERDOSE else "danger_near"
