"""Texts on the phone page: what is typed, shown, kept and refused."""

import pytest
from playwright.sync_api import expect

from tests.simulator.kit import ANA

pytestmark = pytest.mark.browser


def test_markup_in_a_text_shows_as_text(page, phone):
    phone("Ana").get_by_label("Text from Ana").fill("<img src=x onerror=alert(1)> & <b>hi</b>")
    page.keyboard.press("Enter")
    assert phone("Ana").locator(".bubble .words").inner_text() == "<img src=x onerror=alert(1)> & <b>hi</b>"
    assert page.locator(".thread img, .rows img, .thread b").count() == 0


def test_a_half_typed_text_and_the_focus_survive_an_update(client, phone):
    draft = phone("Ana").get_by_label("Text from Ana")
    draft.fill("half ty")
    client.send(Body="a text comes in")
    phone("Ana").get_by_text("a text comes in").wait_for()
    assert (draft.input_value(), draft.evaluate("e => e === document.activeElement")) == ("half ty", True)


def test_new_texts_are_read_out_by_a_screen_reader(client, phone):
    client.send(Body="a text comes in")
    expect(phone("Ana").get_by_role("log", name="Texts of Ana")).to_contain_text("a text comes in")


def test_an_empty_text_is_answered_by_words(page, phone, carrier):
    phone("Ana").get_by_role("button", name="Send").press("Enter")
    page.get_by_role("alert").get_by_text("Nothing was sent: write something first.").wait_for()
    assert not carrier.state.messages


def test_a_picture_goes_with_what_is_typed(phone, hotline, carrier):
    phone("Ana").get_by_label("Text from Ana").fill("look")
    phone("Ana").get_by_role("button", name="Picture message").click()
    phone("Ana").get_by_text("look [1 picture]").wait_for()
    carrier.settle()
    sent = hotline.forms("/twilio/sms")[0]
    assert (sent["Body"], sent["NumMedia"]) == ("look", "1")


def test_a_request_is_opened_and_replayed(page, carrier, hotline):
    carrier.text(ANA, "hello")
    page.get_by_role("tab", name="Requests").click()
    page.locator(".requests summary").first.click()
    page.get_by_role("button", name="Replay").click()
    page.get_by_text("replay of number 1").wait_for()
    assert len(hotline.forms("/twilio/sms")) == 2
