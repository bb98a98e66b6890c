"""Calls on the phone page: dialled, rung, whispered, taken by a key, bridged, declined, left to ring, recorded."""

import sys

import pytest

from tests.kit import demo as demos
from tests.kit.waiting import until

JO, SAM, ROSA = "Jo K", "Sam", "Rosa"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with demos.started(tmp_path_factory.mktemp("d"), sys.executable, "-m", "hotline.demo") as demo:
        yield demo


@pytest.fixture
def call(demo):
    """Jo calls the line, which has heard how her last call ended; hung up afterwards."""
    demo.settles()
    sid = demo.ask("POST", "/calls", {"from": demos.NUMBERS[JO]})["sid"]
    yield sid
    if not demo.ask("GET", f"/calls/{sid}")["over"]:
        demo.ask("POST", f"/calls/{sid}/hangup")
    until(lambda: demo.ask("GET", f"/calls/{sid}")["over"])


def hears(demo, sid, words):
    """Wait until something is said on a phone."""

    def look():
        captions = demo.ask("GET", f"/calls/{sid}")["captions"]
        return next((one for one in captions if words in one["text"]), None)

    return until(look)


def ringing(demo, who):
    """The call that rings somebody's phone now."""

    def look():
        calls = demo.ask("GET", "/state")["calls"]
        return next((c for c in calls if c["phone"] == demos.NUMBERS[who] and c["status"] == "ringing"), None)

    return until(look)["sid"]


def press(demo, sid, keys):
    demo.ask("POST", f"/calls/{sid}/digits", {"digits": keys})


def test_two_phones_are_bridged_by_a_key(demo, call):
    hears(demo, call, "How can I help?")
    press(demo, call, "0")
    hears(demo, call, "I'm ringing Sam now")
    leg = ringing(demo, SAM)
    demo.ask("POST", f"/calls/{leg}/answer")
    hears(demo, leg, "Jo is on the phone")
    press(demo, leg, "1")
    hears(demo, leg, "You are connected")
    demo.ask("POST", f"/calls/{call}/say", {"text": "it is a bad night"})
    assert hears(demo, leg, "it is a bad night")["who"] != "line"
    demo.ask("POST", f"/calls/{leg}/hangup")
    hears(demo, call, "anything else")


def test_a_phone_that_declines_leads_to_the_next(demo, call):
    hears(demo, call, "How can I help?")
    press(demo, call, "0")
    demo.ask("POST", f"/calls/{ringing(demo, SAM)}/decline")
    # Whoever is on call at this hour: one of them, or both.
    leg = ringing(demo, ROSA)
    demo.ask("POST", f"/calls/{leg}/busy")
    until(lambda: demo.ask("GET", f"/calls/{leg}")["over"])
    assert demo.ask("GET", f"/calls/{leg}")["status"] == "busy"


def test_a_helper_who_calls_in_has_their_caller_at_once_though_other_phones_ring(demo, call):
    hears(demo, call, "How can I help?")
    press(demo, call, "0")
    demo.ask("POST", f"/calls/{ringing(demo, SAM)}/decline")
    leg = ringing(demo, ROSA)
    helper = demo.ask("POST", "/calls", {"from": demos.NUMBERS[SAM]})["sid"]
    hears(demo, helper, "press 1")
    press(demo, helper, "1")
    hears(demo, call, "Sam is here. You are connected now.")
    assert demo.ask("GET", f"/calls/{leg}")["status"] == "canceled"
    demo.ask("POST", f"/calls/{helper}/hangup")
    hears(demo, call, "anything else")


def test_an_exercise_is_left_by_a_key(demo, call):
    hears(demo, call, "How can I help?")
    press(demo, call, "3")
    hears(demo, call, "Which exercise?")
    press(demo, call, "1")
    hears(demo, call, "Breathe in through your nose")
    press(demo, call, "5")
    assert hears(demo, call, "How are you now?")["who"] == "line"


def test_a_message_is_left_and_a_helper_asked_to_hear_it(demo, call):
    # The last call broke off in an exercise, and could go on there.
    hears(demo, call, "broke off")
    press(demo, call, "2")
    hears(demo, call, "How can I help?")
    press(demo, call, "4")
    hears(demo, call, "message")
    press(demo, call, "1")
    hears(demo, call, "recorded")
    demo.ask("POST", f"/calls/{call}/say", {"text": "please call my sister"})
    press(demo, call, "#")
    hears(demo, call, "I have your message")
    assert demo.reads(SAM, "Jo left a")
    press(demo, call, "*")
