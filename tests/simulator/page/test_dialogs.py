"""The page's dialogs: one more phone, in words of our own where something is wrong, and beginning afresh."""

import pytest
from playwright.sync_api import expect

from tests.simulator.kit import ANA

pytestmark = pytest.mark.browser


@pytest.fixture
def dialog(page):
    page.get_by_role("button", name="Add a phone").click()
    return page.get_by_role("dialog", name="Add a phone")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("12", "Write the whole number: +1 and ten digits, such as +16125550106."),
        (ANA, "There is a phone with this number already."),
    ],
)
def test_a_wrong_number_is_answered_by_our_words(dialog, number, words):
    dialog.get_by_label("Name").fill("Cy")
    dialog.get_by_label("Number").fill(number)
    dialog.get_by_role("button", name="Add").click()
    expect(dialog.get_by_role("alert")).to_have_text(words)


def test_a_number_may_be_written_as_people_write_it(dialog, phone):
    dialog.get_by_label("Name").fill("Cy")
    dialog.get_by_label("Number").fill("(612) 555-0142")
    dialog.get_by_role("button", name="Add").click()
    expect(phone("Cy")).to_contain_text("(612) 555-0142")


def test_a_landline_gets_no_texts(page, dialog, phone, client):
    dialog.get_by_label("Name").fill("Cy")
    dialog.get_by_label("Number").fill("+16125550142")
    dialog.get_by_label("Kind").select_option("landline")
    dialog.get_by_role("button", name="Add").click()
    phone("Cy").get_by_text("landline").wait_for()
    client.send(To="+16125550142")
    expect(page.locator(".texts")).to_contain_text("undelivered 30006")


def test_nothing_is_forgotten_unasked(page, carrier, phone):
    carrier.text(ANA, "hello")
    page.get_by_role("button", name="Begin afresh").click()
    page.get_by_role("dialog", name="Begin afresh?").get_by_role("button", name="Keep all").click()
    assert len(carrier.state.messages) == 1


def test_once_confirmed_all_is_forgotten(page, carrier, phone):
    carrier.text(ANA, "hello")
    phone("Ana").get_by_text("hello").wait_for()
    page.get_by_role("button", name="Begin afresh").click()
    page.get_by_role("dialog").get_by_role("button", name="Begin afresh").click()
    phone("Ana").get_by_text("hello").wait_for(state="detached")
    assert not carrier.state.messages
