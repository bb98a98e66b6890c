"""A chat begins: each of the two hears whom they are with, how, and how far their words go."""

from hotline.domain.ladders import NEEDS
from hotline.services import labels
from hotline.services.work import Work
from hotline.store import messages, requests, talks
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import ASKED, FAULT, Request

# Whoever asked for these by calling is called.
BY_CALL = frozenset({"callback", "message", *NEEDS})


def tell_person(work: Work, relay: Relay, person: Person, helper: Person, *, by_call: bool = False) -> None:
    """The person hears who is there, from the number that leads to them; `by_call`: who may call them."""
    if not helper.takes_texts:
        work.notice(person, "helper_calls", "reply", sender=relay.number, helper=helper.called)
        return
    # Whoever took somebody's case may be given their number, to send help: then it is not said to stay hidden.
    crisis = requests.get(work.tx, relay.request_id).kind == "crisis"
    if by_call:
        name = "caller_here_crisis" if crisis else "caller_here"
    elif labels.several(work, relay, person.id):
        name = "helper_here_too"
    else:
        name = "helper_here_crisis" if crisis else "helper_here"
    work.notice(person, name, "reply", sender=relay.number, helper=helper.called, tag=str(relay.tag))


def is_called(request: Request, person: Person) -> bool:
    """Whether whoever takes this calls the person rather than texts them: they asked for that, or get no texts."""
    return (request.kind in BY_CALL or not person.takes_texts) and person.number_known


def tell_helper(
    work: Work, relay: Relay, request: Request, person: Person, helper: Person, code: int, *, by_call: bool = False
) -> None:
    """The helper hears whom they are with, and how far their words go; `by_call`: how to call them."""
    several = labels.several(work, relay, helper.id)
    if person.hushed and person.stopped and request.kind == "crisis":
        name = "stopped_quiet"
    elif person.hushed:
        name = "you_have_quiet_case" if request.kind == "crisis" else "you_have_quiet_chat"
    elif request.kind in NEEDS and messages.left(work.tx, request.id):
        name = "you_have_need"
    elif person.stopped and request.kind == "crisis":
        name = _of_stopped(request)
    elif (person.stopped or not person.can_text) and person.number_known:
        name = "you_have_crisis_call" if request.kind == "crisis" else "you_have_call"
    elif (by_call or request.kind in BY_CALL) and person.number_known:
        name = "you_have_callback"
    elif not person.can_text:
        name = of_hidden(work, request)
    elif request.kind == "crisis":
        name = "you_have_crisis_too" if several else _of_case(request)
    else:
        name = "you_have_it_too" if several else "you_have_it"
    tag = str(relay.tag)
    work.notice(helper, name, "ask", sender=relay.number, person=person.called, code=str(code), tag=tag)


def of_hidden(work: Work, request: Request) -> str:
    """What whoever took the case of somebody with a hidden number hears: how they can be spoken to, if they can."""
    owner = None if request.talk_id is None else talks.find_owner(work.tx, request.talk_id)
    if request.talk_id is None or owner is None or owner[1] == "sms":
        return "you_have_hidden_case"
    # Only whoever is in danger can be fetched from anywhere in their call: others may have gone on to something else.
    waits = request.kind == "crisis" and talks.on_a_call(work.tx, request.talk_id)
    return "you_have_hidden_call" if waits else "you_had_hidden_call"


def _of_case(request: Request) -> str:
    """What whoever takes a case hears: who is in danger, or who worries, and what to ask."""
    if request.about == requests.HELPING:
        return "you_have_helping"
    return "you_have_worry" if request.about == requests.WORRY else "you_have_crisis"


def _of_stopped(request: Request) -> str:
    """What whoever takes the case of somebody who stopped our texts hears: what is so, and no more than is known."""
    if request.about == ASKED:
        return "stopped_asked"
    return "stopped_fault" if request.about == FAULT else "stopped_calls"
