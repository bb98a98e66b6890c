"""Sending: claim a row, commit, talk to the carrier with nothing open, and write down what came of it."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from hotline.carrier.port import Accepted, CarrierError, Refused, Unreached
from hotline.clock import now
from hotline.domain.delivery import (
    LEASE,
    NOT_CONNECTED,
    SETTLE_ORDINARY,
    UNCERTAIN_URGENT,
    Lane,
    Meaning,
    Verdict,
    meaning_of,
    next_try,
)
from hotline.services import undelivered
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import outbox, timers
from hotline.store.base import Tx
from hotline.store.outbox import Claimed

log = structlog.get_logger()
_RING = timedelta(seconds=30)
# The carrier's clock and ours may differ a little when its list is compared with what we handed over.
_SLACK = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Wait:
    """There is something to send, but our number's pace allows it only from this moment on."""

    until: datetime


def deliver_next(hotline: Hotline, lane: str) -> bool | Wait:
    """Send the most pressing text of a lane; False when there is none that may go now."""
    claimed = _claim(hotline, lane)
    if not isinstance(claimed, Claimed):
        return claimed or False
    try:
        accepted = _hand_over(hotline, claimed)
    except CarrierError as error:
        _not_accepted(hotline, claimed, error)
    else:
        _accepted(hotline, claimed, accepted)
    return True


def lane_of(hotline: Hotline, row_id: int) -> str | None:
    """The lane of an outgoing row, for the job that carries its id."""
    with hotline.db.read() as conn:
        return outbox.lane_of(Tx(conn, hotline.vault), row_id)


def _claim(hotline: Hotline, lane: str) -> Claimed | Wait | None:
    with working(hotline) as work:
        found = outbox.next_for(work.tx, lane, work.at)
        if found is None:
            return None
        clock = lane if found.channel == "sms" else f"{lane}-call"
        if not outbox.take_slot(work.tx, found.sender, clock, work.at, work.at + hotline.gap):
            return Wait(outbox.free_at(work.tx, found.sender, clock) or work.at)
        if lane == "urgent":
            # What is urgent goes at once; the ordinary texts of that number make room.
            outbox.push_slot(work.tx, found.sender, "ordinary", work.at + hotline.gap)
        return outbox.claim(work.tx, found.id, work.at, work.at + LEASE) or Wait(work.at)


def _hand_over(hotline: Hotline, claimed: Claimed) -> Accepted:
    """Give a text or a call to the carrier; no transaction is open."""
    receipt = f"{hotline.public_base_url}/twilio/receipts?m={claimed.id}"
    if claimed.channel == "call":
        page = f"{hotline.public_base_url}/twilio/voice/page?offer={claimed.body}"
        return hotline.carrier.call(to=claimed.to, sender=claimed.sender, url=page, status_url=receipt, ring=_RING)
    left = claimed.expires_at - claimed.handed_at
    return hotline.carrier.text(
        to=claimed.to, sender=claimed.sender, body=claimed.body, receipt_url=receipt, valid_for=left
    )


def _accepted(hotline: Hotline, claimed: Claimed, accepted: Accepted) -> None:
    with working(hotline) as work:
        timers.started(work.tx, claimed.id, work.at)
        mine = outbox.settle(work.tx, claimed, work.at, state="sent", carrier_id=accepted.carrier_id)
        if mine:
            # A receipt may have been quicker than the carrier's own answer: it keeps the last word.
            outbox.report_first(work.tx, claimed.id, accepted.status)
        else:
            log.warning("late_answer", row=claimed.id)


def _not_accepted(hotline: Hotline, claimed: Claimed, error: CarrierError) -> None:
    meaning = _meaning(error)
    log.warning("not_accepted", row=claimed.id, what=meaning.what, verdict=str(meaning.verdict))
    with working(hotline) as work:
        match meaning.verdict:
            case Verdict.UNKNOWN:
                outbox.settle(work.tx, claimed, work.at, state="uncertain")
            case Verdict.RETRY | Verdict.WAIT:
                _try_later(work, claimed, meaning)
            case _:
                code = error.code if isinstance(error, Refused) else None
                if outbox.settle(work.tx, claimed, work.at, state="failed", error_code=code):
                    undelivered.act(work, undelivered.Undelivered.of(claimed), meaning)


def _try_later(work: Work, claimed: Claimed, meaning: Meaning) -> None:
    lane: Lane = "urgent" if claimed.lane == "urgent" else "ordinary"
    wait = next_try(lane, claimed.attempts, random.random(), meaning.verdict)  # noqa: S311 - only spreads retries
    if wait is None or work.at + wait >= claimed.expires_at:
        if outbox.settle(work.tx, claimed, work.at, state="expired"):
            undelivered.act(work, undelivered.Undelivered.of(claimed), meaning)
        return
    outbox.settle(work.tx, claimed, work.at, state="queued", due_at=work.at + wait, handed_at=None)


def _meaning(error: CarrierError) -> Meaning:
    match error:
        case Unreached():
            return NOT_CONNECTED
        case Refused(code=code, http_status=status):
            return meaning_of(code, status)
        case _:
            return meaning_of(None, None)


def settle_uncertain(hotline: Hotline) -> int:
    """Find out about texts nobody is sure of: by the carrier's list, or by sending an urgent one again, numbered."""
    with working(hotline) as work:
        outbox.doubt_stale(work.tx, work.at)
        doubtful = outbox.uncertain(work.tx)
    return sum(_settle_one(hotline, claimed) for claimed in doubtful if _old_enough(claimed))


def _old_enough(claimed: Claimed) -> bool:
    return now() - claimed.handed_at >= (UNCERTAIN_URGENT if claimed.lane == "urgent" else SETTLE_ORDINARY)


def _settle_one(hotline: Hotline, claimed: Claimed) -> bool:
    urgent = claimed.lane == "urgent"
    try:
        carrier_id = _listed(hotline, claimed)
    except CarrierError:
        if not urgent:
            return False  # An ordinary text is never sent again blindly: look again at the next sweep.
        carrier_id = None
    with working(hotline) as work:
        if carrier_id is not None:
            return outbox.move(work.tx, claimed.id, "uncertain", state="sent", carrier_id=carrier_id)
        if work.at >= claimed.expires_at:
            return outbox.move(work.tx, claimed.id, "uncertain", state="expired")
        if urgent:
            done = outbox.number_again(work.tx, claimed, work.at)
        else:
            done = outbox.move(work.tx, claimed.id, "uncertain", state="queued", due_at=work.at, handed_at=None)
        if done:
            work.wake(claimed.id, claimed.lane, claimed.purpose)
        return done


def _listed(hotline: Hotline, claimed: Claimed) -> str | None:
    """The carrier's id of a text that it did take: same number, same words, not from before, nobody else's."""
    if claimed.channel == "call":
        return None
    found = hotline.carrier.texts_to(claimed.to, claimed.handed_at - _SLACK)
    fitting = [one.carrier_id for one in found if not one.inbound and one.body == claimed.body]
    with hotline.db.read() as conn:
        owned = outbox.owned(Tx(conn, hotline.vault), fitting)
    return next((one for one in fitting if one not in owned), None)
