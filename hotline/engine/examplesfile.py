"""Reads flows/danger_examples: texts of danger and of none, one a line, and what was learned from them."""

import hashlib
import json
import sys
import zlib
from array import array
from collections.abc import Sequence
from pathlib import Path

from hotline.domain.danger.features import PLACES
from hotline.domain.danger.learning import Example
from hotline.domain.danger.likeness import Learned
from hotline.engine.faults import DangerFileError

FOLDER, LEARNED = "danger_examples", "learned.bin"
HARMLESS = "none"
KINDS = ("suicide", "overdose", "violence", "threat", "medical", HARMLESS)
_LANGUAGES = ("en", "es")


def examples(folder: Path) -> list[Example]:
    """The examples of a folder, those of each file in order; DangerFileError names file and line of a fault.

    A file is named by what its texts tell of and their language: suicide.en.txt. A line that begins with "# " is a
    remark.
    """
    found: dict[str, Example] = {}
    for kind in KINDS:
        for language in _LANGUAGES:
            path = folder / f"{kind}.{language}.txt"
            for number, text in enumerate(_lines(path), 1):
                if text in found:
                    raise DangerFileError(
                        f"{path.name}, line {number}: this text is in the examples twice; take one out"
                    )
                if text.strip() and not text.startswith("# "):
                    found[text] = Example(text, None if kind == HARMLESS else kind)
    return list(found.values())


def digest(of: Sequence[Example]) -> str:
    """What tells whether these are the examples that were learned from."""
    return hashlib.sha256(json.dumps([[one.text, one.kind] for one in of]).encode()).hexdigest()


def write(folder: Path, learned: Learned, source: str) -> None:
    """Keep what was learned beside the examples; `source` is their digest."""
    head = {"examples": source, "names": learned.names, "bias": learned.bias, "unseen": learned.unseen}
    parts = [json.dumps(head).encode(), b"\n", learned.rareness, *(_bytes(table) for table in learned.telling)]
    (folder / LEARNED).write_bytes(zlib.compress(b"".join(parts), 9))


def read(folder: Path) -> tuple[Learned, str]:
    """What was learned, and the digest of the examples it was learned from; DangerFileError says what to do."""
    try:
        head, _, tables = zlib.decompress((folder / LEARNED).read_bytes()).partition(b"\n")
        found = json.loads(head)
        starts = range(PLACES, len(tables), PLACES * 2)
        learned = Learned(
            names=tuple(found["names"]),
            bias=tuple(found["bias"]),
            unseen=int(found["unseen"]),
            rareness=tables[:PLACES],
            telling=tuple(_table(tables[start : start + PLACES * 2]) for start in starts),
        )
        return learned, str(found["examples"])
    except (OSError, zlib.error, ValueError, KeyError, TypeError) as fault:
        raise DangerFileError(f"{folder.name}/{LEARNED} cannot be used: run `python -m hotline flows learn`") from fault


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as fault:
        raise DangerFileError(f"{path.name} cannot be read: put it back into {path.parent.name}/") from fault


def _bytes(table: "array[int]") -> bytes:
    return _in_order(array("h", table)).tobytes()


def _table(content: bytes) -> "array[int]":
    return _in_order(array("h", content))


def _in_order(table: "array[int]") -> "array[int]":
    """The same numbers in the order of bytes of the file, or back in that of this machine."""
    if sys.byteorder == "big":
        table.byteswap()
    return table
