"""Reads flows/danger_examples: texts of danger and of none, what words are about, and what was learned from them."""

import hashlib
import io
import json
import sys
import tomllib
import zlib
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from hotline.domain.danger.features import PLACES
from hotline.domain.danger.judges import Judge
from hotline.domain.danger.learning import Example
from hotline.domain.danger.likeness import Learned
from hotline.domain.danger.senses import LONGEST, Senses
from hotline.engine.faults import DangerFileError

FOLDER, LEARNED, SENSES = "danger_examples", "learned.bin", "senses.toml"
HARMLESS = "none"
KINDS = ("suicide", "overdose", "violence", "threat", "medical", HARMLESS)
_LANGUAGES = ("en", "es")
_AT_A_TIME = 1 << 16
_HEAD = ("names", "bias", "unseen", "senses")


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


def senses(folder: Path, read: Callable[[str], Sequence[str]]) -> Senses:
    """What words are about, by senses.toml; `read` gives the words the screen reads. Nothing where there is no file.

    DangerFileError names a list that cannot be used.
    """
    found: dict[str, list[str]] = {}
    for name, entries in _lists(folder / SENSES).items():
        for entry in entries:
            words = read(entry)
            if len(words) > LONGEST:
                raise DangerFileError(f'{SENSES}, {name}: "{entry}" has more than {LONGEST} words; shorten it')
            if words and name not in (names := found.setdefault(" ".join(words), [])):
                names.append(name)
    return found


def digest(of: Sequence[Example], known: Senses) -> str:
    """What tells whether these are the examples, and the senses of words, that were learned from."""
    return hashlib.sha256(json.dumps([[[one.text, one.kind] for one in of], known]).encode()).hexdigest()


def write(folder: Path, learned: Learned, source: str) -> None:
    """Keep what was learned beside the examples; `source` is their digest."""
    judges = (learned.counted, learned.sensed)
    head = {name: getattr(learned, name) for name in _HEAD}
    head["judges"] = [(len(judge.features), judge.biases, judge.unseen) for judge in judges]
    parts = [json.dumps({"examples": source, **head}).encode(), b"\n", learned.rareness]
    parts += [_bytes("b", table) for table in learned.telling]
    for judge in judges:
        parts += [_bytes("I", judge.features), judge.rareness, *(_bytes("b", table) for table in judge.tellings)]
    (folder / LEARNED).write_bytes(zlib.compress(b"".join(parts), 9))


def read(folder: Path) -> tuple[Learned, str]:
    """What was learned, and the digest of the examples it was learned from; DangerFileError says what to do."""
    try:
        with (folder / LEARNED).open("rb") as packed:
            return _learned(io.BufferedReader(_Unpacked(packed)))
    except (OSError, zlib.error, ValueError, KeyError, TypeError) as fault:
        raise DangerFileError(f"{folder.name}/{LEARNED} cannot be used: run `python -m hotline flows learn`") from fault


def _learned(rest: io.BufferedReader) -> tuple[Learned, str]:
    found = json.loads(rest.readline())
    learned = Learned(
        names=tuple(found["names"]),
        bias=tuple(found["bias"]),
        unseen=int(found["unseen"]),
        rareness=rest.read(PLACES),
        telling=tuple(_table("b", PLACES, rest) for _ in found["names"]),
        counted=_judge(found["judges"][0], rest),
        sensed=_judge(found["judges"][1], rest),
        senses=found["senses"],
    )
    return learned, str(found["examples"])


class _Unpacked(io.RawIOBase):
    """Unpacks a file bit by bit: unpacked whole it would leave holes of megabytes in the memory."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._unpacked = zlib.decompressobj()

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any, /) -> int:
        """As much as fits, 0 at the end; zlib.error where the file is no packed one."""
        waiting = self._unpacked.unconsumed_tail or self._packed.read(_AT_A_TIME)
        found = self._unpacked.decompress(waiting, len(into))
        while not found and (waiting := self._packed.read(_AT_A_TIME)):
            found = self._unpacked.decompress(waiting, len(into))
        into[: len(found)] = found
        return len(found)


def _judge(head: tuple[int, list[float], int], rest: io.BufferedReader) -> Judge:
    many, biases, unseen = head
    features, rareness = _table("I", many, rest), rest.read(many)
    return Judge(features, rareness, tuple(_table("b", many, rest) for _ in biases), tuple(biases), unseen)


def _lists(path: Path) -> dict[str, list[str]]:
    """The lists of a file of senses, by name."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise DangerFileError(f"{path.name} cannot be read: {fault}. Look for a quote missing there") from fault
    if wrong := [name for name, entries in found.items() if not isinstance(entries, str)]:
        raise DangerFileError(f"{path.name}, {wrong[0]}: write words between quotes, with | between them")
    return {name: [entry for entry in entries.split("|") if entry.strip()] for name, entries in found.items()}


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as fault:
        raise DangerFileError(f"{path.name} cannot be read: put it back into {path.parent.name}/") from fault


def _bytes(code: str, table: "array[int]") -> bytes:
    return _in_order(array(code, table)).tobytes()


def _table(code: str, many: int, rest: io.BufferedReader) -> "array[int]":
    return _in_order(array(code, rest.read(many * array(code).itemsize)))


def _in_order(table: "array[int]") -> "array[int]":
    """The same numbers in the order of bytes of the file, or back in that of this machine."""
    if sys.byteorder == "big":
        table.byteswap()
    return table
