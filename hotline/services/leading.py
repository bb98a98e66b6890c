"""Leading a caller, for whom phones still ring, to the helper who waits on the line: nobody waits for a wave to end."""

import re

from hotline.services import rooms
from hotline.services.work import Work
from hotline.store import outgoing_calls, requests, talks
from hotline.store.people import Person
from hotline.store.requests import Request

# Where the call goes on when the phones of its wave have stopped ringing, as it was told.
_AFTER_THE_WAVE = re.compile(r'<(?:Dial|Gather)[^>]* action="(?P<url>[^"]*/rung/\d+\?wave=\d+)"')


def bring(work: Work, helper: Person, request: Request) -> None:
    """A helper waits on the line: where phones ring for their caller they stop, and the caller comes at once."""
    if where(work, request.id) is not None:
        work.text(helper, "page", str(request.id), channel=outgoing_calls.LEAD)


def where(work: Work, request_id: int) -> tuple[str, str] | None:
    """The caller's call and where to lead it; None where nobody waits for them, or no phone rings for them any more.

    A call that was led already must not be led again: the two may be together by then.
    """
    request = requests.find(work.tx, request_id)
    if request is None or request.talk_id is None or rooms.waiting(work, request) is None:
        return None
    found = _AFTER_THE_WAVE.search(talks.last_reply(work.tx, request.talk_id) or "")
    owner = talks.find_owner(work.tx, request.talk_id)
    return None if found is None or owner is None else (owner[1], found["url"])
