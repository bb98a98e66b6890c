"""Calls on the phone page: by keyboard alone, heard in captions, ended and folded away, answered by nobody."""

import re

import pytest
from playwright.sync_api import expect

from tests.simulator.kit import ANA

pytestmark = pytest.mark.browser
MENU = "<Response><Gather numDigits='1' action='/turn' timeout='60'><Say>Press 1</Say></Gather></Response>"
LONG = f"<Response>{''.join(f'<Say>Sentence {n}.</Say>' for n in range(30))}<Pause length='60'/></Response>"
IN_VIEW = """e => {
  const [own, around] = [e, e.closest(".thread")].map((each) => each.getBoundingClientRect());
  return own.top >= around.top && own.bottom <= around.bottom;
}"""


def test_a_call_by_keyboard_alone(page, phone, hotline, handset):
    hotline.answers |= {"/twilio/voice": MENU, "/turn": "<Response><Say>Thank you</Say></Response>"}
    phone("Ana").get_by_role("button", name="Call line").press("Enter")
    phone("Ana").get_by_role("log", name="What Ana hears").get_by_text("Press 1").wait_for()
    page.keyboard.press("1")
    phone("Ana").get_by_text(re.compile(r"Call ended, \d+:\d\d")).press("Enter")
    phone("Ana").get_by_text("Thank you").wait_for()
    assert (hotline.forms("/turn")[0]["Digits"], handset(ANA).call.status) == ("1", "completed")


def test_whoever_speaks_is_named(phone, hotline):
    hotline.answers["/twilio/voice"] = MENU
    phone("Ana").get_by_role("button", name="Call line").click()
    heard = phone("Ana").get_by_role("log", name="What Ana hears")
    heard.get_by_text("Press 1").wait_for()
    assert heard.locator("p").all_inner_texts() == ["Ringing", "Line Press 1"]


def test_the_whole_call_can_be_read_and_the_newest_is_in_view(phone, hotline):
    hotline.answers["/twilio/voice"] = LONG
    phone("Ana").get_by_role("button", name="Call line").click()
    heard = phone("Ana").get_by_role("log", name="What Ana hears")
    heard.get_by_text("Sentence 29.").wait_for()
    assert heard.locator("p").count() == 31
    assert heard.evaluate("e => e.scrollHeight - e.scrollTop - e.clientHeight") < 40


def test_an_ended_call_folds_away_and_leaves_a_line(phone, hotline):
    hotline.answers["/twilio/voice"] = MENU
    phone("Ana").get_by_role("button", name="Call line").click()
    phone("Ana").get_by_text("Press 1").wait_for()
    phone("Ana").get_by_role("button", name="Hang up").click()
    phone("Ana").get_by_text(re.compile(r"Call ended, \d+:\d\d")).wait_for()
    assert not phone("Ana").locator(".call").is_visible()


def test_a_text_can_be_sent_during_a_call(phone, hotline, carrier):
    hotline.answers["/twilio/voice"] = MENU
    phone("Ana").get_by_role("button", name="Call line").click()
    phone("Ana").get_by_text("Press 1").wait_for()
    phone("Ana").get_by_label("Ana says").fill("by text")
    phone("Ana").get_by_role("button", name="Text", exact=True).click()
    phone("Ana").locator(".bubble").get_by_text("by text").wait_for()
    carrier.settle()
    assert hotline.forms("/twilio/sms")[0]["Body"] == "by text"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_text_that_comes_in_a_call_is_in_view(open_page, client, hotline, width):
    hotline.answers["/twilio/voice"] = LONG
    page = open_page(width)
    page.emulate_media(reduced_motion="reduce")
    ana = page.get_by_role("article", name="Ana's phone")
    ana.get_by_role("button", name="Call line").click()
    ana.get_by_text("Sentence 29.").wait_for()
    client.send(Body="A text of one segment. " * 6 + "It ends so.")
    ana.get_by_text("It ends so.").wait_for()
    assert ana.locator(".bubble .words").evaluate(IN_VIEW)


def test_an_incoming_call_is_declined(client, phone, handset):
    client.place()
    phone("Ana").get_by_text("Incoming call from the line").wait_for()
    phone("Ana").get_by_role("button", name="Decline").click()
    assert handset(ANA).ends("busy").call.started is None


def test_voicemail_answers_and_nobody_can_press_there(page, client, phone):
    client.place(Twiml=MENU)
    phone("Ana").get_by_role("button", name="Voicemail").click()
    phone("Ana").get_by_text("Your voicemail has answered").wait_for()
    phone("Ana").get_by_role("button", name="1", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("nobody is there to press")


def test_a_call_may_withhold_its_number(phone, hotline):
    hotline.answers["/twilio/voice"] = MENU
    phone("Ana").get_by_role("button", name="Call, no number").click()
    phone("Ana").get_by_text("Press 1").wait_for()
    assert hotline.forms("/twilio/voice")[0]["From"] == "anonymous"
