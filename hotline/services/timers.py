"""Timers that are due: each fires once, in a transaction of its own, and a fault only delays it."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import structlog

from hotline.domain.events import Silence
from hotline.domain.ladders import NEEDS
from hotline.engine import asked_once
from hotline.services import (
    aftercare,
    answering,
    asking,
    beside,
    calling_back,
    climbing,
    closing,
    drill_calls,
    drilling,
    hushing,
    inbox,
    line_wait,
    locking,
    met,
    needs,
    privacy,
    putting,
    relaying,
    reminding,
    ringing_off,
    swapping,
    swaps,
    together,
    turns,
)
from hotline.services.again import once_more
from hotline.services.hotline import Hotline
from hotline.services.trips import arriving, day, dropping, news, offering, unfilled
from hotline.services.work import Work, working
from hotline.store import offers, outbox, people, promises, relays, requests, talks, timers
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.timers import Timer

log = structlog.get_logger()
# A fault that passes delays a timer little; one that stays fills no log, and is looked at again when it was mended.
_AFTER_A_FAULT, _AT_MOST = timedelta(seconds=20), timedelta(minutes=10)
_MOST_DOUBLED = 5
_A_BATCH = 500
# A question from before a chat is looked at again so much later: it may be over then.
_CHATS_FOR = timedelta(minutes=5)
# A question that has not been sent yet is looked at again after this.
_UNSENT_FOR = timedelta(minutes=1)


def fire_due(hotline: Hotline) -> int:
    """Fire what is due; returns how many fired."""
    with working(hotline) as work:
        due = timers.due(work.tx, work.at, _A_BATCH)
    return sum(fire_one(hotline, timer_id) for timer_id in due)


def fire_one(hotline: Hotline, timer_id: int) -> bool:
    """Fire one timer that is due, by its id; False where it was taken, switched off or moved."""
    with working(hotline) as work:
        found = timers.find(work.tx, timer_id)
        if found is None:
            return False
        try:
            return once_more(partial(_fire, work, found))
        except Exception as error:  # whatever it was, the timer must not be lost
            del work.jobs[:]
            wait = min(_AFTER_A_FAULT * 2 ** min(found.failures, _MOST_DOUBLED), _AT_MOST)
            failures = timers.postpone(work.tx, found.id, work.at + wait)
            log.exception("timer_failed", timer=found.id, failures=failures, error=type(error).__name__)
    return True


def _fire(work: Work, found: Timer) -> bool:
    del work.jobs[:]
    with work.tx.savepoint():
        locking.before(work, found)
        timer = timers.fire(work.tx, found.id, work.at)
        if timer is not None:
            _KINDS[timer.kind](work, timer)
    return timer is not None


def _silence(work: Work, timer: Timer) -> None:
    person_id, channel = talks.owner(work.tx, timer.subject_id)
    person = people.get(work.tx, person_id)
    if person.stopped:
        return
    if channel == "sms" and _unasked(work, person, timer):
        timers.put_off(work.tx, timer, work.at + _UNSENT_FOR)
        return
    if channel == "sms" and _waits_for_a_chat(work, person, timer.turn):
        timers.arm(work.tx, turns.SILENCE, timer.subject_id, work.at + _CHATS_FOR, turn=timer.turn)
        return
    turns.happen(work, person, Silence(work.at, timer.turn), channel)


def _unasked(work: Work, person: Person, timer: Timer) -> bool:
    """Whether a question has yet to go out, or nobody knows whether it did: nobody is silent who has not read it.

    Where it is whether they are in danger, that nobody could ask them is as good a reason to page a human.
    """
    if timer.outbox_id is None or not outbox.on_its_way(work.tx, timer.outbox_id):
        return False
    return not asked_once.asks_of_danger(work.hotline.book, turns.locked(work, person).talk)


def _waits_for_a_chat(work: Work, person: Person, turn: int) -> bool:
    """Whether somebody came to text with a person since they were asked: their texts answer no question of before.

    In the middle of that nothing is made of their silence, unless they were asked of danger, or were promised it.
    """
    book, place = work.hotline.book, turns.locked(work, person).talk.place
    if place is None or place.wait is None or place.wait.turn != turn:
        return False
    if book.flows[place.flow].crisis or book.step(place.flow, place.step).promises:
        return False
    return any(one.opened_at > place.wait.since for one in relays.helping(work.tx, person.id))


def _rung(work: Work, timer: Timer) -> None:
    answering.go_on(work, requests.get(work.tx, timer.subject_id))


def _again(work: Work, timer: Timer) -> None:
    """Helpers who have come on shift since are asked too."""
    request = requests.get(work.tx, timer.subject_id)
    if request.state == "open":
        climbing.ask_again(work, request)
        timers.arm(work.tx, asking.AGAIN, request.id, work.at + work.hotline.ladders[request.kind].again)


def _give_up(work: Work, timer: Timer) -> None:
    """Nobody came in all that time: the request ends, and the person hears it from us."""
    request = requests.get(work.tx, timer.subject_id)
    if not requests.move(work.tx, request.id, ["open"], state="unmet", closed_at=work.at):
        return
    ringing_off.release(work, offers.close(work.tx, request.id, "expired"))
    beside.unmet(work, request)
    for kind in (asking.RUNG, asking.AGAIN):
        timers.disarm(work.tx, kind, request.id)
    if request.kind == aftercare.KIND:
        aftercare.unmet(work, request)
    elif request.kind == "message":
        inbox.nobody_came(work)
    elif request.kind in NEEDS:
        needs.unmet(work, request)
    else:
        _tell_given_up(work, request)


def _tell_given_up(work: Work, request: Request) -> None:
    """The person hears that nobody came, where they may be texted and no other word of the same is on its way."""
    person = people.get(work.tx, request.person_id)
    answering.waits_no_more(work, person, request)
    if request.hushed or aftercare.tells_later(work, request):
        return
    if there := met.by(work, request):
        if helper := met.gone(work, there):
            work.notice(person, "gave_up_met", helper=helper.called)
        return
    work.notice(person, "gave_up_call" if request.kind == "callback" else "gave_up")


def _at(work: Work, timer: Timer) -> None:
    """The hour a helper named has come: they are asked once more, and the ladder goes on if they do not answer."""
    offer = offers.get(work.tx, timer.subject_id)
    if offer is None or offer.state != "later":
        # They said since that they cannot come, or are gone: whoever else named an hour keeps theirs.
        return
    request = requests.get(work.tx, offer.request_id)
    if request.state == "open" or requests.move(work.tx, request.id, ["scheduled"], state="open", helper_id=None):
        promises.keep(work.tx, work.at, request_id=request.id)
        answering.ask_now(work, request, offer)


def _after_chat(work: Work, timer: Timer) -> None:
    closing.ask_helper(work, timer.subject_id, told=bool(timer.turn))


def _call(work: Work, timer: Timer) -> None:
    """A helper's phone rang for another ask: now it may ring for this one."""
    offer = offers.get(work.tx, timer.subject_id)
    if offer is not None and offer.state == "open":
        putting.call(work, offer)


def _remind(work: Work, timer: Timer) -> None:
    reminding.remind(work, timer.subject_id, timer.due_at)


def _drill(work: Work, _timer: Timer) -> None:
    drilling.begin(work)


def _drill_ring(work: Work, timer: Timer) -> None:
    drill_calls.ring(work, timer.subject_id, timer.turn)


def _wait(work: Work, timer: Timer) -> None:
    """A caller's wait is over by our own clock."""
    calling_back.overdue(work, requests.get(work.tx, timer.subject_id))


def _talked(work: Work, timer: Timer) -> None:
    """No call is longer than this: the helper is free, though the carrier never told us that it ended."""
    closing.call_over(work, requests.get(work.tx, timer.subject_id))


def _trip_waited(work: Work, timer: Timer) -> None:
    day.waited(work, timer.subject_id, timer.turn)


def _trip_news(work: Work, timer: Timer) -> None:
    news.due(work, timer.subject_id, timer.turn)


def _about(act: Callable[[Work, int], object]) -> Callable[[Work, Timer], None]:
    """What a timer does that needs to know no more than what it is about."""

    def fire(work: Work, timer: Timer) -> None:
        act(work, timer.subject_id)

    return fire


_OF_A_SUBJECT: dict[str, Callable[[Work, int], object]] = {
    relaying.QUIET: closing.fall_silent,
    hushing.HUSH: hushing.hush_over,
    privacy.FORGET: privacy.forget,
    asking.FOLLOW_UP: aftercare.follow_up,
    swapping.SWAP: swaps.go_on,
    drilling.ASK: drilling.ask,
    drilling.OVER: drilling.close,
    offering.WAVE: offering.wave,
    offering.HOUR: unfilled.hour,
    offering.OVER: unfilled.over,
    day.EVENING: day.evening,
    day.SOON: day.soon,
    day.NUDGE: day.nudge,
    day.SILENT: day.silent,
    day.UNSAID: day.unsaid,
    day.SHUT: day.shut,
    arriving.HOME: arriving.ask,
    dropping.LET_GO: dropping.let_go_later,
}
_KINDS: dict[str, Callable[[Work, Timer], None]] = {
    turns.SILENCE: _silence,
    asking.RUNG: _rung,
    asking.AGAIN: _again,
    asking.GIVE_UP: _give_up,
    asking.AT: _at,
    closing.ASK: _after_chat,
    asking.CALL: _call,
    reminding.REMIND: _remind,
    drilling.DRILL: _drill,
    drill_calls.RING: _drill_ring,
    line_wait.KIND: _wait,
    together.TALKED: _talked,
    day.WAITED: _trip_waited,
    news.NEWS: _trip_news,
    **{kind: _about(act) for kind, act in _OF_A_SUBJECT.items()},
}
