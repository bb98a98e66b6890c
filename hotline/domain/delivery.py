"""The life of one outgoing text: its states, the carrier's reports on it, when it is tried again, how long it lives."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Literal

from hotline.domain.carrier_errors import MEANINGS, NOT_CONNECTED, Meaning, Verdict, What, meaning_of

__all__ = [
    "CONNECT",
    "IN_FLIGHT",
    "LEASE",
    "LEGAL",
    "MEANINGS",
    "NOT_CONNECTED",
    "READ",
    "SETTLE_ORDINARY",
    "SETTLE_URGENT",
    "SLACK",
    "UNCERTAIN_URGENT",
    "CarrierStatus",
    "Lane",
    "Meaning",
    "Purpose",
    "State",
    "Verdict",
    "What",
    "final",
    "later",
    "meaning_of",
    "next_try",
    "time_to_send",
    "valid_for",
]

# How long a sender may take. One carrier call ends within CONNECT + READ; the lease outlives it by more than SLACK, so
# that whoever finds a lease run out knows that its sender has stopped. READ is the longest silence between two bytes.
CONNECT: Final = timedelta(seconds=3)
READ: Final = timedelta(seconds=10)
SLACK: Final = timedelta(seconds=5)
LEASE: Final = timedelta(seconds=20)

# How long a text may be in doubt. The carrier promises no bound on how late its list shows a message, so an ordinary
# text waits a minute before it is looked for; an urgent one goes out again after ten seconds: twice beats never. Once
# it has done so as often as it may, only a list that does not have it sends it again, and is asked after twenty: a
# carrier that failed for minutes works again at a moment nobody tells us.
UNCERTAIN_URGENT: Final = timedelta(seconds=10)
SETTLE_URGENT: Final = timedelta(seconds=20)
SETTLE_ORDINARY: Final = timedelta(seconds=60)


class State(StrEnum):
    """Where one outgoing text is, as far as we know; what the carrier reports of it later is a CarrierStatus."""

    QUEUED = "queued"  # waits for its time, its turn or its next try
    SENDING = "sending"  # a sender holds its lease
    UNCERTAIN = "uncertain"  # it may have gone out
    SENT = "sent"  # the carrier has it
    FAILED = "failed"  # the carrier will not take it
    EXPIRED = "expired"  # not worth sending any more; a human is told
    DROPPED = "dropped"  # taken back before it went: opted out, withdrawn, answered meanwhile


_STEPS: Final[dict[State, tuple[State, ...]]] = {
    # A receipt carries our own id, and a try we had doubts about may prove itself late, so all ways lead to SENT.
    State.QUEUED: (State.SENDING, State.SENT, State.EXPIRED, State.DROPPED),
    State.SENDING: (State.SENT, State.QUEUED, State.UNCERTAIN, State.FAILED, State.EXPIRED),
    State.UNCERTAIN: (State.SENT, State.QUEUED, State.FAILED, State.EXPIRED),
    State.FAILED: (State.SENT,),
    State.EXPIRED: (State.SENT,),
    State.SENT: (),
    State.DROPPED: (State.SENT,),
}

LEGAL: Final = frozenset((before, after) for before, afters in _STEPS.items() for after in afters)
"""Every (from, to) a text may go; all else is a fault of the program."""

IN_FLIGHT: Final = frozenset({State.SENDING, State.UNCERTAIN})
"""The states of which a recipient has at most one text per lane: order holds, and doubts can be settled."""


class CarrierStatus(StrEnum):
    """What the carrier reports of a text, from least to most told: the order of `later`.

    Twilio gives the finals one rank. Where two of them come for one text (carriers report for each part, and some
    deliver after they gave up), proof that it arrived outweighs a report that it did not. Nothing is lost by that:
    each report is kept, and an `undelivered` escalates when it comes, whatever the status says in the end.
    """

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    PARTIALLY_DELIVERED = "partially_delivered"
    CANCELED = "canceled"
    FAILED = "failed"
    UNDELIVERED = "undelivered"
    DELIVERED = "delivered"
    READ = "read"


_RANK: Final = {str(status): rank for rank, status in enumerate(CarrierStatus)}
_FIRST_FINAL: Final = _RANK[CarrierStatus.CANCELED]


def later(current: str | None, reported: str) -> str:
    """The status after one more report: the one that tells more, so that any order and repetition ends the same.

    Reports carry no time and no number, and they come out of order and twice. Words Twilio has not used so far rank
    below all others.
    """
    return reported if current is None else max(current, reported, key=lambda status: (_RANK.get(status, -1), status))


def final(status: str | None) -> bool:
    """Whether the carrier has nothing more to do for a text of this status."""
    return status is not None and _RANK.get(status, -1) >= _FIRST_FINAL


Lane = Literal["urgent", "ordinary"]

# Nobody tells us when a carrier that was away is back, so the longest of these waits is how long a person waits on
# after that: well under a minute, with its jitter, and in danger under half of one. What is tried in vain as often as
# this keeps to our numbers' pace like anything else.
_WAITS: Final[dict[Lane, tuple[int, ...]]] = {
    "urgent": (0, 5, 10, 20),
    "ordinary": (10, 20, 30, 45),
}  # seconds
_GIVE_UP: Final[dict[Lane, timedelta | None]] = {"urgent": None, "ordinary": timedelta(minutes=30)}
_BACK_OFF: Final = 5  # seconds, the least that counts as waiting
_SPREAD: Final = 0.2


def next_try(lane: Lane, attempts: int, jitter: float, verdict: Verdict = Verdict.RETRY) -> timedelta | None:
    """How long to wait after `attempts` tries that did not go out; None when an ordinary text is given up.

    An urgent text is tried until its validity ends, which the caller watches. After Verdict.WAIT even its first wait
    is a real one. `jitter`, a random number from 0 to 1, makes a wait up to a fifth longer, so that a failure of many
    texts at once is not repeated by all of them at once.
    """
    waits = _WAITS[lane]
    taken = [waits[min(n, len(waits) - 1)] for n in range(attempts)]
    limit = _GIVE_UP[lane]
    if limit is not None and timedelta(seconds=sum(taken)) > limit:
        return None
    wait = taken[-1] if taken else 0
    return timedelta(seconds=max(wait, _BACK_OFF if verdict is Verdict.WAIT else 0) * (1 + _SPREAD * jitter))


class Purpose(StrEnum):
    """What a text is for, as far as its lifetime goes."""

    REPLY = "reply"  # an answer to what somebody just texted
    ALERT = "alert"  # an offer or a page to a helper
    LEAD = "lead"  # word to whoever leads, which nobody else is asked for in their place
    CRISIS = "crisis"  # the words for somebody in danger
    RELAY = "relay"  # one person's words to another
    NOTICE = "notice"  # something to know: a ride is taken, a time has changed
    CHECKIN = "checkin"  # asked at an hour the person chose


_VALID: Final = {
    Purpose.REPLY: timedelta(minutes=30),
    Purpose.ALERT: timedelta(minutes=10),
    Purpose.LEAD: timedelta(hours=4),
    Purpose.CRISIS: timedelta(minutes=60),
    Purpose.RELAY: timedelta(minutes=30),
    Purpose.NOTICE: timedelta(hours=2),
    Purpose.CHECKIN: timedelta(hours=2),
}


def valid_for(purpose: Purpose) -> timedelta:
    """How long a text is worth sending, for our queue and as the carrier's validity period alike.

    "A volunteer is calling you now" does harm when it comes six hours late, and the carrier's own default is ten.
    """
    return _VALID[purpose]


def time_to_send(now: datetime, lease_until: datetime) -> bool:
    """Whether a sender still has the time for a carrier call before its lease (aware, as `now`) runs out."""
    return now + CONNECT + READ + SLACK < lease_until
