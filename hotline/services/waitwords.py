"""What whoever waits reads of the people who are being asked for them, and what of it is taken back."""

from hotline.domain.ladders import NAMED, NEEDS, Rung
from hotline.services.work import Work
from hotline.store import dropped, offers, people, relays, requests, said, talks
from hotline.store.people import Person
from hotline.store.requests import Request

# These say nothing by themselves: the flow has its own words, or speaks on a call.
SILENT = frozenset({"crisis", "callback", "message", "followup", *NEEDS})
# What a coordinator is asked for, in hours rather than minutes.
_DESK = frozenset({"join", "new_phone"})


def tell_more(work: Work, request: Request, rung: Rung, asked: list[Person], *, first: bool = False) -> None:
    """Tell the person that more people are being asked now; `first` where they have not heard of any before."""
    person = people.get(work.tx, request.person_id)
    if request.hushed or request.kind in {"followup", *NEEDS}:
        return
    there = relays.helped_since(work.tx, person.id, request.opened_at)
    if there is not None and there.state == "open":
        return
    if request.kind == "crisis":
        _tell_in_danger(work, person, request, asked)
    elif first or there is not None:
        work.text(person, "notice", on_asking(work, person, request, rung, asked))
    else:
        work.notice(person, "asking_more", count=str(len(asked)), minutes=_minutes(rung))


def unsay(work: Work, request: Request) -> bool:
    """Take back that the helpers of this rung are being asked, where it is no longer so and has not gone out yet.

    True where that was the first the person would have heard.
    """
    ladder = work.hotline.ladders[request.kind]
    rung = ladder.rungs[request.rung - 1] if request.rung else ladder.named
    put = [one for one in offers.of(work.tx, request.id) if one.rung == request.rung]
    if not put or request.kind in SILENT or request.kind in _DESK:
        return False
    person = people.get(work.tx, request.person_id)
    asked = [people.get(work.tx, one.helper_id) for one in put]
    first = on_asking(work, person, request, rung, asked)
    met = _to_a_stranger(work, person, rung, asked)
    more = work.words(person, "asking_more", count=str(len(asked)), minutes=_minutes(rung))
    return dropped.take_back(work.tx, person.id, (first, met, more)) in {first, met}


def on_asking(work: Work, person: Person, request: Request, rung: Rung, asked: list[Person]) -> str:
    """The words with which a person hears who is being asked for them."""
    if request.kind in _DESK:
        return work.words(person, "asking_join")
    if rung.who in {("sponsor",), NAMED} and len(asked) == 1:
        alone = "asking_sponsor_unheard" if request.about == requests.UNHEARD else "asking_sponsor"
        return work.words(person, alone, helper=asked[0].called, minutes=_minutes(rung))
    # Whoever has read nothing of ours yet reads here who we are, a way to a person, and how to join.
    if not person.roles and not said.anything_to(work.tx, person.id):
        return _to_a_stranger(work, person, rung, asked)
    several = "asking_others_unheard" if request.about == requests.UNHEARD else "asking_others"
    return work.words(person, several, count=str(len(asked)), minutes=_minutes(rung))


def _to_a_stranger(work: Work, person: Person, rung: Rung, asked: list[Person]) -> str:
    return work.words(person, "asking_first", count=str(len(asked)), minutes=_minutes(rung))


def _tell_in_danger(work: Work, person: Person, request: Request, asked: list[Person]) -> None:
    """Whoever waits in danger reads that more are asked than were before; on a call they hear there how it stands."""
    calls = request.talk_id is not None and talks.on_a_call(work.tx, request.talk_id)
    if asked and not calls:
        work.notice(person, "asking_more_danger", count=str(len(asked)))


def _minutes(rung: Rung) -> str:
    return str(max(1, round(rung.wait.total_seconds() / 60)))
