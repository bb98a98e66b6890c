"""A text that one number of ours may not send, because its person texted STOP to that one: another of ours sends it."""

from datetime import timedelta

import structlog

from hotline.services.work import Work
from hotline.store import inbound, outbox, people
from hotline.store.outbox import Claimed

log = structlog.get_logger()
# A STOP of this very moment is on its way to us, and takes back what is queued: it is let past first.
_STOP_ARRIVES = timedelta(seconds=2)
# No text goes round between our numbers for ever.
_MOST_TRIES = 6


def takes_over(work: Work, claimed: Claimed) -> bool:
    """Queue a refused text again, from a number of ours that its person takes texts from; False where there is none.

    Without a messaging service the carrier keeps a STOP for the one number it was texted to, and so does the network
    for a toll-free one (twilio.com/docs/messaging/tutorials/advanced-opt-out). Whoever texted START to another
    of ours takes our texts, and their STOP to us is over: it would be wrong to stop them altogether.
    """
    sender = _other(work, claimed)
    if sender is None or claimed.channel != "sms" or claimed.attempts >= _MOST_TRIES:
        return False
    if people.get(work.tx, claimed.person_id).stopped:
        return False
    log.info("other_number_takes_over", row=claimed.id)
    again: dict[str, object] = {"sender": sender, "due_at": work.at + _STOP_ARRIVES, "handed_at": None}
    return outbox.settle(work.tx, claimed, work.at, state="queued", **again)


def _other(work: Work, claimed: Claimed) -> str | None:
    """The line where a number of the pool was refused; where the line was, the number of the pool they texted last."""
    if work.hotline.service is not None:
        return None
    if claimed.sender != work.hotline.line:
        return work.hotline.line
    last = inbound.last_to(work.tx, claimed.person_id)
    return last if last in work.hotline.numbers[1:] else None
