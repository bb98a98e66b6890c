"""The day after a crisis: a human looks in on the person, by text only where that is safe."""

from hotline.services import asking, team
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


def unmet(work: Work, request: Request) -> None:
    """Nobody looked in: the lead hears it, and the person too, if they were told that somebody would."""
    person = people.get(work.tx, request.person_id)
    for one in team.leads(work):
        work.notice(one, "followup_unmet", "ask", person=person.called)
    if promises.any_for(work.tx, request.id):
        work.notice(person, "gave_up_followup")
