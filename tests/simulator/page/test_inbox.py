"""What the carrier saw, on the page."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_search_looks_through_a_list_that_is_paused(page, client):
    client.send(Body="apple")
    client.send(Body="pear")
    expect(page.locator(".texts .row")).to_have_count(2)
    page.get_by_role("button", name="Pause list").click()
    page.locator("#search").fill("apple")
    expect(page.locator(".texts .row-body")).to_have_text(["apple"])
