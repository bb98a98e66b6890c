"""The Chromium of this computer, if there is one."""

import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome")
# No sandbox, as the build server is root; nothing of a browser's own that calls home.
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def found() -> str | None:
    """The path of the first of these names on PATH; None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)
