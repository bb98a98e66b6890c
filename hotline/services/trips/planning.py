"""Planning a trip with whoever asks for it: what they said so far, what must be asked next, what is read back."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from hotline.domain.effects import Do
from hotline.domain.hearing.keywords import keyword
from hotline.domain.talk import Talk
from hotline.domain.trips import plan as planning
from hotline.domain.trips.plan import Asked, Plan, planned
from hotline.domain.trips.trip import KINDS, RIDE, UNDER_WAY
from hotline.domain.trips.whereabouts import End, Spotted, zips_in
from hotline.services import hours
from hotline.services.asking import Told
from hotline.services.trips import wording
from hotline.services.work import Work
from hotline.store import places, trips, zips
from hotline.store.people import Person

_OPEN = ("waiting", *UNDER_WAY)
# What belongs to one end: of another place that is named later, it is asked anew.
_ENDS = {"to": ("to_where", "to_zip", "to_zip_missed"), "from": ("from_where", "from_zip", "from_zip_missed")}
# The answers about one trip: another message that begins one begins without them.
_ANSWERS = (
    *("to", *_ENDS["to"], "from", *_ENDS["from"], "when", "when_again", "which", "missed"),
    *("riders", "gear", "who", "without", "back", "right", "to_seen", "from_seen", "when_seen"),
)
# A ZIP that there is not is asked for once more.
_NO_ZIP = {planning.TO_NO_ZIP: "to_zip_missed", planning.FROM_NO_ZIP: "from_zip_missed"}
_UNHEARD = frozenset({planning.PAST, planning.NO_DAY, planning.UNCLEAR})


def plan(work: Work, person: Person, do: Do) -> Told:
    """What must be asked next, as an outcome, with the blanks of that question."""
    saved = _current(do.saved)
    blank = {"trip": "", "first": "", "second": "", "spot": "", "needs": ""}
    if person.minor:
        return Told(outcome=planning.YOUNG, saved=saved | blank)
    if len(trips.of_rider(work.tx, person.id, _OPEN)) >= work.hotline.waves.open:
        return Told(outcome=planning.FULL, saved=saved | blank)
    found = _planned(work, person, saved, do.args["kind"])
    saved |= {"missed": "1" if found.missing in _UNHEARD else saved.get("missed", "")}
    if (missed := _NO_ZIP.get(found.missing)) is not None:
        saved[missed] = "1"
    if found.missing == planning.PERSON:
        saved["said"] = _all_said(saved)
    return Told(outcome=found.missing, saved=saved | _blanks(work, person, found))


def in_other_words(work: Work, person: Person, talk: Talk) -> Mapping[str, str]:
    """What a talk about a trip has to say, in the language its person has changed to; nothing where it is about none.

    A day, "home" and "2 riders" were put into words before, and are read back once more.
    """
    kind = talk.place.flow if talk.place else ""
    if kind not in KINDS or not talk.saved.get("when_seen"):
        return {}
    return _blanks(work, person, _planned(work, person, _current(talk.saved), kind))


def of(work: Work, person: Person, do: Do) -> Plan:
    """The plan of what a talk has saved so far."""
    return _planned(work, person, _current(do.saved), do.args["kind"])


def _planned(work: Work, person: Person, said: Mapping[str, str], kind: str) -> Plan:
    def get(name: str) -> str | None:
        return said.get(name) or None

    asked = Asked(
        opener=_opener(said, kind),
        to=End(get("to"), get("to_where"), get("to_zip"), bool(get("to_zip_missed"))),
        start=End(get("from"), get("from_where"), get("from_zip"), bool(get("from_zip_missed"))),
        when=get("when"),
        when_again=get("when_again"),
        which=get("which"),
        missed=bool(get("missed")),
        riders=get("riders"),
        gear=get("gear"),
        who=get("who"),
        without=get("without"),
        back=get("back"),
        right=get("right"),
        kind=kind,
        no_zips=_no_zips(work, said, kind),
    )
    known = {one.name: Spotted(one.where, one.zip, one.name) for one in places.of(work.tx, person.id)}
    zone = hours.zone_of(work, person)
    return planned(asked, known, work.at.astimezone(zone), work.hotline.waves.ahead)


def _no_zips(work: Work, said: Mapping[str, str], kind: str) -> frozenset[str]:
    """What was said as a ZIP, and is none that there is."""
    texts = [said.get(name, "") for end in _ENDS for name in (end, *_ENDS[end])]
    named = sorted({one for text in (_opener(said, kind), *texts) for one in zips_in(text)})
    return frozenset(named) - zips.spots(work.tx, named).keys() if named else frozenset()


def _opener(said: Mapping[str, str], kind: str) -> str:
    """The first message, where it is about a ride: "need groceries" names no place, though a ride came of it."""
    opener = said.get("opener", "")
    asked = keyword(opener)
    return "" if kind != RIDE or (asked and asked.name in {"GROCERY", "ERRAND"}) else opener


def _current(said: Mapping[str, str]) -> dict[str, str]:
    """What was said of this trip: without what belongs to a place or time that was since said anew.

    What stays of it and is over is kept as an empty text, so that the talk forgets it too.
    """
    found = dict(said)
    opener = found.get("opener", "")
    if found.get("opener_seen", opener) != opener:
        found |= dict.fromkeys(_ANSWERS, "")
    for end, belonging in _ENDS.items():
        named = found.get(end, "") or "-"
        if found.get(f"{end}_seen", "") not in {"", named}:
            found |= dict.fromkeys(belonging, "")
        found[f"{end}_seen"] = named
    times = f"{found.get('when', '')}/{found.get('when_again', '')}"
    if found.get("when_seen", "") not in {"", times}:
        found["which"] = ""
    return found | {"when_seen": times, "opener_seen": opener}


def _all_said(saved: Mapping[str, str]) -> str:
    """All that was answered so far, for the person who is to make it out."""
    names = ("thing", "from", "from_where", "from_zip", "to", "to_where", "to_zip", "when", "when_again")
    return " / ".join(saved[name] for name in names if saved.get(name))


def _blanks(work: Work, person: Person, found: Plan) -> dict[str, str]:
    zone: ZoneInfo = hours.zone_of(work, person)
    first, second = ([wording.day(work, person, one, zone) for one in found.choices] + ["", ""])[:2]
    line = _line(work, person, found, found.at, zone) if found.at else ""
    needs = wording.needs(work, person, found, zone) if found.at else ""
    spot = wording.place(work, person, found.unknown) if found.unknown else work.words(person, "that_place")
    return {"trip": line, "first": first, "second": second, "spot": spot, "needs": needs}


def _line(work: Work, person: Person, found: Plan, at: datetime, zone: ZoneInfo) -> str:
    assert found.start is not None
    assert found.end is not None
    return wording.readback(work, person, wording.day(work, person, at, zone), found.start, found.end)
