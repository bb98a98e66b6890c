"""A case whose person stopped our texts: what those paged hear of that, once a case."""

from hotline.services import answering
from hotline.services.work import Work
from hotline.store import anew, offers, people, requests
from hotline.store.people import Person


def alert(work: Work, person: Person) -> None:
    """Somebody with an open case stopped our texts: those paged hear it, once a case, and in danger the next are asked.

    Where somebody has the case already they keep it, with their chat, and hear of the stop there: nobody is paged anew.
    """
    live = requests.live_for(work.tx, person.id, ["crisis"])
    if live is None or not anew.tell_of_stop(work.tx, live.id, work.at):
        return
    for offer in offers.of(work.tx, live.id):
        if offer.state in offers.LIVE:
            helper = people.get(work.tx, offer.helper_id)
            work.notice(helper, _paged(live.about), "page", offer_id=offer.id, code=str(offer.code))
    if live.about not in requests.LESS_THAN_DANGER:
        answering.go_on(work, live)


def _paged(about: str | None) -> str:
    """The notice for somebody who was paged and has not answered."""
    if about == requests.ASKED:
        return "stop_paged_asked"
    return "stop_paged_fault" if about == requests.FAULT else "stop_paged"
