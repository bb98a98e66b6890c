"""REVEAL by voice: whoever took a crisis presses their PIN and hears the number; it is recorded as by text."""

from hotline.services import pin_calls, reveals
from hotline.services.pin_calls import Entered
from hotline.services.work import Work
from hotline.store import people, pins
from hotline.store.people import Person
from hotline.store.requests import Request

KEY = "4"


def may(work: Work, helper: Person, request_id: int) -> bool:
    """Whether a helper took this crisis, so lately that they may have the number, and there is one."""
    return _case(work, helper, request_id) is not None


def _case(work: Work, helper: Person, request_id: int) -> Request | None:
    mine = (one for one in reveals.cases(work, helper).values() if one.id == request_id)
    return next((one for one in mine if _has_number(work, one)), None)


def _has_number(work: Work, request: Request) -> bool:
    return people.get(work.tx, request.person_id).number_known


def greet(work: Work, helper: Person) -> str | None:
    """What a helper hears who took a crisis today whose chat is over; None for others."""
    taken = {code: one for code, one in reveals.cases(work, helper).items() if _has_number(work, one)}
    if not taken:
        return None
    code, request = next(iter(taken.items()))
    keys = [work.words(helper, "voice_crisis_case", code=code), work.words(helper, "voice_key_reveal")]
    keys.append(work.words(helper, "voice_key_menu"))
    return pin_calls.ask(work, helper, " ".join(keys), f"/case/turn/{request.id}", one_key=True)


def ask(work: Work, helper: Person, request_id: int) -> Entered | None:
    """Ask for the PIN; None where there is no number they may have."""
    found = _case(work, helper, request_id)
    if found is None:
        return None
    if pins.of(work.tx, helper.id) is None:
        return Entered(fits=False, refused=work.words(helper, "voice_pin_none"))
    pins.ask(work.tx, found.id, helper.id, found.person_id, work.at)
    words = work.words(helper, "voice_reveal_pin")
    return Entered(fits=False, answer=pin_calls.ask(work, helper, words, f"/reveal/{request_id}"))


def entered(work: Work, helper: Person, said: str | None, request_id: int) -> Entered:
    """What was pressed for a PIN: the right one gives the number; without an answer it is the menu."""
    if not may(work, helper, request_id):
        return Entered(fits=False)
    tried = pin_calls.entered(work, helper, said, f"/reveal/{request_id}")
    return Entered(fits=True, answer=_give(work, helper, request_id)) if tried.fits else tried


def _give(work: Work, helper: Person, request_id: int) -> str | None:
    given = reveals.give(work, helper, request_id)
    if given is None:
        return None
    code, phone = given
    return pin_calls.end(work, helper, work.words(helper, "voice_reveal_number", code=code, number=phone))
