"""Receipts: the carrier's reports, in any order and any number, end in one truth."""

import structlog
from sqlalchemy.exc import OperationalError

from hotline.carrier.webhooks import ReceiptForm
from hotline.domain.delivery import later, meaning_of
from hotline.services import undelivered
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import outbox, receipts, timers

log = structlog.get_logger()
_TRIES = 3
_GONE = frozenset({"undelivered", "failed"})
_OUT = frozenset({"sent", "delivered", "read"})
_CALLS = {"no-answer": "undelivered", "busy": "undelivered", "canceled": "canceled", "completed": "delivered"}


def take(hotline: Hotline, form: ReceiptForm, outbox_id: int | None) -> bool:
    """Take in a report; `outbox_id` is our own id out of its address. False when it was here before.

    What follows from it locks much. Where that and a turn wait for each other the database ends one of them, and the
    carrier sends a report only once: so it is taken again here.
    """
    for _ in range(_TRIES - 1):
        try:
            return _take(hotline, form, outbox_id)
        except OperationalError as error:
            log.warning("receipt_again", row=outbox_id, error=type(error).__name__)
    return _take(hotline, form, outbox_id)


def _take(hotline: Hotline, form: ReceiptForm, outbox_id: int | None) -> bool:
    with working(hotline) as work:
        if not receipts.add(work.tx, form.carrier_id, form.status, form.error_code, outbox_id, work.at):
            return False
        _apply(work, form, outbox_id)
    return True


def _apply(work: Work, form: ReceiptForm, outbox_id: int | None) -> None:
    row = receipts.subject(work.tx, form.carrier_id, outbox_id)
    if row is None:
        return
    status = _CALLS.get(form.status, form.status)
    columns: dict[str, object] = {"error_code": form.error_code} if form.error_code else {}
    receipts.report(work.tx, row.id, row.carrier_status, later(row.carrier_status, status), **columns)
    if row.state != "sent":
        # The carrier speaks of it, so it has it: that settles a doubt without any guess, and the next may go.
        known = {"carrier_id": form.carrier_id, "handed_at": row.handed_at or row.created_at}
        outbox.move(work.tx, row.id, row.state, state="sent", settled_at=work.at, **known)
        work.wake(row.id, row.lane, row.purpose)
    if status in _OUT and row.carrier_status not in _OUT:
        timers.started(work.tx, row.id, work.at)
    if status in _GONE and row.carrier_status not in _GONE:
        text = undelivered.Undelivered(row.id, row.person_id, row.channel, row.purpose, row.offer_id, row.relay_id)
        undelivered.act(work, text, meaning_of(form.error_code or None, None))
