"""What helpers text about their own hours: on, off, a break, away, a swap, and when they are on."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from hotline.domain.hearing.dutyspans import HALF_SAID, UNTIL, begins_late, length, span, without_joining
from hotline.domain.hearing.dutytold import plainly, told
from hotline.domain.hearing.dutywords import KINDS, TIMELY
from hotline.domain.hearing.phrases import heard
from hotline.domain.hearing.respelling import respelled
from hotline.domain.words import plain

Kind = Literal["on", "off", "break", "away", "swap", "shift", "stay"]

_LONGEST = max(len(phrase.split()) for phrase in KINDS)
_LEAD = frozenset({"ok", "okay", "hey", "hi", "hello", "please", "pls", "sorry", "hola", "por", "favor", "yo", "so"})
_TAIL = frozenset(
    {"please", "pls", "thanks", "thank", "you", "thx", "ty", "sorry", "ok", "bye", "gracias", "perdon", "my", "shift"}
    | {"now", "rn", "again", "agian", "ahora", "ahorita"}
)
_TAUGHT = frozenset({"on", "off", "break", "away", "swap", "shift", "turno", "cambio", "pausa", "pause", "fuera"})
_OWN_SHIFT = frozenset({("my", "shift"), ("my", "shifts"), ("mi", "turno"), ("mis", "turnos")})
_OFF = frozenset({"off", "go off", "turn off", "sign off", "log off", "off now", "apagar", "apagado"})
_NOT_TONIGHT = frozenset(
    {"not tonight", "not tonite", "not 2nite", "not this evening", "cant tonight", "i cant tonight", "no esta noche"}
    | {"esta noche no", "hoy en la noche no", "esta noche no puedo", "no puedo esta noche", "libre esta noche"}
    | {"esta noche libre", "cant make it tonight", "i cant make it tonight", "cant do tonight", "i cant do tonight"}
)
_NOT_TODAY = frozenset(
    {"not today", "cant today", "i cant today", "cant do today", "i cant do today", "cant make it today"}
    | {"i cant make it today", "hoy no puedo", "no puedo hoy", "hoy no voy a poder"}
)
_MOST_WORDS = 9
# Whether words are a time at all is told on some day of each season, for a date may be too far ahead of one of them.
_SOME_DAYS = tuple(datetime(2026, month, 5, 12, tzinfo=UTC) for month in (1, 4, 7, 10))


@dataclass(frozen=True, slots=True)
class DutyWish:
    """What a helper wants of their hours, and the words that say when ("" when they said none)."""

    kind: Kind
    when: str = ""
    # Begun with the very word we teach, so that nothing else can be meant.
    plain: bool = False
    # A no to whatever they are asked, where they are asked anything.
    is_no: bool = False


def duty_wish(text: str) -> DutyWish | None:
    """The wish about a helper's hours that a text is as a whole; None for every other text.

    Only a known phrase and words of time make a wish, so that "off the wagon" and "on my way" are none.
    """
    said = _bare(heard(text.replace(":", "")))
    for bare in (" ".join(said), plainly(text)):
        if bare in _NOT_TONIGHT:
            return DutyWish("off", "tonight", is_no=True)
        if bare in _NOT_TODAY:
            return DutyWish("off", "today", is_no=True)
    return _known(text, said) or _known(meant := respelled(text), _bare(heard(meant))) or _told(text)


def _known(text: str, said: tuple[str, ...]) -> DutyWish | None:
    """The wish of a text that begins with a phrase we know, and is not too long for one."""
    if not 0 < len(said) <= _MOST_WORDS:
        return None
    for size in range(min(_LONGEST, len(said)), 0, -1):
        kind = KINDS.get(" ".join(said[:size]))
        if kind is not None and (found := _wish(text, kind, said[:size], said[size:])):
            return found
    return None


def _told(text: str) -> DutyWish | None:
    """The wish of a sentence of their own: "gonna be off til tuesday", "sick today cant do my shift"."""
    found = told(text)
    if found is None:
        return None
    kind, when = found
    if when.startswith("at "):
        return None
    if not when:
        return DutyWish(kind)  # type: ignore[arg-type] # the kinds of its rules
    wish = _wish(f"{kind} {when}", kind, (kind,), tuple(when.split()))
    return replace(wish, plain=False) if wish else None


def _wish(text: str, kind: str, verb: tuple[str, ...], rest: tuple[str, ...]) -> DutyWish | None:
    """The wish of a phrase and what follows it; what follows must be a time and nothing else."""
    if " ".join(verb) in TIMELY and (not rest or UNTIL.search(" ".join(rest)) or re.search(r"\d", text)):
        return None
    if not rest:
        return DutyWish(kind, "", verb[0] in _TAUGHT or verb in _OWN_SHIFT)  # type: ignore[arg-type] # the heads of the page
    after = _after(text, verb)
    until = UNTIL.match(after)
    if kind == "break" or (kind == "on" and verb == ("back",)):
        # "Back at 9" and "break 9pm" tell when the break is over, as "break till 9pm" does.
        lasts = until or length(without_joining(after), _SOME_DAYS[0])
        kind, after = "break", after if lasts else f"till {after}"
    unclear = (until or begins_late(after)) and (kind in {"off", "away"} or (kind == "break" and verb[0] in _TAUGHT))
    # "On Fri 6-10" may be morning or evening: they are asked when, too.
    unclear = unclear or (kind == "on" and verb[0] in _TAUGHT and HALF_SAID.fullmatch(after) is not None)
    # "Break 45" may be minutes, or the number of an ask: they are asked until when.
    number = kind == "break" and verb[0] in _TAUGHT and len(rest) == 1 and rest[0].isdecimal()
    timely = unclear or number or any(span(after, day) for day in _SOME_DAYS)
    return DutyWish(kind, after, verb[0] in _TAUGHT) if timely else None  # type: ignore[arg-type] # as above


def is_bare_off(text: str) -> bool:
    """Whether a text is "off" and nothing else: from whoever has no hours, it may be about our texts."""
    return " ".join(_bare(heard(text))) in _OFF


def _bare(said: tuple[str, ...]) -> tuple[str, ...]:
    """The words without politeness at both ends; one word always stays."""
    while len(said) > 1 and said[0] in _LEAD:
        said = said[1:]
    while len(said) > 1 and said[-1] in _TAIL and " ".join(said) not in KINDS:
        said = said[:-1]
    return said


def _after(text: str, verb: tuple[str, ...]) -> str:
    """What a text says after its verb, its signs kept: a range of hours is written with one."""
    folded = plain(text)
    pattern = r"\W+".join(re.escape(word) for word in verb)
    found = re.search(rf"\b{pattern}\b(.*)", folded, re.DOTALL)
    words = (found[1] if found else "").replace(",", " ").replace(".", " ").replace("!", " ").replace("?", " ").split()
    while words and words[-1] in _TAIL:
        words.pop()
    return " ".join(words)
