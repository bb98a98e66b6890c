"""The Chromium of this computer, if there is one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from tests.kit.waiting import PATIENCE

NAMES = ("chromium", "chromium-browser", "google-chrome")
# No sandbox, as the build server is root; nothing of a browser's own that calls home.
_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
# In milliseconds, as Playwright counts: its own five seconds are too short for a page on a busy machine.
expect.set_options(timeout=PATIENCE * 1000)


def found() -> str | None:
    """The path of the first of these names on PATH; None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def launched(playwright: Playwright) -> Browser:
    """A browser without a window."""
    return playwright.chromium.launch(executable_path=found(), args=_ARGS, timeout=PATIENCE * 1000)


@contextmanager
def showing(url: str, *, patience: float = PATIENCE, **screen: Any) -> Iterator[Page]:
    """The phone page in a browser of its own, on a screen as Playwright names its parts; `patience` in seconds."""
    with sync_playwright() as playwright:
        chromium = launched(playwright)
        page = chromium.new_page(**screen)
        page.set_default_timeout(patience * 1000)
        page.goto(url)
        page.wait_for_selector(".phone")
        yield page
        chromium.close()
