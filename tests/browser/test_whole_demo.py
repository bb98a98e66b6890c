"""The phone page over a whole demo: a carrier that hangs is told of, and all of it can begin afresh."""

import signal

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.kit import browser
from tests.kit.waiting import PATIENCE

pytestmark = pytest.mark.browser
STOPPED = "The carrier does not answer."
A_NEW_START = 2 * PATIENCE * 1000


@pytest.fixture(scope="module")
def page(demo):
    with browser.showing(demo.url, patience=2 * PATIENCE, viewport={"width": 1400, "height": 900}) as page:
        yield page


@pytest.fixture
def frozen(demo):
    """The carrier's process, stopped in the middle of whatever it does."""
    ours = psutil.Process(demo.process.pid).children(recursive=True)
    (process,) = [each for each in ours if "hotline.simulator" in each.cmdline()]
    process.send_signal(signal.SIGSTOP)
    yield process
    process.send_signal(signal.SIGCONT)


def notice(page: Page, words: str):
    return page.get_by_role("alert").filter(has_text=words)


def heard_by(page: Page, who: str):
    """The captions of a phone's call: a text in its thread may say the same."""
    return page.get_by_role("log", name=f"What {who} hears")


def test_a_frozen_carrier_is_told_of_and_nothing_typed_is_lost(page, frozen):
    draft = page.get_by_label("Text from Jo K")
    draft.fill("are you there")
    page.keyboard.press("Enter")
    expect(notice(page, STOPPED)).to_be_visible()
    expect(notice(page, "has not answered, so this may not have been done")).to_be_visible()
    assert draft.input_value() == "are you there"
    frozen.send_signal(signal.SIGCONT)
    expect(notice(page, STOPPED)).to_be_hidden()


def test_two_phones_are_bridged_by_keyboard_alone(page):
    jo, sam = (page.get_by_role("article", name=f"{name}'s phone") for name in ("Jo K", "Sam"))
    jo.get_by_role("button", name="Call line").press("Enter")
    expect(heard_by(page, "Jo K").get_by_text("How can I help?")).to_be_visible()
    page.keyboard.press("0")
    sam.get_by_role("button", name="Answer").press("Enter")
    expect(heard_by(page, "Sam").get_by_text("Jo is on the phone")).to_be_visible()
    page.keyboard.press("1")
    expect(heard_by(page, "Jo K").get_by_text("You are connected")).to_be_visible()
    jo.get_by_label("Jo K says").fill("it is a bad night")
    page.keyboard.press("Enter")
    expect(heard_by(page, "Sam").get_by_text("it is a bad night")).to_be_visible()
    sam.get_by_role("button", name="Hang up").press("Enter")
    expect(sam.get_by_text("Call ended, ")).to_be_visible()
    jo.get_by_role("button", name="Hang up").press("Enter")
    expect(jo.get_by_text("Call ended, ")).to_be_visible()


def test_a_helper_who_calls_is_brought_to_their_caller(page):
    jo, sam = (page.get_by_role("article", name=f"{name}'s phone") for name in ("Jo K", "Sam"))
    jo.get_by_role("button", name="Call line").press("Enter")
    expect(heard_by(page, "Jo K").get_by_text("How can I help?")).to_be_visible()
    page.keyboard.press("0")
    sam.get_by_role("button", name="Decline").click()
    sam.get_by_role("button", name="Call line").press("Enter")
    expect(heard_by(page, "Sam").get_by_text("To be connected with them now, press 1")).to_be_visible()
    page.keyboard.press("1")
    expect(heard_by(page, "Jo K").get_by_text("Sam is here")).to_be_visible()
    expect(heard_by(page, "Sam").get_by_text("You are connected")).to_be_visible()
    for phone in (sam, jo):
        phone.get_by_role("button", name="Hang up").click()
        expect(phone.get_by_text("Call ended, ").last).to_be_visible()


def test_all_begins_afresh_the_line_as_well(page, demo):
    demo.text("Jo K", "HELP")
    demo.reads("Jo K", "How strong is it, 0 to 10?")
    demo.ask("POST", "/clock", {"seconds": 900})
    page.get_by_role("button", name="Begin afresh").click()
    page.get_by_role("dialog", name="Begin afresh?").get_by_role("button", name="Begin afresh").click()
    expect(page.get_by_role("status").filter(has_text="All begins afresh")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="All begins afresh")).to_be_hidden(timeout=A_NEW_START)
    assert demo.ask("GET", "/clock")["seconds"] == 0
    # A line that remembered the first HELP would ask a person at the second.
    demo.text("Jo K", "HELP")
    demo.reads("Jo K", "How strong is it, 0 to 10?")


def test_once_stopped_nothing_of_it_is_left(demo):
    assert (demo.ends(signal.SIGINT), demo.left()) == (0, [])
