"""What is known about a person, told to them; and all of it erased, but for the proof of what they agreed to."""

from dataclasses import asdict
from datetime import timedelta

from hotline.domain.hiding import without_numbers
from hotline.services import hours, leaving, moments, taking_back
from hotline.services.hotline import Hotline
from hotline.services.joining import HOURS
from hotline.services.work import Work, working
from hotline.store import circles, erasing, people, pins, relays, requests, rosters, timers
from hotline.store.people import Person

FORGET = "forget"
_SOON = timedelta(hours=1)
_MOST_NAMED = 4


def who_am_i(work: Work, person: Person) -> str:
    """How a person is known here: their name, their people or shifts, their hours."""
    if person.name is None or not person.roles:
        return work.words(person, "you_are_new")
    if person.is_helper:
        shifts = rosters.shifts_of(work.tx, [person.id]).get(person.id, [])
        listed = moments.weekly(work, person, shifts[:_MOST_NAMED]) or work.words(person, "none_yet")
        return work.words(person, "you_are_helper", person=person.called, list=listed)
    off = rosters.taken_off(work.tx, person.id)
    around = [one.supporter_id for one in circles.of(work.tx, person.id) if one.supporter_id not in off][:_MOST_NAMED]
    names = ", ".join(one.called for one in people.many(work.tx, around).values())
    kept = _hours(people.hours_of(work.tx, person.id) or HOURS["any"])
    return work.words(
        person, "you_are", person=person.called, list=names or work.words(person, "nobody_yet"), hours=kept
    )


def my_data(work: Work, person: Person) -> str:
    """What is kept about a person, in numbers, and how to have a copy or have it gone."""
    count = erasing.counts(work.tx, person.id)
    around = len(circles.of(work.tx, person.id))
    return work.words(person, "my_data", texts=str(count.texts), answers=str(count.episodes), count=str(around))


def export(hotline: Hotline, phone: str) -> dict[str, object] | None:
    """All that is kept about whoever has this number (E.164), unsealed, as plain values; None if nothing is."""
    with working(hotline) as work:
        person = people.by_phone(work.tx, phone)
        return None if person is None else {"person": _plain(asdict(person)), **_rows(work, person)}


def _plain(fields: dict[str, object]) -> dict[str, object]:
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in fields.items()}


def _rows(work: Work, person: Person) -> dict[str, object]:
    """Every row about a person, without the numbers that REVEAL gave them: those were for that hour alone."""
    given = [one.phone for one in people.many(work.tx, pins.given(work.tx, person.id)).values()]
    rows = erasing.rows_of(work.tx, person.id)
    return {table: [_without(row, given) for row in found] for table, found in rows.items()} if given else dict(rows)


def _without(row: dict[str, object], numbers: list[str]) -> dict[str, object]:
    return {
        name: without_numbers(value, tuple(numbers)) if isinstance(value, str) else value for name, value in row.items()
    }


def erase_by_hand(hotline: Hotline, phone: str) -> bool:
    """Erase whoever has this number (E.164) now; False when nobody has."""
    with working(hotline) as work:
        person = people.by_phone(work.tx, phone)
        if person is not None:
            erase(work, person.id)
    return person is not None


def forget_soon(work: Work, person: Person) -> None:
    """All of it is erased in an hour, so that somebody on a bad night can still change their mind."""
    timers.disarm(work.tx, FORGET, person.id)
    timers.arm(work.tx, FORGET, person.id, work.at + _SOON)


def keep(work: Work, person: Person) -> None:
    """Nothing is erased after all."""
    timers.disarm(work.tx, FORGET, person.id)


def forget(work: Work, person_id: int) -> None:
    """Erase a person, unless somebody is with them right now: then as soon as that is over."""
    crisis = requests.live_for(work.tx, person_id, ["crisis"])
    if crisis is not None or relays.open_of(work.tx, person_id) or erasing.in_flight(work.tx, person_id):
        timers.arm(work.tx, FORGET, person_id, work.at + _SOON)
        return
    erase(work, person_id)


def erase(work: Work, person_id: int) -> None:
    """Erase all that is kept about a person; what stays are counts, and the proof of what they agreed to or stopped.

    The proof holds a keyed index of the number, so that it can be shown to whoever has the number, and to nobody else
    (five years: the longest time in which a text without consent can be sued for, 47 USC 227).
    """
    person = people.get(work.tx, person_id)
    # Whoever answers an ask of theirs would find nobody, and whoever they help would write to nobody.
    leaving.let_go(work, person)
    taking_back.withdraw(work, person, ("message", "crisis"))
    if person.stopped:
        rosters.give_consent(work.tx, person.id, people.STOPPED, "text", hours.today(work, person), work.at)
    rosters.revoke(work.tx, person.id, work.at)
    erasing.erase(work.tx, person.id, work.at)


def _hours(minutes: tuple[int, int]) -> str:
    return "-".join(_clock(one) for one in minutes)


def _clock(minutes: int) -> str:
    hour = minutes // 60
    return f"{hour % 12 or 12} {'AM' if hour < 12 else 'PM'}"  # noqa: PLR2004 - noon
