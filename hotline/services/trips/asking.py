"""Asking for a trip: it is written down, drivers near it are asked, and the person hears what is so."""

from dataclasses import replace

from hotline.domain.effects import Do
from hotline.domain.trips.plan import Plan
from hotline.domain.trips.trip import Trip
from hotline.services import moments
from hotline.services.asking import Told
from hotline.services.trips import keypad, news, offering, planning, seeing_to, wording, writing
from hotline.services.work import Work
from hotline.store import places
from hotline.store.people import Person
from hotline.store.talks import Kept

# Two names of places that we have words of our own for.
HOME, LAST = "home", "last"


def ask_drivers(work: Work, person: Person, kept: Kept, do: Do) -> Told:
    """Write a trip down as it was read back, with its ride back, and ask the first drivers for each."""
    by_text = kept.talk.channel == "sms"
    found = planning.of(work, person, do) if by_text else keypad.of(work, person, do)
    trip = writing.write_down(work, person, kept, do, found)
    words = _asked(work, person, trip) if by_text else _asked_aloud(work, person, trip)
    if found.back_at is not None:
        turned = replace(found, start=found.end, end=found.start, at=found.back_at)
        back = writing.write_down(work, person, kept, do, turned, back_of=trip.id)
        _asked(work, person, back)
        if not by_text:
            return Told(words=f"{words} {work.words(person, 'voice_trip_back_too')}")
        day = wording.day_of(work, person, back)
        words = f"{words} {work.words(person, 'trip_back_too', day=day, code=str(back.code))}"
    _remember(work, person, found)
    return Told(words=words)


def _asked(work: Work, person: Person, trip: Trip) -> str:
    """Ask the first drivers for a trip, and promise to tell how it stands; what the person reads of it."""
    wave = offering.begin(work, trip)
    code, count = str(trip.code), str(wave.asked)
    due = offering.promise(work, trip)
    until = moments.until(work, person, due)
    if wave.asked:
        return work.words(person, "trip_asking", until=until, code=code, count=count)
    if wave.next_at is not None:
        when = moments.until(work, person, wave.next_at)
        return work.words(person, "trip_asking_later", hours=when, until=until, code=code)
    told = seeing_to.ask(work, trip, person)
    return work.words(person, "trip_no_driver" if told else "trip_nobody", until=until, code=code)


def _asked_aloud(work: Work, person: Person, trip: Trip) -> str:
    """The same for a caller; whoever reads no texts is rung, or may call again."""
    wave = offering.begin(work, trip)
    until = moments.until(work, person, offering.promise(work, trip))
    code, reads = str(trip.code), person.takes_texts and not person.hushed
    if not wave.asked and wave.next_at is None:
        seeing_to.ask(work, trip, person)
    if reads:
        return work.words(person, "voice_trip_asking" if wave.asked else "voice_trip_open", until=until, code=code)
    if news.rings(person) and not person.hushed:
        return work.words(person, "voice_trip_asking_ring" if wave.asked else "voice_trip_open_ring", until=until)
    return work.words(person, "voice_trip_asking_call" if wave.asked else "voice_trip_open_call", until=until)


def _remember(work: Work, person: Person, found: Plan) -> None:
    """Keep where the places are that they have names for; where they went is "the last place" from now on."""
    for end in (found.start, found.end):
        if end is not None and end.name and end.name != LAST:
            places.keep(work.tx, person.id, places.Place(end.name, end.where, end.zip), work.at)
    if found.end is not None and found.end.name != HOME:
        places.keep(work.tx, person.id, places.Place(LAST, found.end.where, found.end.zip), work.at)
