"""What is known of a trip that is being asked for, and what must be asked next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from hotline.domain.hearing.phrases import phrases
from hotline.domain.trips.meant import back_at, heard_of, no_back, wrong_with
from hotline.domain.trips.opener import Opener, as_written, taken_apart
from hotline.domain.trips.trip import RIDE
from hotline.domain.trips.whereabouts import End, Spotted, named, spotted, without_zip, zip_in
from hotline.domain.trips.wishes import MOST_RIDERS, Wishes
from hotline.domain.words import words

# What is still missing, as the outcome that leads to the question for it.
TO: Final = "to"
TO_WHERE: Final = "to_where"
TO_ZIP: Final = "to_zip"
FROM: Final = "from"
FROM_WHERE: Final = "from_where"
FROM_ZIP: Final = "from_zip"
# The ZIP they gave is none that there is.
TO_NO_ZIP: Final = "to_no_zip"
FROM_NO_ZIP: Final = "from_no_zip"
WHEN: Final = "when"
WHICH: Final = "which"
PAST: Final = "past"
NO_DAY: Final = "no_day"
UNCLEAR: Final = "unclear"
FAR: Final = "far"
BACK: Final = "back"
# All is known: it is read back; where they said who rides or how, that is read back after it.
CHECK: Final = "check"
NEEDS: Final = "needs"
MORE: Final = "more"
# Several trips in one message are taken one by one.
SEVERAL: Final = "several"
# They have as many trips open as one person may have.
FULL: Final = "full"
# Nobody under 18 is driven by a volunteer.
YOUNG: Final = "young"
# What could not be made out twice: a person has to put it in.
PERSON: Final = "person"
OUTCOMES: Final = (
    *(TO, TO_WHERE, TO_ZIP, TO_NO_ZIP, FROM, FROM_WHERE, FROM_ZIP, FROM_NO_ZIP),
    *(WHEN, WHICH, PAST, NO_DAY, UNCLEAR, FAR, BACK, CHECK, NEEDS, MORE, SEVERAL, FULL, YOUNG, PERSON),
)
_WRONG: Final = {"past": PAST, "no_day": NO_DAY, "unclear": UNCLEAR}
_CHOICES: Final = {"first": 0, "second": 1}
_WHEELCHAIR: Final = frozenset({"wheelchair", "both"})
_CHILD: Final = frozenset({"child", "both"})
_LONGEST_NAME: Final = 12
_NO_NAMES: Final = phrases("""
    not, no, with, please, pls, con, dont, want, i, him, her, the, anyone, but, que, sea, nobody, none, any, by, never,
    named, called, se, llama, favor, por, a
""")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person has said so far of a trip: each what they answered to the question of that name, or None.

    `missed` is that a time they said could not be used; `right` what they answered to what was read back.
    """

    opener: str = ""
    to: End = field(default_factory=End)
    start: End = field(default_factory=End)
    when: str | None = None
    when_again: str | None = None
    which: str | None = None
    missed: bool = False
    riders: str | None = None
    gear: str | None = None
    who: str | None = None
    without: str | None = None
    back: str | None = None
    right: str | None = None
    kind: str = RIDE
    # What was said as a ZIP anywhere, and is none that there is.
    no_zips: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """How far a trip is known: its ends, its time with what may be meant by it, and what must be asked next."""

    missing: str
    start: Spotted | None = None
    end: Spotted | None = None
    at: datetime | None = None
    # What may be meant by a time that leaves something to guess, soonest first.
    choices: tuple[datetime, ...] = ()
    # The place that is asked about, as they call it.
    unknown: str = ""
    wishes: Wishes = field(default_factory=Wishes)
    # A first name they do not want to be driven by, folded.
    without: str = ""
    back_at: datetime | None = None


def planned(asked: Asked, places: Mapping[str, Spotted], now: datetime, ahead: timedelta) -> Plan:
    """The plan of what was asked for: `places` by the person's names for them, `now` aware and in their zone.

    Nothing is planned for farther ahead than `ahead`.
    """
    opened = taken_apart(asked.opener, now)
    if opened.several:
        return Plan(SEVERAL)
    plan = Plan(CHECK, wishes=_wishes(asked, opened.wishes), without=_first_name(asked.without))
    to = replace(asked.to, said=asked.to.said or as_written(asked.opener, opened.end))
    start = replace(asked.start, said=asked.start.said or as_written(asked.opener, opened.start))
    ends = (
        (to, "end", (TO, TO_WHERE, TO_ZIP, TO_NO_ZIP)),
        (start, "start", (FROM, FROM_WHERE, FROM_ZIP, FROM_NO_ZIP)),
    )
    # Of what is brought it is asked first where it is to be had.
    for end, where, questions in ends if asked.kind == RIDE else reversed(ends):
        found = spotted(end, places)
        if found is None:
            return replace(plan, missing=_next(end, questions), unknown=named(end.said))
        if found.zip in asked.no_zips and end.zip is not None:
            found = replace(found, where=without_zip(found.where), zip=zip_in(end.zip))
        plan = replace(plan, end=found) if where == "end" else replace(plan, start=found)
        if (question := _zip_question(end, found, questions, asked.no_zips)) is not None:
            return replace(plan, missing=question, unknown=found.name or found.where)
    return _timed(asked, opened, plan, now, ahead)


def _zip_question(end: End, found: Spotted, questions: tuple[str, ...], no_zips: frozenset[str]) -> str | None:
    """What is asked of the ZIP of an end; one that there is not is asked anew once, then a person looks at it."""
    if found.zip in no_zips:
        return PERSON if end.zip_missed and end.zip is not None else questions[3]
    return questions[2] if found.zip is None and end.zip is None else None


def _next(end: End, questions: tuple[str, ...]) -> str:
    """The question for an end: first which place, then where that is; what nobody could find twice is for a person."""
    if not end.said:
        return questions[0]
    return PERSON if end.where else questions[1]


def _timed(asked: Asked, opened: Opener, plan: Plan, now: datetime, ahead: timedelta) -> Plan:
    said = asked.when_again or asked.when
    heard = heard_of(said, _day(asked, opened), now) if said else opened.at
    if heard is None:
        said = said or opened.lost
        if said is None:
            return replace(plan, missing=WHEN)
        return replace(plan, missing=PERSON if asked.missed else _WRONG[wrong_with(said, now)])
    chosen = _CHOICES.get(asked.which or "", len(heard.candidates))
    if chosen < len(heard.candidates):
        return _in_reach(asked, replace(plan, at=heard.candidates[chosen]), now, ahead)
    if heard.guessed and len(heard.candidates) > 1:
        return replace(plan, missing=WHICH, choices=heard.candidates[:2])
    return _in_reach(asked, replace(plan, at=heard.at), now, ahead)


def _day(asked: Asked, opened: Opener) -> str | None:
    """The day that was named before, where the answer itself names none."""
    return asked.when if asked.when_again else opened.day


def _in_reach(asked: Asked, plan: Plan, now: datetime, ahead: timedelta) -> Plan:
    assert plan.at is not None
    if plan.at - now > ahead:
        return replace(plan, missing=FAR)
    if plan.wishes.back:
        back = back_at(asked.back or plan.wishes.back_at, plan.at)
        if back is None:
            return replace(plan, missing=BACK)
        plan = replace(plan, back_at=back)
    if asked.right in {"yes", "more"}:
        return replace(plan, missing=MORE)
    return replace(plan, missing=NEEDS if plan.wishes != Wishes() or plan.without else CHECK)


def _wishes(asked: Asked, opened: Wishes) -> Wishes:
    """Who rides and how: what was answered goes before what was in the first message."""
    riders = min(MOST_RIDERS, int(asked.riders)) if asked.riders else opened.riders
    wheelchair = asked.gear in _WHEELCHAIR if asked.gear else opened.wheelchair
    child = asked.gear in _CHILD if asked.gear else opened.child
    driver = opened.driver_is if asked.who not in {"woman", "man", "any"} else asked.who
    back = not no_back(asked.back) if asked.back else opened.back
    said = None if asked.back else opened.back_at
    return Wishes(riders, wheelchair, child, None if driver == "any" else driver, back, said)


def _first_name(said: str | None) -> str:
    """The name in an answer such as "not Bob please"; empty where there is none."""
    told = [word for word in words(said or "") if word not in _NO_NAMES and word.isalpha()]
    return " ".join(told)[:_LONGEST_NAME].strip()
