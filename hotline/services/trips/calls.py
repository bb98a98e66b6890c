"""A call from one side of a trip that is nigh: 1 rings the other side, under our number; neither sees the other's."""

from hotline.carrier import twiml
from hotline.carrier.webhooks import CallForm
from hotline.domain.spoken import Listen, Phone, Ring, Spoken, Words
from hotline.services import helping, phones
from hotline.services.hotline import Hotline
from hotline.services.trips import nigh, sides
from hotline.services.trips.sides import Sides
from hotline.services.work import Work, working
from hotline.store import people
from hotline.store.people import Person

TAKE, UNSAFE = "1", "5"
# The very word that the key for it stands for.
_UNSAFE = "UNSAFE"
_SECONDS = 10
_RING_SECONDS = 30


def greet(work: Work, caller: Person) -> str | None:
    """What either side of a trip hears first who calls while it is nigh; None for everybody else."""
    near = [one for one in nigh.of(work, caller, work.at) if one.nigh]
    found = sides.of(work, near[0].id) if near else None
    if found is None:
        return None
    other = found.other(caller.id).called
    if caller.id == found.rider.id:
        car, plate = sides.car_of(work, caller, found.driver.id)
        said = work.words(caller, "voice_trip_rider", helper=other, car=car, plate=" ".join(plate))
    else:
        said = work.words(caller, "voice_trip", other=other)
    words = Words(said, work.language(caller))
    return _render(work, Spoken((), Listen((words,), f"/trip/turn/{found.trip.id}", _SECONDS, one_key=True)))


def pressed(hotline: Hotline, call: CallForm, trip_id: int) -> str | None:
    """1 rings the other side of a trip; None for whatever else was pressed, which is for the rest of the line."""
    with working(hotline) as work:
        caller = people.by_phone(work.tx, call.sender) if call.reachable else None
        found = sides.of(work, trip_id)
        if caller is None or (call.said or "").strip() != TAKE or found is None:
            return None
        if caller.id not in {found.rider.id, found.driver.id} or work.at >= nigh.ends(found.trip):
            return None
        return _connect(work, caller, found)


def told(work: Work, caller: Person, call: CallForm) -> str | None:
    """What a caller says who has a ride today, in words, or by the key for whoever rides and feels unsafe."""
    said = (call.said or "").strip()
    if not call.keyed:
        return said or None
    rides = any(one.nigh and not one.as_driver for one in nigh.of(work, caller, work.at))
    return _UNSAFE if said == UNSAFE and rides else None


def callee(hotline: Hotline, trip_id: int, *, driver: bool) -> str:
    """What a side hears who is rung by the other: nothing is named, for anybody may have picked up."""
    with working(hotline) as work:
        found = sides.of(work, trip_id)
        if found is None:
            return helping.say_notice(work, None, "voice_goodbye")
        person = found.driver if driver else found.rider
        return helping.ask_key(work, person, work.words(person, "voice_trip_callee"), f"/called/turn/{trip_id}")


def _connect(work: Work, caller: Person, found: Sides) -> str:
    other = found.other(caller.id)
    if other.hushed or not phones.reachable(other):
        return helping.say_notice(work, caller, "voice_trip_no_ring")
    phones.connected(work, found.trip.id, (caller, other))
    words = Words(work.words(caller, "voice_calling", person=other.called), work.language(caller))
    side = int(other.id == found.driver.id)
    phone = Phone(other.phone, f"/trip/callee?request={found.trip.id}&driver={side}")
    ring = Ring((phone,), work.hotline.line, f"/cased/{found.trip.id}", _RING_SECONDS)
    return _render(work, Spoken((words,), ring=ring))


def _render(work: Work, spoken: Spoken) -> str:
    return twiml.render(spoken, f"{work.hotline.public_base_url}/twilio/voice")
