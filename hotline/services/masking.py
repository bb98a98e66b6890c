"""Calling the person of a chat from a phone we do not know: a code, good for a while, opens that one call."""

import secrets
from datetime import timedelta

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.spoken import BETWEEN_SECRET_KEYS, Listen, Spoken, Words
from hotline.services import helping
from hotline.services.work import Work
from hotline.store import codes, people, relays, requests
from hotline.store.people import Person
from hotline.store.relays import Relay

HOLDS = timedelta(minutes=15)
_DIGITS = 6
# So many wrong tries by anybody, and the codes that hold are locked; so many are heard out in one call.
_LOCKED_AFTER = 5
_TRIES = 3
_SECONDS = 20
# Part of the address that the code goes to.
QUESTION = "/code/"


def give(work: Work, relay: Relay, helper: Person) -> None:
    """Text a helper the code with which any phone is theirs for a call to the person of a chat."""
    number = "".join(str(secrets.randbelow(10)) for _ in range(_DIGITS))
    codes.give(work.tx, relay.id, number, work.at + HOLDS)
    minutes = str(int(HOLDS.total_seconds()) // 60)
    work.notice(helper, "call_code", "reply", pin=number, minutes=minutes)


def ask(work: Work, language: str, tries: int = 0) -> Spoken:
    """Ask a caller for their code, another time where it was wrong."""
    words = work.hotline.notices.text(language, "voice_code_again" if tries else "voice_code")
    said, to = (Words(words, language),), f"{QUESTION}{tries}"
    return Spoken((), Listen(said, to, _SECONDS, one_key=False, speech=False, between=BETWEEN_SECRET_KEYS))


def entered(work: Work, language: str, call: CallForm, tries: int) -> str | None:
    """What a caller pressed for a code: the right one connects, wrong ones are counted; None when enough were tried."""
    said = "".join(digit for digit in call.said or "" if digit.isdecimal())
    relay_id = codes.relay_of(work.tx, said, work.at, _LOCKED_AFTER) if len(said) == _DIGITS else None
    relay = None if relay_id is None else relays.get(work.tx, relay_id)
    if relay is not None and relay.state == "open" and not relay.held:
        helper = people.get(work.tx, relay.helper_id)
        return helping.connect(work, helper, requests.get(work.tx, relay.request_id))
    if said:
        codes.wrong(work.tx, work.at)
    if tries + 1 >= _TRIES:
        return None
    return twiml.render(ask(work, language, tries + 1), f"{work.hotline.public_base_url}/twilio/voice")
