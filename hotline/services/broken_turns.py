"""A turn of a call that broke, and broke again: a human is paged, and the caller hears so and stays on the line."""

import structlog

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.danger import Danger
from hotline.domain.spoken import Pause, Spoken, parts
from hotline.services import asking, calls, line_wait
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import requests, talks
from hotline.store.people import Person

log = structlog.get_logger()
CRISIS = "crisis"
# What broke may be whole again by then.
_REST = 2


def give_up(hotline: Hotline, call: CallForm, back: str) -> str | None:
    """What a caller hears of it; then the call goes on at `back`. None where nobody could be paged either.

    As little as can be is done here, for any of it may be what broke: not even the talk of this call is unsealed.
    """
    try:
        with working(hotline) as work:
            person = calls.who(work, call)
            paged = _page(work, person, call)
            name = "voice_fault_paged" if paged else "voice_fault"
            language = work.language(person)
            words = hotline.notices.text(language, name)
    except Exception as error:  # what became of the turn itself is told by whoever called
        log.critical("nobody_paged", error=type(error).__name__, exc_info=True)
        return None
    if call.over:
        return twiml.EMPTY
    return twiml.render(Spoken((*parts(words, language), Pause(_REST)), back=back), calls.base(hotline))


def _page(work: Work, person: Person, call: CallForm) -> bool:
    """Page for a caller, for danger where they said so; False where a helper has them, or is asked to."""
    talk_id = _talk_id(work, person, call)
    about = _about(work, call)
    if about == requests.FAULT:
        asked = requests.of_talk(work.tx, person.id, talk_id, ["talk"])
        if asked is not None and (asked.state == "claimed" or line_wait.on_the_line(work, asked)):
            return False
        if requests.of_talk(work.tx, person.id, talk_id, [CRISIS]) is not None:
            return True
    hushed = person.stopped or person.hushed or about == requests.VIOLENCE
    asking.ask(work, person, CRISIS, about=about, talk_id=talk_id, turn=None, hushed=hushed)
    return True


def _talk_id(work: Work, person: Person, call: CallForm) -> int:
    """The talk of this call, locked as every turn does before what it asks for, and not unsealed where there is one."""
    talks.wait_for(work.tx, person.id)
    known = talks.id_of(work.tx, person.id, call.call_id)
    return talks.locked(work.tx, person.id, call.call_id, language=work.language(person)).id if known is None else known


def _about(work: Work, call: CallForm) -> str:
    """The danger that a caller's words tell of, or a fault of ours."""
    danger = _danger(work, call)
    return requests.FAULT if danger is None else danger.known_as


def _danger(work: Work, call: CallForm) -> Danger | None:
    if call.keyed or not call.said:
        return None
    try:
        return work.hotline.screen(call.said)
    except Exception as error:  # where this is what broke somebody is paged all the same
        log.exception("danger_unheard", error=type(error).__name__)
        return None
