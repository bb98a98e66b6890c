"""The phone page in a browser: typing, calling, keyboard, small screens."""

import shutil

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.simulator.kit import ANA

pytestmark = pytest.mark.browser
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
MENU = "<Response><Gather numDigits='1' action='/turn' timeout='60'><Say>Press 1</Say></Gather></Response>"


@pytest.fixture(scope="module")
def chromium():
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, client):
    context = chromium.new_context(viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.set_default_timeout(5000)
    page.complaints = []
    page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(client.base)
    page.wait_for_selector(".phone")
    yield page
    context.close()


def phone(page: Page, name: str):
    return page.get_by_role("article", name=f"{name}'s phone")


def test_markup_in_a_text_shows_as_text(page, client):
    phone(page, "Ana").get_by_label("Text from Ana").fill("<img src=x onerror=alert(1)> & <b>hi</b>")
    page.keyboard.press("Enter")
    assert phone(page, "Ana").locator(".bubble .words").inner_text() == "<img src=x onerror=alert(1)> & <b>hi</b>"
    assert page.locator(".thread img, .rows img, .thread b").count() == 0


def test_a_half_typed_text_and_the_focus_survive_an_update(page, client):
    draft = phone(page, "Ana").get_by_label("Text from Ana")
    draft.fill("half ty")
    client.send(Body="a text comes in")
    phone(page, "Ana").get_by_text("a text comes in").wait_for()
    assert (draft.input_value(), draft.evaluate("e => e === document.activeElement")) == ("half ty", True)


def test_a_call_by_keyboard_alone(page, hotline, handset):
    hotline.answers |= {"/twilio/voice": MENU, "/turn": "<Response><Say>Thank you</Say></Response>"}
    phone(page, "Ana").get_by_role("button", name="Call line").press("Enter")
    phone(page, "Ana").get_by_role("status").get_by_text("Press 1").wait_for()
    page.keyboard.press("1")
    phone(page, "Ana").get_by_role("status").get_by_text("Thank you").wait_for()
    assert (hotline.forms("/turn")[0]["Digits"], handset(ANA).call.status) == ("1", "completed")


def test_an_incoming_call_is_declined(page, client, handset):
    client.place()
    phone(page, "Ana").get_by_text("Incoming call from the line").wait_for()
    phone(page, "Ana").get_by_role("button", name="Decline").click()
    handset(ANA).ends("busy")


def test_a_request_is_opened_and_replayed(page, carrier, hotline):
    carrier.text(ANA, "hello")
    page.get_by_role("tab", name="Requests").click()
    page.locator(".requests summary").first.click()
    page.get_by_role("button", name="Replay").click()
    page.get_by_text("replay of number 1").wait_for()
    assert len(hotline.forms("/twilio/sms")) == 2


def test_it_fits_a_small_screen_and_nothing_complains(page, carrier):
    carrier.text(ANA, "w" * 200)
    phone(page, "Ana").locator(".bubble").wait_for()
    assert (page.evaluate("document.documentElement.scrollWidth"), page.complaints) == (320, [])
