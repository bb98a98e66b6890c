"""A call: the same flows, spoken; each turn is answered once, and a turn fetched twice gets the same answer."""

from datetime import timedelta

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain import language as languages
from hotline.domain.effects import Ask, Say
from hotline.domain.events import Began, Event, Gone, Heard, Silence
from hotline.domain.spoken import Listen, Spoken
from hotline.engine import attention, meaning, phrases
from hotline.services import actions, answering, turns
from hotline.services.hotline import Hotline
from hotline.services.work import Work, working
from hotline.store import people, requests, talks
from hotline.store.people import Person
from hotline.store.talks import Kept

OPENING = "craving"
_WITHHELD = "withheld"
_WHILE_WAITING = timedelta(seconds=15)
# A question is said this often before silence counts as the answer.
_TIMES = 2


def answer(hotline: Hotline, call: CallForm) -> str:
    """The first TwiML of a call to us; fetched again, it is the same."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        if (said := talks.last_reply(work.tx, kept.id)) is not None:
            return said
        return _turn(work, person, kept, _opening(work, person))


def turn(hotline: Hotline, call: CallForm, number: int, again: int) -> str:
    """The TwiML after an answer to turn `number`; `again` counts how often its question was met with silence."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        said = talks.last_reply(work.tx, kept.id)
        if said is None:
            return _turn(work, person, kept, _opening(work, person))
        if number != kept.talk.turn or f"/turn/{number}?" not in said:
            return said
        if kept.talk.place is None:
            return _met(work, person, kept)
        text = (call.said or "").strip()
        if not text:
            return _unheard(work, person, kept, said, number, again)
        return _turn(work, person, kept, _heard(work, kept, text))


def ended(hotline: Hotline, call: CallForm) -> None:
    """The caller hung up."""
    with working(hotline) as work:
        person, kept = _open(work, call)
        if kept.talk.places:
            turns.keep(work, person, kept, turns.take(work, person, kept, Gone(work.at)))


def page(hotline: Hotline, offer_id: int) -> str:
    """What a helper hears who is called about an ask: no name, no reason, and which keys to press."""
    with working(hotline) as work:
        offer = requests.offer_by_id(work.tx, offer_id)
        helper = None if offer is None else people.get(work.tx, offer.helper_id)
        if offer is None or helper is None or offer.state not in requests.LIVE:
            return _say(work, helper, "voice_page_over")
        text = work.words(helper, "voice_page")
        listen = Listen(text, offer.id, timedelta(seconds=10), one_key=True)
        return twiml.render(Spoken((), helper.language or "en", listen), f"{_base(hotline)}/paged")


def paged(hotline: Hotline, offer_id: int, said: str | None) -> str:
    """What a helper pressed about an ask. Only 1 takes it: a machine that answers presses nothing."""
    with working(hotline) as work:
        offer = requests.offer_by_id(work.tx, offer_id)
        if offer is None:
            return _say(work, None, "voice_page_over")
        helper = people.get(work.tx, offer.helper_id)
        key = (said or "").strip()
        if key not in {"1", "3"}:
            return _say(work, helper, "voice_goodbye")
        if key == "3":
            answering.answer(work, helper, offer.id, answering.NO)
            return _say(work, helper, "voice_page_passed")
        request = requests.get(work.tx, offer.request_id, lock=True)
        answering.answer(work, helper, offer.id, answering.YES)
        mine = requests.get(work.tx, request.id).helper_id == helper.id
        return _say(work, helper, "voice_page_taken" if mine else "voice_page_over")


def _open(work: Work, call: CallForm) -> tuple[Person, Kept]:
    # Every withheld caller is a person of this one call: nothing is known of them, and nothing may be mixed up.
    name = call.sender if call.reachable else f"{_WITHHELD}:{call.call_id}"
    person = people.find_or_make(work.tx, name, work.at)
    if not call.reachable and person.can_text:
        people.save(work.tx, person.id, can_text=0)
        person = people.get(work.tx, person.id)
    return person, turns.locked(work, person, call.call_id)


def _opening(work: Work, person: Person) -> Began:
    helped = actions.what_helped(work, person)
    return Began(work.at, OPENING, {"helped": helped} if helped else {})


def _heard(work: Work, kept: Kept, text: str) -> Event:
    danger = work.hotline.screen(text)
    if danger is None:
        flow = _asked_for(work, kept, text)
        return Heard(work.at, text) if flow is None else Began(work.at, flow)
    kind = "threat" if danger.threat else danger.kind.value
    flow = work.hotline.book.dangers[kind if danger.sure else "unsure"]
    under_way = kept.talk.place is not None and kept.talk.place.flow == flow
    return Heard(work.at, text) if under_way else Began(work.at, flow)


def _asked_for(work: Work, kept: Kept, text: str) -> str | None:
    """The flow that a caller asks for instead of answering: "talk to someone" is heard at any question."""
    place = kept.talk.place
    flow = attention.wanted(work.hotline.book, text)
    if flow is None or place is None or place.wait is None:
        return flow
    step = work.hotline.book.step(place.flow, place.step)
    return flow if step.kind == "words" or meaning.understand(step, place.wait.offered, text) is None else None


def _met(work: Work, person: Person, kept: Kept) -> str:
    """Somebody said yes while the caller was waiting: say so, and let the call end."""
    words = work.hotline.notices.text(kept.talk.language, "voice_met")
    said = twiml.render(Spoken((words,), kept.talk.language, hang_up=True), _base(work.hotline))
    turns.keep(work, person, kept, turns.Taken(kept.talk), columns={"reply_sealed": work.tx.vault.seal(said)})
    return said


def _unheard(work: Work, person: Person, kept: Kept, said: str, number: int, again: int) -> str:
    """Nothing was pressed or said: the question once more, and only then the way of silence."""
    if again + 1 < _TIMES or kept.talk.asking is None or _waits(work, kept):
        return said.replace(f"/turn/{number}?again={again}", f"/turn/{number}?again={again + 1}")
    return _turn(work, person, kept, Silence(work.at, number))


def _waits(work: Work, kept: Kept) -> bool:
    place = kept.talk.place
    return place is not None and work.hotline.book.step(place.flow, place.step).verb == "do"


def _turn(work: Work, person: Person, kept: Kept, event: Event) -> str:
    if isinstance(event, Heard) and (spoken := languages.spoken_in(event.text)) in work.hotline.languages and spoken:
        people.save(work.tx, person.id, language=spoken)
    taken = turns.take(work, person, kept, event)
    said = twiml.render(_spoken(work, taken), _base(work.hotline))
    turns.keep(work, person, kept, taken, columns={"reply_sealed": work.tx.vault.seal(said)})
    return said


def _spoken(work: Work, taken: turns.Taken) -> Spoken:
    """The words of a turn, then its question; with none the call ends, unless somebody is still being asked."""
    language = taken.talk.language
    says = tuple(effect.text for effect in taken.said if isinstance(effect, Say))
    if taken.question:
        return Spoken(says, language, _listen(work, language, taken.question))
    place = taken.talk.place
    if place is not None and place.wait is not None:
        waiting = phrases.text(work.hotline.book, taken.talk, place, "waiting") or ""
        return Spoken(says, language, Listen(waiting, place.wait.turn, _WHILE_WAITING, one_key=True), pause=3)
    goodbye = work.hotline.notices.text(language, "voice_goodbye")
    return Spoken((*says, goodbye), language, hang_up=True)


def _listen(work: Work, language: str, question: Ask) -> Listen:
    choices = [
        work.hotline.notices.text(language, "voice_choice", choice=label, digit=str(digit))
        for digit, label in enumerate(question.labels, 1)
    ]
    text = " ".join((question.text, *choices))
    return Listen(text, question.turn, timedelta(seconds=10), one_key=bool(question.labels))


def _say(work: Work, helper: Person | None, notice: str) -> str:
    language = (helper.language if helper else None) or "en"
    words = work.hotline.notices.text(language, notice, name=work.hotline.name)
    return twiml.render(Spoken((words,), language, hang_up=True), _base(work.hotline))


def _base(hotline: Hotline) -> str:
    return f"{hotline.public_base_url}/twilio/voice"
