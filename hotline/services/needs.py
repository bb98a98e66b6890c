"""A ride or a meeting, asked for in somebody's own words: who is asked, by when a person reaches them, what is said."""

from datetime import datetime, timedelta

from hotline.domain.effects import Do
from hotline.domain.ladders import ARRANGE, NEEDS
from hotline.domain.needs import reached_by
from hotline.domain.trips.trip import ERRAND, FOOD
from hotline.domain.words import spaced
from hotline.services import asking, hours, relaying, team
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import needs, offers, people, promises, requests
from hotline.store.people import Person
from hotline.store.relays import Relay
from hotline.store.requests import Request
from hotline.store.talks import Kept

# What a flow saves: the text it began with, and the answer to its question.
OPENER, SAID = "opener", "said"


def ask(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Ask whoever coordinates, or take up what is open; what was said goes to whoever takes it."""
    flow = kept.talk.place.flow if kept.talk.place else ""
    request = opened(work, person, do.args["kind"], kept.id, about=flow if flow in {FOOD, ERRAND} else None)
    if words := _words(work, do):
        needs.add(work.tx, request.id, person.id, words, work.at)
    due = promises.due_for(work.tx, request.id)
    on_a_call = kept.talk.channel != "sms"
    about = (_heard if on_a_call else of)(work, person, request)
    if due is None:
        return Told(words=work.words(person, "voice_need_open" if on_a_call else "need_open", need=about))
    by = _by(work, person, due - asking.GRACE)
    return Told(words=work.words(person, "voice_need_asked" if on_a_call else "need_asked", need=about, until=by))


def opened(work: Work, person: Person, kind: str, talk_id: int | None, *, about: str | None = None) -> Request:
    """The open request of a person for one of the needs, or a new one; `about` says food or errand, no ride.

    Food and a ride are two asks: whoever takes the one may not be able to do the other.

    By when they are reached is promised only where there is somebody to ask, and a number to reach them on.
    """
    live = requests.live_about(work.tx, person.id, kind, about)
    if live is not None:
        return live
    hushed = person.hushed or person.stopped
    told = asking.ask(work, person, kind, about=about, talk_id=talk_id, turn=None, hushed=hushed)
    new = requests.live_about(work.tx, person.id, kind, about)
    assert new is not None
    if told.outcome is None and person.number_known:
        within = work.hotline.ladders[kind].word or timedelta(0)
        due = reached_by(work.at, within, hours.zone_of(work, person)) + asking.GRACE
        promises.make(work.tx, person.id, asking.A_HUMAN, work.at, due, request_id=new.id)
    return new


def of(work: Work, reader: Person, request: Request) -> str:
    """What is asked for, as a reader reads it: "a ride", "an errand"."""
    if request.kind != ARRANGE:
        return work.words(reader, "need_meeting")
    if request.about == FOOD:
        return work.words(reader, "need_food")
    return work.words(reader, "need_errand" if request.about == ERRAND else "need_ride")


def _heard(work: Work, listener: Person, request: Request) -> str:
    """The same as it is heard, where a voice needs accents to say it right."""
    if request.kind != ARRANGE:
        return work.words(listener, "voice_need_meeting")
    if request.about == FOOD:
        return work.words(listener, "voice_need_food")
    return work.words(listener, "voice_need_errand" if request.about == ERRAND else "voice_need_ride")


def heard(work: Work, helper: Person, request: Request) -> tuple[str, ...]:
    """What a helper hears of what is asked for, before anything else about it; nothing where it is another kind."""
    return (work.words(helper, "voice_wants", need=_heard(work, helper, request)),) if request.kind in NEEDS else ()


def show(work: Work, chat: Relay, person: Person, request: Request) -> None:
    """Whoever took it reads what was said of it, under the first name, in the chat of the two."""
    if request.kind in NEEDS and (said := needs.of_request(work.tx, request.id)):
        relaying.pass_on(work, chat, person, " / ".join(said), media=0)


def not_now(work: Work, helper: Person, person: Person, request: Request) -> None:
    """A helper could do it later: it need not be now, and the ask stays theirs to take until it is somebody's."""
    due = promises.due_for(work.tx, request.id)
    if due is None:
        work.notice(helper, "need_any_time", "reply", person=person.called)
    else:
        work.notice(helper, "need_not_now", "reply", person=person.called, until=_by(work, helper, due - asking.GRACE))


def late(work: Work, request: Request) -> None:
    """The hour has passed, and nobody has taken it: the person hears so, and whoever was asked is asked once more."""
    person = people.get(work.tx, request.person_id)
    if not request.hushed:
        work.notice(person, "need_late", need=of(work, person, request))
    for offer in offers.of(work.tx, request.id):
        if offer.state in offers.LIVE:
            helper = people.get(work.tx, offer.helper_id)
            about, code = of(work, helper, request), str(offer.code)
            work.notice(helper, "ask_need_late", "ask", offer_id=offer.id, person=person.called, need=about, code=code)


def unmet(work: Work, request: Request) -> None:
    """Nobody took it in all that time: the person hears so, and whoever coordinates."""
    person = people.get(work.tx, request.person_id)
    if not request.hushed:
        work.notice(person, "need_unmet", need=of(work, person, request))
    for one in team.coordinators(work) or team.leads(work):
        work.notice(one, "ask_need_unmet", "ask", person=person.called, need=of(work, one, request))


def _words(work: Work, do: Do) -> str:
    """What was said: the answer, after the text it began with where that tells more than the word for it."""
    opener, said = do.saved.get(OPENER, "").strip(), do.saved.get(SAID, "").strip()
    bare = spaced(opener) in work.hotline.book.starts
    return said if bare or not opener or not said else f"{opener} / {said}"


def _by(work: Work, reader: Person, at: datetime) -> str:
    """The hour, and whether it is today or tomorrow: it is never later than that."""
    zone = hours.zone_of(work, reader)
    today = at.astimezone(zone).date() == work.at.astimezone(zone).date()
    return work.words(
        reader, "by_today" if today else "by_tomorrow", when=work.hotline.clock_text(at, reader.time_zone)
    )
