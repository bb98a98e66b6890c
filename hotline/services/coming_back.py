"""Somebody wants one of their own people asked again whom they took off their circle: it needs their word alone."""

from hotline.services import helpers, hours
from hotline.services.work import Work
from hotline.store import circles, rosters
from hotline.store.people import Person


def may_come_back(work: Work, person: Person, supporter: Person) -> bool:
    """Whether they took somebody off whom their own word has asked again: who agreed to be asked, and may hear of it.

    Whoever left or texted STOP is not theirs to put back.
    """
    if supporter.id not in rosters.taken_off(work.tx, person.id):
        return False
    mine = [one for one in circles.of(work.tx, person.id) if one.supporter_id == supporter.id]
    agreed = bool(mine) and mine[0].consented_on is not None and helpers.agrees(work, supporter)
    return agreed and helpers.TALK_NEEDS in rosters.could_hear(work.tx, person.id, supporter.id)


def put_back(work: Work, person: Person, supporter_id: int, *, words: str, how: str) -> None:
    """Ask and tell them again what they were asked and told before; `words` are those of the question it was a yes to.

    `how` it was said: "text" or "call".
    """
    hears = rosters.could_hear(work.tx, person.id, supporter_id)
    today = hours.today(work, person)
    rosters.put_back(work.tx, person.id, supporter_id, hears, today, work.at, words=words, how=how)
    circles.hear(work.tx, person.id, supporter_id, hears)
