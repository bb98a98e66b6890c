"""The clock's rounds: whatever waits, is lost, is in doubt or is late is found here, from the rows alone."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import Row

from hotline.carrier.port import Listed
from hotline.clock import now
from hotline.domain import phone
from hotline.domain.delivery import NOT_CONNECTED
from hotline.domain.ladders import NEEDS
from hotline.domain.trips.trip import KINDS as TRIPS
from hotline.domain.words import plain
from hotline.queue import Job
from hotline.services import (
    answering,
    asking,
    inbound,
    line_wait,
    met,
    needs,
    outbox,
    recordings,
    set_back,
    taking,
    timers,
    undelivered,
)
from hotline.services.hotline import Hotline
from hotline.services.one_by_one import each
from hotline.services.trips import unfilled
from hotline.services.work import Work, working
from hotline.store import beats, late, people, promises
from hotline.store import inbound as inbound_store
from hotline.store import outbox as outbox_store
from hotline.store import requests as requests_store
from hotline.store import timers as timers_store

log = structlog.get_logger()
# Waits for so many seconds; True where it is told meanwhile to stop.
Nap = Callable[[float], bool]
CLOCK = "clock"
# What carries an open request on: its next rung, looking again, or the wait of a caller on the line.
_GOES_ON = (asking.RUNG, asking.AGAIN, line_wait.KIND)
LIST = "list"
# A due text whose job has not come by then has lost it.
_UNCLAIMED = {"urgent": timedelta(seconds=2), "ordinary": timedelta(seconds=10)}
# An urgent text that waits on although its job was put back has a worker that hangs: nobody waits for that to show.
_STUCK = timedelta(seconds=4)
_WORKER_GONE = timedelta(seconds=20)
_OVERLAP = timedelta(minutes=10)
# A text of this very moment is on its way to our door, which alone hears what the carrier has answered it with.
_ON_ITS_WAY = timedelta(seconds=5)
# What the carrier answers by itself with Advanced Opt-Out (twilio.com/docs/messaging/tutorials/advanced-opt-out).
_HELP = frozenset({"help", "info"})
_LOOK_BACK = timedelta(days=2)
_MOST_SENDS = 50
# While the carrier is slow a drain ends after this, so that doubts and the other lane get their turn.
_LONGEST_DRAIN = timedelta(seconds=5)
_LEAST_NAP = timedelta(milliseconds=5)
_PUT_BACK = timedelta(seconds=5)
# A promise of which it could not be said that it is broken is looked at again after this.
_UNSAID_FOR = timedelta(minutes=1)


def mend_clock(hotline: Hotline) -> None:
    """Where the clock was put back, what is dated ahead counts from now: nothing waits for the clock to catch up."""
    with working(hotline) as work:
        last = beats.all_beats(work.tx).get(CLOCK)
        if last is not None and last > work.at + _PUT_BACK:
            log.warning("clock_put_back", seconds=(last - work.at).total_seconds())
            set_back.mend(work)


def beat(hotline: Hotline) -> None:
    """The clock works."""
    with working(hotline) as work:
        beats.strike(work.tx, CLOCK, work.at)


def expire(hotline: Hotline) -> None:
    """Texts that are no longer worth sending are given up, and what they belonged to goes on without them."""
    with working(hotline) as work:
        old = late.too_old(work.tx, work.at)
    each("not_expired", {row.id: partial(_expire, hotline, row) for row in old})


def _expire(hotline: Hotline, row: Row[tuple[object, ...]]) -> None:
    with working(hotline) as work:
        if outbox_store.move(work.tx, row.id, "queued", state="expired"):
            log.warning("expired", row=row.id, purpose=row.purpose)
            text = undelivered.Undelivered(row.id, row.person_id, row.channel, row.purpose, row.offer_id, row.relay_id)
            undelivered.act(work, text, NOT_CONNECTED)


def break_promises(hotline: Hotline) -> None:
    """What was promised and has not come is said openly, and set going again."""
    with working(hotline) as work:
        overdue = promises.overdue(work.tx, work.at)
    each("promise_stuck", {promise_id: partial(_break, hotline, promise_id) for promise_id in overdue})


def _break(hotline: Hotline, promise_id: int) -> None:
    try:
        with working(hotline) as work:
            # Whoever takes a request keeps its promise after they have locked it, and the talk before: so does this.
            if (owner := promises.request_of(work.tx, promise_id)) is not None:
                taking.to_go_on(work, owner)
            promise = promises.break_(work.tx, promise_id, work.at)
            if promise is not None:
                log.error("promise_broken", promise=promise.id, what=promise.what)
                _say_so(work, promise)
    except Exception:
        # Whatever keeps it from being said will not be over in a second; until then it is tried, and written to the
        # log, once a minute.
        with working(hotline) as work:
            promises.postpone(work.tx, promise_id, work.at + _UNSAID_FOR)
        raise


def _say_so(work: Work, promise: promises.Promise) -> None:
    person = people.get(work.tx, promise.person_id)
    if promise.request_id is None:
        work.notice(person, "check_back_broken", "reply")
        return
    request = requests_store.get(work.tx, promise.request_id)
    if request.state == "open" and request.kind in NEEDS:
        needs.late(work, request)
        return
    if request.kind in TRIPS:
        unfilled.late(work, request.id)
        return
    if request.state in {"open", "scheduled"} and not request.hushed:
        if there := met.by(work, request):
            met.tell(work, person, there, "reply")
        else:
            work.notice(person, "promise_broken", "reply")
    if request.state == "open" and not any(timers_store.is_armed(work.tx, one, request.id) for one in _GOES_ON):
        # What should have gone on by itself was lost: it goes on from here, so that "I'm still asking" is so.
        answering.go_on(work, request)


def wake(hotline: Hotline, lanes: Sequence[str] = tuple(_UNCLAIMED), nap: Nap | None = None) -> None:
    """Texts of these lanes whose job was lost get another; where no worker answers, they are sent from here.

    With a `nap` the pace of our numbers is waited out, as a worker does; without one the next round sends on.
    """
    with working(hotline) as work:
        at, beat_of = work.at, beats.all_beats(work.tx)
        lost = {lane: late.waits_since(work.tx, lane, at - _UNCLAIMED[lane]) for lane in lanes}
        stuck = late.waits_since(work.tx, "urgent", at - _STUCK) is not None
        retries = late.due_retries(work.tx, at - timedelta(seconds=30), at, 100)
        for row_id, lane, purpose in retries:
            if lane in lanes:
                work.wake(row_id, lane, purpose)
    alive = hotline.wakeups.alive()
    for lane, waiting in lost.items():
        hangs = lane == "urgent" and stuck
        if not alive or hangs or (waiting is not None and _gone(beat_of.get(lane), at)):
            drain(hotline, lane, nap)
        elif waiting is not None:
            hotline.wakeups.put([Job(waiting, lane, "reply")])


def _gone(beat_at: datetime | None, at: datetime) -> bool:
    return beat_at is None or abs(at - beat_at) > _WORKER_GONE


def drain(hotline: Hotline, lane: str, nap: Nap | None = None) -> int:
    """Send what a lane has to send now, and what its pace lets go within a few seconds where there is a `nap`.

    Returns how many texts went.
    """
    sent, until = 0, now() + _LONGEST_DRAIN
    while sent < _MOST_SENDS and now() < until:
        outcome = outbox.deliver_next(hotline, lane)
        if isinstance(outcome, outbox.Wait):
            if nap is None or outcome.until >= until or nap(max(_LEAST_NAP, outcome.until - now()).total_seconds()):
                break
        elif not outcome:
            break
        else:
            sent += 1
    return sent


ROWS: tuple[Callable[[Hotline], object], ...] = (
    mend_clock,
    timers.fire_due,
    inbound.sweep,
    expire,
    break_promises,
    beat,
)
"""What only reads and writes rows; it must not wait for the carrier."""

DOUBTS: tuple[Callable[[Hotline], object], ...] = (
    outbox.settle_uncertain,
    recordings.collect,
    recordings.erase_old,
)
"""What may have to wait for the carrier."""


def run(hotline: Hotline, parts: Sequence[Callable[[Hotline], object]] = (*ROWS, *DOUBTS, wake)) -> None:
    """One round of everything that must be found in seconds. Each part is on its own: a fault stops only that part."""
    for part in parts:
        try:
            part(hotline)
        except Exception as error:  # a sweep that stops at the first fault would sweep nothing
            log.exception("sweep_failed", part=part.__name__, error=type(error).__name__)


def find_unheard(hotline: Hotline) -> int:
    """Texts to our numbers that the carrier has and we do not: they came while nobody was listening here.

    Whoever is in danger is heard first, where many are found at once. A text that cannot be taken in keeps none of the
    others out; it is looked for again in the next round. Returns how many were found, those among them.
    """
    since = _since(hotline)
    found, missed = 0, 0
    for number in hotline.numbers:
        # The list is newest first and tells no less than seconds apart: turned round, it keeps the order within one.
        listed = [one for one in reversed(hotline.carrier.texts_to(number, since)) if one.inbound]
        with working(hotline) as work:
            known = inbound_store.known(work.tx, [one.carrier_id for one in listed])
            listed = [one for one in listed if not work.at - _ON_ITS_WAY < one.created_at <= work.at]
        for one in _in_turn(hotline, [one for one in listed if one.carrier_id not in known]):
            try:
                found += _receive(hotline, one)
            except Exception as error:  # whatever is wrong with it, the others must be heard
                missed += 1
                log.exception("unheard_failed", error=type(error).__name__)
    if not missed:
        with working(hotline) as work:
            beats.strike(work.tx, LIST, work.at)
    return found + missed


def _in_turn(hotline: Hotline, found: Sequence[Listed]) -> list[Listed]:
    """In the order they came, but all that somebody in danger texted before what others did."""
    in_danger = {one.sender for one in found if hotline.screen(one.body) is not None}
    return sorted(found, key=lambda text: (text.sender not in in_danger, text.created_at))


def _receive(hotline: Hotline, one: Listed) -> bool:
    found = phone.sender(one.sender)
    if found is None:
        return False
    sender, reachable = found
    text = inbound_store.Incoming(
        carrier_id=one.carrier_id,
        sender=sender,
        to=one.to,
        body=one.body.replace("\0", ""),
        media=one.media,
        opt_out=_answered_by_carrier(hotline, one.body),
        received_at=one.created_at,
        found_late=True,
    )
    return inbound.receive(hotline, text, reachable=reachable)


def _answered_by_carrier(hotline: Hotline, body: str) -> str | None:
    """HELP, where Advanced Opt-Out has answered it with our first question already; the list does not say so."""
    helped = hotline.keywords == "advanced" and plain(body).strip(" .!") in _HELP
    return "HELP" if helped else None


def _since(hotline: Hotline) -> datetime:
    """From a little before the last time we looked, or from our first day's start."""
    with working(hotline) as work:
        last = beats.all_beats(work.tx).get(LIST)
    at = now()
    return max(min(last, at) - _OVERLAP, at - _LOOK_BACK) if last else at - _OVERLAP
