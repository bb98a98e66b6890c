"""Whose number it is: a person on a new phone, and a number that is somebody else's now."""

import hmac
from datetime import timedelta
from typing import Literal

from hotline.domain.hearing.secretwords import fold
from hotline.domain.phone import e164
from hotline.services import hours, leaving
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import abilities, attempts, dropped, people, requests, revoking, standing
from hotline.store import numbers as store
from hotline.store.people import Person

_TRIES, _DAY = 3, timedelta(days=1)


def move(work: Work, person: Person, old: str, secret: str) -> bool:
    """Put somebody on the phone they text from, by their old number and their secret word; False where they do not fit.

    Three tries a day for a phone and for an old number: nobody may find a word by trying.
    """
    number = e164(old)
    keys = [work.tx.vault.index(f"from {person.id}"), work.tx.vault.index(f"to {number}")]
    if max(attempts.count(work.tx, key, work.at - _DAY) for key in keys) >= _TRIES:
        return False
    known = None if number is None else store.had(work.tx, number)
    word = None if known is None else store.secret_of(work.tx, known.id)
    if known is None or word is None or not hmac.compare_digest(word.encode(), fold(secret).encode()):
        for key in keys:
            attempts.add(work.tx, key, work.at)
        return False
    if known.id == person.id:
        return True
    moved = move_to(work, known, person.phone)
    if moved and known.stopped and not person.stopped:
        # What they stopped were texts to the phone they have left; on this one they have just asked to be.
        since = standing.stopped_since(work.tx, known.id)
        people.start(work.tx, known.id)
        revoking.start(work.tx, known.id, since, hours.today(work, known), work.at)
        requests.unhush(work.tx, known.id, but=requests.VIOLENCE)
    return moved


def move_to(work: Work, person: Person, phone: str, *, by_hand: bool = False) -> bool:
    """Give a person this number (E.164); False when somebody else on the line has it. The old phone hears nothing.

    The coordinators hear of it, and whether one of them did it `by_hand`.
    """
    if not store.move(work.tx, person.id, phone):
        return False
    for one in people.many(work.tx, abilities.with_role(work.tx, "coordinator")).values():
        work.notice(one, "phone_moved_by_hand" if by_hand else "phone_moved", person=person.called)
    return True


def move_by_hand(hotline: Hotline, old: str, new: str) -> Literal["moved", "stopped", "nobody", "taken", "ours"]:
    """A coordinator who knows somebody moves them from one number to another (E.164); `stopped`: it gets no texts.

    Nobody is moved to one of `ours`, the numbers of the line itself: it cannot text itself.
    """
    if new in hotline.numbers:
        return "ours"
    with working(hotline) as work:
        person = people.by_phone(work.tx, old) or store.had(work.tx, old)
        if person is None or not person.roles:
            return "nobody"
        if not move_to(work, person, new, by_hand=True):
            return "taken"
        return "stopped" if people.get(work.tx, person.id).stopped else "moved"


def not_theirs(work: Work, person: Person) -> None:
    """Somebody else has this number now: nobody may reach this person by it, and a coordinator hears so.

    The number itself is stopped; whoever has it is nobody on the line.
    """
    dropped.drop_for(work.tx, person.id)
    store.let_go(work.tx, person.id)
    holder = people.find_or_make(work.tx, person.phone, work.at)
    people.stop(work.tx, holder.id, work.at, "wrong_number")
    if not person.stopped:
        work.notice(holder, "not_you", "reply", after_stop=True)
    leaving.let_go(work, people.get(work.tx, person.id))
    for one in people.many(work.tx, abilities.with_role(work.tx, "coordinator")).values():
        if one.id != person.id:
            work.notice(one, "number_gone", person=person.called)
