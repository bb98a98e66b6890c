"""A case whose person stopped our texts: what whoever was paged, and whoever has it, hears of that, each once."""

from hotline.services import answering, asking
from hotline.services.work import Work
from hotline.store import anew, people, requests
from hotline.store.people import Person
from hotline.store.requests import Request


def alert(work: Work, person: Person, crisis: Request) -> None:
    """Somebody with an open case stopped our texts: those paged hear it, once a case, and in danger the next are asked.

    `crisis` is the case as it was before the stop. Where its helper has lost the chat by it, others are paged; for less
    than danger that helper decides.
    """
    in_danger = crisis.about not in requests.LESS_THAN_DANGER
    live = requests.live_for(work.tx, person.id, ["crisis"])
    if live is None:
        if in_danger:
            asking.ask(work, person, "crisis", about="stopped", talk_id=None, turn=None, hushed=True)
            anew.tell_of_stop(work.tx, requests.get(work.tx, _newest(work, person)).id, work.at)
        return
    if not anew.tell_of_stop(work.tx, live.id, work.at):
        return
    for offer in requests.offers_of(work.tx, live.id):
        if offer.state in requests.LIVE:
            helper = people.get(work.tx, offer.helper_id)
            work.notice(helper, _paged(live.about), "page", code=str(offer.code))
    if in_danger:
        answering.go_on(work, live)


def _newest(work: Work, person: Person) -> int:
    found = requests.newest_id(work.tx, person.id, "crisis")
    assert found is not None
    return found


def _paged(about: str | None) -> str:
    """The notice for somebody who was paged and has not answered."""
    if about == requests.ASKED:
        return "stop_paged_asked"
    return "stop_paged_fault" if about == requests.FAULT else "stop_paged"
