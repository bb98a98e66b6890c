"""An evening on the phone page, in a browser: Jo texts for help, Sam answers, time is moved, Ctrl-C ends it."""

import os
import signal
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.kit import browser
from tests.kit.phones import Phone

pytestmark = pytest.mark.browser
PICTURE = Path(__file__).parents[2] / "docs" / "journey.png"
SIZE = {"width": 1400, "height": 880}
SCALE = 0.8


@pytest.fixture(scope="module")
def page(demo):
    screen = {"viewport": SIZE, "color_scheme": "light", "locale": "en-US", "device_scale_factor": SCALE}
    with browser.showing(demo.url, **screen) as page:
        yield page


def inbox(page: Page, words: str) -> Locator:
    """The rows of what the carrier saw that have these words."""
    return page.get_by_role("tabpanel", name="Texts").get_by_role("listitem").filter(has_text=words)


def test_jo_texts_help_and_sam_answers(page):
    jo, sam = Phone(page, "Jo K"), Phone(page, "Sam")
    jo.texts("HELP")
    jo.reads("Harbor Line, automated, not 911. You did right to text.")
    jo.texts("9")
    jo.reads("Shall I ask a person to text you now?")
    jo.texts("1")
    sam.reads("Jo asked for a person to talk to. Can you text with them now?")
    sam.texts("1")
    jo.reads("Sam is here for you")
    sam.texts("Hey Jo, I'm here. What's going on?")
    jo.reads("Sam: Hey Jo, I'm here. What's going on?")
    jo.texts("Bad night. Thanks for picking up")
    assert sam.reads("Jo: Bad") == "Jo: Bad night. Thanks for picking up"
    if os.environ.get("UPDATE_PICTURE"):
        page.screenshot(path=PICTURE, animations="disabled")


def test_the_carrier_saw_each_text_and_where_it_went(page):
    Phone(page, "Ana").texts("HELP")
    Phone(page, "Ana").reads("Harbor Line for helpers")
    expect(inbox(page, "Ana → the line")).to_contain_text("HELP")
    expect(inbox(page, "Harbor Line for helpers")).to_contain_text("the line → Ana")


def test_time_is_moved_and_the_line_looks_in_again(page, demo):
    stranger = Phone(page, "a stranger")
    for words, answer in (("CRAVE", "0 to 10"), ("6", "What set it off?"), ("3", "What would help"), ("2", "Breathe")):
        stranger.texts(words)
        stranger.reads(answer)
    demo.settles()
    page.get_by_role("button", name="+15 min").click()
    stranger.reads("Checking in. How strong is it now, 0 to 10?")
    expect(page.get_by_text("moved 15 min ahead")).to_be_visible()


def test_ctrl_c_ends_all_of_it(demo):
    assert demo.ends(signal.SIGINT) == 0
    assert demo.left() == []
