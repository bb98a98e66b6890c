"""A PIN pressed on a call: what tells a helper from somebody who only shows their number."""

from dataclasses import dataclass

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.spoken import BETWEEN_SECRET_KEYS, Listen, Spoken, Words
from hotline.services import pin_hashes, reveals
from hotline.services.hotline import Hotline
from hotline.services.work import Work
from hotline.store import pins
from hotline.store.people import Person
from hotline.store.pins import NO_HASHES, Hashes

_SECONDS, _PIN_SECONDS = 10, 20


@dataclass(frozen=True, slots=True)
class Entered:
    """What was pressed for a PIN: whether it fits, and if not the TwiML that says so; without one it is the menu.

    `refused` says why no PIN helps now: whoever hears it goes back to what else they can do, and is not hung up on.
    """

    fits: bool
    answer: str | None = None
    refused: str | None = None


def to_hear(work: Work, helper: Person, to: str) -> Entered:
    """Ask for the PIN before a message is played; whoever has none hears how to set one, and reads it too."""
    if pins.of(work.tx, helper.id) is not None:
        return Entered(fits=False, answer=ask(work, helper, work.words(helper, "voice_message_pin"), to))
    work.notice(helper, "pin_to_hear", "reply")
    return Entered(fits=False, refused=work.words(helper, "voice_pin_none"))


def hashes(hotline: Hotline, call: CallForm) -> Hashes:
    """Those of what was pressed for a PIN, to be made before the transaction in which it is tried."""
    return pin_hashes.of(hotline, call.sender, _digits(call.said)) if call.reachable else NO_HASHES


def _digits(said: str | None) -> str:
    return "".join(one for one in said or "" if one.isdecimal())


def entered(work: Work, helper: Person, said: str | None, to: str) -> Entered:
    """Try what was pressed; a wrong PIN is asked for again, at the turn `to`."""
    digits = _digits(said)
    # 0 is a person, here too.
    if digits in {"", "0"}:
        return Entered(fits=False)
    found = reveals.check(work, helper, digits)
    if found == "wrong":
        return Entered(fits=False, answer=ask(work, helper, work.words(helper, "voice_pin_wrong"), to))
    if found != "fits":
        name = "voice_pin_none" if found == "none" else "voice_reveal_locked"
        return Entered(fits=False, refused=work.words(helper, name))
    return Entered(fits=True)


def ask(work: Work, helper: Person, words: str, to: str, *, one_key: bool = False) -> str:
    """The TwiML that says words and waits for a PIN, or for one key; what is pressed goes to the turn at `to`."""
    seconds = _SECONDS if one_key else _PIN_SECONDS
    said = (Words(words, work.language(helper)),)
    listen = Listen(said, to, seconds, one_key=one_key, speech=False, between=BETWEEN_SECRET_KEYS)
    return _render(work, Spoken((), listen))


def back(work: Work, helper: Person, refused: str, to: str) -> str:
    """The TwiML that says why no PIN helps, and waits for the key of what else there is; 0 is a person."""
    keys = (work.words(helper, "voice_key_person"), work.words(helper, "voice_key_menu"))
    return ask(work, helper, " ".join((refused, *keys)), to, one_key=True)


def end(work: Work, helper: Person, words: str) -> str:
    """The TwiML that says words and hangs up."""
    return _render(work, Spoken((Words(words, work.language(helper)),), hang_up=True))


def _render(work: Work, spoken: Spoken) -> str:
    return twiml.render(spoken, f"{work.hotline.public_base_url}/twilio/voice")
