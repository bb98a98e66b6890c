"""The phone page, open in a browser on a screen of a given size."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, sync_playwright

from tests.kit import browser
from tests.kit.waiting import PATIENCE


@pytest.fixture(scope="module")  # two at once do not go together in one process
def chromium():
    with sync_playwright() as playwright:
        launched = browser.launched(playwright)
        yield launched
        launched.close()


@pytest.fixture
def open_page(chromium, client) -> Callable[..., Page]:
    """Opens the page as wide and as high as asked; what the browser complains about is in `complaints`."""
    contexts = []

    def show(width: int = 320, height: int = 700) -> Page:
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.complaints = []
        page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(client.base)
        page.wait_for_selector(".phone")
        return page

    yield show
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page) -> Page:
    return open_page()


@pytest.fixture
def phone(page) -> Callable[[str], Locator]:
    """One phone on the page, by its owner."""
    return lambda name: page.get_by_role("article", name=f"{name}'s phone")
