"""What a caller hears and may do: the same turn as a text, as something to be spoken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# "[4]" in spoken words is a silence of four seconds.
PAUSE = re.compile(r"\[(\d{1,2})\]")

# A number of three digits and more, or a phone number with its usual signs.
_DIGITS = re.compile(r"\+?\(?\d{3,}\)?(?:[-. ]?\d{3,})*")
_RANGE = re.compile(r"\b(\d{1,2})-(\d{1,2})\b")
_EITHER = re.compile(r"\b(\d{3})/(\d{3})\b")
# Whoever has pressed a number and no pound is heard after so many seconds in which nothing more is pressed.
_BETWEEN_KEYS = 5
# A PIN or a code is looked up or remembered key by key, and half of one counts as a wrong one.
BETWEEN_SECRET_KEYS = 10
_JOINED = {"en": ("or", "to"), "es": ("o", "a")}


@dataclass(frozen=True, slots=True)
class Words:
    """Something that is read aloud, in a language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence that is meant, in seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording, by the path of its address below our voice routes."""

    path: str


Part = Words | Pause | Sound


@dataclass(frozen=True, slots=True)
class Listen:
    """An open question on a call: what it says, where its answer goes, how many seconds it waits, how keys end.

    After `keys` keys the answer is whole; where that is None it ends with pound, or when nothing more is pressed for
    `between` seconds.
    """

    parts: tuple[Part, ...]
    to: str
    seconds: int
    one_key: bool
    speech: bool = True
    keys: int | None = None
    between: int = _BETWEEN_KEYS


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone to be rung: `number` is E.164 and never spoken; `whisper` is where its owner is asked first."""

    number: str
    whisper: str


@dataclass(frozen=True, slots=True)
class Ring:
    """Phones that ring at once for a caller, under our number; then the call goes on at `to`."""

    phones: tuple[Phone, ...]
    caller_id: str
    to: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Queue:
    """A caller waits to be fetched by a helper who is on the line; then, or when nobody comes, it goes on at `to`.

    `hold` is what is heard meanwhile, and it ends the wait.
    """

    name: str
    to: str
    hold: str


@dataclass(frozen=True, slots=True)
class Fetch:
    """A helper fetches whoever waits in a queue, for so many seconds; `joined` is asked as the two are connected."""

    name: str
    to: str
    joined: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Record:
    """A message is recorded; then the call goes on at `to`, and where the sound lies is told to `done`."""

    to: str
    done: str
    longest: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """One answer to a call: words, then a question, phones that ring, a recording, two who meet, or its end.

    With `back` nothing is asked: the call goes on at that path.
    """

    parts: tuple[Part, ...]
    listen: Listen | None = None
    ring: Ring | None = None
    record: Record | None = None
    queue: Queue | None = None
    fetch: Fetch | None = None
    back: str | None = None
    leave: bool = False
    hang_up: bool = False


def aloud(text: str, language: str) -> str:
    """Words as a voice reads them well: numbers of three digits and more digit by digit, 911/988 and 0-10 in words.

    A synthetic voice makes "nine hundred eighty-eight" of 988, and a sum of a phone number.
    """
    or_, to = _JOINED.get(language, _JOINED["en"])
    text = _EITHER.sub(rf"\1 {or_} \2", _RANGE.sub(rf"\1 {to} \2", text))
    return _DIGITS.sub(lambda found: _by_digit(found.group()), text)


def _by_digit(number: str) -> str:
    """Digits with a space between them, and a short rest between the groups of a phone number."""
    digits = re.sub(r"\D", "", number)
    if number.startswith("+1") and len(digits) == len("16125550100"):
        digits = digits[1:]
    groups = [digits[:3], digits[3:6], digits[6:]] if len(digits) == len("6125550100") else re.findall(r"\d+", number)
    return ", ".join(" ".join(group) for group in groups)


def parts(text: str, language: str) -> tuple[Part, ...]:
    """Spoken words with their silences: "In. [4] And out." is two sentences with four seconds between."""
    return tuple(_parts(text, language))


def _parts(text: str, language: str) -> Iterator[Part]:
    for number, piece in enumerate(PAUSE.split(text)):
        if number % 2:
            yield Pause(int(piece))
        elif piece.strip():
            yield Words(piece.strip(), language)
