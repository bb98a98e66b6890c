"""What to write instead, where something in a file has a shape that nobody can use: said to whoever writes the file."""

from collections.abc import Mapping
from typing import Any

from hotline.domain.lengths import PATTERN
from hotline.engine.documents import NAME, NUMBER

_SHAPES = {
    PATTERN: 'is no length of time; write it like "15 minutes"',
    NAME: "is no name; write small letters, digits and _, with a letter first",
    NUMBER: 'is no range of numbers; write it like "0..10"',
}
_WHOLE = "is no whole number; write one, without quotes"
_KINDS = {
    "extra_forbidden": "is no word of the vocabulary; see flows/README.md for those there are",
    "missing": "is missing; write it in",
    "string_type": "is no text; write it between quotes",
    "string_too_short": "has no words; write some, or remove it",
    "tuple_type": 'is no list; write it like ["one", "two"]',
    "dict_type": "is no group of keys; write each below it, as flows/README.md shows",
    "model_type": "is no group of keys; write each below it, as flows/README.md shows",
    "bool_parsing": "is neither true nor false; write one of them, without quotes",
    "bool_type": "is neither true nor false; write one of them, without quotes",
    "int_parsing": _WHOLE,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
}


def advice(problem: Mapping[str, Any]) -> str:
    """What is wrong with one thing in a file and what to do about it, after how pydantic tells of it."""
    kind, limits = problem["type"], problem.get("ctx") or {}
    if kind == "string_pattern_mismatch" and limits.get("pattern") in _SHAPES:
        return _SHAPES[limits["pattern"]]
    if kind == "literal_error":
        return f"is not known; write one of {limits['expected']}"
    if "ge" in limits:
        return f"is too small; write {limits['ge']} at the least"
    if "le" in limits:
        return f"is too large; write {limits['le']} at the most"
    return _KINDS.get(kind, f"cannot be used: {problem['msg']}; see flows/README.md for what it may be")
