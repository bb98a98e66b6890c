"""Reads flows/danger.toml, the file in which people who are no programmers tend what danger sounds like."""

import tomllib
from functools import lru_cache
from pathlib import Path

from hotline.domain.danger import Screen
from hotline.domain.danger.likeness import Learned
from hotline.engine import examplesfile
from hotline.engine.faults import DangerFileError

__all__ = ["DangerFileError", "load"]
_FILES_KEPT = 4


def load(path: Path) -> Screen:
    """The screen of a danger.toml and of the examples beside it, if there are any.

    DangerFileError where the file is missing, no TOML, or has a fault in a section, or where nothing was learned from
    the examples. Files that have not changed are read once: screens never change, and reading one takes half a second.
    """
    try:
        at = path.stat()
        return _read(path, _changed(path), at.st_size)
    except OSError as fault:
        raise _unreadable(path, fault) from fault


def _changed(path: Path) -> tuple[int, ...]:
    """When the file, and what was learned from the examples beside it, last changed."""
    learned = path.parent / examplesfile.FOLDER / examplesfile.LEARNED
    return tuple(one.stat().st_mtime_ns for one in (path, learned) if one.exists())


def by_phrases(path: Path) -> Screen:
    """The screen of a danger.toml alone, without what was learned; DangerFileError as in `load`."""
    try:
        return _screen(path, None)
    except OSError as fault:
        raise _unreadable(path, fault) from fault


def _unreadable(path: Path, fault: OSError) -> DangerFileError:
    why = fault.strerror or "no reason given"
    return DangerFileError(f"{path.name} cannot be read ({why}): put it back into {path.parent.name}/")


@lru_cache(maxsize=_FILES_KEPT)
def _read(path: Path, _changed: tuple[int, ...], _size: int) -> Screen:
    beside = path.parent / examplesfile.FOLDER
    return _screen(path, examplesfile.read(beside)[0] if beside.is_dir() else None)


def _screen(path: Path, learned: Learned | None) -> Screen:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise DangerFileError(f"{path.name} is not TOML: {fault}. Look for a quote missing there") from fault
    try:
        return Screen(content, learned)
    except ValueError as fault:
        raise DangerFileError(f"{path.name}: {fault}") from fault
