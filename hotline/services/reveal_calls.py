"""REVEAL by voice: whoever took a crisis presses their PIN and hears the number; it is recorded as by text."""

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.phone import e164
from hotline.domain.spoken import Listen, Spoken, Words
from hotline.services import reveals
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import people, pins
from hotline.store.people import Person

KEY = "4"
_SECONDS, _PIN_SECONDS = 10, 20


def may(work: Work, helper: Person, request_id: int) -> bool:
    """Whether a helper took this crisis, so lately that they may have the number."""
    return any(one.id == request_id for one in reveals.cases(work, helper).values())


def greet(work: Work, helper: Person) -> str | None:
    """What a helper hears who took a crisis today whose chat is over; None for others."""
    taken = reveals.cases(work, helper)
    if not taken:
        return None
    code, request = next(iter(taken.items()))
    keys = [work.words(helper, "voice_crisis_case", code=code), work.words(helper, "voice_key_reveal")]
    keys.append(work.words(helper, "voice_key_menu"))
    return _ask(work, helper, " ".join(keys), f"/case/turn/{request.id}", one_key=True)


def ask(work: Work, helper: Person, request_id: int) -> str | None:
    """Ask for the PIN; None where there is no number they may have."""
    found = next((one for one in reveals.cases(work, helper).values() if one.id == request_id), None)
    if found is None:
        return None
    if pins.of(work.tx, helper.id) is None:
        return _end(work, helper, work.words(helper, "voice_pin_none"))
    pins.ask(work.tx, found.id, helper.id, found.person_id, work.at)
    return _pin(work, helper, work.words(helper, "voice_reveal_pin"), request_id)


def entered(hotline: Hotline, call: CallForm, request_id: int) -> str | None:
    """What was pressed for a PIN: the right one gives the number; None leads to the menu."""
    with working(hotline) as work:
        helper = people.by_phone(work.tx, call.sender) if call.reachable else None
        if helper is None or not may(work, helper, request_id):
            return None
        digits = "".join(one for one in call.said or "" if one.isdecimal())
        # 0 is a person, here too.
        if digits in {"", "0"}:
            return None
        found = reveals.check(work, helper, digits)
        if found == "wrong":
            return _pin(work, helper, work.words(helper, "voice_pin_wrong"), request_id)
        if found != "fits":
            return _end(work, helper, work.words(helper, "voice_reveal_locked"))
        return _give(work, helper, request_id)


def _give(work: Work, helper: Person, request_id: int) -> str | None:
    given = reveals.give(work, helper, request_id)
    if given is None:
        return None
    code, phone = given
    if e164(phone) is None:
        return _end(work, helper, work.words(helper, "voice_reveal_hidden", code=code))
    return _end(work, helper, work.words(helper, "voice_reveal_number", code=code, number=phone))


def _pin(work: Work, helper: Person, words: str, request_id: int) -> str:
    return _ask(work, helper, words, f"/reveal/{request_id}", one_key=False)


def _ask(work: Work, helper: Person, words: str, to: str, *, one_key: bool) -> str:
    seconds = _SECONDS if one_key else _PIN_SECONDS
    said = (Words(words, helper.language or "en"),)
    return _render(work, Spoken((), Listen(said, to, seconds, one_key=one_key, speech=False)))


def _end(work: Work, helper: Person, words: str) -> str:
    return _render(work, Spoken((Words(words, helper.language or "en"),), hang_up=True))


def _render(work: Work, spoken: Spoken) -> str:
    return twiml.render(spoken, f"{work.hotline.public_base_url}/twilio/voice")
