"""A trip asked for in one message: "ride to St Marys on 3rd fri noon from home" taken apart into its ends and time."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.phrases import Lettering, Trimmer, phrases
from hotline.domain.hearing.placewords import SAVED
from hotline.domain.hearing.times import Heard
from hotline.domain.trips.openerwords import AROUND, MARKS, MISSPELT, POLITE
from hotline.domain.trips.spans import days_in, time_in
from hotline.domain.trips.wishes import Wishes, wishes_in
from hotline.domain.words import plain

_NOISE = re.compile(r"[^a-z0-9ñ&:/#'| -]+")
_STOPS = re.compile(r"[,;!?\n]+|[.:](?=\s|$)")
_ARROW = re.compile(r"-+>|=+>|→")
_EDGE_SIGNS = re.compile(r"^[^\w#]+|[^\w#]+$")
_GAP = "|"
_KINDS = Lettering.of(MARKS)
_EDGES = Trimmer.of(AROUND, POLITE)
# Words for why somebody goes, which are where they go only if nothing else is.
_WHY = phrases("meeting, aa meeting, na meeting, mtg, aa mtg, appointment, appt, cita, interview, junta")
_SEVERAL = re.compile(
    r"\b(?:\d|two|three|dos|tres) (?:rides|viajes)\b|\b(?:every|everyday|daily|each day|cada|todos los dias)\b"
)


@dataclass(frozen=True, slots=True)
class Opener:
    """What one message says of a trip; each None where it is not said. Places are folded, as texted.

    `day` is a day that was named without a time of day, in the words for it; `lost` what looks like a time and is none
    that is still to come; `several` that there is more than one trip.
    """

    start: str | None = None
    end: str | None = None
    at: Heard | None = None
    day: str | None = None
    lost: str | None = None
    wishes: Wishes = field(default_factory=Wishes)
    several: bool = False


def taken_apart(text: str, now: datetime) -> Opener:
    """The ends, the time and the wishes that a message names; `now` is aware, in the zone the time is meant in."""
    folded = _NOISE.sub(" ", _STOPS.sub(f" {_GAP} ", _ARROW.sub(" to ", plain(text))))
    wishes, said = wishes_in(" ".join(MISSPELT.get(word, word) for word in folded.split()))
    words = said.split()
    several = days_in(words) > 1 or _SEVERAL.search(said) is not None
    span = time_in(words, now)
    if span is not None:
        words[span.begin : span.end] = [_GAP]
    start, end = _ends(words)
    at, day, lost = (span.at, span.day, span.lost) if span else (None, None, None)
    return Opener(start, end, at, day, lost, wishes, several=several)


def _ends(words: list[str]) -> tuple[str | None, str | None]:
    """Where from and where to: what stands after the words that lead there, and else what is left over."""
    found: dict[str, list[str]] = {"from": [], "to": [], "why": []}
    loose: list[str] = []
    runs = list(_runs(words))
    for at, (mark, said) in enumerate(runs):
        place = _bare(said)
        if place is None:
            continue
        if mark in found:
            found[mark].append(place)
        elif at + 1 < len(runs) and runs[at + 1][0] == "to" and not found["from"] and _is_place(place):
            # "home to the clinic"
            found["from"].append(place)
        else:
            loose.append(place)
    ends = found["to"] + [one for one in loose if one not in _WHY] + loose
    end = ends[0] if ends else None
    if found["why"]:
        # "aa meeting at 40 pine st": where it is says more than why they go there.
        end = found["why"][0] if end is None or end in _WHY else f"{end} at {found['why'][0]}"
    start = next(iter(found["from"]), None)
    if start is None and found["to"]:
        start = next((one for one in loose if one != end and _is_place(one)), None)
    return start, end


def _is_place(said: str) -> bool:
    """Whether words that nothing leads to are a place: "home to the clinic", but not "mike here, to the clinic"."""
    return said not in _WHY and address(said) is not None


def _runs(words: list[str]) -> list[tuple[str, list[str]]]:
    """The words cut where something leads to a place, each run with what led to it; "" where nothing did."""
    runs: list[tuple[str, list[str]]] = [("", [])]
    at = 0
    while at < len(words):
        size, kind = _mark(words, at, runs[-1])
        if kind is None:
            runs[-1][1].append(words[at])
        elif kind == "asks":
            runs.append(("", []))
        else:
            runs.append((kind, []))
        at += size
    return runs


def _mark(words: list[str], at: int, run: tuple[str, list[str]]) -> tuple[int, str | None]:
    """What leads to a place from here on, and how many words say so; None where this is a word of the place itself."""
    if words[at] == _GAP:
        return 1, "asks"
    if words[at] == "2" and _bare(run[1]) is None and words[at + 1 : at + 2] != [_GAP]:
        return 1, "to"
    for size in range(min(_KINDS.longest.get(words[at], 0), len(words) - at), 0, -1):
        kind = _KINDS.letter_of.get(" ".join(words[at : at + size]))
        if kind is None:
            continue
        after = words[at + size] if at + size < len(words) else _GAP
        if kind == "de":
            return (size, "from") if not run[1] or after in {"mi", "casa", "aqui"} or after.isdigit() else (1, None)
        if kind == "at":
            why = " ".join(_EDGES.core(tuple(run[1]))) in _WHY if run[1] else False
            return (size, "why") if why or not run[1] else (1, None)
        return size, kind
    return 1, None


def _bare(words: list[str]) -> str | None:
    """A place without the small words around it; None where nothing is left."""
    core = _EDGES.core(tuple(words)) if words else ()
    said = " ".join(core)
    # "my place" is home, and "place" alone is nothing.
    if own := next((f"{one} {said}" for one in ("my", "mi") if one in words and f"{one} {said}" in SAVED), None):
        return SAVED[own]
    return None if not said or said in _EDGES.lead or said in _EDGES.tail else said


def as_written(text: str, place: str | None) -> str | None:
    """A place of a message with the capitals it was written with; as it is, where its words do not stand together."""
    if not place:
        return place
    written = [_EDGE_SIGNS.sub("", one) for one in _STOPS.sub(" ", _ARROW.sub(" ", text)).split()]
    folded, wanted = [plain(one) for one in written], place.split()
    for at in range(len(written) - len(wanted) + 1):
        if folded[at : at + len(wanted)] == wanted:
            return " ".join(written[at : at + len(wanted)])
    return place
