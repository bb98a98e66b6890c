"""What flows have done: each action of `engine/actions.py`, carried out as rows in the open transaction."""

from collections.abc import Callable
from datetime import timedelta

from hotline.domain.effects import Do
from hotline.domain.talk import Talk
from hotline.services import asking, relaying, ringing
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import circles, passages, people, requests, rosters, talks, timers
from hotline.store.people import Person
from hotline.store.talks import Kept

CRAVING = "craving"
AT = "at"
# A call that broke off may go on for so long.
RUNG_BACK = timedelta(minutes=10)
_KEPT = ("strength", "after", "trigger", "strategy", "words")
_NO_WORDS = frozenset({"ok", "okay", "k", "no", "nothing", "nada", "#"})


def carry_out(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Carry out one action for a person. KeyError for an action that does not exist."""
    return _ACTIONS[do.action](work, person, kept, do)


def what_helped(work: Work, person: Person) -> str | None:
    """What brought relief the last time, as it is told back to the person."""
    return passages.last_helped(work.tx, person.id, CRAVING)


def broken_off(work: Work, person: Person) -> Talk | None:
    """The last call of a person, if it broke off at a question a few minutes ago: there it can go on."""
    talk = talks.broken_off(work.tx, person.id, work.at - RUNG_BACK)
    if talk is None or talk.place is None or person.hushed:
        return None
    flow = work.hotline.book.flows.get(talk.place.flow)
    step = flow.steps.get(talk.place.step) if flow else None
    return talk if step is not None and step.verb == "ask" else None


def _reach_someone(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    turn = do.turn if do.waits else None
    return asking.ask(work, person, do.args["kind"], about=None, talk_id=kept.id, turn=turn, hushed=False)


def _page_human(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    kind = do.args["kind"]
    turn = do.turn if do.waits else None
    hushed = kind == requests.VIOLENCE or person.stopped
    if kind == requests.VIOLENCE:
        relaying.hush(work, person)
    return asking.ask(work, person, "crisis", about=kind, talk_id=kept.id, turn=turn, hushed=hushed)


def _withdraw(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return asking.withdraw(work, person)


def _may_text(work: Work, person: Person, kept: Kept, _do: Do) -> Told:
    # That it is safe to talk on this call does not make it safe to text.
    if kept.talk.channel == "sms":
        relaying.unhush(work, person)
    return Told()


def _must_not_text(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    relaying.stay_hushed(work, person)
    return Told()


def _remember(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    answers = {key: do.saved[key] for key in _KEPT if key in do.saved}
    if not answers:
        return Told()
    words = answers.get("words", "").strip()
    before, after = int(answers.get("strength", 0)), int(answers.get("after", 10))
    if after < before:
        own = words if words.casefold() not in _NO_WORDS else ""
        # Later this is said back in one short sentence, so it must be short itself.
        answers["helped"] = (own or do.saved.get("strategy_said", ""))[:30].strip()
    passages.remember(work.tx, person.id, CRAVING, answers, work.at)
    return Told()


def _accept_later(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    request = requests.live_for(work.tx, person.id, ["talk", "callback", "join"])
    offer = requests.offer_by_id(work.tx, int(do.saved.get("offer", "0")))
    if request is None or offer is None or offer.later_at is None or offer.state != "later":
        return Told()
    if requests.move(work.tx, request.id, ["open"], state="scheduled", helper_id=offer.helper_id):
        timers.disarm(work.tx, asking.RUNG, request.id)
        timers.arm(work.tx, AT, offer.id, offer.later_at)
        asking.promise_by(work, request, offer.later_at)
        helper = people.get(work.tx, offer.helper_id)
        when = work.hotline.clock_text(offer.later_at, helper.time_zone)
        work.notice(helper, "later_set", person=person.called, when=when)
    return Told()


def _take_consent(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    today = work.at.date()
    # Our invitation names no circle, so a yes to it is a yes to every circle somebody puts them in.
    for role in sorted(person.roles | {rosters.CIRCLES}):
        rosters.give_consent(work.tx, person.id, role, "text", today, work.at)
    circles.consent(work.tx, person.id, today)
    return Told()


def _refuse_consent(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    rosters.revoke(work.tx, person.id, work.at)
    people.set_roles(work.tx, person.id, (), ())
    circles.leave(work.tx, person.id)
    return Told()


def _ring_someone(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    return ringing.begin(work, person, kept, do)


def _record_message(_work: Work, _person: Person, _kept: Kept, _do: Do) -> Told:
    # The carrier records; what comes of it is told by `services/recordings.py`.
    return Told()


def _speak(work: Work, person: Person, _kept: Kept, do: Do) -> Told:
    people.save(work.tx, person.id, language=do.args["language"])
    return Told(language=do.args["language"], outcome="done")


def _resume(work: Work, person: Person, _kept: Kept, _do: Do) -> Told:
    return Told(resumed=broken_off(work, person), outcome="too_late")


_ACTIONS: dict[str, Callable[[Work, Person, Kept, Do], Told]] = {
    "reach_someone": _reach_someone,
    "page_human": _page_human,
    "ring_someone": _ring_someone,
    "record_message": _record_message,
    "speak": _speak,
    "resume": _resume,
    "withdraw": _withdraw,
    "may_text": _may_text,
    "must_not_text": _must_not_text,
    "remember": _remember,
    "accept_later": _accept_later,
    "take_consent": _take_consent,
    "refuse_consent": _refuse_consent,
}
