"""The day after a crisis: a human looks in on the person, by text only where that is safe."""

from hotline.services import asking, team
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import cases, people, promises, relays, requests
from hotline.store.people import Person
from hotline.store.requests import Request

KIND = "followup"


def follow_up(work: Work, request_id: int) -> None:
    """Ask somebody on call to look in, and tell the person; where no text is safe, coordinators find another way."""
    request = requests.get(work.tx, request_id)
    person = people.get(work.tx, request.person_id)
    if cases.newest_id(work.tx, person.id) != request_id:
        # Two in one night are looked after together.
        return
    if relays.helping(work.tx, person.id) or requests.live_for(work.tx, person.id, [KIND]):
        return
    if request.about == requests.VIOLENCE or person.hushed or person.stopped or not person.can_text:
        _look_in_otherwise(work, person)
        return
    told = asking.ask(work, person, KIND, about=None, talk_id=None, turn=None, hushed=False)
    if told.outcome is None:
        work.notice(person, "followup_coming")


def _look_in_otherwise(work: Work, person: Person) -> None:
    for one in team.coordinators(work) or team.leads(work):
        work.notice(one, "look_in_otherwise", "ask", person=person.called)


def tells_later(work: Work, request: Request) -> bool:
    """Whether somebody is still asked to look in when nobody took a case: how that ends is all the person hears."""
    return request.kind == CRISIS and requests.live_for(work.tx, request.person_id, [KIND]) is not None


def answer(work: Work, person: Person) -> bool:
    """Say how it stands to whoever texts something that asks for nothing, while somebody is asked to look in on them.

    False where nobody is. Our word of it asks how they are, and the menu would be no answer to what they say to that.
    """
    if requests.live_for(work.tx, person.id, [KIND]) is None:
        return False
    work.notice(person, "look_in_open", "reply")
    return True


def unmet(work: Work, request: Request) -> None:
    """Nobody looked in: the lead hears it, and the person too, if they were told that somebody would.

    While a case of theirs is open they hear nothing yet: somebody may still come, and one word is said of both.
    """
    person = people.get(work.tx, request.person_id)
    for one in team.leads(work):
        work.notice(one, "followup_unmet", "ask", person=person.called)
    case = requests.live_for(work.tx, person.id, [CRISIS])
    open_case = case is not None and case.state == "open" and not case.hushed
    if promises.any_for(work.tx, request.id) and not open_case:
        work.notice(person, "gave_up_followup")
