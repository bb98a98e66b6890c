"""Helpers run their own hours by text: each wish is written down, read back, and heard by whoever must know."""

from datetime import datetime, timedelta

from hotline.domain.duty import AHEAD, BREAK_FOR, ON_FOR, Change, Hours, off_until, rounded
from hotline.domain.events import Began, Event
from hotline.domain.hearing.duties import DutyWish
from hotline.domain.hearing.dutyspans import Span, span
from hotline.services import asking, gaps, hours, moments, swaps
from hotline.services.work import Work
from hotline.store import duties, timers
from hotline.store.people import Person

_SHOWN = 3
# So long after they went off "never mind" puts a helper back on.
LATELY = timedelta(hours=1)


def hear(work: Work, person: Person, wish: DutyWish) -> Event | None:
    """Do what a helper wants of their hours; returns the question it leads to, for their talk, if it leads to one."""
    mine = hours.of_one(work, person)
    said = span(wish.when, work.at.astimezone(mine.zone)) if wish.when else None
    unclear = bool(wish.when) and said is None
    asked = duties.drop_asked(work.tx, person.id)
    match wish.kind:
        case "shift":
            _show(work, person, mine)
        case "stay":
            _stay(work, person, mine, asked=asked, is_no=wish.is_no)
        case "swap":
            swaps.begin(work, person, mine, said)
        case "on":
            _on(work, person, mine, said, unclear=unclear)
        case _:
            return _off(work, person, wish, mine, None if unclear else _away(wish, said, mine, work.at), said)
    return None


def _away(wish: DutyWish, said: Span | None, mine: Hours, at: datetime) -> Change | None:
    """From when until when somebody is off who says so; None where they must be asked until when."""
    if said is not None:
        return Change(False, said.start or at, rounded(mine, said.end) if said.days else said.end)
    if wish.kind == "break":
        return Change(False, at, at + BREAK_FOR)
    return Change(False, at, off_until(mine, at)) if wish.kind == "off" else None


def _off(
    work: Work, person: Person, wish: DutyWish, mine: Hours, change: Change | None, said: Span | None
) -> Event | None:
    goes_now = wish.kind != "break" and (said is None or said.start is None)
    alone = gaps.left_by(work, person, mine, (change.start, change.end or work.at + AHEAD)) if change else []
    if change is not None and (alone or gaps.is_last_lead(work, person, change)):
        if goes_now:
            # Others are asked at once, but who is asked here is not gone yet, and may stay.
            gaps.ask_others_too(work, person)
        duty_id = duties.add(work.tx, person.id, change, work.at, state="asked")
        saved = {"duty": str(duty_id)}
        if not alone:
            return Began(work.at, "going_off_lead", saved)
        return Began(work.at, "going_off", saved | {"hours": moments.hours(work, person, *alone[0])})
    if goes_now:
        gaps.ask_others_instead(work, person)
    if change is None:
        work.notice(person, "off_when", "reply")
        return None
    duties.add(work.tx, person.id, change, work.at)
    work.text(person, "reply", gaps.read_back(work, person, change))
    return None


def _on(work: Work, person: Person, mine: Hours, said: Span | None, *, unclear: bool) -> None:
    """On call: from now until the shift ends or some hours have passed, or in the hours that were named."""
    if unclear:
        work.notice(person, "on_when", "reply")
        return
    if said is not None:
        start = said.start or work.at
        duties.add(work.tx, person.id, Change(True, start, said.end), work.at)
        _told_on(work, person, start, said.end)
        return
    duties.end_off(work.tx, person.id, work.at)
    mine = hours.of_one(work, person)
    if not mine.on(work.at):
        duties.add(work.tx, person.id, Change(True, work.at, work.at + ON_FOR), work.at)
        mine = hours.of_one(work, person)
    _told_on(work, person, work.at, mine.until(work.at))


def just_going(work: Work, person: Person, at: datetime) -> bool:
    """Whether they have lately gone off, or asked for somebody to take their shift, and nothing else since."""
    return duties.just_off(work.tx, person.id, at - LATELY) or swaps.lately(work, person, at - LATELY) is not None


def _stay(work: Work, person: Person, mine: Hours, *, asked: bool, is_no: bool) -> None:
    """They take back that they go: what they only thought of holds no more, and what they said last is undone.

    A no to "Back sooner?" is no wish to be back: they read how it stands.
    """
    swap = swaps.lately(work, person, work.at - LATELY)
    if not asked and swap is not None and not duties.just_off(work.tx, person.id, swap.made):
        swaps.drop(work, person, swap)
        return
    if is_no and not asked:
        _show(work, person, mine)
        return
    if not asked:
        duties.take_back(work.tx, person.id, work.at - LATELY)
    mine = hours.of_one(work, person)
    if mine.on(work.at):
        _told_on(work, person, work.at, mine.until(work.at))
    else:
        work.notice(person, "stays", "reply")


def _told_on(work: Work, person: Person, start: datetime, end: datetime | None) -> None:
    if start <= work.at:
        # Whoever waits is put to them at the next tick of the clock, not at the next look.
        timers.hasten(work.tx, asking.AGAIN, work.at)
    if end is None:
        work.notice(person, "on_open", "reply")
    elif start > work.at:
        work.notice(person, "on_hours", "reply", hours=moments.hours(work, person, start, end))
    else:
        work.notice(person, "on_until", "reply", until=moments.until(work, person, end))


def _show(work: Work, person: Person, mine: Hours) -> None:
    """When they are on: now, and the next times."""
    # Laid out for longer than what is shown, so that no shift is cut off in its middle.
    stretches = mine.stretches(work.at, 2 * AHEAD)
    coming = [stretch for stretch in stretches if work.at < stretch[0] < work.at + AHEAD]
    listed = ", ".join(moments.hours(work, person, *stretch) for stretch in coming[:_SHOWN])
    end = mine.until(work.at)
    if end is not None and listed:
        work.notice(person, "shifts_on_next", "reply", until=moments.until(work, person, end), list=listed)
    elif end is not None:
        work.notice(person, "shifts_on", "reply", until=moments.until(work, person, end))
    elif mine.on(work.at):
        work.notice(person, "shifts_always", "reply")
    elif listed:
        work.notice(person, "shifts_off", "reply", list=listed)
    else:
        work.notice(person, "shifts_none", "reply")
