"""The weekly drill for whoever is only called: their phone rings, and by 1 we know that a page would reach them."""

from datetime import timedelta

from hotline.services import free, helping, phones
from hotline.services.hotline import Hotline
from hotline.services.hours import zone_of
from hotline.services.work import Work, working
from hotline.store import drills, outgoing_calls, people, timers
from hotline.store.people import Person

RING, HEARD = "drill_ring", "1"
# A phone in another room is no dead phone: it rings again so much later, and so often in all.
_AGAIN, _MOST = timedelta(hours=2), 3


def takes(person: Person) -> bool:
    """Whether a page would ring somebody: we know their number, and they never told us to stop."""
    return phones.reachable(person) and (person.call_only or not person.stopped)


def ring(work: Work, ask_id: int, rung: int = 0) -> None:
    """Ring whoever has not answered the test call yet, and see that it rings again; `rung` is how often it did."""
    found = drills.ask(work.tx, ask_id)
    if found is None or found.state != "asked":
        return
    person = people.get(work.tx, found.person_id)
    if person.hushed or not takes(person):
        return
    if not free.busy(work, person):
        work.text(person, "notice", str(ask_id), channel=outgoing_calls.DRILL)
        rung += 1
    if rung < _MOST:
        at = work.hotline.routine.next_waking(work.at + _AGAIN, zone_of(work, person))
        timers.arm(work.tx, RING, ask_id, at, turn=rung)


def page(hotline: Hotline, ask_id: int) -> str:
    """What is heard by whoever picks up: that it is a test, and a key; a machine presses nothing."""
    with working(hotline) as work:
        person = _asked(work, ask_id)
        if person is None:
            return helping.say_notice(work, None, "voice_goodbye")
        return helping.ask_key(work, person, work.words(person, "voice_drill"), f"/drill/turn/{ask_id}")


def pressed(hotline: Hotline, ask_id: int, said: str | None) -> str:
    """Whoever pressed 1 has answered the drill, and hears so."""
    with working(hotline) as work:
        person = _asked(work, ask_id)
        if person is None or (said or "").strip() != HEARD:
            return helping.say_notice(work, person, "voice_goodbye")
        drills.answered(work.tx, ask_id, work.at)
        timers.disarm(work.tx, RING, ask_id)
        return helping.say_notice(work, person, "voice_drill_heard")


def _asked(work: Work, ask_id: int) -> Person | None:
    found = drills.ask(work.tx, ask_id)
    return None if found is None else people.get(work.tx, found.person_id)
