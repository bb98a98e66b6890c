"""A turn of a call as what is heard: its words, then its question, the phones that ring, a recording, or goodbye."""

from collections.abc import Iterator
from dataclasses import replace

from hotline.domain.effects import Ask, Say
from hotline.domain.spoken import Listen, Part, Phone, Queue, Record, Ring, Spoken, Words, parts
from hotline.domain.talk import Talk
from hotline.engine import phrases
from hotline.engine.flow import Step
from hotline.services import phones, rooms, wishes
from hotline.services.phones import Wave
from hotline.services.turns import Taken
from hotline.services.work import Work
from hotline.store import requests
from hotline.store.people import Person
from hotline.store.talks import Kept

RING, RECORD = "ring_someone", "record_message"
_SHORTEST, _LONGEST_PATIENCE = 8, 60
_WHILE_WAITING = 15
_LONGEST_MESSAGE = 120
_AGAIN_IN = 8
# A day is two keys for the month and two for the day; an hour is two, and two for its minutes.
_KEYS = 4


def standing(work: Work, talk: Talk) -> Step | None:
    """The step a call stands at."""
    place = talk.place
    return None if place is None else work.hotline.book.step(place.flow, place.step)


def may_stay_open(step: Step) -> bool:
    """Whether a question need not be answered: its patience is shorter than anybody needs to press a key."""
    return step.patience.total_seconds() < _SHORTEST


def is_script(step: Step) -> bool:
    """Whether a question is only listened to: it has no answers and keeps none; any key, or its end, leads on."""
    return step.verb == "ask" and step.kind == "words" and not step.save


def spoken(work: Work, person: Person, kept: Kept, taken: Taken) -> Spoken:
    """What is heard after a turn."""
    talk, step = taken.talk, standing(work, taken.talk)
    language = talk.language
    said = tuple(part for one in taken.said if isinstance(one, Say) for part in parts(one.text, language))
    if taken.question and step:
        return Spoken(said, _listen(work, talk, step, taken.question))
    if step is not None and talk.asking is not None:
        return _waiting(work, person, kept, talk, step, said)
    goodbye = Words(work.hotline.notices.text(language, "voice_goodbye"), language)
    return Spoken((*said, goodbye), hang_up=True)


def _listen(work: Work, talk: Talk, step: Step, question: Ask) -> Listen:
    asked = (*parts(question.text, talk.language), *_choices(work, talk, question))
    to = f"/turn/{question.turn}?again=0"
    seconds = max(1, min(_LONGEST_PATIENCE, int(question.patience.total_seconds())))
    if is_script(step):
        return Listen(asked, to, seconds, one_key=True, speech=False)
    keys = _KEYS if step.means in {"date", "hour"} else None
    # What is asked for in words has no keys to wait for: any key, as pound, is all there is to press.
    in_words = step.kind == "words" and step.means is None
    return Listen(asked, to, seconds, one_key=bool(question.labels) or in_words, keys=keys)


def _choices(work: Work, talk: Talk, question: Ask) -> Iterator[Words]:
    """What may be chosen, each thing before its key; a choice of languages is said in each of them."""
    offered = talk.asking.offered if talk.asking else ()
    tongues = set(offered) <= set(work.hotline.languages)
    place = talk.place
    for digit, (label, name) in enumerate(zip(question.labels, offered, strict=True), 1):
        language = name if tongues else talk.language
        own = work.hotline.book.text(name, f"{place.flow}/{place.step}/answers/{name}") if tongues and place else None
        words = work.hotline.notices.text(language, "voice_choice", choice=own or label, digit=str(digit))
        yield Words(words, language)


def _waiting(work: Work, person: Person, kept: Kept, talk: Talk, step: Step, said: tuple[Part, ...]) -> Spoken:
    """Something is being done: phones ring, a message is recorded, or people are asked and the caller stays on."""
    assert talk.asking is not None
    assert talk.place is not None
    turn = talk.asking.turn
    if step.target == RING:
        request = requests.of_talk(work.tx, person.id, kept.id, [step.args["kind"]])
        assert request is not None
        if rooms.waiting(work, request) is not None:
            brought = room(work, talk.language, turn, 1, request.id)
            return replace(brought, parts=(*said, *brought.parts))
        declined = wishes.of_call(talk.saved) is not None and request.wish is None
        first = replace(phones.current(work, request, 1), wish_declined=declined)
        if phones.reachable(person):
            said = (*said, Words(work.hotline.notices.text(talk.language, "voice_cut_off"), talk.language))
        return ring(work, talk.language, turn, first, said)
    waiting = parts(phrases.text(work.hotline.book, talk, talk.place, "waiting") or "", talk.language)
    if step.target == RECORD:
        done = f"/recording/{kept.id}"
        return Spoken((*said, *waiting), record=Record(f"/recorded/{turn}", done, _LONGEST_MESSAGE))
    return Spoken(said, Listen(waiting, f"/turn/{turn}?again=0", _WHILE_WAITING, one_key=True))


def still(work: Work, talk: Talk, again: int) -> Spoken:
    """Something is still being done: only that is said, not all that was heard before; `again` counts how often."""
    assert talk.asking is not None
    assert talk.place is not None
    waiting = parts(phrases.text(work.hotline.book, talk, talk.place, "waiting") or "", talk.language)
    return Spoken((), Listen(waiting, f"/turn/{talk.asking.turn}?again={again}", _WHILE_WAITING, one_key=True))


def room(work: Work, language: str, turn: int, wave: int, request_id: int) -> Spoken:
    """The helper who took it is on the line too: the caller is brought to them."""
    words = Words(work.hotline.notices.text(language, "voice_room"), language)
    return Spoken((words,), queue=Queue(rooms.name_of(request_id), f"/rung/{turn}?wave={wave}", "/hold"))


def ring(work: Work, language: str, turn: int, wave: Wave, said: tuple[Part, ...] = ()) -> Spoken:
    """The phones of a wave ring; where all are taken up by others the caller waits a moment, and hears so."""
    notices = work.hotline.notices
    if wave.wish_declined:
        said = (*said, Words(notices.text(language, "voice_wish"), language))
    to = f"/rung/{turn}?wave={wave.number}"
    if not wave.rung:
        hold = Words(notices.text(language, "voice_hold"), language)
        return Spoken(said, Listen((hold,), to, _AGAIN_IN, one_key=True, speech=False))
    if len(wave.rung) == 1 and wave.rung[0][0].called:
        words = notices.text(language, "voice_ringing_named", helper=wave.rung[0][0].called)
    else:
        name = "voice_ringing" if wave.number == 1 else "voice_ringing_more"
        words = notices.text(language, name, count=str(len(wave.rung)))
    rung = tuple(Phone(helper.phone, f"/whisper?offer={leg.offer_id}") for helper, leg in wave.rung)
    dial = Ring(rung, work.hotline.line, to, int(phones.RING.total_seconds()))
    return Spoken((*said, Words(words, language)), ring=dial)
