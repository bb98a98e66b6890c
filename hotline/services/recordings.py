"""Messages after the tone: taken in as open requests, fetched, sealed, and deleted at the carrier."""

import hmac
from base64 import b64decode, b64encode
from datetime import datetime, timedelta

import structlog

from hotline.carrier.port import CarrierError, Refused, code_of
from hotline.carrier.webhooks import CallForm, RecordingForm
from hotline.clock import now
from hotline.domain.ladders import NEEDS
from hotline.domain.spoken import Sound
from hotline.services import asking, line_wait, needs, speaking
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import messages, people, requests, talks
from hotline.store.base import Tx
from hotline.store.messages import Due
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.talks import Kept

log = structlog.get_logger()
MESSAGE = "message"
# The sound may lie ready some seconds after the call; whatever is not there after a day will not come.
_AGAIN = timedelta(seconds=30)
_MOST_TRIES = 2880
# As long as the words of a text are kept.
KEPT_FOR = timedelta(days=30)


def take(work: Work, person: Person, kept: Kept, call: CallForm | RecordingForm) -> bool:
    """Take in a message that was left on a call, once however often it is told; False when there is none."""
    if call.recording is None:
        return False
    if messages.known(work.tx, call.recording):
        return True
    line_wait.settle(work, person.id, kept.id)
    messages.add(work.tx, _open(work, person, kept).id, call.recording, call.seconds, work.at)
    return True


def told(hotline: Hotline, talk_id: int, call: RecordingForm) -> None:
    """The carrier tells where a message lies, perhaps after the caller hung up in the middle of it."""
    with working(hotline) as work:
        owner = talks.find_owner(work.tx, talk_id)
        if owner is None or owner[1] != call.call_id:
            return
        person = people.get(work.tx, owner[0])
        take(work, person, talks.locked(work.tx, person.id, call.call_id), call)


def _open(work: Work, person: Person, kept: Kept) -> Request:
    """The open request that a message belongs to: a plain message, or the ride or meeting it was left for."""
    step = speaking.standing(work, kept.talk)
    kind = step.args["kind"] if step is not None and step.target == speaking.RECORD else MESSAGE
    if kind in NEEDS:
        return needs.opened(work, person, kind, kept.id)
    if requests.live_for(work.tx, person.id, [MESSAGE]) is None:
        asking.ask(work, person, MESSAGE, about=None, talk_id=None, turn=None, hushed=person.hushed or person.stopped)
    opened = requests.live_for(work.tx, person.id, [MESSAGE])
    assert opened is not None
    return opened


def fits(hotline: Hotline, message_id: int, key: str) -> bool:
    """Whether this is the key of a message, of this hour or the one before.

    Anybody may ask that, so nothing is opened for it: on SQLite strangers would stand in line with the texts.
    """
    hour = hour_of(now())
    keys = [hotline.vault.index(key_of(message_id, hour - ago)) for ago in (0, 1)]
    return any(hmac.compare_digest(one.encode(), key.encode()) for one in keys)


def sound(hotline: Hotline, message_id: int) -> bytes | None:
    """The sound of a message (WAV); None when there is none."""
    with hotline.db.read() as conn:
        kept = messages.sound(Tx(conn, hotline.vault), message_id)
    return None if kept is None else b64decode(kept)


def played(work: Work, message_id: int) -> Sound:
    """A message as something to be played: its address opens for this hour and the next."""
    return Sound(f"/message/{message_id}?key={work.tx.vault.index(key_of(message_id, hour_of(work.at)))}")


def hour_of(at: datetime) -> int:
    """The hour of a moment, counted since 1970: what a short-lived key is made of."""
    return int(at.timestamp()) // 3600


def key_of(message_id: int, hour: int) -> str:
    """What the key of a message is made of: it opens this one, and for two hours at most."""
    return f"message {message_id} in hour {hour}"


def collect(hotline: Hotline) -> int:
    """Fetch what lies at the carrier, seal it, and only then delete it there; returns how many were sealed."""
    with working(hotline) as work:
        due = messages.due(work.tx, work.at)
    return sum(_collect(hotline, one) for one in due)


def erase_old(hotline: Hotline) -> int:
    """Erase what was kept long enough, at the carrier first and then here; returns how many were erased.

    Where the carrier does not delete it the row stays, and is tried again in a while.
    """
    with working(hotline) as work:
        old = messages.outlived(work.tx, work.at - KEPT_FOR, work.at)
    return sum(_erase(hotline, one) for one in old)


def _erase(hotline: Hotline, one: Due) -> bool:
    try:
        if one.state != "done":
            hotline.carrier.forget_recording(one.carrier_id)
    except CarrierError as error:
        if not _missing(error):
            log.warning("message_not_erased", row=one.id, error=type(error).__name__, code=code_of(error))
            _move(hotline, one, later=True)
            return False
    with working(hotline) as work:
        messages.erase(work.tx, one.id)
    return True


def _missing(error: CarrierError) -> bool:
    return isinstance(error, Refused) and error.http_status == 404  # noqa: PLR2004 - "not found"


def _collect(hotline: Hotline, one: Due) -> bool:
    try:
        if one.state == "kept":
            hotline.carrier.forget_recording(one.carrier_id)
            _move(hotline, one, state="done")
            return False
        sound = b64encode(hotline.carrier.recording(one.carrier_id)).decode("ascii")
    except CarrierError as error:
        _later(hotline, one, error)
        return False
    with working(hotline) as work:
        messages.move(work.tx, one.id, "waiting", state="kept", sound_sealed=work.tx.vault.seal(sound))
    return _collect(hotline, Due(one.id, one.carrier_id, "kept", one.tries)) or True


def _later(hotline: Hotline, one: Due, error: CarrierError) -> None:
    """Try again in a while; what the carrier does not know any more is gone."""
    if one.state == "kept" and _missing(error):
        _move(hotline, one, state="done")
    elif one.tries >= _MOST_TRIES:
        log.error("message_lost", row=one.id)
        _move(hotline, one, state="lost")
    else:
        log.warning("message_not_fetched", row=one.id, error=type(error).__name__, code=code_of(error))
        _move(hotline, one, tries=one.tries + 1, later=True)


def _move(hotline: Hotline, one: Due, *, later: bool = False, **columns: object) -> None:
    with working(hotline) as work:
        due = {"due_at": work.at + _AGAIN} if later else {}
        messages.move(work.tx, one.id, one.state, **columns, **due)
