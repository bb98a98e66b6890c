"""Taking back what somebody asked for: nobody need answer any more, and whoever was asked hears so."""

from collections.abc import Collection

from hotline.domain.events import Outcome
from hotline.services import afresh, asking, ringing_off, waitwords
from hotline.services.work import Work
from hotline.store import offers, outbox, people, promises, requests
from hotline.store.people import Person
from hotline.store.requests import Request


def withdraw(work: Work, person: Person, kinds: Collection[str] = asking.SHORT_OF_DANGER) -> asking.Told:
    """Take back all a person asked for of these kinds; whoever was asked hears that they need not answer."""
    told = asking.Told()
    while (live := requests.live_for(work.tx, person.id, kinds)) is not None:
        if not take_back(work, person, live):
            break
        told = asking.Told(event=None if live.turn is None else Outcome(work.at, live.turn, "withdrawn"))
    return told


def take_back(work: Work, person: Person, live: Request) -> bool:
    """Take back one thing a person asked for, whatever else they wait for; False where it was over."""
    at = work.at
    if not requests.move(work.tx, live.id, ["open", "scheduled"], state="closed", helper_id=None, closed_at=at):
        return False
    _release(work, live, person)
    return True


def met(work: Work, person_id: int) -> None:
    """They are on the phone with somebody, so nobody need call them back; whoever has named an hour for it keeps it."""
    live = requests.live_for(work.tx, person_id, ["callback"])
    if live is not None and requests.move(work.tx, live.id, ["open"], state="closed", closed_at=work.at):
        _release(work, live, people.get(work.tx, person_id))


def _release(work: Work, live: Request, person: Person) -> None:
    """Nobody need answer any more: what has not gone out is dropped, whoever has read an ask hears so."""
    waitwords.unsay(work, live)
    asked = {one.id: one for one in offers.of(work.tx, live.id) if one.state in offers.LIVE}
    read = outbox.handed_over(work.tx, list(asked))
    ringing_off.release(work, offers.close(work.tx, live.id, "withdrawn"))
    afresh.stop_clocks(work, live.id)
    promises.keep(work.tx, work.at, request_id=live.id)
    for offer_id in read:
        helper = people.get(work.tx, asked[offer_id].helper_id)
        # A page named nobody, and neither does its end.
        name = "no_longer_asked" if live.kind == "crisis" else "ask_closed"
        work.notice(helper, name, "ask", person=person.called)
