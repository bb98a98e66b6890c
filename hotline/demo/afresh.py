"""Beginning afresh: the phone page asks for it by a file, and what the demo has remembered is deleted."""

from collections.abc import Mapping
from pathlib import Path

SETTING = "SIMULATOR_AFRESH"
_REMEMBERED = ("hotline.db*", "appendonly.aof", "dump.rdb", "clock")


def file_in(folder: Path) -> Path:
    """The file whose presence asks for a fresh beginning of the demo in that folder."""
    return folder / "afresh"


def wished(environ: Mapping[str, str]) -> bool:
    """Whether a fresh beginning of the demo in that environment is asked for."""
    return Path(environ[SETTING]).exists()


def forget(environ: Mapping[str, str]) -> None:
    """Delete the line's data and put the clock right, while nothing of it runs; keys and all else there stay."""
    folder = Path(environ["HOTLINE_VAR"])
    for pattern in _REMEMBERED:
        for path in folder.glob(pattern):
            path.unlink()
    Path(environ["HOTLINE_CLOCK_FILE"]).write_text("0", encoding="ascii")
    Path(environ[SETTING]).unlink(missing_ok=True)
