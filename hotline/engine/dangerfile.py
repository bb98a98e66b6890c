"""Reads flows/danger.toml, the file in which people who are no programmers tend what danger sounds like."""

import tomllib
from functools import lru_cache
from pathlib import Path

from hotline.domain.danger import Screen

_FILES_KEPT = 4


class DangerFileError(ValueError):
    """A danger.toml that cannot be used; the sentence names file, section and what to do."""


def load(path: Path) -> Screen:
    """The screen of a danger.toml; DangerFileError where it is missing, no TOML, or has a fault in a section.

    A file that has not changed is read once: screens never change, and reading one takes half a second.
    """
    try:
        at = path.stat()
        return _read(path, at.st_mtime_ns, at.st_size)
    except OSError as fault:
        why = fault.strerror or "no reason given"
        raise DangerFileError(f"{path.name} cannot be read ({why}): put it back into {path.parent.name}/") from fault


@lru_cache(maxsize=_FILES_KEPT)
def _read(path: Path, _changed: int, _size: int) -> Screen:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise DangerFileError(f"{path.name} is not TOML: {fault}. Look for a quote missing there") from fault
    try:
        return Screen(content)
    except ValueError as fault:
        raise DangerFileError(f"{path.name}: {fault}") from fault
