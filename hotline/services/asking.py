"""Asking for somebody: a request is opened and its first rung asked, or the one that is open is taken up."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hotline.domain.aftercare import next_day
from hotline.domain.events import Event, Outcome
from hotline.domain.ladders import NEEDS
from hotline.domain.talk import Talk
from hotline.services import (
    afresh,
    alarming,
    byname,
    climbing,
    helpers,
    hours,
    hushing,
    putting,
    ringing_off,
    waitwords,
    wishes,
)
from hotline.services.work import Work
from hotline.store import requests, timers
from hotline.store.people import Person
from hotline.store.requests import Request


@dataclass(frozen=True, slots=True)
class Told:
    """What came of an action at once: words, its outcome, another event for the talk, its language."""

    words: str | None = None
    outcome: str | None = None
    event: Event | None = None
    # What it means for the talk by text, where a call has taken over what was asked for there.
    by_text: Outcome | None = None
    language: str | None = None
    # What the talk may tell of it from now on, by the name of the blank.
    saved: Mapping[str, str] = field(default_factory=dict)
    # A talk that goes on in the place of this one.
    resumed: Talk | None = None

    def onto(self, talk: Talk) -> Talk:
        """The talk as it is after the action: in another language, or going on where an earlier one broke off."""
        once = {byname.SAVED, wishes.SAVED} if talk.channel == "sms" else {byname.SAVED}
        if not once.isdisjoint(talk.saved):
            # Whom they named, or would rather talk to, was for this once.
            talk = replace(talk, saved={key: said for key, said in talk.saved.items() if key not in once})
        if self.resumed is not None:
            places = tuple(replace(place, wait=None) for place in self.resumed.places)
            return replace(talk, places=places, saved=self.resumed.saved, language=self.resumed.language)
        return talk if self.language is None else replace(talk, language=self.language)


RUNG, AGAIN, GIVE_UP = afresh.RUNG, afresh.AGAIN, afresh.GIVE_UP
# The hour that a helper named.
AT = "at"
FOLLOW_UP, CALL = "follow_up", putting.CALL
# While a phone that we call rings we call it for nobody else.
RINGS = ringing_off.RINGS
A_HUMAN, GRACE = climbing.A_HUMAN, climbing.GRACE
# What somebody waits for within minutes.
AWAITED = ("talk", "callback", "message", "crisis")
SHORT_OF_DANGER: tuple[str, ...] = ("talk", "callback", "join", "new_phone", "followup", *NEEDS)


def ask(
    work: Work,
    person: Person,
    kind: str,
    *,
    about: str | None,
    talk_id: int | None,
    turn: int | None,
    hushed: bool,
    named: int | None = None,
    wish: str | None = None,
) -> Told:
    """Open a request and ask its first rung, or take up the one that is open; afresh where all have been asked.

    Whoever of their own people is `named` is asked before all others.
    """
    live = requests.live_about(work.tx, person.id, kind, about) if kind in NEEDS else _live(work, person, kind)
    if live is None and kind == "talk" and (live := _asked_before(work, person)):
        about = requests.ASKED
    waits = live is not None and afresh.all_asked(work, live)
    if live is not None and not (waits and afresh.ended(work, live)):
        _take_up(work, live, about=about, talk_id=talk_id, turn=turn, hushed=hushed)
        if kind == helpers.CRISIS:
            _follow_up(work, person, live.id, about)
            if about not in requests.LESS_THAN_DANGER:
                alarming.alarm(work, live, about, hushed=hushed)
        if too := _one_more(work, person, live, named, wish, at_the_top=waits):
            return Told(words=None if hushed or kind in waitwords.SILENT else too)
        if live.state == "scheduled" and not hushed:
            return _sooner(work, person, live)
        said = "ask_open" if waits else "already_asking"
        return Told(words=None if hushed or kind in waitwords.SILENT else work.words(person, said))
    request_id = requests.open_request(work.tx, kind, person.id, work.at, about=about, talk_id=talk_id, turn=turn)
    if hushed:
        _hush(work, person.id, request_id, about=about)
    timers.arm(work.tx, GIVE_UP, request_id, work.at + work.hotline.ladders[kind].give_up)
    if kind == helpers.CRISIS:
        _follow_up(work, person, request_id, about)
    request = requests.get(work.tx, request_id)
    return _ask_first_rung(work, person, request, named, wish, hushed=hushed)


def _one_more(
    work: Work, person: Person, live: Request, named: int | None, wish: str | None, *, at_the_top: bool
) -> str | None:
    """Ask whom they name, or one who is as they wish, beside those who are asked already; None where there is none."""
    if named:
        return byname.as_well(work, person, live, named, at_the_top=at_the_top)
    return wishes.as_well(work, person, live, wish, at_the_top=at_the_top) if wish else None


def _ask_first_rung(
    work: Work, person: Person, request: Request, named: int | None, wish: str | None, *, hushed: bool
) -> Told:
    """Ask whom they named, or where nobody was named or that one cannot be asked, the first rung that has anybody."""
    fitting = wishes.on_duty(work, request, wish) if wish and not named else None
    first = climbing.ask_first(work, request, fitting) if fitting else None
    first = byname.first(work, request, named) if named else first
    cannot = byname.cannot(work, person, named) if named and first is None else None
    if wish and first is None and not named:
        cannot = work.words(person, "wish_none")
    asked = first or climbing.climb(work, request)
    if asked is None:
        timers.arm(work.tx, AGAIN, request.id, work.at + work.hotline.ladders[request.kind].again)
        return Told(words=cannot, outcome="no_one")
    if hushed or request.kind in waitwords.SILENT:
        return Told(words=None if hushed else cannot)
    said = waitwords.on_asking(work, person, request, *asked)
    return Told(words=f"{cannot} {said}" if cannot else said)


def _live(work: Work, person: Person, kind: str) -> Request | None:
    """What somebody asked for before and waits for; of a case that is so when no timer is just paging for it."""
    live = requests.live_for(work.tx, person.id, [kind])
    if live is not None and kind == helpers.CRISIS:
        requests.get(work.tx, live.id, lock=True)
        return requests.live_for(work.tx, person.id, [kind])
    return live


def _follow_up(work: Work, person: Person, request_id: int, about: str | None) -> None:
    """See that somebody looks in the next day, once for a case; after a fault of ours nobody needs looking after."""
    if about != requests.FAULT and not timers.is_armed(work.tx, FOLLOW_UP, request_id):
        timers.arm(work.tx, FOLLOW_UP, request_id, next_day(work.at, hours.zone_of(work, person)))


def _asked_before(work: Work, person: Person) -> Request | None:
    """What somebody asked for while they got no texts, and nobody has taken yet: the same, so nobody else is asked."""
    live = requests.live_for(work.tx, person.id, [helpers.CRISIS])
    return live if live is not None and live.about == requests.ASKED else None


def _take_up(
    work: Work, live: Request, *, about: str | None, talk_id: int | None, turn: int | None, hushed: bool
) -> None:
    """One person is one case, whatever more they tell; that somebody may be reading along stays true of it."""
    if live.about == requests.VIOLENCE and live.hushed:
        about, hushed = live.about, True
    if about in requests.LESS_THAN_DANGER or (about in alarming.VAGUE and live.about not in requests.LESS_THAN_DANGER):
        about = live.about
    columns = {"about": about, "talk_id": talk_id, "turn": turn, "hushed": 0}
    requests.move(work.tx, live.id, ["open", "scheduled"], **columns)
    if hushed:
        _hush(work, live.person_id, live.id, about=about)


def _hush(work: Work, person_id: int, request_id: int, *, about: str | None) -> None:
    """Nothing is texted of a request; of violence nothing at all, also where they had stopped texts, till that ends."""
    requests.move(work.tx, request_id, ["open", "scheduled"], hushed=1)
    if about == requests.VIOLENCE:
        hushing.end_in_time(work, person_id)


def _sooner(work: Work, person: Person, live: Request) -> Told:
    """They were to wait for a helper's hour and cannot: others are asked now, and that helper at their hour too."""
    asked = climbing.climb(work, live)
    if asked is None:
        return Told(outcome="no_one")
    requests.move(work.tx, live.id, ["scheduled"], state="open", helper_id=None)
    silent = live.kind in waitwords.SILENT
    return Told(words=None if silent else waitwords.on_asking(work, person, live, *asked))
