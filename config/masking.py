"""What may stand in a log line: ids, counts, times and states; never a phone number or anybody's words."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time, timedelta
from enum import Enum
from traceback import extract_tb
from types import TracebackType
from uuid import UUID

HIDDEN = "[number]"

# Seven digits and more, however they are spaced, are somebody's number until shown otherwise.
_PHONE = re.compile(r"\+?\(?\d(?:[\s().\-/]{0,3}\d){6,}")
# Shapes that are known to be no phone number: the carrier's ids, UUIDs and other 32-digit ids, dates with times,
# and where a server listens.
_HARMLESS = re.compile(
    r"""\b(?:[A-Z]{2}[0-9a-f]{32}
        | [0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}
        | \d{4}-[01]\d-[0-3]\d (?: [T\ ][0-2]\d:[0-5]\d (?: :[0-6]\d(?:[.,]\d{1,6})? )? (?:Z|[+-]\d\d:?\d\d)? )?
        )(?![0-9A-Za-z])
        | ://(?:localhost|\d{1,3}(?:\.\d{1,3}){3}):\d{2,5}\b""",
    re.VERBOSE,
)
_PRIVATE = frozenset(
    {"address", "answer", "answers", "bodies", "body", "caller", "contact", "e164", "from", "input", "message"}
    | {"name", "names", "note", "notes", "number", "numbers", "password", "phone", "phones", "pin", "place"}
    | {"recipient", "reply", "secret", "sender", "speech", "street", "text", "texts", "to", "token"}
    | {"transcript", "value", "word", "words", "zip"}
)
_TELLING_NOTHING = frozenset(
    {"at", "bytes", "count", "id", "ids", "kind", "length", "ms", "ok", "seconds", "sid", "state"}
)
_MOST_OF_ANYTHING = 10**6
_MOST_OF_ITS_KIND = 10**9
# The messages of these speak of code and of the system; those of all others may quote what somebody texted.
_SPEAK_OF_CODE = (OSError, ImportError, AttributeError, NameError, TypeError, MemoryError, RecursionError)


def masked(text: str) -> str:
    """The text with everything shaped like a phone number hidden."""
    parts, done = [], 0
    for known in _HARMLESS.finditer(text):
        parts += [_PHONE.sub(HIDDEN, text[done : known.start()]), known.group()]
        done = known.end()
    return "".join([*parts, _PHONE.sub(HIDDEN, text[done:])])


def is_private(key: str) -> bool:
    """Whether a key is named like something that holds words or a number, in snake_case or CamelCase."""
    parts = [part.lower() for part in re.findall(r"[A-Z]*[a-z]+\d*|[A-Z]+|\d+", key)]
    return bool(parts) and parts[-1] not in _TELLING_NOTHING and not _PRIVATE.isdisjoint([*parts, "".join(parts)])


def safe(value: object, key: str = "") -> object:
    """The value as a log may hold it; objects of other kinds become their type's name alone."""
    if isinstance(value, Mapping):
        return {masked(str(name)): safe(part, str(name)) for name, part in value.items() if not is_private(str(name))}
    if isinstance(value, list | tuple | set | frozenset):
        return [safe(part, key) for part in value]
    if isinstance(value, Enum):
        return safe(value.value, key)
    return _plain(value, key)


def _plain(value: object, key: str) -> object:
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int):
        most = _MOST_OF_ITS_KIND if key.lower().endswith(tuple(_TELLING_NOTHING)) else _MOST_OF_ANYTHING
        return value if abs(value) < most else HIDDEN
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return masked(str(value)) if isinstance(value, str | UUID) else f"<{type(value).__name__}>"


def told(error: BaseException) -> list[str]:
    """An exception as lines of where it went and of what kind it is, the first cause first.

    Its message is left out where it may quote somebody; the database's own code for the fault is kept.
    """
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return [*(told(before) if before else ()), *_places(error.__traceback__), _named(error)]


def _places(trace: TracebackType | None) -> Iterable[str]:
    return (f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in extract_tb(trace))


def _named(error: BaseException) -> str:
    code = getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", None)
    words = masked(str(error)) if isinstance(error, _SPEAK_OF_CODE) else ""
    return " ".join(part for part in (type(error).__qualname__, str(code or ""), words) if part)
