"""A call to whoever reads no texts: by 1 they hear how their trip stands."""

from hotline.carrier import twiml
from hotline.domain.spoken import Pause, Spoken, Words
from hotline.services import helping
from hotline.services.hotline import Hotline
from hotline.services.trips import mine, news
from hotline.services.work import Work, working
from hotline.store import people, timers, trips
from hotline.store.people import Person

HEAR = "1"


def page(hotline: Hotline, request_id: int) -> str:
    """What is heard by whoever picks up: that it is about a ride, and a key; anybody may have picked up."""
    with working(hotline) as work:
        rider = _rider(work, request_id)
        if rider is None or rider.hushed:
            return helping.say_notice(work, None, "voice_goodbye")
        return helping.ask_key(work, rider, work.words(rider, "voice_trip_news"), f"/trip/told/{request_id}")


def told(hotline: Hotline, request_id: int, said: str | None) -> str:
    """Whoever pressed 1 hears how their trip stands at this moment, twice; a machine presses nothing."""
    with working(hotline) as work:
        rider = _rider(work, request_id)
        if rider is None or rider.hushed or (said or "").strip() != HEAR:
            return helping.say_notice(work, rider, "voice_goodbye")
        timers.disarm(work.tx, news.NEWS, request_id)
        words = mine.stands(work, rider, trips.get(work.tx, request_id))
        said_twice = (Words(words, work.language(rider)), Pause(1), Words(words, work.language(rider)))
        end = Words(work.words(rider, "voice_trip_told"), work.language(rider))
        spoken = Spoken((*said_twice, end), hang_up=True)
        return twiml.render(spoken, f"{work.hotline.public_base_url}/twilio/voice")


def _rider(work: Work, request_id: int) -> Person | None:
    trip = trips.find(work.tx, request_id)
    return None if trip is None else people.get(work.tx, trip.person_id)
