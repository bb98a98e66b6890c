"""Asking people: a request goes up its ladder, rung by rung, until one says yes, and the person hears the truth."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hotline.domain.aftercare import next_day
from hotline.domain.events import Event, Outcome
from hotline.domain.ladders import NEEDS, Ladder, Rung
from hotline.domain.talk import Talk
from hotline.services import afresh, helpers, hours, phones, ringing_off, silent
from hotline.services.work import Work
from hotline.store import anew, legs, numbering, outbox, outgoing_calls, people, promises, relays, requests, timers
from hotline.store.people import Person
from hotline.store.requests import Offer, Request


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
        if self.resumed is not None:
            places = tuple(replace(place, wait=None) for place in self.resumed.places)
            return replace(talk, places=places, saved=self.resumed.saved, language=self.resumed.language)
        return talk if self.language is None else replace(talk, language=self.language)


RUNG, AGAIN, GIVE_UP = afresh.RUNG, afresh.AGAIN, afresh.GIVE_UP
FOLLOW_UP, CALL = "follow_up", "call"
# While a phone that we call rings we call it for nobody else.
RINGS = ringing_off.RINGS
A_HUMAN = "a_human"
# A promise is broken only when the clock process is late by more than this.
GRACE = timedelta(seconds=45)
# Whoever was asked less long ago than this is not asked again yet.
_A_WHILE = timedelta(seconds=90)
# These say nothing by themselves: the flow has its own words, or speaks on a call.
_SILENT = frozenset({"crisis", "callback", "message", "followup", *NEEDS})
# Danger that nobody has told of themselves.
_VAGUE = frozenset({requests.UNSURE, requests.WORRY, requests.HELPING})
# What a coordinator is asked for, in hours rather than minutes.
_DESK = frozenset({"join", "new_phone"})
# What somebody waits for within minutes.
AWAITED = ("talk", "callback", "message", "crisis")
SHORT_OF_DANGER = ("talk", "callback", "join", "new_phone", "followup", *NEEDS)


def ask(
    work: Work, person: Person, kind: str, *, about: str | None, talk_id: int | None, turn: int | None, hushed: bool
) -> Told:
    """Open a request and ask its first rung, or take up the one that is open; afresh where all have been asked."""
    live = requests.live_for(work.tx, person.id, [kind])
    if live is None and kind == "talk" and (live := _asked_before(work, person)):
        about = requests.ASKED
    waits = live is not None and afresh.all_asked(work, live)
    if live is not None and kind == helpers.CRISIS:
        # A timer of its ladder may be about to page the same people.
        live = requests.get(work.tx, live.id, lock=True)
    if live is not None and not (waits and afresh.ended(work, live)):
        _take_up(work, live, about=about, talk_id=talk_id, turn=turn, hushed=hushed)
        if kind == helpers.CRISIS:
            _follow_up(work, person, live.id, about)
            if about not in requests.LESS_THAN_DANGER:
                _alarm(work, live, hushed=hushed, sure=about not in _VAGUE)
        if live.state == "scheduled" and not hushed:
            return _sooner(work, person, live)
        said = "ask_open" if waits else "already_asking"
        return Told(words=None if hushed or kind in _SILENT else work.words(person, said))
    request_id = requests.open_request(work.tx, kind, person.id, work.at, about=about, talk_id=talk_id, turn=turn)
    if hushed:
        requests.move(work.tx, request_id, ["open"], hushed=1)
    ladder = work.hotline.ladders[kind]
    timers.arm(work.tx, GIVE_UP, request_id, work.at + ladder.give_up)
    if kind == helpers.CRISIS:
        _follow_up(work, person, request_id, about)
    request = requests.get(work.tx, request_id)
    asked = climb(work, request)
    if asked is None:
        timers.arm(work.tx, AGAIN, request_id, work.at + ladder.again)
        return Told(outcome="no_one")
    return Told(words=None if hushed or kind in _SILENT else _words_on_asking(work, person, kind, *asked))


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
    if about in requests.LESS_THAN_DANGER or (about in _VAGUE and live.about not in requests.LESS_THAN_DANGER):
        about = live.about
    columns = {"about": about, "talk_id": talk_id, "turn": turn, "hushed": int(hushed)}
    requests.move(work.tx, live.id, ["open", "scheduled"], **columns)


def _alarm(work: Work, live: Request, *, hushed: bool, sure: bool) -> None:
    """Danger is told while a case is open: more than it was opened for is told to all at once, and the next are asked.

    Whoever may be texted has a talk that goes on with them; of the others nobody hears unless those paged hear again.
    """
    confirmed = sure and live.about in _VAGUE
    worse = confirmed or live.about in requests.LESS_THAN_DANGER
    if not worse and not hushed:
        return
    ladder, told = work.hotline.ladders[live.kind], "sure" if confirmed else "danger" if worse else ""
    for offer in silent.to_page_again(work, live, worse=worse):
        _put(work, live, ladder.rungs[offer.rung - 1], offer, again=True, told=told)
    if worse:
        climb(work, live)
        timers.disarm(work.tx, GIVE_UP, live.id)
        timers.arm(work.tx, GIVE_UP, live.id, work.at + ladder.give_up)


def page_again(work: Work, live: Request, before: datetime) -> None:
    """Page once more whoever was paged for a case at or before a moment, and is silent."""
    ladder, live = work.hotline.ladders[live.kind], requests.get(work.tx, live.id, lock=True)
    for offer in silent.since(work, live, before):
        _put(work, live, ladder.rungs[offer.rung - 1], offer, again=True)


def _sooner(work: Work, person: Person, live: Request) -> Told:
    """They were to wait for a helper's hour and cannot: others are asked now, and that helper at their hour too."""
    asked = climb(work, live)
    if asked is None:
        return Told(outcome="no_one")
    requests.move(work.tx, live.id, ["scheduled"], state="open", helper_id=None)
    return Told(words=_words_on_asking(work, person, live.kind, *asked))


def climb(work: Work, request: Request) -> tuple[Rung, list[Person]] | None:
    """Ask the next rung that has somebody to ask; None when the ladder has no more.

    Returns the rung and who is asked for the first time; nobody where only those of before are asked once more.
    """
    ladder: Ladder = work.hotline.ladders[request.kind]
    asked = {offer.helper_id for offer in requests.offers_of(work.tx, request.id)}
    for number in range(request.rung, len(ladder.rungs)):
        rung = ladder.rungs[number]
        found = helpers.of_rung(work, request, rung, asked=asked)
        if found or (rung.repeat and silent.since(work, request, work.at)):
            return _step(work, request, number, found)
    requests.set_rung(work.tx, request.id, request.rung, len(ladder.rungs))
    return None


def _step(work: Work, request: Request, number: int, found: list[Person]) -> tuple[Rung, list[Person]] | None:
    """Ask a rung, and whoever is silent of those below once more, unless they were asked just now.

    A rung that repeats and is asked before its hour, for want of people below it, is asked again at its hour.
    """
    ladder: Ladder = work.hotline.ladders[request.kind]
    rung, skipped = ladder.rungs[number], ladder.rungs[request.rung : number]
    again = silent.since(work, request, work.at - _A_WHILE) if rung.repeat else []
    early = rung.repeat and (bool(skipped) or not (found or again))
    if not requests.set_rung(work.tx, request.id, request.rung, number if early else number + 1):
        return None
    _offer(work, request, rung, number + 1, found)
    for offer in again:
        _put(work, request, rung, offer, again=True)
    wait = sum((one.wait for one in skipped), timedelta(0)) or _A_WHILE if early else rung.wait
    timers.disarm(work.tx, RUNG, request.id)
    timers.arm(work.tx, RUNG, request.id, work.at + wait, turn=number + 1)
    _promise(work, request, wait)
    return rung, found


def ask_again(work: Work, request: Request) -> int:
    """Look for helpers who may be asked now and were not asked yet, on any rung; returns how many were found."""
    asked = {offer.helper_id for offer in requests.offers_of(work.tx, request.id)}
    found: dict[int, tuple[Rung, Person]] = {}
    for rung in work.hotline.ladders[request.kind].rungs:
        for helper in helpers.of_rung(work, request, rung, asked=asked | found.keys()):
            found[helper.id] = (rung, helper)
    for rung, helper in found.values():
        _offer(work, request, rung, request.rung, [helper])
    return len(found)


def tell_more(work: Work, request: Request, rung: Rung, asked: list[Person], *, first: bool = False) -> None:
    """Tell the person that more people are being asked now; `first` where they have not heard of any before."""
    person = people.get(work.tx, request.person_id)
    if request.hushed or request.kind in {"crisis", "followup", *NEEDS}:
        return
    there = relays.helped_since(work.tx, person.id, request.opened_at)
    if there is not None and there.state == "open":
        return
    if first or there is not None:
        work.text(person, "notice", _words_on_asking(work, person, request.kind, rung, asked))
    else:
        work.notice(person, "asking_more", count=str(len(asked)), minutes=_minutes(rung))


def unsay(work: Work, request: Request) -> bool:
    """Take back that the helpers of this rung are being asked, where it is no longer so and has not gone out yet.

    True where that was the first the person would have heard.
    """
    rung = work.hotline.ladders[request.kind].rungs[request.rung - 1]
    offers = [one for one in requests.offers_of(work.tx, request.id) if one.rung == request.rung]
    if not offers or request.kind in _SILENT or request.kind in _DESK:
        return False
    person = people.get(work.tx, request.person_id)
    asked = [people.get(work.tx, one.helper_id) for one in offers]
    first = _words_on_asking(work, person, request.kind, rung, asked)
    more = work.words(person, "asking_more", count=str(len(asked)), minutes=_minutes(rung))
    return outbox.take_back(work.tx, person.id, (first, more)) == first


def _words_on_asking(work: Work, person: Person, kind: str, rung: Rung, asked: list[Person]) -> str:
    if kind in _DESK:
        return work.words(person, "asking_join")
    if rung.who == ("sponsor",) and len(asked) == 1:
        return work.words(person, "asking_sponsor", helper=asked[0].called, minutes=_minutes(rung))
    return work.words(person, "asking_others", count=str(len(asked)), minutes=_minutes(rung))


def _minutes(rung: Rung) -> str:
    return str(max(1, round(rung.wait.total_seconds() / 60)))


def _promise(work: Work, request: Request, wait: timedelta) -> None:
    """Word by the end of this rung is promised; what was promised for the one before is kept by going on."""
    if request.kind in NEEDS:
        # They were told an hour, and that holds whoever is asked meanwhile.
        return
    promises.keep(work.tx, work.at, request_id=request.id)
    due = work.at + wait + GRACE
    promises.make(work.tx, request.person_id, A_HUMAN, work.at, due, request_id=request.id)


def _offer(work: Work, request: Request, rung: Rung, number: int, found: list[Person]) -> None:
    """Put the request to helpers, a row each, all under the one number of the request."""
    code = numbering.code_for(work.tx, request.id)
    for helper in found:
        offer_id = requests.add_offer(work.tx, request.id, helper.id, number, code, work.at)
        offer = requests.offer_by_id(work.tx, offer_id)
        assert offer is not None
        _put(work, request, rung, offer)


def _put(work: Work, request: Request, rung: Rung, offer: Offer, *, again: bool = False, told: str = "") -> None:
    """Ask a helper by text, and by call where the ladder says so; `again` where they were asked before.

    `told`: "danger" where that was for less, "sure" where it was for danger that nobody had told of themselves.
    """
    if again and anew.on_its_way(work.tx, offer.id):
        # They would read that twice in one breath: what waits to go out says it.
        return
    helper, person = people.get(work.tx, offer.helper_id), people.get(work.tx, request.person_id)
    several = len(requests.offers_to(work.tx, helper.id)) > 1
    worse = "ask_crisis_sure" if told == "sure" else "ask_crisis_danger"
    repeated = worse if told else "ask_crisis_again"
    name = (repeated if again else f"ask_{request.kind}") + ("_code" if several else "")
    if request.kind == "crisis" and not person.number_known:
        name = "ask_crisis_hidden_code" if several else "ask_crisis_hidden"
    elif request.kind == "crisis" and any(one.helper_id == helper.id for one in relays.open_of(work.tx, person.id)):
        # They are with them already, and need not wonder who it is.
        name = "ask_crisis_yours_code" if several else "ask_crisis_yours"
    purpose = "page" if request.kind == "crisis" else "ask"
    speaks = work.speaks(helper, person)
    work.notice(helper, name, purpose, offer_id=offer.id, person=person.called, code=str(offer.code), speaks=speaks)
    if "call" in rung.by:
        call(work, offer)


def call(work: Work, offer: Offer) -> None:
    """Call a helper about an ask; where their phone rings already, for this or another, as soon as it has stopped."""
    rings = outgoing_calls.called_since(work.tx, offer.helper_id, work.at - RINGS)
    # Whoever is on the phone with somebody is texted, and called when that is over.
    if rings or phones.talking(work, [offer.helper_id]) or legs.occupied(work.tx, [offer.helper_id], work.at):
        timers.disarm(work.tx, CALL, offer.id)
        timers.arm(work.tx, CALL, offer.id, work.at + RINGS)
        return
    helper = people.get(work.tx, offer.helper_id)
    work.text(helper, "page", str(offer.id), offer_id=offer.id, channel="call")


def promise_by(work: Work, request: Request, when: datetime) -> None:
    """A helper was promised for a moment: that is what the person was told now."""
    promises.keep(work.tx, work.at, request_id=request.id)
    promises.make(work.tx, request.person_id, A_HUMAN, work.at, when + GRACE, request_id=request.id)
