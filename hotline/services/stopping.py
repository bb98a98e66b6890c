"""STOP and START: nothing is texted after a stop but the one confirmation, and a stop in a crisis reaches a human."""

from hotline.domain.stopping import StopWish
from hotline.services import asking, relaying, turns
from hotline.services.work import Work
from hotline.store import outbox, people, relays, requests, timers
from hotline.store.people import Person
from hotline.store.talks import Kept


def stop(work: Work, person: Person, kept: Kept, wish: StopWish, *, ask_which: bool, opt_out: str | None) -> None:
    """Take in a wish not to be texted; in a chat a wordy one is asked about first.

    The carrier has confirmed already where it answers keywords; it knows only the keywords, though,
    so every other wording is confirmed by us (47 CFR 64.1200(a)(12) allows one confirmation).
    """
    if ask_which:
        work.notice(person, "stopped_in_chat", "reply")
        return
    in_crisis = requests.newest_of(work.tx, person.id, "crisis") is not None
    outbox.drop_for(work.tx, person.id)
    timers.disarm(work.tx, turns.SILENCE, kept.id)
    how = wish.reason or ("keyword" if wish.whole else "wording")
    already = person.stopped
    people.stop(work.tx, person.id, work.at, how)
    carrier_said_it = wish.whole and (work.hotline.keywords != "app" or opt_out == "STOP")
    if not already and not carrier_said_it:
        work.notice(person, "stopped", "reply", after_stop=True)
    _leave_chats(work, person)
    if in_crisis:
        asking.ask(work, person, "crisis", about="stopped", talk_id=None, turn=None, hushed=True)


def start(work: Work, person: Person, *, opt_out: str | None) -> None:
    """Take in a wish to be texted again."""
    people.start(work.tx, person.id)
    if opt_out != "START" and work.hotline.keywords == "app":
        work.notice(people.get(work.tx, person.id), "started", "reply")


def by_carrier(work: Work, person: Person) -> None:
    """The carrier refused a text because this person had stopped: believe it."""
    if not person.stopped:
        people.stop(work.tx, person.id, work.at, "carrier")
        outbox.drop_for(work.tx, person.id)
        _leave_chats(work, people.get(work.tx, person.id))


def _leave_chats(work: Work, person: Person) -> None:
    """Whoever is at the other end of a chat hears that no more texts can reach this person."""
    for relay in relays.open_of(work.tx, person.id):
        other = people.get(work.tx, relay.other(person.id))
        work.notice(other, "person_stopped", "ask", person=person.called)
        relays.close(work.tx, relay.id, work.at, "stop")
        timers.disarm(work.tx, relaying.QUIET, relay.id)
        requests.move(work.tx, relay.request_id, ["claimed"], state="closed", closed_at=work.at)
    for offer in requests.offers_to(work.tx, person.id):
        requests.answer(work.tx, offer.id, "withdrawn", work.at)
