"""What the carrier saw, on the page: search in a paused list, and an answer that comes after a request was opened."""

import threading

import pytest
from playwright.sync_api import expect

from tests.kit.waiting import PATIENCE
from tests.simulator.kit import EMPTY

pytestmark = pytest.mark.browser


def test_search_looks_through_a_list_that_is_paused(page, client):
    client.send(Body="apple")
    client.send(Body="pear")
    expect(page.locator(".texts .row")).to_have_count(2)
    page.get_by_role("button", name="Pause list").click()
    page.locator("#search").fill("apple")
    expect(page.locator(".texts .row-body")).to_have_text(["apple"])


def test_an_answer_that_comes_later_is_shown_where_its_request_is_open(page, phone, hotline):
    let_go = threading.Event()
    hotline.answers["/twilio/sms"] = lambda _: let_go.wait(PATIENCE) and EMPTY
    phone("Ana").get_by_label("Text from Ana").fill("hi")
    page.keyboard.press("Enter")
    page.get_by_role("tab", name="Requests").click()
    page.locator(".requests summary").click()
    expect(page.locator(".requests pre").get_by_text("(no answer yet)")).to_be_visible()
    let_go.set()
    expect(page.locator(".requests pre").get_by_text(EMPTY)).to_be_visible()
