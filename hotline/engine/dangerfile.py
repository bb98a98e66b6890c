"""Reads flows/danger.toml, the file in which people who are no programmers tend what danger sounds like."""

import tomllib
from pathlib import Path

from hotline.domain.danger import Screen


class DangerFileError(ValueError):
    """A danger.toml that cannot be used; the sentence names file, section and what to do."""


def load(path: Path) -> Screen:
    """The screen of a danger.toml; DangerFileError where it is missing, no TOML, or has a fault in a section."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise DangerFileError(
            f"{path.name} cannot be read ({fault.strerror}): put it back into {path.parent.name}/"
        ) from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise DangerFileError(f"{path.name} is not TOML: {fault}. Look for a quote or comma missing there") from fault
    try:
        return Screen(content)
    except ValueError as fault:
        raise DangerFileError(f"{path.name}: {fault}") from fault
