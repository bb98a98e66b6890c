"""Whoever holds a person's phone may be reading along: nothing is texted to them until they say that it is safe."""

from datetime import timedelta

from hotline.services import labels, unreached
from hotline.services.work import Work
from hotline.store import dropped, people, relays, requests, timers
from hotline.store.people import Person
from hotline.store.relays import Relay

HUSH = "hush"
# By then a human has decided what to do, and whoever texts us is answered again. It must outlast the time in which
# a crisis is given up, for that is said to whoever may be texted.
_HUSHED_FOR = timedelta(hours=36)


def end_in_time(work: Work, person_id: int) -> None:
    """Whoever holds this person's phone may be reading along: nothing is texted but one question, and not for ever."""
    timers.disarm(work.tx, HUSH, person_id)
    timers.arm(work.tx, HUSH, person_id, work.at + _HUSHED_FOR)


def unhush(work: Work, person: Person) -> None:
    """The person says it is safe to text: their requests are open to words, and waiting helpers hear so."""
    timers.disarm(work.tx, HUSH, person.id)
    doubted = people.get(work.tx, person.id).hushed
    requests.unhush(work.tx, person.id)
    for relay in relays.helping(work.tx, person.id):
        if relay.held or doubted:
            relays.hold(work.tx, relay.id, held=False)
            _safe(work, relay, person)


def _safe(work: Work, relay: Relay, person: Person) -> None:
    """A helper may write again; whoever holds no case of theirs knows the person by their name alone."""
    helper = people.get(work.tx, relay.helper_id)
    if unreached.has_the_case(work, relay):
        work.notice(helper, "safe_to_text", "ask", sender=relay.number, code=labels.code_of(work, relay))
    else:
        work.notice(helper, "safe_to_text_chat", "ask", sender=relay.number, person=person.called)


def stay_hushed(work: Work, person: Person, *, said_no: bool) -> None:
    """It is not safe to text the person, or not known to be: what was queued for them is dropped, helpers hear so."""
    dropped.drop_for(work.tx, person.id)
    for relay in relays.helping(work.tx, person.id):
        relays.hold(work.tx, relay.id, held=True)
        unreached.not_safe(work, relay, "ask", asking=False, said_no=said_no)


def hush_over(work: Work, person_id: int) -> None:
    """A day and a half has passed: whoever texts us from there is answered again. Nothing is said of it."""
    requests.unhush(work.tx, person_id)
