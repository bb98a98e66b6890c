"""STOP and START: nothing is texted after a stop but the one confirmation, and a stop in a crisis reaches a human."""

from collections.abc import Sequence

import structlog

from hotline.domain.events import Gone
from hotline.domain.phone import toll_free
from hotline.domain.stopping import StopWish
from hotline.engine import wanting
from hotline.services import (
    answering,
    asking,
    closing,
    hours,
    labels,
    leaving,
    met,
    numbers,
    phones,
    relaying,
    stopped_cases,
    taking_back,
    turns,
    unreached,
)
from hotline.services.helpers import CRISIS, called_too
from hotline.services.trips import dropping
from hotline.services.work import Work
from hotline.store import cases, dropped, offers, people, relays, requests, revoking, rosters, standing, timers
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.talks import Kept

log = structlog.get_logger()


def ask_which(work: Work, person: Person, to: str) -> None:
    """A wordy wish in a chat may mean only the chat: ask once (47 CFR 64.1200(a)(12) allows one question)."""
    work.notice(person, "stopped_in_chat", "reply", sender=_ours(work, to))


def _ours(work: Work, to: str) -> str | None:
    """The number of ours that was texted: what answers a STOP or START comes from there."""
    return to if to in work.hotline.numbers else None


def stop(
    work: Work, person: Person, kept: Kept, wish: StopWish, *, opt_out: str | None, to: str, denied: bool = False
) -> turns.Taken:
    """Take in a wish not to be texted, whichever of our numbers it came `to`; returns the talk, which is over.

    The carrier has confirmed already where it answers keywords; it knows only the keywords, though,
    so every other wording is confirmed by us (47 CFR 64.1200(a)(12) allows one confirmation). `denied`: they were
    asked first whether they are in danger, and are not.
    """
    if wish.reason == "wrong_number" and person.roles and not person.hushed and not _in_danger(work, person):
        # Whoever reads this is not who we know: nothing may link the number to them any longer. Unless they are in
        # danger, or somebody may be reading along: by two words nobody is to be rid of whoever helps them.
        numbers.not_theirs(work, person)
        return turns.take(work, person, kept, Gone(work.at))
    already = person.stopped
    people.stop(work.tx, person.id, work.at, wish.reason or ("keyword" if wish.whole else "wording"))
    revoking.stop(work.tx, person.id)
    dropped.drop_for(work.tx, person.id)
    if already:
        # Said again it is kept with the texts, and changes nothing: whoever had to hear of it has heard.
        log.info("stopped_again", person=person.id)
        return turns.take(work, person, kept, Gone(work.at))
    carrier_said_it = wish.whole and (work.hotline.keywords != "app" or opt_out == "STOP" or toll_free(to))
    if not carrier_said_it:
        name = "stopped_no_danger" if denied else "stopped"
        work.notice(person, name, "reply", after_stop=True, sender=_ours(work, to))
    _let_go(work, people.get(work.tx, person.id))
    return turns.take(work, person, kept, Gone(work.at))


def _in_danger(work: Work, person: Person) -> bool:
    """Whether somebody was paged about this person who has not ended the case."""
    return cases.danger_of(work.tx, person.id) is not None


def start(work: Work, person: Person, *, opt_out: str | None, to: str) -> None:
    """Take in a wish to be texted again; who waits to write to them hears so, and they hear who that is."""
    since = standing.stopped_since(work.tx, person.id)
    came_back = people.start(work.tx, person.id)
    if came_back:
        today = hours.today(work, person)
        rosters.started(work.tx, person.id, today, work.at)
        revoking.start(work.tx, person.id, since, today, work.at)
    person = people.get(work.tx, person.id)
    chats = relays.open_of(work.tx, person.id)
    confirmed = opt_out == "START" or work.hotline.keywords != "app"
    if not came_back and confirmed:
        return
    if came_back:
        requests.unhush(work.tx, person.id, but=requests.VIOLENCE)
    for relay in chats if came_back else []:
        _tell_back(work, relay, person)
    if helped := _helper_of(work, person, chats):
        helper, number = helped
        work.notice(person, _how_met(work, helper), "reply", sender=number, helper=helper.called)
    elif live := requests.live_for(work.tx, person.id, asking.AWAITED):
        name = "started_danger" if _in_danger(work, person) else "started_asked"
        known = "_met" if met.by(work, live) else ""
        work.notice(person, name + known, "reply", sender=_ours(work, to))
    elif not confirmed:
        work.notice(person, "started", "reply", sender=_ours(work, to))
    if since is not None and came_back:
        dropping.tell_let_go(work, person, since)


def _helper_of(work: Work, person: Person, chats: Sequence[Relay]) -> tuple[Person, str | None] | None:
    """Who is with somebody who comes back, and by which number; or who took their case, and has no chat with them."""
    helped = next((one for one in chats if one.participant_id == person.id), None)
    if helped is not None:
        return people.get(work.tx, helped.helper_id), helped.number
    taken = next((one for kind in asking.AWAITED if (one := requests.newest_of(work.tx, person.id, kind))), None)
    if taken is None or taken.state != "claimed" or taken.helper_id is None:
        return None
    return people.get(work.tx, taken.helper_id), None


def _how_met(work: Work, helper: Person) -> str:
    """The welcome of somebody who has a helper: they read each other's texts, or they are or may be called."""
    if phones.talking(work, [helper.id]):
        return "started_calling"
    return "started_in_chat" if helper.takes_texts else "started_by_call"


def _tell_back(work: Work, relay: Relay, person: Person) -> None:
    """The other side of a chat hears that texts get through again, unless it may not be safe to write to them."""
    if relay.held and person.id == relay.participant_id:
        unreached.not_safe(work, relay, "ask")
        return
    other = people.get(work.tx, relay.other(person.id))
    work.notice(other, "can_text_again", "ask", sender=relay.number, code=labels.code_of(work, relay))


def by_carrier(work: Work, person: Person, *, answered: bool) -> None:
    """The carrier refused a text because this person had stopped: believe it.

    Where what it refused `answered` a cry for help, nobody else heard that cry: a human is paged who can reach them
    another way, as for whoever asks for help after a stop that we knew of.
    """
    if person.stopped:
        return
    people.stop(work.tx, person.id, work.at, people.CARRIER)
    revoking.stop(work.tx, person.id)
    dropped.drop_for(work.tx, person.id)
    kept = turns.locked(work, person)
    waits = requests.live_for(work.tx, person.id, ["talk", "callback"]) is not None
    cried = answered and (waits or wanting.cried(work.hotline.book, kept.talk))
    person = people.get(work.tx, person.id)
    _let_go(work, person)
    turns.keep(work, person, kept, turns.take(work, person, kept, Gone(work.at)))
    if cried:
        asking.ask(work, person, CRISIS, about=requests.ASKED, talk_id=None, turn=None, hushed=True)


def _let_go(work: Work, person: Person) -> None:
    """Nobody is asked for them or asks them any more, their chats end; a human hears of a stop in a crisis."""
    for relay in relays.open_of(work.tx, person.id):
        _leave(work, relay, person)
    for offer in offers.to(work.tx, person.id):
        if not (person.call_only and called_too(work, offer)):
            answering.unreachable(work, offer.id)
    dropping.let_go(work, person)
    taking_back.withdraw(work, person)
    stopped_cases.alert(work, person)


def _leave(work: Work, relay: Relay, person: Person) -> None:
    """End a chat of somebody who stopped: the helper hears why; whoever is helped is not left alone with it.

    Whoever took a crisis keeps it and its chat: they can still be called, and what the person texts still reaches them.
    """
    if person.id == relay.participant_id and requests.get(work.tx, relay.request_id).kind == CRISIS:
        unreached.tell_of_stop(work, relay, people.get(work.tx, relay.helper_id), person, "ask")
        return
    if person.id == relay.helper_id:
        leaving.helper_gone(work, relay, person, "stop")
        return
    relays.close(work.tx, relay.id, work.at, "stop")
    timers.disarm(work.tx, relaying.QUIET, relay.id)
    requests.move(work.tx, relay.request_id, ["claimed"], state="closed", closed_at=work.at)
    unreached.tell_of_stop(work, relay, people.get(work.tx, relay.helper_id), person, "ask")
    closing.ask_helper_soon(work, relay)
