"""Phones on the phone page, in a browser."""

from playwright.sync_api import Page, expect


class Phone:
    """One phone on the page, in somebody's hand."""

    def __init__(self, page: Page, name: str) -> None:
        self.name, self.box = name, page.get_by_role("article", name=f"{name}'s phone")

    def texts(self, words: str) -> None:
        """Its owner types and sends."""
        self.box.get_by_label(f"Text from {self.name}").fill(words)
        self.box.get_by_role("button", name="Send").click()

    def reads(self, words: str) -> str:
        """Its owner reads these words on its screen; the whole of that text."""
        bubble = self.box.locator(".bubble:not(.mine) .words").filter(has_text=words)
        expect(bubble.first).to_be_visible()
        return bubble.last.inner_text()
