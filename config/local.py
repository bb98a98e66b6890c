"""Where local state lives: the folder named by `HOTLINE_VAR` and the Redis socket that belongs to it."""

import os
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

LONGEST_SOCKET_PATH = 100
"""Bytes; a unix socket's path is cut off at 107 on Linux and 103 on macOS."""


def var_folder(environ: Mapping[str, str]) -> Path:
    """The absolute folder for local state: `HOTLINE_VAR`, or `var` beside the code's working folder."""
    return Path(environ.get("HOTLINE_VAR") or "var").absolute()


def redis_socket(folder: Path) -> Path:
    """The path of the Redis socket for a folder of local state.

    It is `redis.sock` in that folder; where that path is too long for a socket, or has a space in it, it is in a short
    folder of the system's temporary folder, always the same one for the same folder and user. The server names the
    path among other words, and its clients take a space in it for the end.
    """
    near = folder.absolute() / "redis.sock"
    if len(os.fsencode(near)) <= LONGEST_SOCKET_PATH and not any(char.isspace() for char in str(near)):
        return near
    mark = sha256(os.fsencode(near)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"hotline-{os.getuid()}-{mark}" / "redis.sock"


def redis_url(folder: Path) -> str:
    """The URL by which clients reach the Redis server kept in that folder."""
    return "unix://" + quote(str(redis_socket(folder)))


def make_private(folder: Path) -> Path:
    """Make a folder that only we can open, and return it.

    Raises PermissionError where somebody else has put something there first, as can happen in a shared
    temporary folder.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.is_symlink() and folder.lstat().st_uid != os.getuid():
        raise PermissionError(f"{folder} leads somewhere else by another user's link.")
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to another user.")
    folder.chmod(0o700)
    return folder
