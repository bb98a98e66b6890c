"""How long a caller waits on the line for a person: a clock of ours, whatever the carrier does meanwhile."""

from datetime import timedelta

from hotline.services import asking, phones, ringing_off
from hotline.services.work import Work
from hotline.store import legs, offers, promises, requests, timers
from hotline.store.requests import Request

KIND = "wait"
# By then it is a message or a call-back.
LONGEST = timedelta(minutes=4)


def begin(work: Work, request: Request) -> None:
    """From now on the caller of a request waits, and is promised word by the end of it."""
    wait(work, request.id)
    due = work.at + LONGEST + asking.GRACE
    promises.make(work.tx, request.person_id, asking.A_HUMAN, work.at, due, request_id=request.id)


def wait(work: Work, request_id: int) -> None:
    """From now on the clock runs anew, for somebody who is promised nothing more: a helper has them already."""
    timers.disarm(work.tx, KIND, request_id)
    timers.arm(work.tx, KIND, request_id, work.at + LONGEST)


def end(work: Work, request_id: int) -> None:
    """Nobody waits on the line for it any more."""
    timers.disarm(work.tx, KIND, request_id)


def settle(work: Work, person_id: int, talk_id: int) -> None:
    """Whoever waited for a person in this call has chosen something else instead: nobody is asked for that any more."""
    waited = requests.of_talk(work.tx, person_id, talk_id, ["talk"])
    if waited is None or not requests.move(work.tx, waited.id, ["open"], state="closed", closed_at=work.at):
        return
    legs.end_all(work.tx, waited.id)
    ringing_off.release(work, offers.close(work.tx, waited.id, "expired"))
    end(work, waited.id)
    promises.keep(work.tx, work.at, request_id=waited.id)


def nearly_over(work: Work, request: Request) -> bool:
    """Whether too little is left of the wait for another phone to ring."""
    due = timers.due_of(work.tx, KIND, request.id)
    return due is None or due - phones.RING < work.at


def lasts(work: Work, request: Request, seconds: timedelta) -> bool:
    """Whether the caller of a request waits that much longer, as far as a clock of ours says."""
    due = timers.due_of(work.tx, KIND, request.id)
    return due is None or due - seconds >= work.at


def on_the_line(work: Work, request: Request) -> bool:
    """Whether the caller of a request waits on the line."""
    return timers.is_armed(work.tx, KIND, request.id)
