"""Sending: claim a row, commit, talk to the carrier with nothing open, and write down what came of it."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog

from hotline.carrier.port import Accepted, CarrierError, Refused, Unreached, code_of
from hotline.clock import now
from hotline.domain.carrier_errors import CREDENTIALS
from hotline.domain.delivery import (
    LEASE,
    NOT_CONNECTED,
    SETTLE_ORDINARY,
    SETTLE_URGENT,
    UNCERTAIN_URGENT,
    Lane,
    Meaning,
    Verdict,
    meaning_of,
    next_try,
    time_to_send,
)
from hotline.services import leading, other_numbers, ringing_off, undelivered
from hotline.services.again import once_more
from hotline.services.hotline import Hotline
from hotline.services.one_by_one import each
from hotline.services.work import Work, working
from hotline.store import late, legs, order, outbox, outgoing_calls, pace, timers
from hotline.store.base import Tx
from hotline.store.crypto import SealBroken
from hotline.store.order import Next
from hotline.store.outbox import Claimed

log = structlog.get_logger()
_RING = timedelta(seconds=30)
# A call to a phone that rings already is tried again after this.
_RINGS_ON = timedelta(seconds=5)
# The carrier's clock and ours may differ a little when its list is compared with what we handed over.
_SLACK = timedelta(seconds=2)
# So often an urgent text goes out in a hurry; from then on it goes only where the list does not have it.
_MOST_NUMBERED = 3


@dataclass(frozen=True, slots=True)
class Wait:
    """There is something to send, but our number's pace allows it only from this moment on."""

    until: datetime


def deliver_next(hotline: Hotline, lane: str) -> bool | Wait:
    """Send the most pressing text of a lane; False when there is none that may go now."""
    claimed = _claim(hotline, lane)
    if not isinstance(claimed, Claimed):
        return claimed or False
    if claimed.attempts == 1 and not time_to_send(now(), claimed.handed_at + LEASE):
        # This process was frozen for so long that another may hold the row by the time the carrier answers. Only
        # once: a machine that is always slow must send all the same.
        _give_back(hotline, claimed)
        return True
    try:
        accepted = _hand_over(hotline, claimed)
    except CarrierError as error:
        # Were it ended for another the row would wait for its lease, and what was refused would be sent once more.
        once_more(partial(_not_accepted, hotline, claimed, error))
    else:
        _accepted(hotline, claimed, accepted)
    return True


def lane_of(hotline: Hotline, row_id: int) -> str | None:
    """The lane of an outgoing row, for the job that carries its id."""
    with hotline.db.read() as conn:
        return outbox.lane_of(Tx(conn, hotline.vault), row_id)


def _claim(hotline: Hotline, lane: str) -> Claimed | Wait | None:
    with working(hotline) as work:
        found = order.next_for(work.tx, lane, work.at)
        if found is None:
            return None
        if found.channel == "call" and _rings_already(work, found):
            outbox.move(work.tx, found.id, "queued", due_at=work.at + _RINGS_ON)
            return Wait(work.at)
        clock = lane if found.channel == "sms" else pace.CALLS
        paced = found.channel not in outgoing_calls.UNPACED
        if paced and not pace.take_slot(work.tx, found.sender, clock, work.at, work.at + hotline.gap):
            return Wait(pace.free_at(work.tx, found.sender, clock) or work.at)
        if paced and lane == "urgent":
            # What is urgent goes at once; the ordinary texts of that number make room.
            pace.push_slot(work.tx, found.sender, "ordinary", work.at + hotline.gap)
        try:
            return outbox.claim(work.tx, found.id, work.at, work.at + LEASE) or Wait(work.at)
        except SealBroken:
            # One row that cannot be read must not hold up all that come after it.
            log.error("sealed_text_unreadable", row=found.id)  # noqa: TRY400 - the way there tells nothing
            outbox.move(work.tx, found.id, "sending", state="failed", settled_at=work.at)
            return Wait(work.at)


def _rings_already(work: Work, call: Next) -> bool:
    """Whether the phone to be called rings by now, for a caller or about another ask: it was free when asked."""
    since = work.at - ringing_off.RINGS
    return bool(legs.occupied(work.tx, [call.person_id], work.at)) or outgoing_calls.rings(
        work.tx, call.person_id, since
    )


def _give_back(hotline: Hotline, claimed: Claimed) -> None:
    """Let go of a row that was claimed and not handed over."""
    with working(hotline) as work:
        outbox.settle(work.tx, claimed, work.at, state="queued", due_at=work.at, handed_at=None)


def _hand_over(hotline: Hotline, claimed: Claimed) -> Accepted:
    """Give a text, a call or the end of one to the carrier; no transaction is open."""
    if claimed.channel == outgoing_calls.RING_OFF:
        return hotline.carrier.ring_off(claimed.body)
    if claimed.channel == outgoing_calls.LEAD:
        return _lead(hotline, claimed)
    receipt = f"{hotline.public_base_url}/twilio/receipts?m={claimed.id}"
    if claimed.channel == "call":
        page = f"{hotline.public_base_url}/twilio/voice/page?offer={claimed.body}"
        return hotline.carrier.call(to=claimed.to, sender=claimed.sender, url=page, status_url=receipt, ring=_RING)
    if claimed.channel == outgoing_calls.NEWS:
        news = f"{hotline.public_base_url}/twilio/voice/trip/news?request={claimed.body}"
        return hotline.carrier.call(to=claimed.to, sender=claimed.sender, url=news, status_url=receipt, ring=_RING)
    if claimed.channel == outgoing_calls.DRILL:
        test = f"{hotline.public_base_url}/twilio/voice/drill?ask={claimed.body}"
        return hotline.carrier.call(to=claimed.to, sender=claimed.sender, url=test, status_url=receipt, ring=_RING)
    left = claimed.expires_at - claimed.handed_at
    return hotline.carrier.text(
        to=claimed.to, sender=claimed.sender, body=claimed.body, receipt_url=receipt, valid_for=left
    )


def _lead(hotline: Hotline, claimed: Claimed) -> Accepted:
    """Lead a caller to who waits for them, where it is still so."""
    with working(hotline) as work:
        call = leading.where(work, int(claimed.body))
    return Accepted("", "over") if call is None else hotline.carrier.lead(*call)


def _accepted(hotline: Hotline, claimed: Claimed, accepted: Accepted) -> None:
    with working(hotline) as work:
        if claimed.channel in outgoing_calls.UNPACED:
            # The carrier's id is that of the call, which has a row of its own.
            outbox.settle(work.tx, claimed, work.at, state="sent")
            return
        if outbox.accepted(work.tx, claimed, work.at, accepted.carrier_id):
            # A receipt may have been quicker than the carrier's own answer: it keeps the last word.
            outbox.report_first(work.tx, claimed.id, accepted.status)
        else:
            log.warning("sent_twice", row=claimed.id)
        if claimed.channel == "call":
            ringing_off.too_late(work, claimed.offer_id)
        timers.started(work.tx, claimed.id, work.at)


def _not_accepted(hotline: Hotline, claimed: Claimed, error: CarrierError) -> None:
    meaning, code = _meaning(error), code_of(error)
    if code == CREDENTIALS:
        log.error("credentials_refused", code=code, tell=meaning.tell)
    log.warning("not_accepted", row=claimed.id, what=meaning.what, verdict=str(meaning.verdict), code=code)
    with working(hotline) as work:
        match meaning.verdict:
            case Verdict.UNKNOWN:
                outbox.settle(work.tx, claimed, work.at, state="uncertain")
            case Verdict.RETRY | Verdict.WAIT:
                _try_later(work, claimed, meaning, code)
            case _:
                if meaning.what == "opted_out" and other_numbers.takes_over(work, claimed):
                    return
                if outbox.settle(work.tx, claimed, work.at, state="failed", error_code=code):
                    undelivered.act(work, undelivered.Undelivered.of(claimed), meaning)


def _try_later(work: Work, claimed: Claimed, meaning: Meaning, code: int | None) -> None:
    lane: Lane = "urgent" if claimed.lane == "urgent" else "ordinary"
    wait = next_try(lane, claimed.attempts, random.random(), meaning.verdict)  # noqa: S311 - only spreads retries
    if wait is None or work.at + wait >= claimed.expires_at:
        if outbox.settle(work.tx, claimed, work.at, state="expired", error_code=code):
            undelivered.act(work, undelivered.Undelivered.of(claimed), meaning)
        return
    columns: dict[str, object] = {"due_at": work.at + wait, "error_code": code, **late.not_handed(claimed)}
    outbox.settle(work.tx, claimed, work.at, state="queued", **columns)


def _meaning(error: CarrierError) -> Meaning:
    match error:
        case Unreached():
            return NOT_CONNECTED
        case Refused(code=code, http_status=status):
            return meaning_of(code, status)
        case _:
            return meaning_of(None, None)


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the carrier's list says of a text: its id there, or None where the list does not have it."""

    carrier_id: str | None


def settle_uncertain(hotline: Hotline) -> int:
    """Find out about texts nobody is sure of: by the carrier's list, or by sending an urgent one again, numbered."""
    with working(hotline) as work:
        late.doubt_stale(work.tx, work.at)
        doubtful, shut = late.uncertain(work.tx)
        for row_id in shut:
            log.error("sealed_text_unreadable", row=row_id)
            outbox.move(work.tx, row_id, "uncertain", state="failed", settled_at=work.at)
    lists = _Lists(hotline)
    return each("doubt_unsettled", {one.id: partial(_settle, lists, one) for one in doubtful if _old_enough(one)})


@dataclass(slots=True)
class _Lists:
    """The carrier's lists in one round; `readable` until the carrier is silent once."""

    hotline: Hotline
    readable: bool = True


def _settle(lists: _Lists, claimed: Claimed) -> bool:
    listed = None
    try:
        if lists.readable:
            listed = _listed(lists.hotline, claimed)
    except CarrierError as error:
        # One silence of the carrier is waited out in a round, not one for each text.
        log.warning("list_unreadable", row=claimed.id, error=type(error).__name__, code=code_of(error))
        lists.readable = isinstance(error, Refused)
    return _settle_one(lists.hotline, claimed, listed)


def _hurried(claimed: Claimed) -> bool:
    """Whether a text goes out again before anybody can be sure: twice beats never, up to a bound."""
    return claimed.lane == "urgent" and (claimed.repeats or 1) < _MOST_NUMBERED


def _old_enough(claimed: Claimed) -> bool:
    return now() - claimed.handed_at >= _longest_doubt(claimed)


def _longest_doubt(claimed: Claimed) -> timedelta:
    if _hurried(claimed):
        return UNCERTAIN_URGENT
    # No list tells of a call: a phone that may ring is left to ring.
    return SETTLE_URGENT if claimed.lane == "urgent" and claimed.channel == "sms" else SETTLE_ORDINARY


def _settle_one(hotline: Hotline, claimed: Claimed, listed: _Listed | None) -> bool:
    """Settle one doubt by what the list says; None where it cannot say anything."""
    with working(hotline) as work:
        if listed is not None and listed.carrier_id is not None:
            done = outbox.move(work.tx, claimed.id, "uncertain", state="sent", carrier_id=listed.carrier_id)
            timers.started(work.tx, claimed.id, claimed.handed_at)
            # What waited behind it may go now, and not only once all other doubts have been looked into.
            work.wake(claimed.id, claimed.lane, claimed.purpose)
            return done
        if work.at >= claimed.expires_at:
            return _too_late(work, claimed)
        if _hurried(claimed) or (claimed.channel != "sms" and claimed.lane == "urgent"):
            # No list tells of calls: whatever rings is reported, and what is not goes on being tried.
            done = late.number_again(work.tx, claimed, work.at)
        elif listed is not None:
            again: dict[str, object] = {"due_at": work.at, **late.not_handed(claimed)}
            done = outbox.move(work.tx, claimed.id, "uncertain", state="queued", **again)
        else:
            return False  # It is never sent again blindly: look again at the next sweep.
        if done:
            work.wake(claimed.id, claimed.lane, claimed.purpose)
        return done


def _too_late(work: Work, claimed: Claimed) -> bool:
    """It is not worth sending any more, and its person's next texts must not wait for it for ever."""
    done = outbox.move(work.tx, claimed.id, "uncertain", state="expired")
    if done:
        undelivered.act(work, undelivered.Undelivered.of(claimed), NOT_CONNECTED)
    return done


def _listed(hotline: Hotline, claimed: Claimed) -> _Listed | None:
    """What the list says of a text: same number, same words, not from before, nobody else's; nothing of calls."""
    if claimed.channel != "sms":
        return None
    found = hotline.carrier.texts_to(claimed.to, claimed.handed_at - _SLACK)
    fitting = [one.carrier_id for one in found if not one.inbound and one.body.strip() == claimed.body.strip()]
    with hotline.db.read() as conn:
        owned = late.owned(Tx(conn, hotline.vault), fitting)
    return _Listed(next((one for one in fitting if one not in owned), None))
