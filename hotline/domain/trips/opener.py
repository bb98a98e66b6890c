"""A trip asked for in one message: "ride to St Marys on 3rd fri noon from home" taken apart into its ends and time."""

import re
from dataclasses import dataclass
from datetime import datetime

from hotline.domain.hearing.times import Heard, when
from hotline.domain.words import plain

_LONGEST = 12
_NOISE = re.compile(r"[^a-z0-9ñ&:/#' -]+")
_FROM = re.compile(r"\b(?:from|desde|pick(?: me)? up (?:at|from))\b")
_TO = re.compile(r"\b(?:to get to|to go to|to|hasta|para|al?)\b")
# What says only that a trip is wanted, and so is neither place nor time.
_LEAD = re.compile(
    r"""^(?:(?:hi|hey|hello|hola|please|pls|plz|por\sfavor|porfa|can|could|may|i|we|u|you|someone|anyone|somebody|
    alguien|me|need|needs|want|wanna|get|give|have|a|an|un|una|ride|rides|lift|raite|ride?s?|viaje|aventon|necesito|
    quiero|quisiera|puede[ns]?|pueden|llevar|llevarme|dar|darme|take|pick|drive|to\sgo|ir|for|the)\b\s*)+""",
    re.VERBOSE,
)
_TAIL = re.compile(r"\s*(?:please|pls|plz|thanks|thank you|thx|por favor|porfa|gracias|on|at|el|la|a|by|for|and|y)$")
_DAY_OR_CLOCK = re.compile(
    r"""\d|noon|mid|today|tonight|tomorrow|tmr|tmrw|tom|mon|tue|wed|thu|fri|sat|sun|morning|afternoon|evening|now|
    hoy|manana|mañana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|noche|mediodia|medio|hour|min|next""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Opener:
    """What one message says of a trip; each None where it is not said. Places are folded, as texted."""

    start: str | None = None
    end: str | None = None
    at: Heard | None = None


def taken_apart(text: str, now: datetime) -> Opener:
    """The ends and the time that a message names; `now` is aware, in the zone the time is meant in."""
    words = _NOISE.sub(" ", plain(text)).split()
    at, rest = _time_in(words, now)
    said = _LEAD.sub("", " ".join(rest)) if not _begins_with_an_end(rest) else " ".join(rest)
    start, end = _ends(said)
    return Opener(start, end, at)


def _time_in(words: list[str], now: datetime) -> tuple[Heard | None, list[str]]:
    """The longest run of words that is a time, preferring one that leaves nothing to guess, and the other words."""
    best: tuple[tuple[int, int], int, int, Heard] | None = None
    for begin in range(len(words)):
        for end in range(begin + 1, min(len(words), begin + _LONGEST) + 1):
            said = " ".join(words[begin:end])
            heard = when(said, now) if _DAY_OR_CLOCK.search(said) and _may_bound(words[begin], words[end - 1]) else None
            if heard is None:
                continue
            rank = (-len(heard.guessed), end - begin)
            if best is None or rank > best[0]:
                best = (rank, begin, end, heard)
    if best is None:
        return None, words
    _, begin, end, heard = best
    return heard, words[:begin] + words[end:]


def _may_bound(first: str, last: str) -> bool:
    """A time neither begins nor ends with a word that leads to a place."""
    return first not in {"from", "to", "desde", "hasta", "de"} and last not in {
        "from",
        "to",
        "desde",
        "hasta",
        "de",
        "on",
    }


def _begins_with_an_end(words: list[str]) -> bool:
    return words[:1] in (["from"], ["to"], ["desde"])


def _ends(said: str) -> tuple[str | None, str | None]:
    """Where from and where to; a place without either word is where to."""
    start = end = None
    if found := _FROM.search(said):
        before, after = said[: found.start()], said[found.end() :]
        if marked := _TO.search(after):
            start, end = after[: marked.start()], after[marked.end() :]
            before = ""
        else:
            start = after
        said = before
    if end is None:
        marked = _TO.search(said)
        end = said[marked.end() :] if marked else said
    return _bare(start), _bare(end)


def _bare(said: str | None) -> str | None:
    """A place without what hangs on behind it; None where nothing is left."""
    while said and (shorter := _TAIL.sub("", said.strip())) != said:
        said = shorter
    return said or None
