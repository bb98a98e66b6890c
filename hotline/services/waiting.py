"""A caller who says nothing, or for whom phones ring: the question again, then a person, and never dead air."""

from hotline.domain.events import Silence
from hotline.engine import asked_once
from hotline.engine.flow import Step
from hotline.services import already, line_wait, long_calls, ringing, rooms, speaking, taking, whoever_took
from hotline.services.calls import PERSON, QUIET, Calling
from hotline.store import requests
from hotline.store.requests import Request

# A question is said this often before silence counts as the answer.
_TIMES = 2
# So long the line waits for what people are asked for; in danger longer, for somebody is paged meanwhile.
_PAGING = "page_human"


def taken(caller: Calling) -> str | None:
    """Somebody took a page about this caller, or their call back: that helper's phone rings now; None if nobody did."""
    request = requests.of_talk(caller.work.tx, caller.person.id, caller.kept.id, ["crisis"])
    if request is None or request.state != "claimed" or _came(caller, request):
        return taken_back(caller)
    return ring_on(caller, request, caller.kept.talk.turn, 1)


def taken_back(caller: Calling) -> str | None:
    """Somebody took their call back while they are on the line: as if they had asked for a person just now."""
    awaited = whoever_took.awaited(caller.work, caller.person.id, caller.kept.id)
    return None if awaited is None else caller.anew(PERSON)


def overtaken(caller: Calling, text: str, *, keyed: bool) -> str | None:
    """The same in place of what their answer would lead to; never where it may be about danger."""
    work = caller.work
    if asked_once.asks_of_danger(work.hotline.book, caller.kept.talk) or not (
        keyed or work.hotline.screen(text) is None
    ):
        return None
    return taken_back(caller.spoken_to(text))


def _came(caller: Calling, request: Request) -> bool:
    """Whether whoever took it was rung for this caller, or with them, before."""
    return whoever_took.rang(caller.work, request) and rooms.waiting(caller.work, request) is None


def met(caller: Calling) -> str:
    """What they waited for has come to something meanwhile."""
    return taken(caller) or caller.anew(QUIET)


def unheard(caller: Calling, said: str, number: int, again: int, repeats: int) -> str:
    """Nothing was pressed or said: the question once more; then a person is offered, and in the end rung."""
    step, place = speaking.standing(caller.work, caller.kept.talk), caller.kept.talk.place
    assert step is not None
    assert place is not None
    if (ring := taken(caller)) is not None:
        return ring
    if speaking.is_script(step) or speaking.may_stay_open(step):
        return caller.turn(Silence(caller.work.at, number))
    if step.verb == "do":
        return wait_on(caller, step, again)
    if again + 1 < _TIMES:
        return long_calls.said_again(said, number, again=again + 1, repeats=repeats)
    flow = caller.work.hotline.book.flows[place.flow]
    if flow.spoken or flow.crisis or flow.name == "reach":
        return caller.turn(Silence(caller.work.at, number))
    return caller.anew(QUIET)


def wait_on(caller: Calling, step: Step, again: int) -> str:
    """Nothing has come of it yet: the caller hears that, and in the end that nobody answered and what else there is."""
    wait = caller.kept.talk.asking
    assert wait is not None
    if step.target != _PAGING or caller.work.at - wait.since >= line_wait.LONGEST:
        there = _by_text(caller)
        # That nobody could be got through to would not be so.
        return caller.anew(QUIET, there) if there and step.target == _PAGING else caller.come_out(wait.turn, "nobody")
    return caller.keep(speaking.still(caller.work, caller.kept.talk, again + 1))


def _by_text(caller: Calling) -> str | None:
    """What is said where nobody came to the phone to a caller who has a helper by text; None where they have none."""
    work, person = caller.work, caller.person
    there = [one for one in already.with_them(work, person.id) if one.takes_texts]
    if not there or not person.takes_texts or person.hushed:
        return None
    return work.hotline.notices.text(caller.kept.talk.language, "voice_by_text", helper=there[0].called)


def ring_on(caller: Calling, request: Request, number: int, wave: int) -> str:
    """Ring the next phones; where there are none left the caller hears it, and what can be done instead."""
    work = caller.work
    if rooms.waiting(work, request) is not None:
        return caller.keep(speaking.room(work, caller.kept.talk.language, number, wave, request.id))
    made = ringing.ring(work, request, wave)
    if made.rung or made.hold:
        return caller.keep(speaking.ring(work, caller.kept.talk.language, number, made))
    if request.state != "claimed":
        return caller.come_out(number, "nobody")
    if request.kind == "crisis":
        # Nobody in danger is hung up on: whoever took it can reach them later, and meanwhile the others are rung.
        taking.hand_over(work, request)
        return caller.anew(PERSON, work.hotline.notices.text(caller.kept.talk.language, "voice_has_it"))
    if whoever_took.give_back(work, request):
        return ring_on(caller, requests.get(work.tx, request.id), number, wave)
    taking.hand_over(work, request)
    return caller.say(work.hotline.notices.text(caller.kept.talk.language, "voice_met"))
