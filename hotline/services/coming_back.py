"""Somebody wants one of their own people asked again whom they took off their circle: it needs their word alone."""

from hotline.services import helpers, hours
from hotline.services.work import Work
from hotline.store import circles, rosters
from hotline.store.people import Person


def may_come_back(work: Work, person: Person, supporter: Person) -> bool:
    """Whether they took somebody off whom their own word has asked again, for that one has agreed to be asked.

    Whoever left or texted STOP is not theirs to put back.
    """
    if supporter.id not in rosters.taken_off(work.tx, person.id):
        return False
    mine = [one for one in circles.of(work.tx, person.id) if one.supporter_id == supporter.id]
    askable = any(one.consented_on is not None and one.relation != "therapist" for one in mine)
    return askable and helpers.agrees(work, supporter)


def put_back(work: Work, person: Person, supporter_id: int, *, words: str, how: str) -> None:
    """Ask them again to talk, and for what they were asked before; `words` are those of the question it was a yes to.

    `how` it was said: "text" or "call".
    """
    # They are asked to talk now, whatever it was that they might hear of before.
    hears = rosters.could_hear(work.tx, person.id, supporter_id) | {helpers.TALK_NEEDS}
    today = hours.today(work, person)
    rosters.put_back(work.tx, person.id, supporter_id, hears, today, work.at, words=words, how=how)
    circles.hear(work.tx, person.id, supporter_id, hears)
