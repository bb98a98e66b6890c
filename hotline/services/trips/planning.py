"""Planning a trip with whoever asks for it: what they said so far, what must be asked next, what is read back."""

from hotline.domain.effects import Do
from hotline.domain.trips.plan import FULL, Asked, Plan, Spotted, planned
from hotline.services import hours
from hotline.services.asking import Told
from hotline.services.trips import wording
from hotline.services.work import Work
from hotline.store import places, trips
from hotline.store.people import Person

_WAITING = ("waiting", "taken", "on_way", "here", "riding")


def plan(work: Work, person: Person, do: Do) -> Told:
    """What must be asked next, as an outcome, with the blanks of that question."""
    if len(trips.of_rider(work.tx, person.id, _WAITING)) >= work.hotline.waves.open:
        return Told(outcome=FULL, saved={"trip": "", "first": "", "second": "", "spot": ""})
    found = of(work, person, do)
    zone = hours.zone_of(work, person)
    first, second = ([wording.day(work, person, one, zone) for one in found.choices] + ["", ""])[:2]
    line = ""
    if found.at and found.start and found.end:
        line = wording.readback(work, person, wording.day(work, person, found.at, zone), found.start, found.end)
    spot = found.unknown or work.words(person, "that_place")
    return Told(outcome=found.missing, saved={"trip": line, "first": first, "second": second, "spot": spot})


def of(work: Work, person: Person, do: Do) -> Plan:
    """The plan of what a talk has saved so far."""
    said = do.saved
    asked = Asked(
        opener=said.get("opener", ""),
        to=said.get("to"),
        to_where=said.get("to_where"),
        start=said.get("from"),
        start_where=said.get("from_where"),
        when=said.get("when"),
        when_again=said.get("when_again"),
        which=said.get("which"),
    )
    known = {one.name: Spotted(one.where, one.zip, one.name) for one in places.of(work.tx, person.id)}
    zone = hours.zone_of(work, person)
    return planned(asked, known, work.at.astimezone(zone), work.hotline.waves.ahead)
