"""Ringing for a caller: phones of helpers in waves, the first to press 1 has it, and a clock of ours ends the wait."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from hotline.domain.effects import Do
from hotline.domain.events import Outcome
from hotline.services import already, asking, helpers, relaying, ringing_off, together, warning
from hotline.services.asking import Told
from hotline.services.work import Work
from hotline.store import legs, numbering, outgoing_calls, people, promises, relays, requests, talks, timers
from hotline.store.legs import Leg
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.talks import Kept

WAIT = "wait"
# A caller who does not mind who it is.
ANYONE = "anyone"
# How long a caller waits at most; then it is a message or a call-back, whatever the carrier did meanwhile.
LONGEST = timedelta(minutes=4)
RING = timedelta(seconds=25)
# A phone that was picked up at the last moment hears who asks; by then it is over, whatever the carrier told us.
_WHISPER = timedelta(seconds=35)
_MOST_TO_ONE = 3


@dataclass(frozen=True, slots=True)
class Wave:
    """The phones that ring now; with none, `hold` says whether somebody may be free in a moment."""

    number: int
    rung: tuple[tuple[Person, Leg], ...] = ()
    hold: bool = False
    wish_declined: bool = False


def begin(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Open the request of a caller, or take up what they asked for by text, and ring the first phones."""
    said = do.saved.get("wish", ANYONE)
    wish = None if said == ANYONE else said
    live = requests.live_for(work.tx, person.id, [do.args["kind"]])
    if live is None:
        request_id = requests.open_request(
            work.tx, do.args["kind"], person.id, work.at, about=None, talk_id=kept.id, turn=do.turn
        )
        requests.move(work.tx, request_id, ["open"], wish=wish)
    else:
        request_id = live.id
        requests.move(work.tx, live.id, ["open", "scheduled"], talk_id=kept.id, turn=do.turn, wish=wish)
    timers.disarm(work.tx, WAIT, request_id)
    timers.arm(work.tx, WAIT, request_id, work.at + LONGEST)
    due = work.at + LONGEST + asking.GRACE
    promises.make(work.tx, person.id, asking.A_HUMAN, work.at, due, request_id=request_id)
    wave = ring(work, requests.get(work.tx, request_id), 1)
    # Whoever was rung before in this call and did not come is still on duty.
    none = "nobody" if legs.of_request(work.tx, request_id) else "no_one"
    return Told(outcome=None if wave.rung or wave.hold else none, by_text=_of_text(work, live))


def _of_text(work: Work, live: Request | None) -> Outcome | None:
    """What a talk by text that waited for the same person hears: the call has taken that over."""
    if live is None or live.turn is None or live.talk_id is None:
        return None
    found = talks.find_owner(work.tx, live.talk_id)
    by_text = found is not None and found[1] == "sms"
    return Outcome(work.at, live.turn, "withdrawn") if by_text else None


def ring(work: Work, request: Request, number: int) -> Wave:
    """Ring the next phones that were not rung yet, rung by rung; nobody's phone rings for two callers at once."""
    if request.state == "claimed" and request.helper_id is not None:
        return _ring_claimer(work, request, number)
    if _waited(work, request):
        return Wave(number)
    done = {one.helper_id for one in legs.of_request(work.tx, request.id) if one.state != "cut"}
    found: list[Person] = []
    occupied: set[int] = set()
    for there in _in_order(work, request, done):
        ids = [one.id for one in there]
        occupied |= legs.occupied(work.tx, ids, work.at)
        occupied |= {one for one in ids if outgoing_calls.called_since(work.tx, one, work.at - asking.RINGS)}
        wished = [one for one in there if one.id not in occupied and _fits(work, request.wish, one)]
        if rung_now := _ring_all(work, request, number, wished):
            return Wave(number, rung_now)
        found += there
    if request.wish is not None:
        requests.move(work.tx, request.id, ["open"], wish=None)
        return _declining(ring(work, requests.get(work.tx, request.id), number))
    return Wave(number, hold=bool(occupied & {one.id for one in found}))


def _in_order(work: Work, request: Request, done: set[int]) -> Iterator[list[Person]]:
    """Whose phones to ring, but those done: whoever is in a chat with the caller already, then rung by rung."""
    theirs = already.with_them(work, request.person_id)
    yield [one for one in theirs if one.id not in done and reachable(one)]
    for rung in work.hotline.ladders[request.kind].rungs:
        yield helpers.of_rung(work, request, rung, asked=done, by_call=True)


def _declining(wave: Wave) -> Wave:
    return Wave(wave.number, wave.rung, wave.hold, wish_declined=True)


def _waited(work: Work, request: Request) -> bool:
    """Whether too little is left of the wait for another phone to ring."""
    due = timers.due_of(work.tx, WAIT, request.id)
    return due is None or due - RING < work.at


def _fits(work: Work, wish: str | None, helper: Person) -> bool:
    return wish is None or helper.language == wish or wish in people.skills_of(work.tx, helper.id)


def _ring_all(work: Work, request: Request, number: int, found: list[Person]) -> tuple[tuple[Person, Leg], ...]:
    rung = []
    # Always in the same order, or two callers who ring the same phones would wait for each other.
    for helper in sorted(found, key=lambda one: one.id):
        offer_id = _offer(work, request, helper)
        wanted = Leg(0, request.id, offer_id, helper.id, number, "ringing")
        if legs.ring(work.tx, wanted, work.at, work.at + RING + _WHISPER):
            rung.append((helper, wanted))
    return tuple(rung)


def _offer(work: Work, request: Request, helper: Person) -> int:
    """The offer a helper has of this request already, or a new one: calling back later they can still take it."""
    mine = [one for one in requests.offers_of(work.tx, request.id) if one.helper_id == helper.id]
    if mine:
        return mine[-1].id
    code = numbering.code_for(work.tx, request.id)
    return requests.add_offer(work.tx, request.id, helper.id, max(1, request.rung), code, work.at)


def _ring_claimer(work: Work, request: Request, number: int) -> Wave:
    """Somebody took it by text while the caller waited: their phone rings now, a few times at most."""
    assert request.helper_id is not None
    before = [one for one in legs.of_request(work.tx, request.id) if one.helper_id == request.helper_id]
    helper = people.get(work.tx, request.helper_id)
    if len(before) >= _MOST_TO_ONE or not reachable(helper):
        return Wave(number)
    asks = [one.id for one in requests.offers_to(work.tx, helper.id)]
    if outgoing_calls.ringing(work.tx, asks, work.at - asking.RINGS):
        # We are calling them about somebody else: then a little later.
        return Wave(number, hold=True)
    rung = _ring_all(work, request, number, [helper])
    # Nor while their phone rings for another caller.
    return Wave(number, rung, hold=not rung)


def rang_claimer(work: Work, request: Request) -> bool:
    """Whether the phone of whoever took it was rung before for a caller on the line."""
    return any(one.helper_id == request.helper_id for one in legs.of_request(work.tx, request.id))


def release(work: Work, request: Request) -> bool:
    """Whoever took a talk did not come to the phone, and there is no other way to the caller: it is open again."""
    if request.kind != "talk" or not requests.move(
        work.tx, request.id, ["claimed"], state="open", helper_id=None, claimed_at=None
    ):
        return False
    together.never_met(work, request)
    timers.arm(work.tx, WAIT, request.id, work.at + LONGEST)
    promises.make(
        work.tx, request.person_id, asking.A_HUMAN, work.at, work.at + LONGEST + asking.GRACE, request_id=request.id
    )
    return True


def current(work: Work, request: Request, number: int) -> Wave:
    """The wave of this number as it was made."""
    mine = [one for one in legs.of_request(work.tx, request.id) if one.wave == number]
    known = people.many(work.tx, [one.helper_id for one in mine])
    return Wave(number, tuple((known[one.helper_id], one) for one in mine), hold=not mine)


def picked(work: Work, leg: Leg) -> bool:
    """A phone was picked up, by a person or a machine; False when it does not ring any more."""
    return legs.move(work.tx, leg.id, ["ringing", "picked"], "picked")


def take(work: Work, helper: Person, request: Request, leg: Leg) -> bool:
    """They pressed 1: the request is theirs, by the same compare-and-set as by text; False when somebody was first."""
    mine = request.state == "claimed" and request.helper_id == helper.id
    if not mine and not requests.claim(work.tx, request.id, helper.id, work.at):
        legs.move(work.tx, leg.id, ["ringing", "picked"], "passed")
        return False
    legs.move(work.tx, leg.id, ["ringing", "picked"], "taken")
    # The others stop ringing as one is picked up: from now on they are free for the next caller.
    legs.end_all(work.tx, request.id, ["ringing"])
    if not mine:
        settle(work, request, leg.offer_id)
    together.begin(work, request, helper.id)
    return True


def settle(work: Work, request: Request, offer_id: int) -> None:
    """A request has its helper: the others are released, its clocks stop, and what was promised of it is kept."""
    requests.answer(work.tx, offer_id, "accepted", work.at)
    ringing_off.release(work, requests.close_offers(work.tx, request.id, "withdrawn", but=offer_id))
    stop_clocks(work, request.id)
    promises.keep(work.tx, work.at, request_id=request.id)


def stop_clocks(work: Work, request_id: int) -> None:
    """Nothing waits for a request any more."""
    for kind in (asking.RUNG, asking.AGAIN, asking.GIVE_UP, WAIT):
        timers.disarm(work.tx, kind, request_id)


def wave_over(work: Work, request: Request, number: int) -> None:
    """A wave has stopped ringing; where one phone was picked up the others were cut off, and may ring again."""
    mine = [one for one in legs.of_request(work.tx, request.id) if one.wave == number]
    answered = any(one.state != "ringing" for one in mine)
    for one in mine:
        if one.state == "ringing":
            legs.move(work.tx, one.id, ["ringing"], "cut" if answered else "over")
        elif one.state == "picked":
            legs.move(work.tx, one.id, ["picked"], "passed")


def gone(work: Work, request: Request) -> None:
    """The caller hung up while phones rang: whoever had taken the call has them by text, else they are called back."""
    if request.state == "claimed":
        hand_over(work, request)
    else:
        leave(work, request)


def hand_over(work: Work, request: Request) -> None:
    """A helper has it, and the two did not get to speak: from here on they have each other by text, or by calling."""
    chat = relays.of_request(work.tx, request.id)
    if request.helper_id is None or (chat is not None and not together.going_on(work, request.id)):
        return
    timers.disarm(work.tx, together.TALKED, request.id)
    person, helper = people.get(work.tx, request.person_id), people.get(work.tx, request.helper_id)
    code = next(one.code for one in requests.offers_of(work.tx, request.id) if one.helper_id == helper.id)
    if chat is None and (chat := already.chat(work, person.id, helper.id)) is not None:
        # They have each other by text already, and that is what this call was for.
        requests.move(work.tx, request.id, ["claimed"], state="closed", closed_at=work.at)
    chat = chat or relaying.open_chat(work, request, person, helper)
    if not person.stopped and not request.hushed:
        relaying.tell_person(work, chat, person, helper, by_call=True)
    relaying.tell_helper(work, chat, request, person, helper, code, by_call=True)
    warning.on_joining(work, request, person, helper, chat.number)


def leave(work: Work, request: Request) -> None:
    """The caller hung up before anybody came: their phones stop, and they are called back if they can be."""
    legs.end_all(work.tx, request.id)
    if requests.get(work.tx, request.id).state in {"open", "scheduled"}:
        call_back(work, request)


def overdue(work: Work, request: Request) -> None:
    """The wait is over by our own clock, whatever the carrier did or did not tell us."""
    legs.end_all(work.tx, request.id)
    taken = any(one.state == "taken" for one in legs.of_request(work.tx, request.id))
    if request.state == "open":
        call_back(work, request)
    elif request.state == "claimed" and not taken:
        hand_over(work, request)


def call_back(work: Work, request: Request) -> None:
    """What a caller asked for becomes a request to be called back; somebody whose number is hidden can only call."""
    person = people.get(work.tx, request.person_id)
    timers.disarm(work.tx, WAIT, request.id)
    if timers.is_armed(work.tx, asking.GIVE_UP, request.id):
        # They had asked by text before they called: that ladder goes on.
        return
    if not requests.move(work.tx, request.id, ["open", "scheduled"], state="closed", closed_at=work.at):
        return
    ringing_off.release(work, requests.close_offers(work.tx, request.id, "expired"))
    promises.keep(work.tx, work.at, request_id=request.id)
    if reachable(person):
        open_callback(work, person)


def open_callback(work: Work, person: Person) -> None:
    """Ask people to call somebody back, and tell them so where texts may be sent."""
    known = requests.live_for(work.tx, person.id, ["callback", "message"]) is not None
    told = asking.ask(
        work, person, "callback", about=None, talk_id=None, turn=None, hushed=person.hushed or person.stopped
    )
    if not known:
        work.notice(person, "callback_later" if told.outcome == "no_one" else "callback_open")


def on_the_line(work: Work, request: Request) -> bool:
    """Whether the caller of a request waits on the line."""
    return timers.is_armed(work.tx, WAIT, request.id)


def reachable(person: Person) -> bool:
    """Whether we know a number to call somebody on."""
    return person.number_known
