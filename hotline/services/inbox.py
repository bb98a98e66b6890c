"""Messages that nobody has heard: whoever leads the line calls it, is told how many there are, and hears them."""

from collections.abc import Iterable

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.spoken import Listen, Part, Spoken, Words
from hotline.services import helping, needs, pin_calls, recordings, team
from hotline.services.helpers import LEAD
from hotline.services.hotline import Hotline
from hotline.services.pin_calls import Entered
from hotline.services.work import Work, working
from hotline.store import abilities, hearings, messages, people, requests
from hotline.store.people import Person

_CONNECT, _HEAR, _NEXT = "1", "2", "4"
_SECONDS = 10


def greet(work: Work, caller: Person) -> str | None:
    """How many messages wait, and the key to hear them; None for whoever does not lead, or where there are none."""
    if not _may_hear(work, caller) or not (waiting := hearings.unheard(work.tx)):
        return None
    words = work.words(caller, "voice_inbox", count=str(len(waiting)))
    keys = (words, work.words(caller, "voice_inbox_hear"), work.words(caller, "voice_key_menu"))
    return _ask(work, _spoken(work, caller, keys), waiting[0][0])


def pressed(hotline: Hotline, call: CallForm, message_id: int, *, opened: bool = False) -> str | None:
    """What was pressed about a message: 1 connects, 2 plays it, 4 plays the next; None leads to the menu.

    It is played for their PIN alone, which in an `opened` call they have pressed.
    """
    with working(hotline) as work:
        caller = _caller(work, call)
        key = (call.said or "").strip()
        if caller is None or key not in {_CONNECT, _HEAR, _NEXT}:
            return None
        if not opened:
            if key != _HEAR:
                return None
            return _past_pin(work, caller, message_id, pin_calls.to_hear(work, caller, f"/inbox/pin/{message_id}"))
        if key == _CONNECT:
            found = messages.request_of(work.tx, message_id)
            return helping.connect(work, caller, requests.get(work.tx, found)) if found else None
        if key == _HEAR:
            return _play(work, caller, message_id)
        following = [one for one, _ in hearings.unheard(work.tx) if one > message_id]
        return _play(work, caller, following[0]) if following else None


def unlocked(hotline: Hotline, call: CallForm, message_id: int) -> str | None:
    """What was pressed for the PIN that opens the messages; None leads to the menu."""
    with working(hotline, pin_calls.hashes(hotline, call)) as work:
        caller = _caller(work, call)
        if caller is None:
            return None
        tried = pin_calls.entered(work, caller, call.said, f"/inbox/pin/{message_id}")
        return _play(work, caller, message_id) if tried.fits else _past_pin(work, caller, message_id, tried)


def _past_pin(work: Work, caller: Person, message_id: int, tried: Entered) -> str | None:
    """What comes after a PIN; where none helps they hear why, and what else there is."""
    if tried.refused is None:
        return tried.answer
    return pin_calls.back(work, caller, tried.refused, f"/inbox/turn/{message_id}")


def _caller(work: Work, call: CallForm) -> Person | None:
    """Whose phone a call shows, if they may hear messages."""
    caller = people.by_phone(work.tx, call.sender) if call.reachable else None
    return caller if caller is not None and _may_hear(work, caller) else None


def nobody_came(work: Work) -> None:
    """Nobody took a message in all that time: whoever leads hears it, so that it is heard by somebody."""
    for lead in team.leads(work):
        work.notice(lead, "message_unheard", "ask")


def _may_hear(work: Work, caller: Person) -> bool:
    return caller.is_helper and ("coordinator" in caller.roles or LEAD in abilities.skills_of(work.tx, caller.id))


def _play(work: Work, caller: Person, message_id: int) -> str | None:
    """Play a message; that it was played is written down."""
    request_id = messages.request_of(work.tx, message_id)
    if request_id is None or messages.sound(work.tx, message_id) is None:
        return None
    hearings.heard(work.tx, message_id, request_id, caller.id, work.at)
    keys = [work.words(caller, "voice_key_again")]
    if helping.may_be_called(work, requests.get(work.tx, request_id)):
        keys.insert(0, work.words(caller, "voice_key_connect"))
    if any(one > message_id for one, _ in hearings.unheard(work.tx)):
        keys.append(work.words(caller, "voice_key_next"))
    keys.append(work.words(caller, "voice_key_menu"))
    wants = _spoken(work, caller, needs.heard(work, caller, requests.get(work.tx, request_id)))
    said: tuple[Part, ...] = (*wants, recordings.played(work, message_id), *_spoken(work, caller, keys))
    return _ask(work, said, message_id, "/inbox/open")


def _spoken(work: Work, caller: Person, sentences: Iterable[str]) -> tuple[Words, ...]:
    return tuple(Words(one, work.language(caller)) for one in sentences)


def _ask(work: Work, said: tuple[Part, ...], message_id: int, to: str = "/inbox/turn") -> str:
    listen = Listen(said, f"{to}/{message_id}", _SECONDS, one_key=True)
    return twiml.render(Spoken((), listen), f"{work.hotline.public_base_url}/twilio/voice")
