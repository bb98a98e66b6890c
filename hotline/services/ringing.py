"""Ringing for a caller: phones of helpers in waves, rung by rung of the ladder, until somebody takes the call."""

from collections.abc import Iterator
from datetime import timedelta

from hotline.domain.effects import Do
from hotline.domain.events import Outcome
from hotline.services import already, asking, byname, helpers, line_wait, phones, rooms, whoever_took, wishes
from hotline.services.asking import Told
from hotline.services.phones import Wave
from hotline.services.work import Work
from hotline.store import legs, outgoing_calls, requests, talks, timers
from hotline.store.people import Person
from hotline.store.requests import Request
from hotline.store.talks import Kept

# Whoever asks again and again in one call has the same phones ring so often, and then again after a while.
MOST_RINGS, _A_WHILE = 3, timedelta(minutes=15)


def begin(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Open the request of a caller, or take up what they asked for by text, and ring the first phones."""
    if (taken := whoever_took.awaited(work, person.id, kept.id)) is not None:
        return _ring_taker(work, taken)
    wish = wishes.of_call(do.saved)
    live = requests.live_for(work.tx, person.id, [do.args["kind"]])
    if live is not None and _rung_in_vain(work, live, kept):
        # They want it tried once more, so whoever did not come is rung once more.
        line_wait.settle(work, person.id, kept.id)
        live = None
    if live is None:
        request_id = requests.open_request(
            work.tx, do.args["kind"], person.id, work.at, about=None, talk_id=kept.id, turn=do.turn
        )
        requests.move(work.tx, request_id, ["open"], wish=wish)
    else:
        request_id = live.id
        requests.move(work.tx, live.id, ["open", "scheduled"], talk_id=kept.id, turn=do.turn, wish=wish)
    request = requests.get(work.tx, request_id)
    line_wait.begin(work, request)
    named = byname.of(do)
    first = _named(work, request, named) if named else None
    cannot = byname.cannot(work, person, named) if named and first is None else None
    wave = first or ring(work, request, 1)
    # Whoever was rung before in this call and did not come is still on duty.
    none = "nobody" if legs.of_request(work.tx, request_id) or _tired(work, request) else "no_one"
    return Told(words=cannot, outcome=None if wave.rung or wave.hold else none, by_text=_of_text(work, live))


def _ring_taker(work: Work, request: Request) -> Told:
    """A helper has this caller already: their phone rings and nobody else's, unless they wait on the line as well."""
    line_wait.wait(work, request.id)
    if rooms.waiting(work, request) is not None:
        return Told()
    wave = ring(work, request, 1)
    if not (wave.rung or wave.hold) and whoever_took.give_back(work, request):
        wave = ring(work, requests.get(work.tx, request.id), 1)
    return Told(outcome=None if wave.rung or wave.hold else "nobody")


def _named(work: Work, request: Request, helper_id: int) -> Wave | None:
    """Ring whom the caller named before all others; None where they cannot be rung now."""
    done = {one.helper_id for one in legs.of_request(work.tx, request.id) if one.state != "cut"}
    helper = helpers.by_name(work, request, helper_id, asked=done | _tired(work, request), by_call=True)
    if request.state != "open" or helper is None or helper.id in _occupied(work, [helper.id]):
        return None
    rung_now = phones.ring_all(work, request, 1, [helper])
    return Wave(1, rung_now) if rung_now else None


def _rung_in_vain(work: Work, live: Request, kept: Kept) -> bool:
    """Whether phones have rung for this in this very call; what was asked for by text goes up its own ladder."""
    by_text = timers.is_armed(work.tx, asking.GIVE_UP, live.id)
    return live.talk_id == kept.id and not by_text and bool(legs.of_request(work.tx, live.id))


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
        return whoever_took.ring(work, request, number)
    if line_wait.nearly_over(work, request):
        return Wave(number)
    done = {one.helper_id for one in legs.of_request(work.tx, request.id) if one.state != "cut"}
    done |= _tired(work, request)
    found: list[Person] = []
    occupied: set[int] = set()
    for there in _in_order(work, request, done):
        ids = [one.id for one in there]
        occupied |= _occupied(work, ids)
        wished = [one for one in there if one.id not in occupied and wishes.fits(work, request.wish, one)]
        if rung_now := phones.ring_all(work, request, number, wished):
            return Wave(number, rung_now)
        # Whoever could not be rung after all has begun to ring for another caller at this very moment.
        occupied |= {one.id for one in wished}
        found += there
    if request.wish is not None:
        requests.move(work.tx, request.id, ["open"], wish=None)
        return _declining(ring(work, requests.get(work.tx, request.id), number))
    return Wave(number, hold=bool(occupied & {one.id for one in found}))


def _occupied(work: Work, ids: list[int]) -> set[int]:
    """Those whose phones ring for another, or who are on the phone."""
    called = {one for one in ids if outgoing_calls.called_since(work.tx, one, work.at - asking.RINGS)}
    return legs.occupied(work.tx, ids, work.at) | phones.talking(work, ids) | called


def _tired(work: Work, request: Request) -> set[int]:
    """Whose phones have rung for nothing in this call as often as makes sense."""
    if request.talk_id is None:
        return set()
    return legs.tired(work.tx, request.person_id, request.talk_id, work.at - _A_WHILE, MOST_RINGS)


def _in_order(work: Work, request: Request, done: set[int]) -> Iterator[list[Person]]:
    """Whose phones to ring, but those done: whoever is in a chat with the caller already, then rung by rung."""
    theirs = already.with_them(work, request.person_id)
    yield [one for one in theirs if one.id not in done and phones.reachable(one)]
    for rung in work.hotline.ladders[request.kind].rungs:
        yield helpers.of_rung(work, request, rung, asked=done, by_call=True)


def _declining(wave: Wave) -> Wave:
    return Wave(wave.number, wave.rung, wave.hold, wish_declined=True)
